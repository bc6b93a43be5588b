#include "ui/charts/study_facts.h"

#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"
#include "tests/support/support.h"
#include "tests/support/study_copy.h"
#include "ui/charts/bar_charts.h"
#include "ui/charts/fact_chart.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/step_chart.h"
#include "ui/pages/study_charts_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {
namespace {

/// The simulated trial of 20 finished patients, made once.
Study &trial()
{
    static const QTemporaryDir folder;
    static const std::unique_ptr<Study> study = [] {
        const QString path = folder.filePath(u"demo.carnet"_s);
        test::copyOfDemo(path, test::Demo::Finished);
        return Study::open(path, Study::Access::ReadOnly);
    }();
    return *study;
}

QImage painted(const QSize &size, const std::function<void(QPainter &)> &paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

const FactFigure &named(const std::vector<FactFigure> &figures, const QString &id)
{
    return *std::ranges::find(figures, id, &FactFigure::id);
}

/// A study of the three parallel arms in which two patients have come twice.
struct Parallel
{
    Parallel()
        : study(Study::create(folder.filePath(u"study.carnet"_s),
                              newStudyOn(shippedProtocol(u"three-arm-parallel"_s), u"p"_s, shippedInstrument),
                              test::fixedClock()))
    {
        std::vector<Datum> data;
        const auto at = [&](const QString &patient, const QString &visit, const QString &item, const Value &value) {
            data.push_back({{patient, Occasion::visit(study->protocol().visitIndex(visit)), item}, value});
        };
        for (const auto &[patient, first, second] :
             {std::tuple(u"TA-001"_s, 80, 20), std::tuple(u"TA-002"_s, 60, 45)}) {
            data.push_back({{patient, Occasion::patient(), u"consent_date"_s}, u"2018-01-02"_s});
            at(patient, u"D0"_s, u"visit_date"_s, u"2018-01-10"_s);
            at(patient, u"D7"_s, u"visit_date"_s, u"2018-01-17"_s);
            at(patient, u"D0"_s, u"vas_1"_s, first);
            at(patient, u"D7"_s, u"vas_1"_s, second);
            at(patient, u"D7"_s, u"symptoms_burning"_s, first == 80 ? 1 : 0);
        }
        study->record(data);
    }
    QTemporaryDir folder;
    std::unique_ptr<Study> study;
};

} // namespace

TEST(StudyFacts, EveryFigureHasItsNumbersAsATableAndSaysThatTheyAreInvented)
{
    const std::vector<FactFigure> figures = factFigures(trial());
    ASSERT_GE(figures.size(), 8U);
    for (const FactFigure &figure : figures) {
        EXPECT_FALSE(figure.isEmpty()) << figure.id.toStdString();
        EXPECT_FALSE(figure.table.isEmpty()) << figure.id.toStdString();
        EXPECT_TRUE(figure.synthetic) << figure.id.toStdString();
        for (const QStringList &row : figure.table.rows)
            EXPECT_EQ(row.size(), figure.table.header.size()) << figure.id.toStdString();
        const QString text = figure.title + figure.caption + figure.table.text();
        for (const QString &arm : {u"lacebo"_s, u"etamine"_s, u"agnesium"_s})
            EXPECT_FALSE(text.contains(arm)) << figure.id.toStdString();
    }
}

TEST(StudyFacts, TheEventsAreThoseOfThePeriods)
{
    const FactFigure ae = named(eventFigures(trial()), u"ae"_s);
    ASSERT_EQ(ae.table.rows.size(), 4U);
    EXPECT_EQ(ae.table.rows[0].mid(0, 4), (QStringList{u"Period 1"_s, u"20"_s, u"6 (30%)"_s, u"4 (20%)"_s}));
    EXPECT_EQ(ae.table.rows[3].mid(0, 4), (QStringList{u"Whole study"_s, u"20"_s, u"13 (65%)"_s, u"9 (45%)"_s}));
}

TEST(Bars, AreAsLongAsTheirShare)
{
    Bars bars;
    bars.series = {{u"any"_s, BarFill::Full}};
    bars.rows = {{u"A"_s, {{50, u"half"_s}}}, {u"B"_s, {{0, u"none"_s}}}};
    const ChartStyle style = ChartStyle::screen(Theme());
    const QImage image =
        painted(QSize(600, 120), [&](QPainter &painter) { paintBars(painter, QRectF(0, 0, 600, 120), bars, style); });
    int filled = 0;
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        int here = 0;
        for (int x = 0; x < image.width(); ++x)
            here += image.pixelColor(x, y) == style.colors.blinded ? 1 : 0;
        filled = std::max(filled, here);
        rows += here > 20 ? 1 : 0;
    }
    const qreal label = QFontMetricsF(style.font(8.6)).horizontalAdvance(u"B"_s) + style.scaled(10);
    EXPECT_NEAR(filled, (600 - label - style.scaled(bars.textRoom)) / 2, 4);
    EXPECT_GT(rows, 8);
    EXPECT_LT(rows, 30) << "nothing is drawn for nobody";
}

