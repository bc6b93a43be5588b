#include "core/analysis/auc.h"
#include "tests/core/analysis/curves.h"

#include <gtest/gtest.h>

#include <random>

using namespace carnet::analysis;
using carnet::test::curve;

TEST(RelativeAuc, CutsSegmentsWhereTheyCrossTheLevel)
{
    const auto found = relativeAuc(curve("5 3 6 7 5 2 4 8"), 0, 7, AucRule::Observed);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->net, -1.5, 1e-9);
    EXPECT_NEAR(found->above, 3.791667, 1e-6);
    EXPECT_NEAR(found->below, 5.291667, 1e-6);
}

TEST(RelativeAuc, OfAFallingCurveIsAllBelow)
{
    const auto found = relativeAuc(curve("8 6 5 5 4 4 3 3"), 0, 7, AucRule::Locf);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->net, -23.5, 1e-9);
    EXPECT_NEAR(found->above, 0, 1e-9);
    EXPECT_NEAR(found->below, 23.5, 1e-9);
}

TEST(RelativeAuc, WantsAValueAtTheStart)
{
    EXPECT_FALSE(relativeAuc(curve(". 6 5 4"), 0, 3, AucRule::Linear));
    EXPECT_FALSE(relativeAuc({}, 0, 7, AucRule::Linear));
    EXPECT_FALSE(relativeAuc(curve("5 . . ."), 0, 3, AucRule::Linear));
}

TEST(RelativeAuc, AgreesWithTheAreaAboveTheLevel)
{
    std::mt19937 random(5);
    std::bernoulli_distribution missing(0.3);
    for (int round = 0; round < 2000; ++round) {
        std::vector<double> byDay{double(std::uniform_int_distribution(0, 10)(random))};
        for (int day = 1; day <= 20; ++day)
            byDay.push_back(missing(random) ? std::nan("") : std::uniform_int_distribution(0, 10)(random));
        for (const AucRule rule : allAucRules()) {
            const Auc whole = auc(byDay, 0, 20, rule);
            const auto found = relativeAuc(byDay, 0, 20, rule);
            ASSERT_EQ(found.has_value(), whole.area.has_value()) << name(rule);
            if (!found)
                continue;
            if (*whole.area > 0) {
                const double width = *whole.area / *whole.perDay;
                ASSERT_NEAR(found->net, *whole.area - byDay[0] * width, 1e-9) << name(rule);
            }
            ASSERT_NEAR(found->net, found->above - found->below, 1e-9) << name(rule);
            ASSERT_GE(found->above, 0);
            ASSERT_GE(found->below, 0);
        }
    }
}
