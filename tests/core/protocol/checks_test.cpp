#include "core/protocol/checks.h"
#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using carnet::test::shippedCrossover;

namespace {

struct Row
{
    int average;
    int maximum;
    int night;
};

constexpr int gone = -1;

QHash<QString, Series> diary(const std::vector<Row> &rows, int firstDay = 1)
{
    QHash<QString, Series> curves;
    int day = firstDay;
    for (const Row &row : rows) {
        const auto cell = [](int score) { return score < 0 ? emptyCell : cellOf(Value(score)); };
        curves[u"average"_s].set(day, cell(row.average));
        curves[u"maximum"_s].set(day, cell(row.maximum));
        curves[u"night"_s].set(day, cell(row.night));
        ++day;
    }
    return curves;
}

std::vector<DiaryIssue> found(const std::vector<Row> &rows, int firstDay = 1)
{
    return checkDiary(shippedCrossover(), diary(rows, firstDay), u"en");
}

std::vector<QString> ids(const std::vector<DiaryIssue> &issues)
{
    std::vector<QString> ids;
    for (const DiaryIssue &issue : issues)
        ids.push_back(u"%1 %2"_s.arg(issue.day).arg(issue.issue.id));
    return ids;
}

QString problemOf(const QString &expression)
{
    return checkExpressionProblem(expression, shippedCrossover().diary);
}

} // namespace

TEST(DiaryChecks, FindNothingInAPlausibleDiary)
{
    EXPECT_TRUE(found({{5, 7, 3}, {6, 7, 7}, {5, 5, 5}}).empty());
    EXPECT_TRUE(found({}).empty());
}

TEST(DiaryChecks, SayWhyAMaximumBelowTheAverageIsOdd)
{
    const auto issues = found({{4, 4, 4}, {4, 2, 1}});
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].day, 2);
    EXPECT_EQ(issues[0].issue.level, Issue::Level::Warn);
    EXPECT_EQ(issues[0].issue.item, u"maximum"_s);
    EXPECT_EQ(issues[0].issue.message, u"Day 2: maximum 2 is lower than average 4. Kept; check the paper."_s);
}

TEST(DiaryChecks, SpeakFrench)
{
    const auto issues = checkDiary(shippedCrossover(), diary({{4, 2, 2}}), u"fr");
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].issue.message,
              u"Jour 1\u202f: maximum 2 inférieur à la moyenne 4. Conservé\u202f; vérifiez le papier."_s);
}

TEST(DiaryChecks, MarkTheNightAboveTheMaximum)
{
    EXPECT_THAT(ids(found({{4, 5, 6}})), testing::ElementsAre(u"1 night_above_maximum"_s));
}

TEST(DiaryChecks, FindNothingWhereAScoreIsMissing)
{
    EXPECT_TRUE(found({{4, gone, 10}, {gone, 2, gone}}).empty());
}

TEST(DiaryChecks, CompareWithThePreviousDayThatHasAScore)
{
    const auto issues = found({{2, 9, 0}, {gone, 9, 0}, {7, 9, 0}});
    ASSERT_THAT(ids(issues), testing::ElementsAre(u"3 jump_average"_s));
    EXPECT_EQ(issues[0].issue.level, Issue::Level::Note);
    EXPECT_EQ(issues[0].issue.message, u"Day 3: average 7 after 2: as on paper?"_s);
    EXPECT_TRUE(found({{2, 9, 0}, {6, 9, 0}}).empty()) << "four points are no jump";
}

TEST(DiaryChecks, CountDayZeroAsThePreviousDay)
{
    EXPECT_THAT(ids(found({{9, 9, 9}, {3, 9, 9}}, 0)), testing::ElementsAre(u"1 jump_average"_s));
}

TEST(DiaryChecks, TellOfARunOfIdenticalDaysOnce)
{
    const auto issues = found(std::vector<Row>(8, Row{4, 5, 3}), 8);
    ASSERT_THAT(ids(issues), testing::ElementsAre(u"15 identical_days"_s));
    EXPECT_EQ(issues[0].issue.message, u"Days 8–15 identical: as on paper?"_s);
    EXPECT_TRUE(issues[0].issue.item.isEmpty());
    EXPECT_TRUE(found(std::vector<Row>(6, Row{4, 5, 3})).empty());
}

TEST(DiaryChecks, AMissingScoreEndsARun)
{
    std::vector<Row> rows(12, Row{4, 5, 3});
    rows[6].night = gone;
    EXPECT_TRUE(found(rows).empty());
    rows[6].night = 3;
    EXPECT_THAT(ids(found(rows)), testing::ElementsAre(u"12 identical_days"_s));
}

TEST(DiaryChecks, OfOneDayAreThoseOfTheDiary)
{
    const auto curves = diary({{4, 2, 1}, {9, 2, 3}, {9, 9, 9}});
    std::vector<DiaryIssue> gathered;
    for (int day = 0; day <= 35; ++day) {
        const auto ofDay = checkDiaryDay(shippedCrossover(), curves, day, u"en");
        gathered.insert(gathered.end(), ofDay.begin(), ofDay.end());
    }
    EXPECT_EQ(gathered, checkDiary(shippedCrossover(), curves, u"en"));
    EXPECT_GT(gathered.size(), 3u);
}

TEST(CheckExpressions, ReadArithmeticAndComparisons)
{
    for (const QString &right :
         {u"maximum<average"_s, u"average + night - 2 <= 3.5"_s, u"abs(average - previous.average) >= 5"_s,
          u"-average != -(night + 1)"_s, u"identical_days >= 7"_s, u"abs(abs(night)) == 0"_s})
        EXPECT_EQ(problemOf(right), QString()) << right.toStdString();
}

TEST(CheckExpressions, SayWhatCannotBeRead)
{
    EXPECT_EQ(problemOf(u"maximum"_s), u"a comparison is wanted at “”"_s);
    EXPECT_EQ(problemOf(u"maximum <"_s), u"the expression ends too early"_s);
    EXPECT_EQ(problemOf(u"worst < average"_s), u"“worst” is no measure of the diary"_s);
    EXPECT_EQ(problemOf(u"previous.worst < average"_s), u"“previous.worst” is no measure of the diary"_s);
    EXPECT_EQ(problemOf(u"abs average > 1"_s), u"a bracket is wanted after abs"_s);
    EXPECT_EQ(problemOf(u"(average > 1"_s), u"a closing bracket is wanted"_s);
    EXPECT_EQ(problemOf(u"average > 1 1"_s), u"“1” is too much"_s);
    EXPECT_EQ(problemOf(u"average > 1.2.3"_s), u"“1.2.3” is no number"_s);
    EXPECT_EQ(problemOf(u"1 > 2"_s), u"no measure is named"_s);
    EXPECT_EQ(problemOf(u"average > *"_s), u"“*” cannot be read"_s);
    EXPECT_EQ(problemOf(QString(50, u'(') + u"average > 1"_s), u"too many brackets"_s);
}