TEST(Flow, FitsItsBoxesIntoAnyHeightWithoutOverlap)
{
    const FactFigure figure = flowFigure(trial());
    FlowDiagram flow;
    for (int i = 0; i < 15; ++i)
        flow.boxes.push_back({{u"Month %1 (n = 500)"_s.arg(i)},
                              {u"Discontinued (n = 3)"_s, u"– lost to follow-up after a long time (n = 3)"_s}});
    for (const qreal height : {flow.height() * 1.02, 620.0}) {
        const FlowLayout layout(QRectF(0, 0, 700, height), flow, ChartStyle::screen(Theme()));
        qreal last = 0;
        for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
            EXPECT_GE(layout.boxes[i].top(), last);
            last = layout.boxes[i].bottom();
            if (!layout.sides[i].isEmpty()) {
                EXPECT_GT(layout.sides[i].left(), layout.boxes[i].right() - 1);
                EXPECT_LE(layout.sides[i].bottom(), layout.boxes[i].top());
            }
        }
        EXPECT_LE(last, height) << height;
    }
    EXPECT_EQ(figure.table.rows.front().at(1), u"20"_s);
    EXPECT_EQ(figure.table.rows.back().at(1), u"20"_s);
}

TEST(Steps, ClimbToTheNumberOfDates)
{
    Steps steps;
    steps.lines = {{u"Included"_s, {QDate(2018, 1, 1), QDate(2018, 2, 1), QDate(2018, 3, 1)}, Qt::SolidLine, true}};
    steps.planned = 4;
    steps.plannedName = u"Planned"_s;
    steps.begin = QDate(2018, 1, 1);
    steps.end = QDate(2018, 4, 1);
    EXPECT_EQ(steps.largest(), 4);
    const ChartStyle style = ChartStyle::screen(Theme());
    const QRectF area(0, 0, 600, 300);
    const StepLayout layout(area, steps, style);
    EXPECT_DOUBLE_EQ(layout.y(4), layout.plot.top());
    EXPECT_DOUBLE_EQ(layout.x(QDate(2018, 1, 1)), layout.plot.left());
    const QImage image = painted(QSize(600, 300), [&](QPainter &painter) { paintSteps(painter, area, steps, style); });
    const QPointF between(layout.x(QDate(2018, 2, 15)), layout.y(2));
    EXPECT_EQ(image.pixelColor(between.toPoint()), style.colors.blinded);
}

TEST(OutcomeCharts, DrawEachValueWhereItIsAndFindItsPatient)
{
    const Parallel parallel;
    const StudyOutcomes outcomes = studyOutcomes(*parallel.study);
    const OutcomeData data{outcomes.series.front(), {u"D0"_s, u"D7"_s, u"D15"_s, u"D30"_s}, false};
    const ChartStyle style = ChartStyle::screen(Theme());
    const QRectF area(0, 0, 600, 300);
    const OutcomeLayout layout(area, data, style);
    EXPECT_EQ(layout.patientAt({layout.x(1), layout.y(20)}, data), u"TA-001"_s);
    EXPECT_EQ(layout.patientAt({layout.x(1), layout.y(45)}, data), u"TA-002"_s);
    EXPECT_EQ(layout.patientAt({layout.x(3), layout.y(90)}, data), QString());
    EXPECT_NEAR((layout.x(3) - layout.x(0)) / (layout.x(1) - layout.x(0)), 30.0 / 7, 1e-9) << "days, not places";
}

