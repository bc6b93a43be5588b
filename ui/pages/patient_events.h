#pragma once

#include "ui/pages/record_dialog.h"

class QTableView;
class QStackedWidget;

namespace carnet::ui {

class Card;
class EmptyState;
class EventModel;

/// The adverse events of one patient, and when the site asked for them.
class PatientEvents final : public QWidget
{
    Q_OBJECT

public:
    PatientEvents(const RecordNeeds &needs, QWidget *parent = nullptr);

    void show(const QString &patient);
    void retranslate();

private:
    void arrange();
    void openEvent(int number);
    QString askedWords() const;

    RecordNeeds m_needs;
    QString m_patient;
    EventModel *m_model;
    Card *m_card;
    QLabel *m_asked;
    QPushButton *m_add;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
};

} // namespace carnet::ui
