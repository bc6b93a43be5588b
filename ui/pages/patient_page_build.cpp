// How the page of a patient is put together.
#include "ui/pages/patient_page.h"

#include "core/trust/code_break.h"
#include "ui/delegates/row_delegate.h"
#include "ui/dialogs/print_button.h"
#include "ui/models/acts_model.h"
#include "ui/models/query_model.h"
#include "ui/models/words.h"
#include "ui/pages/lock_place.h"
#include "ui/pages/patient_diaries.h"
#include "ui/pages/patient_events.h"
#include "ui/pages/patient_forms.h"
#include "ui/pages/patient_overview.h"
#include "ui/pages/patient_scores.h"
#include "ui/pages/patient_treatments.h"
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
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

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
    for (int i = 0; i <= int(Tab::History); ++i)
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

} // namespace carnet::ui
