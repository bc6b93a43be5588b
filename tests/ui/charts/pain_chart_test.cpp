#include "curve_fixture.h"
#include "tests/support/support.h"
#include "ui/theme/hatch.h"
#include "ui/charts/pain_chart.h"
#include "ui/charts/pain_chart_legend.h"
#include "ui/charts/pain_chart_table.h"
#include "ui/charts/pain_chart_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace carnet;
using namespace carnet::test;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

class PainChartTest : public testing::Test
{
protected:
    void open(const PatientCurve &shown, QSize size = {800, 440})
    {
        chart.resize(size);
        chart.QWidget::show();
        chart.show(shown);
        QCoreApplication::processEvents();
    }

    QImage picture() { return chart.view()->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    const CurveGeometry &geometry() const { return chart.view()->geometryOfCurve(); }
    LegendToggle *toggle(const QString &name) { return chart.findChild<LegendToggle *>(name); }
    QAction *action(const QString &name) { return chart.findChild<QAction *>(name); }

    void moveMouse(const QPointF &position)
    {
        QMouseEvent event(QEvent::MouseMove, position, chart.view()->viewport()->mapToGlobal(position), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart.view()->viewport(), &event);
    }

    /// Pixels of a measure's colour in the column of a day of the first period.
    int inked(const QImage &image, int day, const QColor &color) const
    {
        return pixelsLike(image, int(geometry().x(day)), int(geometry().plot.top()) + 1,
                          int(geometry().plot.bottom()) - 1, color);
    }

    Theme theme;
    PainChart chart{theme};
    PatientCurve curve = invariantCurve();
};

/// Middles of the horizontal lines that cross a column, where the ground is the surface.
std::vector<double> linesAcross(const QImage &image, int column, int top, int bottom, const QColor &surface)
{
    std::vector<double> middles;
    double weight = 0;
    double moment = 0;
    for (int y = top; y <= bottom; ++y) {
        const int ink = y < bottom ? std::abs(image.pixelColor(column, y).lightness() - surface.lightness()) : 0;
        if (ink > 0) {
            weight += ink;
            moment += ink * (y + 0.5);
        } else if (weight > 0) {
            middles.push_back(moment / weight);
            weight = moment = 0;
        }
    }
    return middles;
}

TEST_F(PainChartTest, CurvesStandOnThePaintedGridAfterEveryResize)
{
    open(curve);
    for (const QSize size : {QSize(1100, 700), QSize(640, 420), QSize(913, 555)}) {
        chart.resize(size);
        QCoreApplication::processEvents();
        const QImage image = picture();
        const QRectF plot = geometry().plot;
        const auto lines =
            linesAcross(image, int(geometry().x(-5)), int(plot.top()), int(plot.bottom()) - 2, theme.colors().surface);
        ASSERT_EQ(lines.size(), 6u) << size.width();
        QChart *drawn = chart.view()->chart();
        QAbstractSeries *series = drawn->series().constFirst();
        for (int i = 0; i <= 5; ++i) {
            const double painted = lines[std::size_t(5 - i)];
            EXPECT_NEAR(drawn->mapToPosition(QPointF(0, 2 * i), series).y(), painted, 0.6) << 2 * i;
        }
        EXPECT_NEAR(drawn->mapToPosition(QPointF(0, 0), series).x(), geometry().x(0), 0.01);
        EXPECT_NEAR(drawn->mapToPosition(QPointF(72, 0), series).x(), geometry().x(72), 0.01);
    }
}

TEST_F(PainChartTest, AnEditRepaintsToThePictureThatIsDrawnAnew)
{
    open(curve);
    for (const auto &[day, score] : std::vector<std::pair<int, std::optional<double>>>{
             {7, 0}, {8, 10}, {20, {}}, {21, {}}, {22, {}}, {21, 4}, {20, 9}, {35, 1}, {1, 8}}) {
        setDay(curve, 0, day, score, score, {});
        curve.periods[0].mean = 4 + day / 10.0;
        curve.periods[0].auc = 100 + day;
        chart.show(curve);
        QCoreApplication::processEvents();
        PainChart anew(theme);
        anew.resize(chart.size());
        anew.QWidget::show();
        anew.show(curve);
        QCoreApplication::processEvents();
        EXPECT_EQ(picture(), anew.view()->grab().toImage().convertToFormat(QImage::Format_RGB32)) << day;
    }
}

TEST_F(PainChartTest, NoLineCrossesAMissingDay)
{
    for (const int day : {10, 11})
        setDay(curve, 0, day, {}, {}, {});
    open(curve);
    const QImage image = picture();
    const Tokens &t = theme.colors();
    const int between = 11; // day 10.5 lies between two missing days
    for (const QColor &color : {t.average, t.maximum, t.night})
        EXPECT_EQ(inked(image, between, color), 0);
    EXPECT_GT(inked(image, 9, t.average), 3);
    EXPECT_GT(inked(image, 12, t.average), 3);
}

TEST_F(PainChartTest, AMissingDayIsHatchedAndAnAwaitedOneIsNot)
{
    setDay(curve, 0, 11, {}, {}, {});
    for (int day = 15; day <= 17; ++day)
        setDay(curve, 2, day, {}, {}, {});
    open(curve);
    const QImage image = picture();
    const auto strokes = [&](double day) {
        int changes = 0;
        const int y = int(geometry().y(9.1));
        for (int x = int(geometry().x(day - 0.4)); x < int(geometry().x(day + 0.4)); ++x)
            changes += isLike(image.pixelColor(x, y), image.pixelColor(x + 1, y), 6) ? 0 : 1;
        return changes;
    };
    EXPECT_GT(strokes(11), 0);
    EXPECT_EQ(strokes(5), 0);
    EXPECT_EQ(strokes(72 + 15.5), 0);
}

TEST_F(PainChartTest, ADayAloneBetweenGapsHasAMarkForEveryMeasure)
{
    for (int day = 9; day <= 13; ++day)
        setDay(curve, 0, day, {}, {}, {});
    setDay(curve, 0, 11, 5, 8, 2);
    open(curve);
    const QImage image = picture();
    const Tokens &t = theme.colors();
    const auto at = [&](double score) { return image.pixelColor(int(geometry().x(11)), int(geometry().y(score))); };
    EXPECT_TRUE(isLike(at(5), t.average));
    EXPECT_TRUE(isLike(at(8), t.maximum));
    EXPECT_TRUE(isLike(at(2), t.night));
}

TEST_F(PainChartTest, TheEndsOfTheScaleLieWhollyInside)
{
    setDay(curve, 0, 20, 10, {}, {});
    setDay(curve, 0, 22, 0, {}, {});
    open(curve);
    EXPECT_GT(geometry().y(10) - geometry().plot.top(), 3);
    EXPECT_GT(geometry().plot.bottom() - geometry().y(0), 3);
    const QImage image = picture();
    const auto at = [&](int day, double y) { return image.pixelColor(int(geometry().x(day)), int(y)); };
    EXPECT_TRUE(isLike(at(20, geometry().y(10) - 2), theme.colors().average));
    EXPECT_TRUE(isLike(at(22, geometry().y(0) + 2), theme.colors().average));
}

TEST_F(PainChartTest, CarriesTheLastValueForwardOnlyWhenAskedAndOnlyInGaps)
{
    for (const int day : {10, 11, 12})
        setDay(curve, 0, day, {}, {}, {});
    open(curve);
    const auto dashed = [&] {
        const QImage image = picture();
        int count = 0;
        for (int x = int(geometry().x(10)); x < int(geometry().x(12)); ++x)
            count += isLike(image.pixelColor(x, int(geometry().y(5))), theme.colors().average, 60) ? 1 : 0;
        return count;
    };
    EXPECT_EQ(dashed(), 0);
    toggle(u"legendCarriedForward"_s)->click();
    EXPECT_GT(dashed(), 2);
    EXPECT_TRUE(chart.findChild<QLabel *>(u"painChartCaption"_s)->toolTip().contains(u"not observed"));
}

TEST_F(PainChartTest, MeasuresAreToldApartWithoutColour)
{
    const ChartStyle style = ChartStyle::screen(theme);
    const LineLook average = measureLook(curve, 0, style);
    const LineLook maximum = measureLook(curve, 1, style);
    const LineLook night = measureLook(curve, 2, style);
    EXPECT_TRUE(average.points);
    EXPECT_FALSE(maximum.points || night.points);
    EXPECT_TRUE(maximum.dashes.isEmpty());
    EXPECT_FALSE(night.dashes.isEmpty());
    EXPECT_NE(carriedLook(style).dashes, night.dashes);
    EXPECT_NE(overlayLook(0, style).dashes, overlayLook(1, style).dashes);
    EXPECT_NE(overlayLook(1, style).dashes, overlayLook(2, style).dashes);
}

TEST_F(PainChartTest, MouseAndKeysReadTheSameDay)
{
    setDay(curve, 1, 11, 4, 7, 3);
    curve.periods[1].rescue.push_back({11, 3, u"Paracetamol 1 g × 3"_s});
    open(curve);
    PainChartView *view = chart.view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    EXPECT_EQ(view->stop(), (CurveStop{0, 1}));
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(view, Qt::Key_PageDown);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view, Qt::Key_Right);
    ASSERT_EQ(view->stop(), (CurveStop{1, 11}));
    const QString byKeys = view->readoutSentence();
    EXPECT_TRUE(byKeys.contains(u"Average 4, Maximum 7, Night 3, Paracetamol 1 g × 3")) << byKeys.toStdString();

