#include "ui/pages/patient_page.h"

#include "core/domain/error.h"
#include "core/patients/forms.h"
#include "core/patients/treatments.h"
#include "core/trust/allocation.h"
#include "core/trust/code_break.h"
#include "core/trust/unblinding.h"
#include "ui/charts/pain_chart.h"
#include "ui/charts/score_charts.h"
#include "ui/delegates/row_delegate.h"
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
#include "ui/widgets/folding_row.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/lock_banner.h"
#include "ui/widgets/step_strip.h"
#include "ui/widgets/table_keys.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
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

void PatientPage::build()
{
    setObjectName(u"patientPage"_s);
    setProperty("role", u"page"_s);
    m_steps->setObjectName(u"patientSteps"_s);
    auto *strip = new Card(this);
    strip->body()->setContentsMargins(0, 0, 0, 0);
    strip->layout()->setContentsMargins(6, 0, 6, 0);
    strip->layout()->setSpacing(0);
    strip->body()->addWidget(m_steps);
    m_tabs->setObjectName(u"patientTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_forms);
    m_stack->addWidget(m_diaries);
    m_stack->addWidget(m_scores);
    m_stack->addWidget(m_events);
    m_stack->addWidget(m_treatments);
    m_stack->addWidget(buildQueries());
    m_stack->addWidget(buildHistory());
    for (int i = 0; i < int(tabNames.size()); ++i)
        m_tabs->addTab({});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHeader());
    layout->addWidget(m_lock);
    layout->addWidget(strip);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_tabs);
    setTabOrder(m_breakCode, m_print);
    setTabOrder(m_print, m_sign);
    setTabOrder(m_sign, m_enterDiary);
    setTabOrder(m_enterDiary, m_steps);
    setTabOrder(m_steps, m_tabs);
}

QWidget *PatientPage::buildHeader()
{
    m_code->setObjectName(u"patientCodeTitle"_s);
    m_code->setProperty("role", u"code"_s);
    m_identity->setObjectName(u"patientIdentity"_s);
    m_identity->setProperty("role", u"strong"_s);
    m_inclusion->setObjectName(u"patientInclusion"_s);
    m_inclusion->setProperty("role", u"secondary"_s);
    m_print->setObjectName(u"patientPrint"_s);
    m_codeBroken->setObjectName(u"patientCodeBroken"_s);
    m_breakCode->setObjectName(u"patientBreakCode"_s);
    m_breakCode->setProperty("role", u"flat"_s);
    setThemedIcon(m_breakCode, m_theme, u"blind"_s, &Tokens::text2);
    m_sign->setObjectName(u"patientSign"_s);
    setThemedIcon(m_sign, m_theme, u"pen"_s);
    m_enterDiary->setObjectName(u"patientEnterDiary"_s);
    m_enterDiary->setProperty("role", u"primary"_s);
    setThemedIcon(m_enterDiary, m_theme, u"grid"_s, &Tokens::onFill);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_identity);
    lines->addWidget(m_inclusion);
    m_identity->setMinimumWidth(m_theme.scaled(180));
    auto *header = new FoldingRow(this);
    header->left()->addWidget(m_code);
    header->left()->addLayout(lines, 1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_period, m_queriesChip, m_codeBroken, m_signed, m_blinded,
                                                          m_breakCode, m_print, m_sign, m_enterDiary})
        header->right()->addWidget(tool);
    return header;
}

QWidget *PatientPage::buildQueries()
{
    auto *card = new Card(m_stack);
    m_queryStack = new QStackedWidget(card);
    m_queries = makeRowsTable(m_queryModel, u"patientQueries"_s, m_theme, m_queryStack);
    m_queries->hideColumn(QueryModel::PatientColumn);
    m_noQuery = new EmptyState(m_theme, m_queryStack);
    m_queryStack->addWidget(m_queries);
    m_queryStack->addWidget(m_noQuery);
    card->body()->addWidget(m_queryStack);
    return card;
}

