#include "core/exchange/generate.h"
#include "core/results/endpoints.h"
#include "tests/support/support.h"
#include "tests/support/study_copy.h"
#include "ui/charts/auc_charts.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/curve_charts.h"
#include "ui/charts/curve_parts.h"
#include "ui/charts/figures.h"
#include "ui/charts/sheets.h"
#include "ui/charts/study_chart.h"
#include "ui/dialogs/print_preview.h"
#include "ui/pages/study_charts_page.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTest>
#include <gmock/gmock.h>
#include <set>

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

TEST(AucByGroup, DrawsTheNumbersOfTheTable)
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
        EXPECT_EQ(patient.byGroup[std::size_t(row.period) - 1], row.auc.area);
    }
    const AucData week = aucData(trial(), u"average"_s, 7);
    EXPECT_EQ(week.rule, u"observed"_s);
    EXPECT_DOUBLE_EQ(week.largest, 70);
}

TEST(AucByGroup, CarriesNothingForwardIntoDaysThatHaveNotCome)
{
    const test::StudyFixture fixture;
    Study &study = *fixture.study;
    const Protocol &protocol = study.protocol();
    const QDate infusion = study.today().addDays(-10);
    const auto visit = [&](const QString &code, const QDate &date) {
        return Datum{{u"KP-001"_s, Occasion::visit(protocol.visitIndex(code)), u"visit_date"_s},
                     date.toString(Qt::ISODate)};
    };
    std::vector<Datum> data{
        {{u"KP-001"_s, Occasion::patient(), u"consent_date"_s}, infusion.addDays(-20).toString(Qt::ISODate)},
        visit(protocol.infusionOf(1)->code, infusion)};
    for (int day = 0; day <= 10; ++day)
        data.push_back({{u"KP-001"_s, Occasion::day(1, day), u"average"_s}, 6});
    study.record(data);
    EXPECT_EQ(aucData(study, u"average"_s, 7).patients.at(0).byGroup.at(0), 42.0);
    const AucData last = aucData(study, u"average"_s, 35);
    ASSERT_EQ(last.patients.size(), 1U);
    EXPECT_EQ(last.patients[0].byGroup[0], std::nullopt);
    EXPECT_EQ(last.analysed(), 0);
    EXPECT_TRUE(last.isEmpty());
}

TEST(AucData, NamesWhatItsRuleDoesWithMissingDays)
{
    AucData data;
    data.startDay = 1;
    data.day = 28;
    data.rule = u"linear"_s;
    data.patients = {{u"A"_s, {100}}, {u"B"_s, {{}}}};
    EXPECT_TRUE(data.ruleWords().contains(u"from day 1 to day 28"));
    EXPECT_TRUE(data.ruleWords().contains(u"straight line"));
    EXPECT_FALSE(data.ruleWords().contains(u"observed"));
    EXPECT_EQ(data.analysed(), 1);
}

TEST(AucByGroup, PaintsTheMedianWhereItsValueIs)
{
    const AucData data = aucData(trial(), u"average"_s, 35);
    const ChartStyle style = ChartStyle::screen(Theme());
    const QRectF area(0, 0, 500, 400);
    const AucByGroupLayout layout(area, data, style);
    const QImage image =
        painted(QSize(500, 400), [&](QPainter &painter) { paintAucByGroup(painter, area, data, style); });
    for (int period = 1; period <= 3; ++period) {
        const auto spread = data.spread(period);
        ASSERT_TRUE(spread);
        EXPECT_EQ(spread->n, 20);
        EXPECT_EQ(pixel(image, {layout.spreadX(period), layout.y(spread->median)}), style.colors.median);
    }
    EXPECT_DOUBLE_EQ(layout.y(0), layout.plot.bottom());
    EXPECT_DOUBLE_EQ(layout.y(350), layout.plot.top());
}

TEST(AucByGroup, LeavesAGapWhereAPeriodIsMissing)
{
    AucData data;
    data.patients = {{u"A"_s, {100, {}, 300}}};
    const ChartStyle style = ChartStyle::screen(Theme());
    const QRectF area(0, 0, 500, 400);
    const AucByGroupLayout layout(area, data, style);
    const QImage image = painted(QSize(500, 400), [&](QPainter &painter) {
        paintAucByGroup(painter, area, data, style);
        paintLitAucByGroup(painter, area, data, u"A"_s, style);
    });
    // On the straight line from period 1 to 3, away from grid lines and marks: only paper.
    const QPointF between(layout.x(1) + (layout.x(3) - layout.x(1)) * 0.30, layout.y(100 + 200 * 0.30));
    EXPECT_EQ(pixel(image, between), QColor(Qt::white));
    AucData whole;
    whole.patients = {{u"A"_s, {100, 200, 300}}};
    const QImage line = painted(QSize(500, 400), [&](QPainter &painter) {
        paintAucByGroup(painter, area, whole, style);
        paintLitAucByGroup(painter, area, whole, u"A"_s, style);
    });
    EXPECT_NE(pixel(line, between), QColor(Qt::white));
}

