#include "ui/pages/patient_outcomes.h"

#include "ui/charts/fact_chart.h"
#include "ui/charts/study_facts.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PatientOutcomes::PatientOutcomes(const Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_card(new Card(this))
    , m_results(new QComboBox(m_card))
    , m_chart(new FactChart(theme, m_card))
    , m_caption(new QLabel(m_card))
{
    setObjectName(u"patientOutcomes"_s);
    m_results->setObjectName(u"patientResult"_s);
    m_chart->setObjectName(u"patientOutcomeChart"_s);
    m_caption->setProperty("role", u"secondary"_s);
    m_caption->setWordWrap(true);
    m_card->addToHeader(m_results);
    m_card->body()->addWidget(m_chart, 1);
    m_card->body()->addWidget(m_caption);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_results, &QComboBox::activated, this, &PatientOutcomes::redraw);
    retranslate();
}

void PatientOutcomes::retranslate()
{
    const int chosen = std::max(0, m_results->currentIndex());
    m_results->clear();
    const OutcomePlan plan = outcomePlan(m_study);
    for (const ProtocolOutcome &outcome : plan.outcomes)
        m_results->addItem(outcome.label.in(chartLanguage()), outcome.code);
    m_results->setCurrentIndex(chosen);
    m_results->setAccessibleName(tr("Which result"));
    m_results->setVisible(m_results->count() > 1);
    if (!m_patient.isEmpty())
        redraw();
}

void PatientOutcomes::show(const QString &patient)
{
    m_patient = patient;
    redraw();
}

void PatientOutcomes::redraw()
{
    m_figure = patientOutcomeFigure(m_study, m_patient, m_results->currentData().toString());
    m_card->setTitle(tr("Over the visits"));
    m_chart->show(m_figure);
    m_caption->setText(m_figure.isEmpty() ? m_figure.nothing : m_figure.caption);
}

void PatientOutcomes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
