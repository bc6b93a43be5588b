#include "ui/pages/patient_overview.h"

#include "ui/charts/pain_chart.h"
#include "ui/charts/patient_curve.h"
#include "ui/models/auc_lines.h"
#include "ui/pages/patient_outcomes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/auc_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/to_do_card.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PatientOverview::PatientOverview(const Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_chart(new PainChart(theme))
    , m_toDo(new ToDoCard(study, theme))
    , m_auc(new AucCard(theme))
{
    auto *column = new QWidget;
    column->setProperty("role", u"clear"_s);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(14);
    columnLayout->addWidget(m_toDo);
    columnLayout->addWidget(m_auc);
    columnLayout->addStretch();
    auto *area = new QScrollArea(this);
    area->setObjectName(u"overviewColumn"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setFixedWidth(theme.scaled(300));
    area->setWidget(column);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto *card = new Card(this);
    card->setObjectName(u"painCard"_s);
    card->body()->addWidget(m_chart, 1);
    layout->addWidget(card, 1);
    if (!study.protocol().hasDiary()) {
        m_outcomes = new PatientOutcomes(study, theme, this);
        layout->addWidget(m_outcomes, 1);
        card->hide();
        m_auc->hide();
    }
    layout->addWidget(area);
    connect(m_toDo, &ToDoCard::wanted, this, &PatientOverview::toDoWanted);
    connect(m_chart, &PainChart::dayActivated, this, &PatientOverview::dayWanted);
    connect(m_chart, &PainChart::exportWanted, this, &PatientOverview::exportWanted);
}

void PatientOverview::show(const PatientSummary &summary)
{
    m_toDo->setRows(summary.toDo);
    if (m_outcomes) {
        m_outcomes->show(summary.patient);
        return;
    }
    m_chart->show(patientCurve(m_study, summary.patient));
    m_auc->setLines(aucLines(m_study, summary.patient, summary.period));
}

Figure PatientOverview::figure() const
{
    return m_outcomes ? m_outcomes->figure() : m_chart->figure();
}

} // namespace carnet::ui
