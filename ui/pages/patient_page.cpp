#include "ui/pages/patient_page.h"

#include "core/patients/forms.h"
#include "core/patients/treatments.h"
#include "core/trust/allocation.h"
#include "core/trust/code_break.h"
#include "core/trust/unblinding.h"
#include "ui/charts/pain_chart.h"
#include "ui/charts/score_charts.h"
#include "ui/dialogs/print_button.h"
#include "ui/models/acts_model.h"
#include "ui/models/query_model.h"
#include "ui/models/words.h"
#include "ui/pages/figure_output.h"
#include "ui/pages/lock_place.h"
#include "ui/pages/patient_diaries.h"
#include "ui/pages/patient_events.h"
#include "ui/pages/patient_forms.h"
#include "ui/pages/patient_overview.h"
#include "ui/pages/patient_scores.h"
#include "ui/pages/patient_treatments.h"
#include "ui/papers/summary_paper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/lock_banner.h"
#include "ui/widgets/step_strip.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const QStringList tabNames{u"overview"_s, u"forms"_s,      u"diary"_s,   u"scores"_s,
                           u"events"_s,   u"treatments"_s, u"queries"_s, u"history"_s};

} // namespace

PatientPage::PatientPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_code(new QLabel(this))
    , m_identity(new ElidedLabel(this))
    , m_inclusion(new ElidedLabel(this))
    , m_period(new Chip(theme, this))
    , m_queriesChip(new Chip(theme, this))
    , m_blinded(new Chip(theme, this))
    , m_codeBroken(new Chip(theme, this))
    , m_breakCode(new QPushButton(this))
    , m_signed(new Chip(theme, this))
    , m_sign(new QPushButton(this))
    , m_lock(new LockBanner(theme, this))
    , m_print(new PrintButton(
          study, theme, prompts, [this] { return papers(); }, this))
    , m_enterDiary(new QPushButton(this))
    , m_steps(new StepStrip(theme, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_overview(new PatientOverview(study, theme, m_stack))
    , m_forms(new PatientForms(study, theme, m_stack))
    , m_diaries(new PatientDiaries(study.protocol().periods, theme, m_stack))
    , m_scores(new PatientScoresPanel(study, theme, m_stack))
    , m_events(new PatientEvents({study, theme, prompts}, m_stack))
    , m_treatments(new PatientTreatments({study, theme, prompts}, m_stack))
    , m_queryModel(new QueryModel(study, u"-"_s, this))
    , m_actsModel(new ActsModel(study, this))
{
    build();
    connectAll();
    addTabKeys();
    retranslate();
}

PatientPage::~PatientPage()
{
    m_study.disconnect(this);
}

void PatientPage::open(const Place &place)
{
    const bool another = place.patient != m_patient;
    m_patient = place.patient;
    if (another)
        m_historyCard->hide();
    reload();
    if (const auto tab = tabNames.indexOf(place.tab); tab >= 0)
        m_tabs->setCurrentIndex(int(tab));
    else if (another && place.tab.isEmpty())
        m_tabs->setCurrentIndex(int(Tab::Overview));
    if (another)
        m_steps->setCurrent(std::max(0, m_summary.nextVisit));
    setFocus();
}

void PatientPage::take(const Act &act)
{
    const bool ours = act.changes.empty() || std::ranges::any_of(act.changes, [this](const Change &change) {
                          return change.datum.key.patient == m_patient;
                      });
    // Behind another page nothing is kept up to date: open() reads everything anew.
    if (ours && isVisible())
        reload();
}

void PatientPage::reload()
{
    if (m_patient.isEmpty())
        return;
    m_summary = patientSummary(m_study, m_patient);
    showIdentity();
    showChips();
    showSteps();
    m_loaded.clear();
    loadTab(Tab(std::max(0, m_tabs->currentIndex())));
    showTabs();
}

void PatientPage::showIdentity()
{
    m_code->setText(m_patient);
    m_identity->setText(identityWords(m_study, m_summary));
    m_inclusion->setText(inclusionWords(m_study, m_summary));
}

const DiarySummary *PatientPage::diaryInHand() const
{
    if (const DiarySummary *next = m_summary.nextDiary())
        return next;
    return m_summary.period > 0 ? &m_summary.diaries[std::size_t(m_summary.period - 1)] : nullptr;
}

void PatientPage::showChips()
{
    const bool running = m_summary.stage == PatientSummary::Stage::InPeriod && m_summary.dayOnPaper;
    m_period->setContent(Chip::Tone::Info, u"drop"_s,
                         running ? tr("Period %1 · day %2 of %3")
                                       .arg(m_summary.period)
                                       .arg(m_summary.day)
                                       .arg(m_study.protocol().diary.lastDay)
                                 : stageWords(m_summary));
    m_queriesChip->setContent(Chip::Tone::Warn, u"query"_s,
                              m_summary.queriesOpen == 0 ? QString()
                                                         : tr("%n open queries", nullptr, m_summary.queriesOpen));
    showBlinding();
    const auto broken = std::ranges::count_if(m_summary.signatures, &SignatureState::isBroken);
    const bool isSigned = std::ranges::any_of(m_summary.signatures, [](const SignatureState &state) {
        return state.isSigned() && state.about == Occasion::patient();
    });
    m_signed->setContent(broken > 0 ? Chip::Tone::Danger : Chip::Tone::Ok, u"pen"_s,
                         broken > 0 ? tr("Changed after signature")
                         : isSigned ? tr("Signed")
                                    : QString());
    m_sign->setText(signWords(m_study));
    m_sign->setToolTip(tr("Sign or lock this patient, a visit or a period"));
    m_lock->tell(m_study, lockOver(m_study, m_patient, Occasion::patient()));
    m_enterDiary->setText(m_summary.nextDiary() && m_study.mayEnter() ? tr("Enter diary…") : tr("Open diary…"));
    m_enterDiary->setToolTip(tr("Ctrl+D"));
    m_enterDiary->setVisible(diaryInHand() != nullptr);
}

void PatientPage::showBlinding()
{
    const bool mayBreak = m_study.hasAccounts() && m_study.may(Action::BreakCode) && !m_study.isUnblinded() &&
                          allocationState(m_study).isThere();
    m_breakCode->setVisible(mayBreak);
    m_breakCode->setText(tr("Break the code…"));
    m_breakCode->setToolTip(tr("Emergency: opens the treatment of one period of this patient"));
    m_blinded->setContent(Chip::Tone::Neutral, u"blind"_s,
                          mayBreak ? QString()
                          : m_study.isUnblinded()
                              ? tr("Unblinded %1").arg(dateWords(unblindedAt(m_study).toLocalTime().date()))
                              : tr("Blinded"));
    QStringList periods;
    QStringList told;
    for (const CodeBreak &each : codeBreaks(m_study, m_patient)) {
        periods << QString::number(each.period);
        told << tr("Period %1: broken by %2, %3").arg(QString::number(each.period), each.by, momentWords(each.at));
    }
    m_codeBroken->setContent(Chip::Tone::Danger, u"flag"_s,
                             periods.isEmpty() ? QString() : tr("Code broken: period %1").arg(periods.join(u", "_s)));
    m_codeBroken->setToolTip(told.join(u'\n'));
}

void PatientPage::showSteps()
{
    std::vector<StepStrip::Step> steps;
    for (const VisitStatus &visit : m_summary.visits) {
        const Words &name = visit.visit->shortLabel.isEmpty() ? visit.visit->label : visit.visit->shortLabel;
        StepStrip::Step step{name.in(language()), visitWhenWords(visit), {}, markOf(visit.state)};
        QStringList details{tr("%1: %2").arg(visit.visit->label.in(language()), words(markOf(visit.state)))};
        if (visit.done.isValid())
            details.append(tr("Done on %1").arg(dateWords(visit.done)));
        if (visit.target.isValid())
            details.append(tr("Target %1").arg(dateWords(visit.target)));
        if (visit.windowLow.isValid() && visit.windowLow != visit.windowHigh)
            details.append(tr("Window %1 – %2").arg(dateWords(visit.windowLow), dateWords(visit.windowHigh)));
        step.details = details.join(u'\n');
        steps.push_back(step);
    }
    m_steps->setSteps(std::move(steps));
}

void PatientPage::showTabs()
{
    m_tabs->setTabText(int(Tab::Overview), tr("Overview"));
    m_tabs->setTabText(int(Tab::Forms), tr("Visits and forms"));
    m_tabs->setTabText(int(Tab::Diary), tr("Diary"));
    m_tabs->setTabText(int(Tab::Scores), tr("Scores"));
    const std::vector<Datum> recorded = m_study.data(m_patient);
    const PatientValues values(recorded);
    const auto withCount = [](const QString &name, qsizetype count) {
        return count == 0 ? name : QString(name + u"  "_s + QString::number(count));
    };
    m_tabs->setTabText(int(Tab::Events),
                       withCount(tr("Adverse events"),
                                 std::ranges::count_if(adverseEvents(m_study.protocol(), m_patient, values),
                                                       [](const AdverseEvent &event) { return event.isOngoing(); })));
    m_tabs->setTabToolTip(int(Tab::Events), tr("With the number of events that go on"));
    m_tabs->setTabText(int(Tab::Treatments),
                       withCount(tr("Treatments"), qsizetype(treatmentChanges(m_study.protocol(), values).size())));
    m_tabs->setTabToolTip(int(Tab::Treatments), tr("With the number of changes of the usual treatments"));
    m_tabs->setTabText(int(Tab::Queries),
                       m_summary.queriesOpen == 0 ? tr("Queries") : tr("Queries  %1").arg(m_summary.queriesOpen));
    m_tabs->setTabText(int(Tab::History), tr("History"));
    m_queryStack->setCurrentWidget(m_queryModel->shown() > 0 ? static_cast<QWidget *>(m_queries) : m_noQuery);
    m_queries->clearSpans();
    for (int row = 0; row < m_queryModel->rowCount(); ++row) {
        if (m_queryModel->isHeading(row))
            m_queries->setSpan(row, 0, 1, m_queryModel->columnCount());
    }
}

void PatientPage::loadTab(Tab tab)
{
    if (m_patient.isEmpty() || !m_loaded.insert(tab).second)
        return;
    switch (tab) {
    case Tab::Overview: m_overview->show(m_summary); break;
    case Tab::Forms: m_forms->show(m_patient, m_summary); break;
    case Tab::Diary: m_diaries->show(m_summary.diaries); break;
    case Tab::Scores: m_scores->setPatient(m_patient); break;
    case Tab::Events: m_events->show(m_patient); break;
    case Tab::Treatments: m_treatments->show(m_patient); break;
    case Tab::Queries:
        m_queryModel->setPatient(m_patient);
        m_queryModel->setFilter({}, QueryModel::Show::All);
        break;
    case Tab::History: m_actsModel->setPatient(m_patient); break;
    }
}

void PatientPage::chooseTab(int tab)
{
    loadTab(Tab(std::max(0, tab)));
    m_stack->setCurrentIndex(tab);
    emit placeChanged();
}

void PatientPage::openDiary(int period, int day)
{
    emit wanted({.page = Place::Page::Diary, .patient = m_patient, .period = period, .day = day});
}

void PatientPage::openToDo(const ToDo &row)
{
    if (row.kind == ToDo::Kind::Diary)
        openDiary(row.period);
    else if (row.kind == ToDo::Kind::Query)
        emit wanted({.page = Place::Page::Queries, .query = row.query});
    else
        openStep(row.visit);
}

void PatientPage::openStep(int step)
{
    emit wanted({.page = Place::Page::Visit, .patient = m_patient, .visit = step});
}

/// Of the value that a query is about, else of the newest act or the one in hand.
void PatientPage::showHistory()
{
    const Query *query =
        m_tabs->currentIndex() == int(Tab::Queries) ? m_queryModel->query(m_queries->currentIndex().row()) : nullptr;
    const auto about = query ? std::optional(query->about) : std::nullopt;
    m_tabs->setCurrentIndex(int(Tab::History));
    if (about)
        return showLife(*about);
    if (!m_acts->currentIndex().isValid())
        m_acts->selectRow(0);
    m_acts->setFocus();
    showHistoryOf(m_acts->currentIndex().row());
}

void PatientPage::showHistoryOf(int row)
{
    if (const auto key = m_actsModel->value(row))
        showLife(*key);
}

void PatientPage::showLife(const DatumKey &value)
{
    m_historyCard->show();
    m_history->show();
    m_history->showValue(value);
}

void PatientPage::exportView()
{
    if (m_patient.isEmpty())
        return;
    loadTab(Tab::Overview);
    const bool scores = m_tabs->currentIndex() == int(Tab::Scores) && !m_scores->scores().curves.empty();
    exportFigure({m_study, m_theme, m_prompts}, scores ? scoresFigure(m_scores->scores()) : m_overview->figure(), this);
}

std::vector<PaperWish> PatientPage::papers() const
{
    if (m_patient.isEmpty())
        return {};
    std::vector<PaperWish> papers = papersOfPatient(m_study, m_patient);
    papers.front().curve = m_overview->chart()->options();
    return papers;
}

void PatientPage::print()
{
    m_print->printFirst();
}

void PatientPage::focusFilter()
{
    if (m_tabs->currentIndex() == int(Tab::Treatments))
        m_treatments->focusFilter();
}

Place PatientPage::place() const
{
    return {
        .page = Place::Page::Patient, .patient = m_patient, .tab = tabNames.at(std::max(0, m_tabs->currentIndex()))};
}

std::vector<Crumb> PatientPage::crumbs() const
{
    return {{tr("Patients"), {.page = Place::Page::Patients, .patient = m_patient}},
            {m_patient, {.page = Place::Page::Patient, .patient = m_patient}}};
}

std::vector<KeyHelp> PatientPage::keys() const
{
    return {{tr("Ctrl+D"), tr("Diary of the current period")},
            {tr("Ctrl+Tab"), tr("Next tab")},
            {tr("Alt+↑ ↓"), tr("Previous or next patient")},
            {tr("← →"), tr("Along the line of visits; Enter opens the visit")},
            {tr("Ctrl+E"), tr("Export the curve or the scores as an image")},
            {tr("Ctrl+N"), tr("In adverse events and treatments: a new one; Enter opens one")},
            {tr("Ctrl+P"), tr("Print the summary of the patient")},
            {u"F7"_s, tr("What was done for this patient, and the history of each value")}};
}

void PatientPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace carnet::ui
