#include "core/results/endpoints.h"
#include "tests/support/support.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using analysis::AucRule;
using test::StudyFixture;

const QString patient = u"KP-001"_s;

class Endpoints : public testing::Test
{
protected:
    void curve(int period, const QString &measure, const std::vector<int> &scores, int firstDay = 0)
    {
        std::vector<Datum> data;
        for (std::size_t index = 0; index < scores.size(); ++index) {
            if (scores[index] >= 0)
                data.push_back({{patient, Occasion::day(period, firstDay + int(index)), measure}, scores[index]});
        }
        study().record(data);
    }

    void atInfusion(int period, const QString &item, const Value &value)
    {
        const Protocol &protocol = study().protocol();
        study().record(
            {Datum{{patient, Occasion::visit(protocol.visitIndex(protocol.infusionOf(period)->code)), item}, value}});
    }

    std::optional<double> area(const AucRequest &request, int period, const QString &measure, int day, AucRule rule)
    {
        for (const AucRow &row : aucTable(study(), request)) {
            if (row.period == period && row.measure == measure && row.day == day && row.rule == rule)
                return row.auc.area;
        }
        ADD_FAILURE() << "no such row";
        return {};
    }

    Study &study() { return *m_fixture.study; }

private:
    StudyFixture m_fixture;
};

TEST_F(Endpoints, TakeTheRuleThatTheProtocolNames)
{
    curve(1, u"average"_s, {8, 6, 5, 5, 4, 4, 3, 3});
    const auto rows = aucTable(study(), {});
    ASSERT_EQ(rows.size(), 15U) << "three measures on five days";
    EXPECT_EQ(rows[0].measure, u"average"_s);
    EXPECT_EQ(rows[0].day, 7);
    EXPECT_EQ(rows[0].rule, AucRule::Observed);
    EXPECT_TRUE(rows[0].isProtocolRule);
    EXPECT_NEAR(rows[0].auc.area.value_or(-1), 32.5, 1e-9);
    EXPECT_EQ(rows[4].rule, AucRule::Locf);
    EXPECT_NEAR(rows[4].auc.area.value_or(-1), 32.5 + 28 * 3, 1e-9);
    EXPECT_FALSE(rows[5].isProtocolRule) << "the protocol names no rule for the maximum of day 7";
    EXPECT_FALSE(rows[5].auc.area);
}

TEST_F(Endpoints, GiveEveryCombinationThatIsAskedFor)
{
    curve(2, u"night"_s, {8, 6, -1, -1, 4, 4, 3, 3});
    const auto all = analysis::allAucRules();
    AucRequest request;
    request.measures = {u"night"_s};
    request.days = {21, 7, 7};
    request.rules.assign(all.rbegin(), all.rend());
    const auto rows = aucTable(study(), request);
    ASSERT_EQ(rows.size(), 14U);
    EXPECT_EQ(rows.front().day, 7);
    EXPECT_EQ(rows.front().rule, AucRule::Bocf);
    EXPECT_EQ(rows.back().day, 21);
    EXPECT_EQ(rows.back().rule, AucRule::ObservedScaled);
    EXPECT_NEAR(area(request, 2, u"night"_s, 7, AucRule::Locf).value_or(-1), 34.5, 1e-9);
}

TEST_F(Endpoints, LetTheScoreBeforeTheInfusionStandInForDayZero)
{
    curve(1, u"average"_s, {5, 5, 4, 4, 3, 3}, 2);
    curve(1, u"night"_s, {5, 5, 4, 4, 3, 3}, 2);
    AucRequest request;
    request.days = {7};
    request.rules = {AucRule::Observed};
    EXPECT_NEAR(area(request, 1, u"average"_s, 7, AucRule::Observed).value_or(-1), 20, 1e-9);
    atInfusion(1, u"pre_infusion_nrs"_s, 7);
    EXPECT_NEAR(area(request, 1, u"average"_s, 7, AucRule::Observed).value_or(-1), 32, 1e-9);
    EXPECT_NEAR(area(request, 1, u"night"_s, 7, AucRule::Observed).value_or(-1), 20, 1e-9);
    EXPECT_EQ(endpointCurve(study(), patient, 1, u"average"_s).front(), 7);
    request.startDay = 1;
    EXPECT_NEAR(area(request, 1, u"average"_s, 7, AucRule::Observed).value_or(-1), 20, 1e-9);
    curve(1, u"average"_s, {9});
    request.startDay = 0;
    EXPECT_NEAR(area(request, 1, u"average"_s, 7, AucRule::Observed).value_or(-1), 34, 1e-9) << "the diary comes first";
}

TEST_F(Endpoints, ListThePeriodsThatBegan)
{
    atInfusion(3, u"visit_date"_s, u"2018-05-01"_s);
    study().record({Datum{{patient, Occasion::day(2, 4), u"diary_note"_s}, u"storm"_s}});
    std::vector<int> periods;
    for (const AucRow &row : aucTable(study(), {{u"average"_s}, {7}, {}, {}})) {
        periods.push_back(row.period);
        EXPECT_FALSE(row.auc.area);
        EXPECT_EQ(row.auc.expected, 8);
    }
    EXPECT_THAT(periods, testing::ElementsAre(2, 3));
}

TEST_F(Endpoints, CarryTheVersionOfTheirRules)
{
    EXPECT_EQ(aucRuleVersion(), u"auc-1"_s);
}

} // namespace
} // namespace carnet