QWidget *PatientPage::buildHistory()
{
    auto *tab = new QWidget(m_stack);
    auto *card = new Card(tab);
    m_acts = makeRowsTable(m_actsModel, u"patientActs"_s, m_theme, card);
    card->body()->addWidget(m_acts);
    m_historyCard = new Card(tab);
    m_historyCard->setFixedWidth(m_theme.scaled(318));
    m_history = new HistoryPanel(m_study, m_theme, m_historyCard);
    m_historyCard->body()->addWidget(m_history, 1);
    m_historyCard->hide();
    auto *layout = new QHBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(card, 1);
    layout->addWidget(m_historyCard);
    return tab;
}

void PatientPage::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &PatientPage::chooseTab);
    connect(m_steps, &StepStrip::activated, this, &PatientPage::openStep);
    connect(m_breakCode, &QPushButton::clicked, this, [this] {
        emit wanted({.page = Place::Page::CodeBreak, .patient = m_patient, .period = std::max(1, m_summary.period)});
    });
    connect(m_enterDiary, &QPushButton::clicked, this, [this] {
        if (const DiarySummary *diary = diaryInHand())
            openDiary(diary->period);
    });
    connect(m_sign, &QPushButton::clicked, this,
            [this] { emit wanted({.page = Place::Page::Sign, .patient = m_patient}); });
    connect(m_lock, &LockBanner::unlockWanted, this, [this](const Lock &lock) { emit wanted(placeOf(lock)); });
    connect(m_overview, &PatientOverview::toDoWanted, this, &PatientPage::openToDo);
    connect(m_diaries, &PatientDiaries::wanted, this, [this](int period) { openDiary(period); });
    connect(m_forms, &PatientForms::wanted, this, &Page::wanted);
    connect(m_overview, &PatientOverview::dayWanted, this, &PatientPage::openDiary);
    connect(m_scores, &PatientScoresPanel::exportWanted, this, &PatientPage::exportView);
    connect(m_overview, &PatientOverview::exportWanted, this, &PatientPage::exportView);
    onEnter(m_queries, this, [this](int row) {
        if (const Query *query = m_queryModel->query(row))
            emit wanted({.page = Place::Page::Queries, .query = query->number});
    });
    onEnter(m_acts, this, [this](int row) { showHistoryOf(row); });
    connect(m_history, &HistoryPanel::closed, this, [this] {
        m_historyCard->hide();
        m_acts->setFocus();
    });
    connect(m_history, &HistoryPanel::failed, this, &Page::saveFailed);
    connect(&m_study, &Study::recorded, this, &PatientPage::take);
    connect(&m_study, &Study::changedElsewhere, this, &PatientPage::reload);
    connect(m_queryModel, &QAbstractItemModel::modelReset, this, &PatientPage::showTabs);
}

void PatientPage::addTabKeys()
{
    const auto add = [this](const QKeySequence &keys, const QString &name, int step) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
        });
        addAction(action);
    };
    add(Qt::CTRL | Qt::Key_Tab, u"actionNextTab"_s, 1);
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, u"actionPreviousTab"_s, -1);
    auto *history = new QAction(this);
    history->setObjectName(u"actionValueHistory"_s);
    history->setShortcut(Qt::Key_F7);
    history->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(history, &QAction::triggered, this, &PatientPage::showHistory);
    addAction(history);
}

void PatientPage::retranslate()
{
    m_steps->setAccessibleName(tr("Visits"));
    m_acts->setAccessibleName(tr("What was done for this patient"));
    m_queries->setAccessibleName(tr("Queries of this patient"));
    m_noQuery->setContent(u"query"_s, tr("No query about this patient."));
    m_scores->retranslate();
    m_events->retranslate();
    m_treatments->retranslate();
    m_queryModel->retranslate();
    m_actsModel->retranslate();
    setColumnSamples(m_queries, {u"0000"_s,
                                 u"KP-000"_s,
                                 tr("Period 2, day 12, maximum pain"),
                                 tr("10 Apr 2018"),
                                 {},
                                 tr("365 d"),
                                 tr("investigator"),
                                 tr("reopened")});
    setColumnSamples(m_acts,
                     {momentWords(m_study.now()), u"datamanager"_s, tr("corrected"), {}, tr("transcription error")});
    reload();
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