    QTest::keyClick(view, Qt::Key_Escape);
    EXPECT_FALSE(view->stop());
    for (const double score : {0.5, 5.0, 9.5}) { // anywhere in the height of the plot
        moveMouse(QPointF(geometry().x(36 + 11) + 1, geometry().y(score)));
        EXPECT_EQ(view->readoutSentence(), byKeys);
    }
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(view);
    EXPECT_EQ(spoken->text(QAccessible::Value), byKeys);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
}

TEST_F(PainChartTest, TheReadOutGivesTheReasonOfAMissingDay)
{
    curve.periods[0].scores[0].set(11, cellOf(Missing::Illegible));
    open(curve);
    chart.view()->setStop(CurveStop{0, 11});
    EXPECT_TRUE(chart.view()->readoutSentence().contains(u"Average illegible"));
}

TEST_F(PainChartTest, LeftOfANewInfusionIsTheOldPeriodAndRightOfItTheNewOne)
{
    curve.periods[1].infusion = curve.periods[0].infusion.addDays(35);
    curve.periods[1].preInfusion = 7;
    open(curve);
    moveMouse(QPointF(geometry().x(35) - 0.8, geometry().y(5)));
    EXPECT_EQ(chart.view()->stop(), (CurveStop{0, 35}));
    moveMouse(QPointF(geometry().x(35) + 0.8, geometry().y(5)));
    EXPECT_EQ(chart.view()->stop(), (CurveStop{1, 0}));
}

