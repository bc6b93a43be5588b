#include "core/analysis/proportions.h"

#include <gtest/gtest.h>

#include <vector>

using namespace carnet::analysis;

TEST(Proportions, HaveThePrintedIntervals)
{
    EXPECT_NEAR(wilson(7, 20).low, 0.1812, 5e-5);
    EXPECT_NEAR(wilson(7, 20).high, 0.5671, 5e-5);
    EXPECT_NEAR(clopperPearson(7, 20).low, 0.1539, 5e-5);
    EXPECT_NEAR(clopperPearson(7, 20).high, 0.5922, 5e-5);
}

TEST(Proportions, EndAtNoneAndAll)
{
    EXPECT_EQ(wilson(0, 12).low, 0);
    EXPECT_EQ(wilson(12, 12).high, 1);
    EXPECT_EQ(clopperPearson(0, 12).low, 0);
    EXPECT_NEAR(clopperPearson(0, 12).high, 0.2646, 5e-5);
    EXPECT_EQ(clopperPearson(12, 12).high, 1);
}

TEST(McNemar, GivesThePrintedExample)
{
    EXPECT_NEAR(mcNemar(6, 1).p, 0.125, 1e-12);
    EXPECT_NEAR(mcNemar(6, 1).midP, 0.125 - 7.0 / 128, 1e-12);
    EXPECT_EQ(mcNemar(0, 0).p, 1);
    EXPECT_EQ(mcNemar(3, 3).p, 1);
    const RiskDifference difference = bonettPrice(6, 1, 20);
    EXPECT_NEAR(difference.difference, 0.25, 1e-12);
    EXPECT_NEAR(difference.interval.low, -0.0226, 5e-5);
    EXPECT_NEAR(difference.interval.high, 0.4771, 5e-5);
}

TEST(NumberNeeded, GivesThePrintedExample)
{
    const RiskDifference difference = newcombe(10, 20, 4, 20);
    EXPECT_NEAR(difference.difference, 0.3, 1e-12);
    EXPECT_NEAR(difference.interval.low, 0.0051, 5e-5);
    EXPECT_NEAR(difference.interval.high, 0.5335, 5e-5);
    const auto needed = numberNeeded(difference);
    ASSERT_TRUE(needed);
    EXPECT_FALSE(needed->spansInfinity);
    EXPECT_NEAR(needed->number, 3.3, 0.05);
    EXPECT_NEAR(needed->low, 1.9, 0.05);
    EXPECT_NEAR(needed->high, 195, 0.5);
}

TEST(NumberNeeded, RunsOverInfinityWhenTheDifferenceMayBeNone)
{
    const auto needed = numberNeeded({0.25, {-0.0226, 0.4771}});
    ASSERT_TRUE(needed);
    EXPECT_TRUE(needed->spansInfinity);
    EXPECT_NEAR(needed->number, 4, 1e-12);
    EXPECT_NEAR(needed->low, 2.1, 0.01);
    EXPECT_NEAR(needed->high, 44.2, 0.1) << "harm";
    EXPECT_FALSE(numberNeeded({0, {-0.2, 0.2}}));
}

TEST(FisherExact, GivesThePrintedExample)
{
    EXPECT_NEAR(fisherExact(std::vector{13, 3, 6}, std::vector{1, 11, 8}), 0.0003463, 5e-8);
    EXPECT_EQ(fisherExact(std::vector{0, 0}, std::vector{4, 5}), 1);
    EXPECT_NEAR(fisherExact(std::vector{3, 0}, std::vector{0, 3}), 0.1, 1e-12);
}
