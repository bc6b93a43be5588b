#pragma once

#include "ui/pages/record_dialog.h"

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace carnet {
struct Treatment;
}

namespace carnet::ui {

class Card;
class EmptyState;
class PunctualModel;
class TreatmentModel;
struct TreatmentPreset;

/// The treatments of a patient: the usual ones by class with their changes, those taken for a while, and below what the
/// patient took punctually, by period.
class PatientTreatments final : public QWidget
{
    Q_OBJECT

public:
    PatientTreatments(const RecordNeeds &needs, QWidget *parent = nullptr);

    void show(const QString &patient);
    void retranslate();
    void focusFilter();
    /// Changes of the usual treatments, for the badge of the tab.
    int changes() const;

private:
    void build();
    void addKeys();
    void arrange();
    void openTreatment(int number, const TreatmentPreset &preset);
    void openCurrent();
    void changeDose();
    void stop();
    const Treatment *current() const;

    RecordNeeds m_needs;
    QString m_patient;
    TreatmentModel *m_model;
    PunctualModel *m_punctualModel;
    Card *m_card;
    QLabel *m_flag;
    QLineEdit *m_filter;
    QPushButton *m_add;
    QPushButton *m_dose;
    QPushButton *m_stop;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    Card *m_punctualCard;
    QStackedWidget *m_punctualStack;
    QTableView *m_punctual;
    EmptyState *m_noPunctual;
};

} // namespace carnet::ui