TEST(OutcomeCharts, OfADesignWithoutPeriodsCountRespondersAndYesAnswers)
{
    const Parallel parallel;
    const auto figures = outcomeFigures(studyOutcomes(*parallel.study), u"vas_mm"_s);
    const FactFigure &responders = named(figures, u"responders_vas_mm"_s);
    EXPECT_EQ(responders.table.rows[0].mid(0, 5),
              (QStringList{u"Day 7"_s, u"2"_s, u"2"_s, u"1 (50%)"_s, u"1 (50%)"_s}));
    const FactFigure &yes = named(figures, u"yes_answers"_s);
    EXPECT_EQ(yes.table.rows[1].at(1), u"1 (50%) of 2"_s);
    const FactFigure &course = named(figures, u"outcome_vas_mm"_s);
    EXPECT_EQ(course.table.rows[0], (QStringList{u"TA-001"_s, u"80"_s, u"20"_s, u"–"_s, u"–"_s}));
    const FactFigure one = patientOutcomeFigure(*parallel.study, u"TA-001"_s, u"vas_mm"_s);
    EXPECT_TRUE(one.caption.contains(u"Area to day 7: 350")) << one.caption.toStdString();
}

TEST(ResponderCurve, FallsFromEverybodyToThoseWhosePainWentDownMost)
{
    const Parallel parallel; // 80 → 20 is 75 %, 60 → 45 is 25 %
    const auto figure = responderCurveFigure(*parallel.study);
    ASSERT_TRUE(figure && !figure->isEmpty());
    ASSERT_EQ(figure->table.rows.size(), 11U);
    const std::vector<std::pair<std::size_t, int>> expected{{0, 2}, {2, 2}, {3, 1}, {7, 1}, {8, 0}, {10, 0}};
    for (const auto &[row, count] : expected)
        EXPECT_EQ(figure->table.rows[row][1], countAndPercent(count, 2)) << row;
    const QImage drawn = painted({600, 320}, [&](QPainter &painter) {
        figure->paint(painter, QRectF(0, 0, 600, 320), ChartStyle::paper());
    });
    EXPECT_NE(drawn, painted({600, 320}, [](QPainter &) {}));
}

TEST(ResponderCurve, HasALineForEachPeriodWhileTheStudyIsBlinded)
{
    const auto figure = responderCurveFigure(trial());
    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->table.header.size(), 4);
    EXPECT_TRUE(figure->caption.contains(u"treatments are blinded")) << figure->caption.toStdString();
}

TEST(OutcomeCharts, TellTheArmsApartOnceTheStudyIsUnblinded)
{
    const Parallel parallel;
    Study &study = *parallel.study;
    EXPECT_TRUE(armFigures(study, studyOutcomes(study), u"vas_mm"_s).empty()) << "blinded";
    study.record({{{u"TA-001"_s, Occasion::patient(), u"sequence"_s}, u"M"_s},
                  {{u"TA-002"_s, Occasion::patient(), u"sequence"_s}, u"K"_s},
                  {{{}, Occasion::patient(), u"study_unblinded"_s}, u"2018-06-15"_s}},
                 ActKind::Unblind);
    const auto figures = armFigures(study, studyOutcomes(study), u"vas_mm"_s);
    const FactFigure &course = named(figures, u"arms_outcome_vas_mm"_s);
    EXPECT_EQ(course.table.header,
              (QStringList{u"Visit"_s, u"methadone"_s, u"ketamine"_s, u"methadone and ketamine"_s}));
    EXPECT_EQ(course.table.rows[1].mid(1), (QStringList{u"20.0"_s, u"45.0"_s, u"–"_s}));
    const FactFigure &responders = named(figures, u"arms_responders_vas_mm"_s);
    EXPECT_EQ(responders.table.rows[0], (QStringList{u"Day 7"_s, u"1 (100%)"_s, u"0 (0%)"_s, u"–"_s}));
    const FactFigure &burning = named(figures, u"arms_symptoms_burning"_s);
    EXPECT_EQ(burning.table.rows[1].mid(1), (QStringList{u"1 (100%)"_s, u"0 (0%)"_s, u"–"_s}));
    for (const FactFigure &figure : figures) {
        const QImage image = painted({900, 500}, [&](QPainter &painter) {
            figure.figure().paint(painter, QRectF(0, 0, 900, 500), {ChartStyle::paper(), true});
        });
        EXPECT_NE(image, painted({900, 500}, [](QPainter &) {})) << figure.id.toStdString();
    }
}