TEST(AucByGroup, FindsThePatientUnderTheMouse)
{
    AucData data;
    data.patients = {{u"A"_s, {100, 120, 140}}, {u"B"_s, {300, 310, 305}}};
    const ChartStyle style = ChartStyle::screen(Theme());
    const AucByGroupLayout layout(QRectF(0, 0, 500, 400), data, style);
    EXPECT_EQ(layout.patientAt({layout.x(2), layout.y(120)}, data), u"A"_s);
    EXPECT_EQ(layout.patientAt({(layout.x(1) + layout.x(2)) / 2, layout.y(305)}, data), u"B"_s);
    EXPECT_EQ(layout.patientAt({layout.x(2), layout.y(220)}, data), QString());
}

TEST(SmallMultiples, GiveWayToAHeatMapAboveFortyPatients)
{
    CurvesData data;
    data.patients.resize(40, {u"A"_s, std::vector(3, std::vector<std::optional<double>>(35)), {}});
    const ChartStyle style = ChartStyle::screen(Theme());
    EXPECT_FALSE(CurvesLayout(QRectF(0, 0, 900, 600), data, style).isHeatMap());
    data.patients.resize(41, data.patients.front());
    EXPECT_TRUE(CurvesLayout(QRectF(0, 0, 900, 600), data, style).isHeatMap());
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
    const ChartStyle style = ChartStyle::screen(Theme());
    const QRectF area(0, 0, 900, 300);
    const CurvesLayout layout(area, data, style);
    const QImage image = painted(QSize(900, 300), [&](QPainter &painter) { paintCurves(painter, area, data, style); });
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

TEST(HeatMap, HatchesMissingDaysAndListsTheWorstPainFirst)
{
    CurvesData data;
    data.periods = 1;
    data.lastDay = 10;
    data.patients.resize(41, {u"A"_s, {std::vector<std::optional<double>>(10, 0.0)}, 0.0});
    for (std::size_t day = 0; day < 10; day += 2)
        data.patients[20].byPeriod[0][day].reset();
    const ChartStyle style = ChartStyle::screen(Theme());
    const QRectF area(0, 0, 600, 600);
    const CurvesLayout layout(area, data, style);
    const QImage image = painted(QSize(600, 600), [&](QPainter &painter) { paintCurves(painter, area, data, style); });
    const QRectF row = layout.plot(20);
    const auto coloursOf = [&](int day) {
        std::set<QRgb> colours;
        for (int x = 3; x < int(row.width() / 10) - 3; ++x)
            colours.insert(image.pixel(int(row.left() + row.width() * day / 10) + x, int(row.center().y())));
        return colours;
    };
    EXPECT_EQ(coloursOf(1), std::set<QRgb>{heatColor(0).rgb()});
    EXPECT_EQ(coloursOf(2), (std::set<QRgb>{style.colors.surface.rgb(), style.colors.text3.rgb()}));

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cohort.carnet"_s);
    GenerateOptions options;
    options.patients = 41;
    options.days = 8;
    generateStudy(path, options);
    const CurvesData cohort = curvesData(*Study::open(path, Study::Access::ReadOnly), u"average"_s);
    ASSERT_EQ(cohort.patients.size(), 41U);
    for (std::size_t index = 1; index < 41; ++index)
        EXPECT_GE(cohort.patients[index - 1].mean.value_or(-1), cohort.patients[index].mean.value_or(-1));
}

TEST(AucByPatient, ShowsTheLitCodeAloneAmongCrowdedOnes)
{
    AucData data;
    for (int number = 1; number <= 200; ++number)
        data.patients.push_back({u"KP-%1"_s.arg(number, 3, 10, QChar(u'0')), {100, 100, 100}});
    const ChartStyle style = ChartStyle::screen(Theme());
    const QRectF area(0, 0, 900, 240);
    const AucByPatientLayout layout(area, data, style);
    const auto inkOfCodes = [&](const QString &lit) {
        const QImage image = painted(QSize(900, 240), [&](QPainter &painter) {
            paintAucByPatient(painter, area, data, data.patients, AucMarks::Dots, style);
            paintLitAucByPatient(painter, area, data, data.patients, lit, AucMarks::Dots, style);
        });
        return image.copy(0, int(layout.plot.bottom()) + 4, 900, 24);
    };
    EXPECT_NE(inkOfCodes(u"KP-102"_s), inkOfCodes({}));
    EXPECT_NE(inkOfCodes(u"KP-102"_s), inkOfCodes(u"KP-103"_s));
}

TEST(Figures, AreWrittenInEveryFormatWithoutAnyArm)
{
    const QTemporaryDir folder;
    const QStringList files = writeFigures(trial(), {folder.path(), {u"png"_s, u"svg"_s, u"pdf"_s}, {}, {}});
    for (const char *name : {"fig2", "fig3", "fig4a", "fig4b", "ae", "ae_terms", "completeness", "visits", "forms",
                             "recruitment", "consort", "responder_curve"}) {
        for (const char *format : {"png", "svg", "pdf"}) {
            const QString path = folder.filePath(QLatin1StringView(name) + u'.' + QLatin1StringView(format));
            EXPECT_TRUE(files.contains(path)) << path.toStdString();
            EXPECT_LT(QFile(path).size(), 1 << 20);
            EXPECT_GT(QFile(path).size(), 2000);
        }
    }
    EXPECT_TRUE(files.contains(folder.filePath(u"patients/KP-020.svg"_s)));
    EXPECT_EQ(files.size(), 32 * 3);
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
        byPeriod = page.findChild<AucByGroupChart *>();
        byPatient = page.findChild<AucByPatientChart *>();
        curves = page.findChild<CurvesChart *>();
    }
    Theme theme;
    Prompts prompts;
    StudyChartsPage page;
    AucByGroupChart *byPeriod = nullptr;
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

TEST(StudyChartsPage, ForgetsThePatientWhenTheMouseLeaves)
{
    PageFixture fixture;
    const CurvesLayout layout(QRectF(fixture.curves->rect()), curvesData(trial(), u"average"_s),
                              ChartStyle::screen(fixture.theme));
    QTest::mouseMove(fixture.curves, layout.panel(3).center().toPoint());
    EXPECT_EQ(fixture.byPeriod->lit(), u"KP-004"_s);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(fixture.curves, &leave);
    EXPECT_EQ(fixture.byPeriod->lit(), QString());
    QTest::mouseClick(fixture.curves, Qt::LeftButton, {}, layout.panel(3).center().toPoint());
    QApplication::sendEvent(fixture.curves, &leave);
    EXPECT_EQ(fixture.byPeriod->lit(), u"KP-004"_s);
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
    EXPECT_EQ(table->model()->index(4, 2).data().toString(), QLocale().toString(*data.patients[4].byGroup[2], 'f', 1));
}

TEST(StudyChartsPage, ExportsAllFiguresToTheChosenFolder)
{
    PageFixture fixture;
    const QTemporaryDir folder;
    fixture.prompts.directory = [&](QWidget *, const QString &, const QString &) { return folder.path(); };
    fixture.page.findChild<QAction *>(u"actionExportAll"_s)->trigger();
    EXPECT_TRUE(QFile::exists(folder.filePath(u"fig4b.pdf"_s)));
    QFile bound(folder.filePath(u"figures.pdf"_s));
    ASSERT_TRUE(bound.open(QIODevice::ReadOnly));
    const QByteArray pages = bound.readAll();
    EXPECT_EQ(pages.count("/Type /Page\n"), 12 + 20) << "the figures of the study and a sheet for each patient";
    EXPECT_LT(pages.size(), 1 << 20);
}

TEST(StudyChartsPage, ExportsTheChartThatWasChosenLast)
{
    PageFixture fixture;
    const QTemporaryDir folder;
    QString proposed;
    fixture.prompts.saveFile = [&](QWidget *, const QString &, const QString &path, const QString &) {
        proposed = path;
        return folder.filePath(u"chosen.png"_s);
    };
    fixture.curves->setFocus();
    fixture.page.exportView();
    auto *dialog = fixture.page.findChild<QDialog *>(u"chartExportDialog"_s);
    ASSERT_TRUE(dialog);
    dialog->findChild<QPushButton *>(u"exportSave"_s)->click();
    EXPECT_EQ(proposed, u"every_patient_average.png"_s);
    FigureFormat format;
    const Figure figure = curvesFigure(curvesData(trial(), u"average"_s));
    format.millimetres = figure.millimetres;
    EXPECT_EQ(QImage(folder.filePath(u"chosen.png"_s)), figureImage(figure, format));
}

TEST(StudyChartsPage, PrintsItsThreeChartsWithWhatTheyStandOn)
{
    PageFixture fixture;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"print.pdf"_s);
    fixture.prompts.print = [&](QWidget *, const QString &, const std::function<void(QPrinter &)> &paint) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(path);
        paint(printer);
        return true;
    };
    fixture.page.print();
    auto *preview = fixture.page.findChild<PrintPreview *>();
    ASSERT_TRUE(preview);
    preview->findChild<QPushButton *>(u"paperPrint"_s)->click();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("/Type /Page\n"), 3);
    const SheetFrame frame = sheetFrame(trial(), u"Study charts"_s);
    EXPECT_TRUE(frame.synthetic);
    EXPECT_TRUE(frame.recordState.contains(QString::number(trial().lastAct())));
}

