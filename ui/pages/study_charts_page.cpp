#include "ui/pages/study_charts_page.h"

#include "core/results/arms.h"
#include "ui/pages/study_areas_panel.h"
#include "ui/pages/study_facts_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

enum StackPage { AreasPage, FactsPage, EmptyPage };

} // namespace

StudyChartsPage::StudyChartsPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_tabs(new QTabBar(this))
    , m_days(new Segmented(this))
    , m_view(new Segmented(this))
    , m_choices(new QComboBox(this))
    , m_blinded(new Chip(theme, this))
    , m_tableButton(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_exportMenu(new QMenu(this))
    , m_exportOne(m_exportMenu->addAction(QString()))
    , m_exportAll(m_exportMenu->addAction(QString()))
    , m_print(m_exportMenu->addAction(QString()))
    , m_progress(new ProgressStrip(this))
    , m_result(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, this))
    , m_areas(new StudyAreasPanel(study, theme, this))
    , m_facts(new StudyFactsPanel(theme, this))
{
    if (study.protocol().hasDiary())
        m_sections.push_back(Section::Areas);
    if (!outcomePlan(study).outcomes.empty())
        m_sections.push_back(Section::Outcomes);
    const std::vector<ProtocolOutcome> outcomes = outcomePlan(study).outcomes;
    if (study.protocol().hasDiary() || std::ranges::any_of(outcomes, [](const ProtocolOutcome &outcome) {
            return !outcome.isYesNo() && outcome.lowerIsBetter;
        }))
        m_sections.push_back(Section::Responders);
    for (const Section each :
         {Section::Events, Section::Completeness, Section::Recruitment, Section::Flow, Section::Characteristics})
        m_sections.push_back(each);
    build();
    buildActions();
    retranslate();
    const auto stale = [this] {
        m_stale = true;
        m_outcomes.reset();
        if (isVisible())
            recalculate();
    };
    connect(&study, &Study::recorded, this, stale);
    connect(&study, &Study::changedElsewhere, this, stale);
}

StudyChartsPage::~StudyChartsPage()
{
    m_study.disconnect(this);
}

void StudyChartsPage::build()
{
    setObjectName(u"studyChartsPage"_s);
    setProperty("role", u"page"_s);
    m_title->setProperty("role", u"title"_s);
    m_subtitle->setProperty("role", u"secondary"_s);
    m_result->setProperty("role", u"secondary"_s);
    m_result->hide();
    m_tabs->setObjectName(u"chartsSections"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_tabs->addTab({});
    m_days->setObjectName(u"chartsDay"_s);
    m_view->setObjectName(u"chartsView"_s);
    m_choices->setObjectName(u"chartsMeasure"_s);
    m_choices->setMaximumWidth(m_theme.scaled(260));
    m_tableButton->setObjectName(u"chartsTable"_s);
    m_export->setObjectName(u"chartsExport"_s);
    m_export->setMenu(m_exportMenu);
    m_export->setProperty("role", u"primary"_s);
    setThemedIcon(m_export, m_theme, u"export"_s, &Tokens::onFill);
    m_stack->addWidget(m_areas);
    m_stack->addWidget(m_facts);
    m_stack->addWidget(m_empty);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 16, 20, 16);
    page->setSpacing(10);
    buildHead();
    page->addWidget(m_progress);
    page->addWidget(m_result);
    page->addWidget(m_stack, 1);
}

void StudyChartsPage::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_blinded);
    head->addWidget(m_tableButton);
    head->addWidget(m_export);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(10);
    choices->addWidget(m_subtitle, 1);
    choices->addWidget(m_view);
    choices->addWidget(m_days);
    choices->addWidget(m_choices);
    auto *page = static_cast<QVBoxLayout *>(layout());
    page->addLayout(head);
    page->addWidget(m_tabs);
    page->addLayout(choices);
}