TEST(ChartTableModel, CopiesTheChosenCellsOrEverything)
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({{u"A"_s, u"B"_s}, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}});
    EXPECT_EQ(model.text({}), u"A\tB\n1\t2\n3\t4\n"_s);
    EXPECT_EQ(model.text({model.index(1, 1), model.index(0, 1)}), u"2\n4\n"_s);
}

TEST(StudyChartsPage, ShowsEverySubjectByKeyWithItsTable)
{
    Theme theme;
    theme.apply(*qApp);
    Prompts prompts;
    StudyChartsPage page(trial(), theme, prompts);
    page.resize(1170, 650);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.open({.page = Place::Page::Charts, .tab = u"events"_s});
    EXPECT_EQ(page.place().tab, u"events"_s);
    auto *chart = page.findChild<FactChart *>(u"factChart_0"_s);
    auto *table = page.findChild<QTableView *>(u"factTable_0"_s);
    ASSERT_TRUE(chart && table);
    EXPECT_TRUE(chart->isVisible());
    QTest::keyClick(chart, Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(table->isVisible());
    EXPECT_FALSE(chart->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 4);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Period 2\t20\t"));
    QSignalSpy moved(&page, &Page::placeChanged);
    QTest::keyClick(table, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(page.place().tab, u"completeness"_s);
    page.open({.page = Place::Page::Charts, .tab = u"characteristics"_s});
    EXPECT_TRUE(table->isVisible());
    EXPECT_GT(table->model()->rowCount(), 12);
}

TEST(StudyChartsPage, WritesTheCharacteristicsAsCsvAndAsAPage)
{
    Theme theme;
    Prompts prompts;
    const QTemporaryDir folder;
    prompts.saveFile = [&](QWidget *, const QString &, const QString &path, const QString &) {
        EXPECT_TRUE(path.endsWith(u"table1.csv"));
        return folder.filePath(u"t.csv"_s);
    };
    StudyChartsPage page(trial(), theme, prompts);
    page.open({.page = Place::Page::Charts, .tab = u"characteristics"_s});
    page.exportView();
    QFile csv(folder.filePath(u"t.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().startsWith("row,column,n,mean,"));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"t.html"_s)));
}

TEST(StudyChartsPage, SpeaksOfResultsByVisitWhereThereIsNoDiary)
{
    const Parallel parallel;
    Theme theme;
    Prompts prompts;
    StudyChartsPage page(*parallel.study, theme, prompts);
    page.resize(1170, 650);
    page.show();
    EXPECT_EQ(page.place().tab, u"outcomes"_s);
    EXPECT_TRUE(page.findChild<FactChart *>(u"factChart_0"_s)->isVisible());
    EXPECT_EQ(page.findChild<QTableView *>(u"factTable_0"_s)->model()->rowCount(), 2);
    parallel.study->record(
        {{{u"TA-003"_s, Occasion::patient(), u"consent_date"_s}, u"2018-01-02"_s},
         {{u"TA-003"_s, Occasion::visit(parallel.study->protocol().visitIndex(u"D0"_s)), u"vas_1"_s}, 55}});
    EXPECT_EQ(page.findChild<QTableView *>(u"factTable_0"_s)->model()->rowCount(), 3) << "drawn anew from the record";
}

TEST(StudyChartsPage, SaysWhatToDoWhileNobodyHasCome)
{
    const test::StudyFixture fixture;
    Theme theme;
    Prompts prompts;
    StudyChartsPage page(*fixture.study, theme, prompts);
    page.resize(1170, 650);
    page.show();
    for (const QString &tab :
         {u"areas"_s, u"events"_s, u"completeness"_s, u"recruitment"_s, u"flow"_s, u"characteristics"_s}) {
        page.open({.page = Place::Page::Charts, .tab = tab});
        EXPECT_FALSE(page.findChild<QPushButton *>(u"chartsExport"_s)->isEnabled()) << tab.toStdString();
        EXPECT_FALSE(page.findChild<FactChart *>() && page.findChild<FactChart *>()->isVisible()) << tab.toStdString();
    }
}

} // namespace carnet::ui
