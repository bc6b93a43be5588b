#pragma once

#include "core/patients/patient_summary.h"
#include "ui/widgets/page.h"

#include <QScrollArea>

class QGridLayout;

namespace carnet::ui {

class Card;
class CheckRow;
class Theme;

/// The questionnaires of a patient, one card a visit, each with how far it is; a row opens the form itself.
class PatientForms final : public QScrollArea
{
    Q_OBJECT

public:
    PatientForms(const Study &study, const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &patient, const PatientSummary &summary);

signals:
    void wanted(const carnet::ui::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct VisitCard
    {
        int visit = 0;
        Card *card = nullptr;
        std::vector<CheckRow *> rows;
    };

    void build();
    void arrange();

    const Study &m_study;
    const Theme &m_theme;
    QString m_patient;
    QGridLayout *m_grid;
    std::vector<VisitCard> m_cards;
    int m_columns = 0;
};

} // namespace carnet::ui