void StudyChartsPage::buildActions()
{
    m_exportOne->setObjectName(u"actionExportChart"_s);
    m_exportAll->setObjectName(u"actionExportAll"_s);
    m_print->setObjectName(u"actionPrintCharts"_s);
    for (const auto &[keys, step] : {std::pair(u"Ctrl+Tab"_s, 1), std::pair(u"Ctrl+Shift+Tab"_s, -1)}) {
        auto *walk = new QAction(this);
        walk->setShortcut(QKeySequence(keys));
        walk->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(walk, &QAction::triggered, this, [this, step = step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
        });
        addAction(walk);
    }
    auto *table = new QAction(this);
    table->setShortcut(QKeySequence(u"Ctrl+T"_s));
    table->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(table);
    connect(table, &QAction::triggered, this, &StudyChartsPage::toggleTable);
    connect(m_tableButton, &QPushButton::clicked, this, &StudyChartsPage::toggleTable);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        recalculate();
        emit placeChanged();
    });
    connect(m_days, &Segmented::chosen, this, &StudyChartsPage::recalculate);
    connect(m_view, &Segmented::chosen, this, &StudyChartsPage::recalculate);
    connect(m_choices, &QComboBox::activated, this, &StudyChartsPage::recalculate);
    connect(m_exportOne, &QAction::triggered, this, &StudyChartsPage::exportView);
    connect(m_exportAll, &QAction::triggered, this, &StudyChartsPage::exportAll);
    connect(m_print, &QAction::triggered, this, &StudyChartsPage::print);
    connect(m_exportMenu, &QMenu::aboutToShow, this, [this] {
        const FactFigure *fact = section() == Section::Areas ? nullptr : m_facts->inHand();
        const QString title = section() == Section::Areas ? m_areas->inHand().title : fact ? fact->title : QString();
        m_exportOne->setText(fact && fact->isTable ? tr("“%1” as a &table (CSV and HTML)…").arg(title)
                                                   : tr("“%1” as an &image…").arg(title));
    });
    connect(m_empty, &EmptyState::activated, this, [this] { emit wanted({.page = Place::Page::Patients}); });
    const auto open = [this](const QString &patient) {
        emit wanted({.page = Place::Page::Patient, .patient = patient});
    };
    connect(m_areas, &StudyAreasPanel::patientWanted, this, open);
    connect(m_facts, &StudyFactsPanel::patientWanted, this, open);
}

QString StudyChartsPage::sectionWords(Section section) const
{
    switch (section) {
    case Section::Areas: return tr("Areas under the curve");
    case Section::Outcomes: return tr("Results by visit");
    case Section::Responders: return tr("Responders");
    case Section::Events: return tr("Adverse events");
    case Section::Completeness: return tr("Completeness");
    case Section::Recruitment: return tr("Recruitment");
    case Section::Flow: return tr("Flow of patients");
    case Section::Characteristics: break;
    }
    return tr("Characteristics");
}

QString StudyChartsPage::sectionName(Section section)
{
    const QStringList names{u"areas"_s,        u"outcomes"_s,    u"responders"_s, u"events"_s,
                            u"completeness"_s, u"recruitment"_s, u"flow"_s,       u"characteristics"_s};
    return names.at(int(section));
}

void StudyChartsPage::retranslate()
{
    m_title->setText(tr("Study charts"));
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_tabs->setTabText(int(i), sectionWords(m_sections[i]));
    m_tabs->setAccessibleName(tr("What the charts are about"));
    retranslateChoices();
    m_areas->retranslate();
    const ResultGroups groups(m_study);
    m_blinded->setContent(groups.byTreatment() ? Chip::Tone::Info : Chip::Tone::Neutral,
                          groups.byTreatment() ? u"chart"_s : u"blind"_s, groups.words());
    m_blinded->setVisible(hasBlindedTreatments(m_study.protocol()));
    m_export->setText(tr("Export or print ▾"));
    m_exportAll->setText(tr("&All figures and patients into a folder…"));
    m_print->setText(tr("&Print the charts…"));
    m_tableButton->setToolTip(tr("The same numbers as a table, or back (Ctrl+T)"));
    m_outcomes.reset(); // its visits have names
    recalculate();
}

void StudyChartsPage::retranslateChoices()
{
    const QString language = QLocale().name().left(2);
    const Protocol &protocol = m_study.protocol();
    QStringList days;
    for (const int number : protocol.auc.days)
        days << tr("D%1", "day of a period").arg(number);
    const int chosenDay = m_days->current() < 0 ? int(days.size()) - 1 : m_days->current();
    m_days->setTexts(days);
    m_days->setCurrent(m_title->property("built").toBool() ? chosenDay : int(days.size()) - 1);
    m_title->setProperty("built", true);
    m_days->setAccessibleName(tr("Day up to which the area is computed"));
    m_view->setTexts({tr("Median"), tr("All curves")});
    m_view->setAccessibleName(tr("How all patients are drawn"));
    const int chosen = std::max(0, m_choices->currentIndex());
    m_choices->clear();
    for (const DiaryMeasure &each : protocol.diary.measures)
        m_choices->addItem(each.label.in(language), each.id);
    const OutcomePlan plan = outcomePlan(m_study);
    for (const ProtocolOutcome &each : plan.outcomes) {
        if (!protocol.hasDiary() && !each.isYesNo())
            m_choices->addItem(each.label.in(language), each.code);
    }
    m_choices->setCurrentIndex(chosen);
    m_choices->setAccessibleName(protocol.hasDiary() ? tr("Which pain") : tr("Which result"));
}

StudyChartsPage::Section StudyChartsPage::section() const
{
    return m_sections[std::size_t(std::max(0, m_tabs->currentIndex()))];
}

