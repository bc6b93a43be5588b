#include "core/analysis/crossover_extras.h"

#include "core/analysis/mean_interval.h"
#include "core/analysis/missing_days.h"
#include "core/analysis/summary.h"
#include "core/analysis/weekly_mean.h"
#include "tests/core/analysis/crossover_rows.h"
#include "tests/core/analysis/curves.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace carnet::analysis;
using carnet::test::curve;
using carnet::test::randomTrial;

TEST(SampleSize, OfThePaperIsNine)
{
    const auto size = crossoverSampleSize({57, 38, 0.5, 0.02, 0.90});
    ASSERT_TRUE(size);
    EXPECT_NEAR(size->byNormal, 5.8, 0.05);
    EXPECT_EQ(size->byStudent, 9);
    EXPECT_NEAR(size->power, 0.915, 5e-4);
    EXPECT_LT(crossoverPower({57, 38, 0.5, 0.02, 0.90}, 8), 0.90);
    EXPECT_FALSE(crossoverSampleSize({0, 38, 0.5, 0.05, 0.9}));
    EXPECT_FALSE(crossoverSampleSize({1, 38, 1.0, 0.05, 0.9}));
}

TEST(ConsecutiveOrSeparated, SumsBothAreas)
{
    const auto found = consecutiveOrSeparated(std::vector<ActivePeriods>{
        {1, 2, 100, 120}, {3, 2, 90, 80}, {1, 3, 200, 150}, {3, 1, 100, 130}, {1, 2, 100, {}}, {2, 3, 150, 160}});
    EXPECT_EQ(found.consecutive, (std::vector<double>{220, 170, 310}));
    EXPECT_EQ(found.separated, (std::vector<double>{350, 230}));
    ASSERT_TRUE(found.mannWhitney && found.t);
    EXPECT_NEAR(found.t->value, 700.0 / 3 - 290, 1e-9);
}

TEST(PatternMixture, AveragesTheContrastsOverThePatterns)
{
    auto rows = randomTrial(21, 24);
    std::vector<bool> incomplete;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        incomplete.push_back(row % 5 == 1);
        // Only where days are missing does K help.
        if (incomplete.back() && rows[row].treatment == "K")
            rows[row].y = *rows[row].y - 400;
    }
    const auto found = patternMixture(rows, incomplete, {});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->interaction.df, 2);
    EXPECT_LT(found->interaction.waldP, 1e-6);
    EXPECT_NEAR(found->contrasts[0].estimate.value, -80, 40) << "a fifth of −400";
    EXPECT_FALSE(patternMixture(rows, std::vector<bool>(rows.size(), false), {}));
}

TEST(MissingDays, AreCountedByWindow)
{
    const auto windows = missingWindows(std::vector<int>{2, 4});
    EXPECT_EQ(windows, (std::vector<DayWindow>{{0, 0}, {1, 2}, {3, 4}, {1, 4}}));
    const std::vector<std::vector<double>> curves{curve("8 6 5 5 4"), curve("8 . . 5 4"), curve(". 5 . ."), {}};
    const auto table = missingDays(curves, windows);
    ASSERT_EQ(table.size(), 4u);
    EXPECT_EQ(table[0].anyMissing, 2);
    EXPECT_EQ(table[0].allMissing, 2);
    EXPECT_EQ(table[1].anyMissing, 3);
    EXPECT_EQ(table[1].allMissing, 2);
    EXPECT_EQ(table[1].missing, 5);
    EXPECT_EQ(table[2].allMissing, 2) << "a curve that ends has its last days missing";
    EXPECT_EQ(table[3].expected, 16);
    EXPECT_EQ(table[3].missing, 9);
    EXPECT_EQ(table[3].allMissing, 1);
}

TEST(MissingDays, HaveAPattern)
{
    EXPECT_EQ(missingPattern(curve(". 1 2 3"), 3), MissingPattern::Complete) << "day 0 is no day after the infusion";
    EXPECT_EQ(missingPattern(curve("1 . 2 3"), 3), MissingPattern::Leading);
    EXPECT_EQ(missingPattern(curve("1 1 . 3"), 3), MissingPattern::Interior);
    EXPECT_EQ(missingPattern(curve("1 1 2"), 3), MissingPattern::Trailing);
    EXPECT_EQ(missingPattern(curve("1 . 2 ."), 3), MissingPattern::Mixed);
    EXPECT_EQ(missingPattern(curve("1"), 3), MissingPattern::Nothing);
}

TEST(MissingDays, HaveTheScoresBeforeTheirGaps)
{
    const double none = std::nan("");
    const std::vector<std::vector<double>> curves{{5, none, 3, 8, none, none}, {none, 2, 2, 2, 2, 2}, {}};
    const BeforeGaps found = valuesBeforeGaps(curves, 5);
    EXPECT_EQ(found.gaps, 2);
    EXPECT_EQ(found.meanBefore, 6.5);
    EXPECT_EQ(found.scores, 8);
    EXPECT_EQ(found.meanOfAll, 26.0 / 8);
    EXPECT_FALSE(valuesBeforeGaps(curves, -1).meanOfAll);
}

TEST(WeeklyMean, TakesFourObservedDaysOrNothing)
{
    const double none = std::nan("");
    const std::vector<double> curve{9, 1, none, 2, 3, none, none, 6, 7};
    EXPECT_EQ(weeklyMean(curve, 7), 3);
    EXPECT_EQ(weeklyMean(curve, 8), 4.5);
    EXPECT_FALSE(weeklyMean(curve, 10));
    EXPECT_FALSE(weeklyMean({}, 7));
}

TEST(MeanInterval, IsStudents)
{
    // t.test(c(1, 3, 5, 5, 8)) in R
    const auto interval = meanInterval(std::vector<double>{1, 3, 5, 5, 8});
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 1.162136431, 1e-8);
    EXPECT_NEAR(interval->high, 7.637863569, 1e-8);
    EXPECT_FALSE(meanInterval(std::vector<double>{4}));
}

TEST(Summary, HasTheQuantileOfRToo)
{
    const std::vector<double> values{12, 1, 3, 2, 10, 4};
    EXPECT_NEAR(*quantileOfType7(values, 0.25), 2.25, 1e-12);
    EXPECT_NEAR(*quantileOfType7(values, 0.5), 3.5, 1e-12);
    EXPECT_NEAR(*quantileOfType7(values, 0.75), 8.5, 1e-12);
    EXPECT_EQ(*quantileOfType7(values, 1), 12);
    EXPECT_NEAR(*quantile(values, 0.25), 2, 1e-12);
    EXPECT_NEAR(*quantile(values, 0.75), 10, 1e-12);
    EXPECT_FALSE(quantileOfType7({}, 0.5));
}
