#include "core/endpoints.h"
#include "core/exchange/demo.h"
#include "tests/support/support.h"
#include "ui/charts/auc_charts.h"
#include "ui/charts/curve_charts.h"
#include "ui/charts/figures.h"
#include "ui/pages/study_charts_page.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {
namespace {

/// The simulated trial of 20 finished patients, made once.
Study &trial()
{
    static const QTemporaryDir folder;
    static const std::unique_ptr<Study> study = [] {
        const QString path = folder.filePath(u"demo.carnet"_s);
        createDemo(path, {true, false, {}});
        return Study::open(path, Study::Access::ReadOnly);
    }();
    return *study;
}

QColor pixel(const QImage &image, const QPointF &at)
{
    return image.pixelColor(at.toPoint());
}

template <typename Paint> QImage painted(const QSize &size, Paint paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

TEST(AucByPeriod, DrawsTheNumbersOfTheTable)
{
    const AucData data = aucData(trial(), u"average"_s, 35);
    ASSERT_EQ(data.patients.size(), 20U);
    EXPECT_EQ(data.rule, u"locf"_s);
    EXPECT_DOUBLE_EQ(data.largest, 350);
    AucRequest request;
    request.measures = {u"average"_s};
    request.days = {35};
    for (const AucRow &row : aucTable(trial(), request)) {
        const auto &patient = *std::find_if(data.patients.begin(), data.patients.end(),
                                            [&](const auto &p) { return p.patient == row.patient; });
        EXPECT_EQ(patient.byPeriod[std::size_t(row.period) - 1], row.auc.area);
    }
    const AucData week = aucData(trial(), u"average"_s, 7);
    EXPECT_EQ(week.rule, u"observed"_s);
    EXPECT_DOUBLE_EQ(week.largest, 70);
}

TEST(AucByPeriod, PaintsTheMedianWhereItsValueIs)
{
    const AucData data = aucData(trial(), u"average"_s, 35);
    const Theme theme;
    const QRectF area(0, 0, 500, 400);
    const AucByPeriodLayout layout(area, data, theme);
    const QImage image =
        painted(QSize(500, 400), [&](QPainter &painter) { paintAucByPeriod(painter, area, data, {}, theme); });
    for (int period = 1; period <= 3; ++period) {
        const auto spread = data.spread(period);
        ASSERT_TRUE(spread);
        EXPECT_EQ(spread->n, 20);
        EXPECT_EQ(pixel(image, {layout.spreadX(period), layout.y(spread->median)}), theme.colors().median);
    }
    EXPECT_DOUBLE_EQ(layout.y(0), layout.plot.bottom());
    EXPECT_DOUBLE_EQ(layout.y(350), layout.plot.top());
}

TEST(AucByPeriod, LeavesAGapWhereAPeriodIsMissing)
{
    AucData data;
    data.patients = {{u"A"_s, {100, {}, 300}}};
    const Theme theme;
    const QRectF area(0, 0, 500, 400);
    const AucByPeriodLayout layout(area, data, theme);
    const QImage image =
        painted(QSize(500, 400), [&](QPainter &painter) { paintAucByPeriod(painter, area, data, u"A"_s, theme); });
    // On the straight line from period 1 to 3, away from grid lines and marks: only paper.
    const QPointF between(layout.x(1) + (layout.x(3) - layout.x(1)) * 0.30, layout.y(100 + 200 * 0.30));
    EXPECT_EQ(pixel(image, between), QColor(Qt::white));
    AucData whole;
    whole.patients = {{u"A"_s, {100, 200, 300}}};
    const QImage line =
        painted(QSize(500, 400), [&](QPainter &painter) { paintAucByPeriod(painter, area, whole, u"A"_s, theme); });
    EXPECT_NE(pixel(line, between), QColor(Qt::white));
}

TEST(AucByPeriod, FindsThePatientUnderTheMouse)
{
    AucData data;
    data.patients = {{u"A"_s, {100, 120, 140}}, {u"B"_s, {300, 310, 305}}};
    const Theme theme;
    const AucByPeriodLayout layout(QRectF(0, 0, 500, 400), data, theme);
    EXPECT_EQ(layout.patientAt({layout.x(2), layout.y(120)}, data), u"A"_s);
    EXPECT_EQ(layout.patientAt({(layout.x(1) + layout.x(2)) / 2, layout.y(305)}, data), u"B"_s);
    EXPECT_EQ(layout.patientAt({layout.x(2), layout.y(220)}, data), QString());
}

TEST(SmallMultiples, GiveWayToAHeatMapAboveFortyPatients)
{
    CurvesData data;
    data.patients.resize(40, {u"A"_s, std::vector(3, std::vector<std::optional<double>>(35)), {}});
    const Theme theme;
    EXPECT_FALSE(CurvesLayout(QRectF(0, 0, 900, 600), data, theme).isHeatMap());
    data.patients.resize(41, data.patients.front());
    EXPECT_TRUE(CurvesLayout(QRectF(0, 0, 900, 600), data, theme).isHeatMap());
}

TEST(SmallMultiples, ShowALoneDayAndLeaveMissingDaysEmpty)
{
    CurvesData data;
    data.periods = 1;
    data.patients.push_back({u"A"_s, {std::vector<std::optional<double>>(35)}, {}});
    auto &days = data.patients[0].byPeriod[0];
    days[4] = 7;
    days[10] = 3;
    days[12] = 3;
    const Theme theme;
    const QRectF area(0, 0, 900, 300);
    const CurvesLayout layout(area, data, theme);
    const QImage image =
        painted(QSize(900, 300), [&](QPainter &painter) { paintCurves(painter, area, data, {}, theme); });
    const QRectF plot = layout.plot(0);
    const QColor ground = pixel(image, {layout.x(plot, 1, 20), layout.y(plot, 8)});
    EXPECT_NE(pixel(image, {layout.x(plot, 1, 4), layout.y(plot, 7)}), ground);
    EXPECT_EQ(pixel(image, {layout.x(plot, 1, 11), layout.y(plot, 3)}), ground);
}

TEST(HeatMap, IsLightForNoPainAndDarkForTheWorst)
{
    EXPECT_EQ(heatColor(0), QColor(0xf7, 0xfb, 0xff));
    EXPECT_EQ(heatColor(1), QColor(0x08, 0x30, 0x6b));
    for (double share = 0; share < 0.95; share += 0.1)
        EXPECT_GT(heatColor(share).lightnessF(), heatColor(share + 0.05).lightnessF());
}

TEST(Figures, AreWrittenInEveryFormatWithoutAnyArm)
{
    const QTemporaryDir folder;
    const QStringList files = writeFigures(trial(), {folder.path(), {u"png"_s, u"svg"_s, u"pdf"_s}, {}, {}});
    for (const char *name : {"fig2", "fig3", "fig4a", "fig4b"}) {
        for (const char *format : {"png", "svg", "pdf"}) {
            const QString path = folder.filePath(QLatin1StringView(name) + u'.' + QLatin1StringView(format));
            EXPECT_TRUE(files.contains(path)) << path.toStdString();
            EXPECT_LT(QFile(path).size(), 1 << 20);
            EXPECT_GT(QFile(path).size(), 2000);
        }
    }
    EXPECT_TRUE(files.contains(folder.filePath(u"patients/KP-020.svg"_s)));
    EXPECT_EQ(files.size(), 24 * 3);
    const QImage png(folder.filePath(u"fig2.png"_s));
    EXPECT_NEAR(png.width(), 120 / 25.4 * 300, 2);
    EXPECT_NEAR(png.dotsPerMeterX(), 11811, 1);
    QFile svg(folder.filePath(u"fig2.svg"_s));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    EXPECT_TRUE(text.contains("viewBox"));
    EXPECT_TRUE(text.contains("SYNTHETIC"));
    EXPECT_TRUE(text.contains("blinded"));
    for (const char *arm : {"lacebo", "etamine", "agnesium", ">KM<", ">P<", ">K<"})
        EXPECT_FALSE(text.contains(arm)) << arm;
    EXPECT_TRUE(QSvgRenderer(text).isValid());
}

TEST(Figures, SayWhenThereIsNothingToDraw)
{
    const test::StudyFixture fixture;
    try {
        writeFigures(*fixture.study, {fixture.file(u"figures"_s), {u"png"_s}, {}, {}});
        FAIL();
    } catch (const Error &error) {
        EXPECT_TRUE(error.message().contains(u"nothing to draw"));
    }
    EXPECT_FALSE(QFile::exists(fixture.file(u"figures"_s)));
}

TEST(Figures, LeaveNothingBehindWhenStopped)
{
    const QTemporaryDir folder;
    EXPECT_THROW(
        writeFigures(trial(),
                     {folder.path(), {u"png"_s}, {}, [](const QString &, qint64 done, qint64) { return done < 2; }}),
        Error);
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    EXPECT_TRUE(QDir(folder.filePath(u"patients"_s)).entryList(QDir::Files).isEmpty());
}

struct PageFixture
{
    PageFixture()
        : page(trial(), theme, prompts)
    {
        theme.apply(*qApp);
        page.resize(1170, 650);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.open({.page = Place::Page::Charts});
        byPeriod = page.findChild<AucByPeriodChart *>();
        byPatient = page.findChild<AucByPatientChart *>();
        curves = page.findChild<CurvesChart *>();
    }
    Theme theme;
    Prompts prompts;
    StudyChartsPage page;
    AucByPeriodChart *byPeriod = nullptr;
    AucByPatientChart *byPatient = nullptr;
    CurvesChart *curves = nullptr;
};

TEST(StudyChartsPage, LightsThePatientInAllChartsByKey)
{
    PageFixture fixture;
    QTest::keyClick(fixture.byPeriod, Qt::Key_Right);
    QTest::keyClick(fixture.byPeriod, Qt::Key_Right);
    EXPECT_EQ(fixture.byPeriod->lit(), u"KP-002"_s);
    EXPECT_EQ(fixture.byPatient->lit(), u"KP-002"_s);
    EXPECT_EQ(fixture.curves->lit(), u"KP-002"_s);
    QSignalSpy wanted(&fixture.page, &Page::wanted);
    QTest::keyClick(fixture.curves, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().value<Place>().patient, u"KP-002"_s);
    QTest::keyClick(fixture.byPatient, Qt::Key_Escape);
    EXPECT_EQ(fixture.curves->lit(), QString());
}

TEST(StudyChartsPage, ShowsTheSameNumbersAsATable)
{
    PageFixture fixture;
    auto *table = fixture.page.findChild<QTableView *>(u"chartsTableView"_s);
    EXPECT_FALSE(table->isVisible());
    QTest::keyClick(fixture.byPeriod, Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 24);
    const AucData data = aucData(trial(), u"average"_s, 35);
    EXPECT_EQ(table->model()->index(4, 2).data().toString(), QLocale().toString(*data.patients[4].byPeriod[2], 'f', 1));
}

TEST(StudyChartsPage, ExportsAllFiguresToTheChosenFolder)
{
    PageFixture fixture;
    const QTemporaryDir folder;
    fixture.prompts.directory = [&](QWidget *, const QString &, const QString &) { return folder.path(); };
    fixture.page.exportView();
    EXPECT_TRUE(QFile::exists(folder.filePath(u"fig4b.pdf"_s)));
}

} // namespace
} // namespace carnet::ui
