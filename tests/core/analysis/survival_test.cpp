#include "core/analysis/survival.h"

#include <gtest/gtest.h>

using namespace carnet::analysis;

// R: survfit(Surv(c(6,6,6,7,10,13,16,22,23,6,9,10,11,17,19,20,25,32,32,34,35), c(rep(1,9), rep(0,12))) ~ 1, conf.type =
// "log-log"), the 6-MP arm of Freireich (Blood 1963;21:699–716).
TEST(ReliefCurve, IsTheOneOfFreireich)
{
    std::vector<Relief> patients;
    for (const double days : {6, 6, 6, 7, 10, 13, 16, 22, 23})
        patients.push_back({days, true});
    for (const double days : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
        patients.push_back({days, false});
    const ReliefCurve curve = reliefCurve(patients);
    ASSERT_EQ(curve.steps.size(), 7u);
    EXPECT_EQ(curve.steps[0].atRisk, 21);
    EXPECT_EQ(curve.steps[0].events, 3);
    EXPECT_NEAR(curve.steps[0].share, 0.8571429, 1e-7);
    EXPECT_NEAR(curve.steps[0].interval->low, 0.6197180, 1e-6);
    EXPECT_NEAR(curve.steps[0].interval->high, 0.9515517, 1e-6);
    EXPECT_EQ(curve.steps[6].atRisk, 6);
    EXPECT_NEAR(curve.steps[6].share, 0.4481793, 1e-7);
    EXPECT_EQ(curve.median.value_or(-1), 23);
}

TEST(ReliefCurve, TakesTheMiddleWhereExactlyHalfAreLeft)
{
    const ReliefCurve curve = reliefCurve(std::vector<Relief>{{2, true}, {4, true}, {8, true}, {9, false}});
    EXPECT_EQ(curve.median.value_or(-1), 6);
    EXPECT_FALSE(reliefCurve(std::vector<Relief>{{5, true}, {6, false}, {7, false}}).median);
    EXPECT_TRUE(reliefCurve({}).steps.empty());
}

TEST(ReliefCurve, HasNoIntervalAtNothing)
{
    const ReliefCurve curve = reliefCurve(std::vector<Relief>{{3, true}, {5, true}});
    EXPECT_TRUE(curve.steps[0].interval);
    EXPECT_EQ(curve.steps[1].share, 0);
    EXPECT_FALSE(curve.steps[1].interval);
}

TEST(LogRank, ComparesTheTwoArmsOfFreireich)
{
    std::vector<Relief> treated;
    for (const double days : {6, 6, 6, 7, 10, 13, 16, 22, 23})
        treated.push_back({days, true});
    for (const double days : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
        treated.push_back({days, false});
    std::vector<Relief> placebo;
    for (const double days : {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23})
        placebo.push_back({days, true});
    const auto test = logRank(treated, placebo);
    ASSERT_TRUE(test);
    EXPECT_NEAR(test->statistic, 16.79, 5e-3) << "R: survdiff gives 16.8";
    EXPECT_NEAR(logRank(placebo, treated)->statistic, test->statistic, 1e-9);
    EXPECT_FALSE(logRank(std::vector<Relief>{{3, false}}, std::vector<Relief>{{4, false}}));
}
