#pragma once

#include "ui/charts/score_curves.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace carnet {
class Study;
}

namespace carnet::ui {

class Card;
class EmptyState;
class ScoreChart;
class ScoreTableModel;
class Segmented;
class Theme;

/// The scores of a patient's questionnaires over the visits, as small charts or as a table. Computed when it is looked
/// at.
class PatientScoresPanel final : public QWidget
{
    Q_OBJECT

public:
    PatientScoresPanel(const Study &study, const Theme &theme, QWidget *parent = nullptr);

    /// What is shown belongs to that patient, and may have changed.
    void setPatient(const QString &patient);
    void retranslate();
    const PatientScores &scores() const { return m_scores; }

signals:
    void exportWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void reload();
    void copyCsv();

    const Study &m_study;
    const Theme &m_theme;
    QString m_patient;
    PatientScores m_scores;
    bool m_isStale = true;
    Card *m_card;
    Segmented *m_views;
    QPushButton *m_copy;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    ScoreChart *m_chart;
    QTableView *m_table;
    ScoreTableModel *m_model;
    EmptyState *m_empty;
    QLabel *m_readout;
};

} // namespace carnet::ui