int StudyChartsPage::day() const
{
    const std::vector<int> &days = m_study.protocol().auc.days;
    const int chosen = m_days->current();
    return chosen >= 0 && chosen < int(days.size()) ? days[std::size_t(chosen)] : m_study.protocol().diary.lastDay;
}

QString StudyChartsPage::choice() const
{
    return m_choices->currentData().toString();
}

void StudyChartsPage::recalculate()
{
    m_stale = false;
    const Section now = section();
    m_days->setVisible(now == Section::Areas);
    m_choices->setVisible((now == Section::Areas || now == Section::Outcomes) && m_choices->count() > 1);
    m_view->hide();
    if (now == Section::Areas) {
        m_areas->show(choice(), day());
        m_subtitle->setText(m_areas->words());
        showState(m_areas->isEmpty());
    } else {
        showFacts();
        showState(m_facts->isEmpty());
    }
}

void StudyChartsPage::showFacts()
{
    std::vector<FactFigure> figures;
    switch (section()) {
    case Section::Areas: return;
    case Section::Outcomes: {
        if (!m_outcomes)
            m_outcomes = studyOutcomes(m_study);
        const auto series = std::ranges::find_if(
            m_outcomes->series, [this](const OutcomeSeries &each) { return each.outcome.code == choice(); });
        const bool isCohort = series != m_outcomes->series.end() && series->rows.size() > OutcomeData::mostLines;
        m_view->setVisible(isCohort);
        figures = armFigures(m_study, *m_outcomes, choice());
        for (FactFigure &figure : outcomeFigures(*m_outcomes, choice(), isCohort && m_view->current() <= 0))
            figures.push_back(std::move(figure));
        if (auto relief = reliefFigure(m_study))
            figures.push_back(std::move(*relief));
        break;
    }
    case Section::Responders:
        if (auto curve = responderCurveFigure(m_study))
            figures = {std::move(*curve)};
        break;
    case Section::Events: figures = eventFigures(m_study); break;
    case Section::Completeness: figures = completenessFigures(m_study); break;
    case Section::Recruitment: figures = {recruitmentFigure(m_study)}; break;
    case Section::Flow: figures = {flowFigure(m_study)}; break;
    case Section::Characteristics: figures = {characteristicsFigure(m_study)}; break;
    }
    m_subtitle->setText(figures.empty() ? QString() : figures.front().caption);
    m_facts->show(std::move(figures));
}

void StudyChartsPage::showState(bool empty)
{
    const bool areas = section() == Section::Areas;
    if (empty) {
        const QString why = areas || m_facts->figures().empty() ? QString() : m_facts->figures().front().nothing;
        m_empty->setContent(u"chart"_s,
                            areas ? tr("No diary holds a score yet. The charts appear with the first one.") : why,
                            tr("Go to the patients"));
        m_subtitle->setText({});
    }
    m_export->setEnabled(!empty);
    m_tableButton->setEnabled(!empty);
    m_stack->setCurrentIndex(empty ? EmptyPage : areas ? AreasPage : FactsPage);
    const bool tables = areas ? m_areas->showsTables() : m_facts->showsTables();
    m_tableButton->setText(tables ? tr("Charts") : tr("Table"));
    m_tableButton->setVisible(section() != Section::Characteristics);
}

void StudyChartsPage::toggleTable()
{
    if (m_stack->currentIndex() == EmptyPage)
        return;
    if (section() == Section::Areas)
        m_areas->setTables(!m_areas->showsTables());
    else
        m_facts->setTables(!m_facts->showsTables());
    showState(false);
}

void StudyChartsPage::open(const Place &place)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (!place.tab.isEmpty() && place.tab == sectionName(m_sections[i]))
            m_tabs->setCurrentIndex(int(i));
    }
    if (m_stale)
        recalculate();
    if (m_stack->currentIndex() == AreasPage)
        m_areas->focusFirst();
    else if (m_stack->currentIndex() == FactsPage)
        m_facts->focusFirst();
}

Place StudyChartsPage::place() const
{
    return {.page = Place::Page::Charts, .tab = sectionName(section())};
}

std::vector<Crumb> StudyChartsPage::crumbs() const
{
    return {{tr("Study charts"), place()}};
}

std::vector<KeyHelp> StudyChartsPage::keys() const
{
    return {{tr("← → ↑ ↓"), tr("light up the next patient in all charts")},
            {tr("Enter"), tr("open the patient that is lit")},
            {tr("Esc"), tr("no patient lit")},
            {tr("Ctrl+Tab"), tr("the next subject of the charts")},
            {tr("Ctrl+T"), tr("the same numbers as a table, or back")},
            {tr("Ctrl+C"), tr("copy the table, or its chosen cells")},
            {tr("Ctrl+E"), tr("export the chart chosen last as an image")},
            {tr("Ctrl+P"), tr("print the charts")}};
}

void StudyChartsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void StudyChartsPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        recalculate();
    Page::showEvent(event);
}

} // namespace carnet::ui
