#include "core/scoring/scores.h"
#include "tests/support/support.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/score_charts.h"
#include "ui/charts/score_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;
using namespace carnet::ui;

namespace {

const QString patient = u"KP-001"_s;

/// A patient with an inclusion visit, a first infusion and a second one, each visit with a HADS.
struct ScoresFixture : testing::Test, StudyFixture
{
    ScoresFixture()
    {
        const auto own = [](const QString &item, const Value &value) {
            return Datum{{patient, Occasion::patient(), item}, value};
        };
        study->record({own(u"consent_date"_s, u"2018-01-10"_s), visit(u"V0"_s, u"visit_date"_s, u"2018-02-01"_s),
                       visit(u"V1"_s, u"visit_date"_s, u"2018-02-15"_s),
                       visit(u"V2"_s, u"visit_date"_s, u"2018-03-22"_s)});
    }

    Datum visit(const QString &code, const QString &item, const Value &value) const
    {
        return {{patient, Occasion::visit(study->protocol().visitIndex(code)), item}, value};
    }

    /// Every item of the HADS at a visit; the last ones are missing.
    void fill(const QString &code, int answer, int missing = 0)
    {
        std::vector<Datum> answers;
        for (int item = 1; item <= 14; ++item)
            answers.push_back(
                visit(code, u"hads_%1"_s.arg(item), item > 14 - missing ? Value(Missing::NotDone) : answer));
        study->record(answers);
    }
};

const ScoreCurve *anxiety(const PatientScores &scores)
{
    const auto found = std::ranges::find(scores.curves, u"hads_anxiety"_s, &ScoreCurve::scoreId);
    return found == scores.curves.end() ? nullptr : &*found;
}

QImage painted(const PatientScores &scores, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintScores(painter, QRectF(QPointF(0, 0), size), scores, ChartStyle::screen(Theme()));
    return image;
}

} // namespace

using Scores = ScoresFixture;

TEST_F(Scores, OfAPatientAreThoseOfItsFormsOverTheVisits)
{
    fill(u"V0"_s, 2);
    fill(u"V2"_s, 1, 12);
    const PatientScores scores = patientScores(*study, patient);
    ASSERT_EQ(scores.visits.size(), 2U);
    EXPECT_EQ(scores.visits[1].date, QDate(2018, 3, 22));
    EXPECT_EQ(scores.infusionDays, (std::vector<double>{0, 35}));
    const ScoreCurve *curve = anxiety(scores);
    ASSERT_TRUE(curve);
    EXPECT_EQ(curve->shortName, u"HADS");
    ASSERT_EQ(curve->points.size(), 2U);
    EXPECT_EQ(curve->points[0].value, 14);
    EXPECT_EQ(curve->points[0].day, -14);
    EXPECT_FALSE(curve->points[0].band.isEmpty());
    EXPECT_EQ(curve->points[1].value, std::nullopt) << "too few items for the rule";
    EXPECT_EQ(curve->points[1].answered, 1);
    EXPECT_GE(curve->bands.size(), 2U);
    EXPECT_EQ(scores.csv().count(u'\n'), 1 + 2 * 2) << "a heading, two scores of two forms";
    EXPECT_TRUE(scores.csv().contains(u"KP-001,hads,hads_anxiety,"));
}

TEST_F(Scores, StandWhereTheirValueIsAndLeaveTheLineOpenWithoutOne)
{
    const ChartStyle style = ChartStyle::screen(Theme());
    fill(u"V1"_s, 2);
    fill(u"V2"_s, 1, 12);
    study->record({visit(u"V3"_s, u"visit_date"_s, u"2018-04-26"_s)});
    fill(u"V3"_s, 0);
    PatientScores scores = patientScores(*study, patient);
    // Only what the visits of the protocol ask for is a form: the first infusion has none.
    ASSERT_EQ(anxiety(scores)->points.size(), 2U);
    scores.curves = {*anxiety(scores)};
    scores.curves[0].points.insert(scores.curves[0].points.begin(), scores.curves[0].points.front());
    scores.curves[0].points[0].day = 1;
    scores.curves[0].points[0].value = 14;
    const QSize size(400, 200);
    const QImage image = painted(scores, size);
    const ScoresLayout layout(QRectF(QPointF(0, 0), size), scores, style);
    EXPECT_EQ(image.pixelColor(layout.at(0, 0).toPoint()), style.colors.average);
    EXPECT_EQ(image.pixelColor(layout.at(0, 2).toPoint()), style.colors.average);
    const QPointF between = (layout.at(0, 0) + layout.at(0, 2)) / 2;
    for (int y = -3; y <= 3; ++y)
        EXPECT_NE(image.pixelColor(between.toPoint() + QPoint(0, y)), style.colors.average);
}

TEST_F(Scores, AreReadWithTheArrowKeys)
{
    fill(u"V0"_s, 2);
    fill(u"V2"_s, 1);
    const Theme theme;
    ScoreChart chart(theme);
    chart.resize(700, 240);
    chart.show(patientScores(*study, patient));
    static_cast<QWidget &>(chart).show();
    QSignalSpy said(&chart, &ScoreChart::stopChanged);
    QTest::keyClick(&chart, Qt::Key_Home);
    ASSERT_EQ(said.count(), 1);
    const auto sentence = [&] { return said.last().front().toString(); };
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_TRUE(sentence().contains(u"HADS")) << sentence().toStdString();
    EXPECT_TRUE(sentence().contains(u"14")) << sentence().toStdString();
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_TRUE(sentence().contains(u": 7")) << sentence().toStdString();
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.stop()->curve, 1U) << "on to the next score";
    QTest::keyClick(&chart, Qt::Key_Escape);
    EXPECT_FALSE(chart.stop());
    EXPECT_TRUE(sentence().isEmpty());
}

TEST_F(Scores, AreATableAndAFigureToo)
{
    fill(u"V0"_s, 2);
    fill(u"V2"_s, 1);
    const PatientScores scores = patientScores(*study, patient);
    ScoreTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(scores);
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 4);
    EXPECT_TRUE(model.index(0, 2).data().toString().startsWith(u"14"));
    EXPECT_TRUE(model.index(0, 3).data().toString().startsWith(u"7"));
    FigureFormat svg;
    svg.kind = FigureFormat::Kind::Svg;
    const QByteArray bytes = figureBytes(scoresFigure(scores), svg);
    EXPECT_TRUE(bytes.contains("HADS"));
    EXPECT_FALSE(bytes.contains("<image"));
}
