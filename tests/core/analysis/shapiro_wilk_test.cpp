#include "core/analysis/shapiro_wilk.h"

#include <gtest/gtest.h>

#include <vector>

using namespace carnet::analysis;

// Values of R's shapiro.test.
TEST(ShapiroWilk, GivesThePrintedExample)
{
    const auto found = shapiroWilk(std::vector<double>{148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236});
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->w, 0.7888147, 1e-7);
    EXPECT_NEAR(found->p, 0.006703814, 1e-8);
}

TEST(ShapiroWilk, DoesNotCareForOrderOriginAndUnit)
{
    const std::vector<double> values{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7};
    std::vector<double> other;
    for (auto each = values.rbegin(); each != values.rend(); ++each)
        other.push_back(1000 - 0.25 * *each);
    EXPECT_NEAR(shapiroWilk(values)->w, shapiroWilk(other)->w, 1e-12);
    EXPECT_NEAR(shapiroWilk(values)->p, shapiroWilk(other)->p, 1e-10);
}

TEST(ShapiroWilk, IsEmptyWhereItSaysNothing)
{
    EXPECT_FALSE(shapiroWilk(std::vector<double>{1, 2}));
    EXPECT_FALSE(shapiroWilk(std::vector<double>{4, 4, 4, 4}));
    EXPECT_FALSE(shapiroWilk(std::vector<double>(5001, 1)));
    EXPECT_TRUE(shapiroWilk(std::vector<double>{1, 2, 4}));
}
