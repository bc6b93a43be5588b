#include "core/scoring/exact.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

using carnet::scoring::Exact;

TEST(ExactNumbers, KeepTheDecimalThatWasTyped)
{
    const Exact share = Exact(5.85) / Exact(9) * Exact(100);
    EXPECT_LT(5.85 / 9 * 100, 65) << "in binary it is not 65";
    EXPECT_TRUE(share >= Exact(65));
    EXPECT_FALSE(share > Exact(65));
    EXPECT_EQ(share.number(), 65);
    EXPECT_EQ((Exact(0.1) + Exact(0.2)).number(), 0.3);
    EXPECT_EQ((Exact(-7) / Exact(-2)).number(), 3.5);
    EXPECT_EQ((Exact(1) - Exact(2.5)).number(), -1.5);
}

TEST(ExactNumbers, AreNothingWithoutAnAnswer)
{
    const Exact nothing(std::numeric_limits<double>::quiet_NaN());
    EXPECT_FALSE(nothing.isThere());
    EXPECT_FALSE((nothing + Exact(1)).isThere());
    EXPECT_FALSE((Exact(1) / nothing).isThere());
    EXPECT_FALSE(nothing >= Exact(0));
    EXPECT_TRUE(std::isnan(nothing.number()));
}

TEST(ExactNumbers, GoOnInBinaryBeyondSixtyFourBits)
{
    Exact product(1.000001);
    for (int i = 0; i < 5; ++i)
        product = product * product;
    EXPECT_NEAR(product.number(), 1.0000320004960049, 1e-12);
    EXPECT_TRUE(product > Exact(1.00003));
    EXPECT_FALSE(product > product + Exact(1e-12)) << "equal to 1e-9";
    EXPECT_EQ(Exact(1e300).number(), 1e300);
    EXPECT_EQ((product - product).number(), 0);
}