TEST_F(PainChartTest, EnterOrADoubleClickOpensTheDay)
{
    open(curve);
    std::vector<std::pair<int, int>> days;
    QObject::connect(&chart, &PainChart::dayActivated, &chart,
                     [&](int period, int day) { days.emplace_back(period, day); });
    chart.view()->setFocus();
    chart.view()->setStop(CurveStop{1, 12});
    QTest::keyClick(chart.view(), Qt::Key_Return);
    QTest::mouseDClick(chart.view()->viewport(), Qt::LeftButton, {},
                       QPointF(geometry().x(72 + 3), geometry().y(4)).toPoint());
    EXPECT_EQ(days, (std::vector<std::pair<int, int>>{{2, 12}, {3, 3}}));
}

TEST_F(PainChartTest, TheFutureHasNoReadOut)
{
    open(curve);
    moveMouse(QPointF(geometry().x(72 + 30), geometry().y(5)));
    EXPECT_FALSE(chart.view()->stop());
    chart.view()->setFocus();
    QTest::keyClick(chart.view(), Qt::Key_End);
    EXPECT_EQ(chart.view()->stop(), (CurveStop{2, 17}));
}

TEST_F(PainChartTest, HidingACurveLeavesAxesAndOneCurve)
{
    open(curve);
    const double before = geometry().y(8);
    toggle(u"legend_maximum"_s)->click();
    EXPECT_EQ(inked(picture(), 5, theme.colors().maximum), 0);
    EXPECT_DOUBLE_EQ(geometry().y(8), before);
    QTest::keyClick(toggle(u"legend_night"_s), Qt::Key_Return);
    EXPECT_EQ(chart.options().hidden, (QStringList{u"maximum"_s, u"night"_s}));
    toggle(u"legend_average"_s)->click();
    EXPECT_TRUE(toggle(u"legend_average"_s)->isChecked());
    EXPECT_GT(inked(picture(), 5, theme.colors().average), 3);
}

