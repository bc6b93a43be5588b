#include "ui/pages/study_charts_page.h"

#include "core/domain/error.h"
#include "ui/charts/auc_table_model.h"
#include "ui/charts/figures.h"
#include "ui/pages/figure_output.h"
#include "ui/widgets/card.h"
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
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

enum StackPage { ChartsPage, TablePage, EmptyPage };

} // namespace

StudyChartsPage::StudyChartsPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_table(new AucTableModel(this))
    , m_title(new QLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_days(new Segmented(this))
    , m_measures(new QComboBox(this))
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
    , m_tableView(new QTableView(this))
    , m_byPeriodCard(new Card(this))
    , m_curvesCard(new Card(this))
    , m_byPatientCard(new Card(this))
    , m_byPeriod(new AucByPeriodChart(theme, m_byPeriodCard))
    , m_curves(new CurvesChart(theme, m_curvesCard))
    , m_byPatient(new AucByPatientChart(theme, m_byPatientCard))
    , m_view(new Segmented(m_curvesCard))
    , m_order(new Segmented(m_byPatientCard))
    , m_marks(new Segmented(m_byPatientCard))
    , m_inHand(m_byPeriod)
{
    build();
    retranslate();
    for (StudyChart *chart : {static_cast<StudyChart *>(m_byPeriod), static_cast<StudyChart *>(m_curves),
                              static_cast<StudyChart *>(m_byPatient)}) {
        connect(chart, &StudyChart::litChanged, this, &StudyChartsPage::light);
        connect(chart, &StudyChart::activated, this, &StudyChartsPage::openPatient);
        connect(chart, &StudyChart::focused, this, [this, chart] { m_inHand = chart; });
    }
    connect(m_days, &Segmented::chosen, this, &StudyChartsPage::recalculate);
    connect(m_measures, &QComboBox::activated, this, &StudyChartsPage::recalculate);
    connect(m_view, &Segmented::chosen, this, &StudyChartsPage::recalculate);
    connect(m_order, &Segmented::chosen, this, &StudyChartsPage::recalculate);
    connect(m_marks, &Segmented::chosen, this, &StudyChartsPage::recalculate);
    connect(m_tableButton, &QPushButton::clicked, this, &StudyChartsPage::toggleTable);
    connect(m_exportOne, &QAction::triggered, this, &StudyChartsPage::exportView);
    connect(m_exportAll, &QAction::triggered, this, &StudyChartsPage::exportAll);
    connect(m_print, &QAction::triggered, this, &StudyChartsPage::print);
    connect(m_exportMenu, &QMenu::aboutToShow, this,
            [this] { m_exportOne->setText(tr("“%1” as an &image…").arg(figureInHand().title)); });
    connect(m_empty, &EmptyState::activated, this, [this] { emit wanted({.page = Place::Page::Patients}); });
    const auto stale = [this] {
        m_stale = true;
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
    m_days->setObjectName(u"chartsDay"_s);
    m_measures->setObjectName(u"chartsMeasure"_s);
    m_tableButton->setObjectName(u"chartsTable"_s);
    m_exportOne->setObjectName(u"actionExportChart"_s);
    m_exportAll->setObjectName(u"actionExportAll"_s);
    m_print->setObjectName(u"actionPrintCharts"_s);
    m_export->setObjectName(u"chartsExport"_s);
    m_export->setMenu(m_exportMenu);
    m_export->setProperty("role", u"primary"_s);
    setThemedIcon(m_export, m_theme, u"export"_s, &Tokens::onFill);
    m_byPeriod->setObjectName(u"chartByPeriod"_s);
    m_curves->setObjectName(u"chartCurves"_s);
    m_byPatient->setObjectName(u"chartByPatient"_s);
    m_view->setObjectName(u"chartCohortView"_s);
    m_order->setObjectName(u"chartOrder"_s);
    m_marks->setObjectName(u"chartMarks"_s);
    m_tableView->setObjectName(u"chartsTableView"_s);
    m_tableView->setModel(m_table);
    m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_days);
    head->addWidget(m_measures);
    head->addWidget(m_tableButton);
    head->addWidget(m_export);

    auto *charts = new QWidget(m_stack);
    charts->setProperty("role", u"clear"_s);
    buildCharts(charts);
    m_stack->addWidget(charts);
    m_stack->addWidget(m_tableView);
    m_stack->addWidget(m_empty);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 16, 20, 16);
    page->setSpacing(10);
    auto *reading = new QHBoxLayout;
    reading->setSpacing(10);
    reading->addWidget(m_subtitle, 1);
    reading->addWidget(m_blinded);
    page->addLayout(head);
    page->addLayout(reading);
    page->addWidget(m_progress);
    page->addWidget(m_result);
    page->addWidget(m_stack, 1);

    auto *table = new QAction(this);
    table->setShortcut(QKeySequence(u"Ctrl+T"_s));
    table->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(table, &QAction::triggered, this, &StudyChartsPage::toggleTable);
    addAction(table);
}