TEST(Cohort, QuantilesOfADayAreThoseOfItsScores)
{
    CurvesData data;
    data.periods = 1;
    data.lastDay = 3;
    for (int patient = 0; patient <= 100; ++patient)
        data.patients.push_back({u"A"_s, {{patient / 10.0, {}, 4.0}}, {}});
    const auto days = dayQuantiles(data, 1);
    ASSERT_EQ(days.size(), 3U);
    EXPECT_DOUBLE_EQ(days[0].low, 0.5);
    EXPECT_DOUBLE_EQ(days[0].q1, 2.5);
    EXPECT_DOUBLE_EQ(days[0].median, 5);
    EXPECT_DOUBLE_EQ(days[0].q3, 7.5);
    EXPECT_DOUBLE_EQ(days[0].high, 9.5);
    EXPECT_EQ(days[1].n, 0);
    EXPECT_DOUBLE_EQ(days[2].high, 4);
}

TEST(Cohort, RibbonsStandWhereTheQuantilesAreAndLeaveEmptyDaysOpen)
{
    CurvesData data;
    data.periods = 1;
    data.lastDay = 30;
    data.cohortView = CohortView::Ribbons;
    for (int patient = 0; patient <= 100; ++patient)
        data.patients.push_back({u"A"_s, {std::vector<std::optional<double>>(30, patient / 10.0)}, {}});
    for (auto &patient : data.patients) {
        for (const std::size_t day : {13U, 14U, 15U, 16U})
            patient.byPeriod[0][day].reset();
    }
    const ChartStyle style = ChartStyle::screen(Theme());
    const QRectF area(0, 0, 900, 500);
    const CurvesLayout layout(area, data, style);
    const QImage image = painted(QSize(900, 500), [&](QPainter &painter) { paintCurves(painter, area, data, style); });
    const QRectF plot = layout.whole();
    const auto at = [&](std::size_t day, double score) {
        return pixel(image, {layout.x(plot, 1, day), layout.y(plot, score)});
    };
    EXPECT_EQ(at(5, 5), style.colors.average) << "median";
    EXPECT_EQ(at(5, 6.5), at(5, 3.5)) << "between the quartiles";
    EXPECT_EQ(at(5, 8.7), at(5, 1.3)) << "between 5 and 95 %";
    EXPECT_NE(at(5, 6.5), at(5, 8.7));
    EXPECT_EQ(at(5, 9.8), QColor(Qt::white)) << "nobody's";
    EXPECT_EQ(at(15, 5), QColor(Qt::white)) << "nobody has a score that day";
}

TEST(Cohort, TheDensityCountsTheLinesThatPass)
{
    DensityRaster raster(QSize(20, 11));
    for (int line = 0; line < 3; ++line)
        raster.addSegment({0, 5.5}, {19, 5.5});
    raster.addSegment({10, 0.5}, {19, 9.5});
    EXPECT_EQ(raster.count(4, 5), 3);
    EXPECT_EQ(raster.count(4, 4), 0);
    EXPECT_EQ(raster.count(15, 5), 4) << "where they cross";
    EXPECT_EQ(raster.count(18, 9), 1);
    const QImage image = raster.image(Qt::white);
    EXPECT_EQ(image.pixelColor(4, 4), QColor(Qt::white));
    EXPECT_LT(image.pixelColor(4, 5).lightness(), image.pixelColor(18, 9).lightness());
}

} // namespace
} // namespace carnet::ui
