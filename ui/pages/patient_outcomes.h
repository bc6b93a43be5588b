#pragma once

#include "core/study.h"
#include "ui/charts/fact_figure.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace carnet::ui {

class Card;
class FactChart;
class Theme;

/// The results of one patient over the visits, one at a time: the curve of the designs without a diary.
class PatientOutcomes final : public QWidget
{
    Q_OBJECT

public:
    PatientOutcomes(const Study &study, const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &patient);
    Figure figure() const { return m_figure.figure(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void redraw();

    const Study &m_study;
    QString m_patient;
    FactFigure m_figure;
    Card *m_card;
    QComboBox *m_results;
    FactChart *m_chart;
    QLabel *m_caption;
};

} // namespace carnet::ui