void StudyChartsPage::buildCharts(QWidget *charts)
{
    m_byPeriodCard->body()->addWidget(m_byPeriod, 1);
    m_curvesCard->body()->addWidget(m_curves, 1);
    m_curvesCard->addToHeader(m_view);
    m_byPatientCard->addToHeader(m_order);
    m_byPatientCard->addToHeader(m_marks);
    m_byPatientCard->body()->addWidget(m_byPatient, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(14);
    upper->addWidget(m_byPeriodCard, 2);
    upper->addWidget(m_curvesCard, 3);
    auto *rows = new QVBoxLayout(charts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    rows->addLayout(upper, 3);
    rows->addWidget(m_byPatientCard, 2);
}

void StudyChartsPage::retranslate()
{
    const QString language = QLocale().name().left(2);
    m_title->setText(tr("Study charts"));
    QStringList days;
    for (const int number : m_study.protocol().auc.days)
        days << tr("D%1", "day of a period").arg(number);
    const int chosenDay = days.isEmpty() ? -1 : m_days->current();
    m_days->setTexts(days);
    m_days->setCurrent(m_title->property("built").toBool() ? chosenDay : int(days.size()) - 1);
    m_title->setProperty("built", true);
    m_days->setAccessibleName(tr("Day up to which the area is computed"));
    const int chosenMeasure = std::max(0, m_measures->currentIndex());
    m_measures->clear();
    for (const DiaryMeasure &each : m_study.protocol().diary.measures)
        m_measures->addItem(each.label.in(language), each.id);
    m_measures->setCurrentIndex(chosenMeasure);
    m_measures->setAccessibleName(tr("Which pain"));
    m_blinded->setContent(Chip::Tone::Neutral, u"blind"_s, tr("By period: treatments are blinded"));
    m_export->setText(tr("Export or print ▾"));
    m_exportAll->setText(tr("&All figures and patients into a folder…"));
    m_print->setText(tr("&Print the charts…"));
    m_view->setTexts({tr("Heat map"), tr("Median"), tr("All curves")});
    m_view->setAccessibleName(tr("How all patients are drawn"));
    m_order->setTexts({tr("By code"), tr("By best change")});
    m_marks->setTexts({tr("Dots"), tr("Bars")});
    m_order->setAccessibleName(tr("Order of the patients"));
    m_marks->setAccessibleName(tr("Marks"));
    m_empty->setContent(u"chart"_s, tr("No diary holds a score yet. The charts appear with the first one."),
                        tr("Go to the patients"));
    recalculate();
}

int StudyChartsPage::day() const
{
    const std::vector<int> &days = m_study.protocol().auc.days;
    const int chosen = m_days->current();
    return chosen >= 0 && chosen < int(days.size()) ? days[std::size_t(chosen)] : m_study.protocol().diary.lastDay;
}

QString StudyChartsPage::measure() const
{
    return m_measures->currentData().toString();
}

void StudyChartsPage::recalculate()
{
    m_stale = false;
    const AucData shown = areas();
    const CurvesData drawn = curves();
    m_table->show(shown);
    m_byPeriod->show(shown);
    m_byPatient->show(shown, PatientOrder(std::max(0, m_order->current())), AucMarks(std::max(0, m_marks->current())));
    m_curves->show(drawn);
    m_subtitle->setText(shown.measureLabel + u" · "_s + shown.ruleWords());
    m_byPeriodCard->setTitle(tr("AUC by period, day %1").arg(day()));
    m_byPatientCard->setTitle(tr("AUC of every patient, day %1").arg(day()));
    m_curvesCard->setTitle(tr("Every patient"));
    m_curvesCard->setSummary(
        drawn.isCohort()
            ? QString()
            : tr("0–%1, days %2–%3 of each period").arg(drawn.maximum).arg(drawn.firstDay).arg(drawn.lastDay));
    m_view->setVisible(drawn.isCohort());
    m_curves->setToolTip(drawn.isCohort() ? drawn.reading() : QString());
    m_byPeriodCard->setSummary(tr("red diamond: median, bar: quartiles"));
    const auto describe = [&](QWidget *chart, const QString &what) {
        chart->setAccessibleName(what + u". "_s + shown.ruleWords());
    };
    describe(m_byPeriod, m_byPeriodCard->title());
    describe(m_byPatient, m_byPatientCard->title());
    describe(m_curves, m_curvesCard->title());
    const bool empty = shown.isEmpty() && drawn.patients.empty();
    m_export->setEnabled(!empty);
    m_tableButton->setEnabled(!empty);
    if (empty)
        m_stack->setCurrentIndex(EmptyPage);
    else if (m_stack->currentIndex() == EmptyPage)
        m_stack->setCurrentIndex(ChartsPage);
    m_tableButton->setText(m_stack->currentIndex() == TablePage ? tr("Charts") : tr("Table"));
    m_tableButton->setToolTip(tr("The same numbers as a table, or back (Ctrl+T)"));
}

void StudyChartsPage::light(const QString &patient)
{
    m_byPeriod->setLit(patient);
    m_curves->setLit(patient);
    m_byPatient->setLit(patient);
}

void StudyChartsPage::openPatient(const QString &patient)
{
    emit wanted({.page = Place::Page::Patient, .patient = patient});
}

void StudyChartsPage::toggleTable()
{
    if (m_stack->currentIndex() == EmptyPage)
        return;
    const bool toTable = m_stack->currentIndex() == ChartsPage;
    m_stack->setCurrentIndex(toTable ? TablePage : ChartsPage);
    m_tableButton->setText(toTable ? tr("Charts") : tr("Table"));
    toTable ? m_tableView->setFocus() : m_byPeriod->setFocus();
}

void StudyChartsPage::exportView()
{
    if (m_export->isEnabled())
        exportFigure({m_study, m_theme, m_prompts}, figureInHand(), this);
}

void StudyChartsPage::print()
{
    if (!m_export->isEnabled())
        return;
    const PatientOrder order = PatientOrder(std::max(0, m_order->current()));
    const AucMarks marks = AucMarks(std::max(0, m_marks->current()));
    printSheets({m_study, m_theme, m_prompts},
                {figureSheet(aucByPeriodFigure(areas())), figureSheet(curvesFigure(curves())),
                 figureSheet(aucByPatientFigure(areas(), order, marks))},
                tr("Study charts"), this);
}

Figure StudyChartsPage::figureInHand() const
{
    if (m_inHand == m_curves)
        return curvesFigure(curves());
    if (m_inHand == m_byPatient)
        return aucByPatientFigure(areas(), PatientOrder(std::max(0, m_order->current())),
                                  AucMarks(std::max(0, m_marks->current())));
    return aucByPeriodFigure(areas());
}

AucData StudyChartsPage::areas() const
{
    return aucData(m_study, measure(), day());
}

CurvesData StudyChartsPage::curves() const
{
    CurvesData all = curvesData(m_study, measure());
    all.cohortView = CohortView(std::max(0, m_view->current()));
    return all;
}

void StudyChartsPage::exportAll()
{
    if (m_progress->isRunning())
        return;
    const auto folder = m_prompts.directory(this, tr("Folder for the figures"),
                                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder)
        return;
    m_result->hide();
    m_export->setEnabled(false);
    try {
        const QStringList files =
            writeFigures(m_study, {*folder, {u"png"_s, u"svg"_s, u"pdf"_s}, {}, m_progress->begin(), true});
        m_result->setText(tr("%n figure(s) written to %1", nullptr, int(files.size())).arg(*folder));
    } catch (const Error &error) {
        m_result->setText(error.message());
    }
    m_progress->end();
    m_export->setEnabled(true);
    m_result->show();
}

void StudyChartsPage::open(const Place &)
{
    if (m_stale)
        recalculate();
    m_byPeriod->setFocus();
}

Place StudyChartsPage::place() const
{
    return {.page = Place::Page::Charts};
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
            {tr("Ctrl+T"), tr("the same numbers as a table, or back")},
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