TEST_F(PainChartTest, PeriodsLieOverEachOtherOnlyWhereTheyMayBeCompared)
{
    open(curve);
    ASSERT_TRUE(action(u"actionOverlay"_s)->isVisible());
    action(u"actionOverlay"_s)->trigger();
    EXPECT_DOUBLE_EQ(geometry().offset(curve, curve.periods[2]), 0);
    EXPECT_EQ(chart.view()->chart()->series().size(), 3);
    PatientCurve hidden = curve;
    hidden.comparesPeriods = false;
    chart.show(hidden);
    EXPECT_FALSE(action(u"actionOverlay"_s)->isVisible());
    EXPECT_FALSE(chart.options().overlay);
}

TEST_F(PainChartTest, TheTableHoldsTheNumbersOfTheCurve)
{
    curve.periods[1].scores[2].set(12, cellOf(Missing::NotDone));
    open(curve);
    PainChartTable model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(curve);
    EXPECT_EQ(model.rowCount(), 35 + 35 + 17);
    const int row = 35 + 11; // day 12 of the second period
    const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(cell(0), u"2");
    EXPECT_EQ(cell(1), u"12");
    EXPECT_EQ(cell(3), u"4");
    EXPECT_EQ(cell(5), words(Missing::NotDone));
    EXPECT_EQ(model.text({model.index(row, 1), model.index(row, 3)}), u"Day\tAverage\n12\t4");

    action(u"actionChartTable"_s)->trigger();
    EXPECT_TRUE(chart.showsTable());
    EXPECT_TRUE(chart.table()->isVisible());
    action(u"actionChartTable"_s)->trigger();
    EXPECT_TRUE(chart.view()->isVisible());
}

TEST_F(PainChartTest, FollowsThemeAndLanguageAtOnce)
{
    open(curve);
    theme.setMode(ThemeMode::Dark);
    const QImage dark = picture();
    EXPECT_TRUE(isLike(dark.pixelColor(int(geometry().x(-5)), int(geometry().y(5))), theme.colors().surface, 2));
    EXPECT_TRUE(isLike(dark.pixelColor(int(geometry().x(5)), int(geometry().y(5))), theme.colors().average));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&chart, &change);
    EXPECT_EQ(toggle(u"legend_average"_s)->text(), u"Moyenne");
    chart.view()->setStop(CurveStop{0, 3});
    EXPECT_TRUE(chart.view()->readoutSentence().contains(u"Moyenne 5"));
    QLocale::setDefault(before);
}

TEST_F(PainChartTest, DescribesItselfInOneSentence)
{
    open(curve);
    const QString sentence = chart.view()->accessibleDescription();
    EXPECT_TRUE(sentence.startsWith(u"Average pain, 3 period")) << sentence.toStdString();
    EXPECT_TRUE(sentence.endsWith(u"means 5.0, 4.0, 6.0; 35, 35 and 17 of 35 days entered")) << sentence.toStdString();
}

TEST_F(PainChartTest, APatientWithoutInfusionHasAnEmptyChartThatSaysSo)
{
    PatientCurve empty = curve;
    empty.periods.clear();
    open(empty);
    EXPECT_TRUE(chart.view()->chart()->series().isEmpty());
    EXPECT_EQ(chart.view()->accessibleDescription(), u"No period has begun.");
    QTest::keyClick(chart.view(), Qt::Key_Right);
    EXPECT_FALSE(chart.view()->stop());
}

TEST(Hatch, StaysInsideItsRectangleByArithmetic)
{
    QImage image(100, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    hatch(painter, QRectF(30, 20, 40, 30), Qt::black);
    painter.end();
    int inside = 0;
    for (int y = 0; y < 80; ++y) {
        for (int x = 0; x < 100; ++x) {
            const bool ink = image.pixelColor(x, y) != QColor(Qt::white);
            if (x < 29 || x > 70 || y < 19 || y > 50) {
                EXPECT_FALSE(ink) << x << ' ' << y;
            }
            inside += ink ? 1 : 0;
        }
    }
    EXPECT_GT(inside, 100);
}

} // namespace
