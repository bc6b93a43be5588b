#include "core/analysis/summary.h"

#include <gtest/gtest.h>
#include <vector>

namespace carnet::analysis {
namespace {

TEST(Summary, TakesTheSecondTypeOfQuantile)
{
    const std::vector<double> years{12, 1, 3, 2, 10, 4};
    EXPECT_DOUBLE_EQ(*quantile(years, 0.25), 2);
    EXPECT_DOUBLE_EQ(*quantile(years, 0.5), 3.5);
    EXPECT_DOUBLE_EQ(*quantile(years, 0.75), 10);
}

// R 4.2: quantile(c(5, 8, 1, 9, 2, 7, 3), c(0, .1, .25, .5, .75, .9, 1), type = 2), mean() and sd()
TEST(Summary, AgreesWithR)
{
    const std::vector<double> values{5, 8, 1, 9, 2, 7, 3};
    const std::vector<std::pair<double, double>> expected{{0, 1},    {0.1, 1}, {0.25, 2}, {0.5, 5},
                                                          {0.75, 8}, {0.9, 9}, {1, 9}};
    for (const auto &[share, result] : expected)
        EXPECT_DOUBLE_EQ(*quantile(values, share), result) << share;
    EXPECT_DOUBLE_EQ(*mean(values), 5);
    EXPECT_NEAR(*standardDeviation(values), 3.1091263510296048, 1e-12);
}

TEST(Summary, GivesNoNumberWhereThereIsNone)
{
    EXPECT_FALSE(mean({}));
    EXPECT_FALSE(quantile({}, 0.5));
    const std::vector<double> one{4};
    EXPECT_FALSE(standardDeviation(one));
    EXPECT_DOUBLE_EQ(*quantile(one, 0.25), 4);
}

} // namespace
} // namespace carnet::analysis
