#include "core/analysis/ranks.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace carnet::analysis;

TEST(SignedRank, GivesThePrintedExample)
{
    const auto found = signedRank(std::vector<double>{3, -1, 2, 2, 0, 5, -2, 4});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->v, 24);
    EXPECT_EQ(found->count, 7);
    EXPECT_NEAR(found->exactP.value_or(-1), 0.125, 1e-12);
    EXPECT_NEAR(found->normalP, 0.1058, 5e-5);
}

TEST(SignedRank, IsNormalAboveFiftyDifferences)
{
    std::vector<double> differences;
    for (int i = 1; i <= 51; ++i)
        differences.push_back(i % 3 ? i : -i);
    EXPECT_FALSE(signedRank(differences)->exactP);
    differences.pop_back();
    EXPECT_TRUE(signedRank(differences)->exactP);
    EXPECT_NEAR(*signedRank(differences)->exactP, signedRank(differences)->normalP, 0.01);
    EXPECT_FALSE(signedRank(std::vector<double>{0, 0}));
}

TEST(MannWhitney, GivesThePrintedExample)
{
    const auto found = mannWhitney(std::vector<double>{1, 3, 5, 5}, std::vector<double>{2, 5, 6, 7, 8});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->w, 4);
    EXPECT_NEAR(found->exactP.value_or(-1), 0.1746, 5e-5);
    EXPECT_NEAR(found->normalP, 0.1706, 5e-5);
}

TEST(MannWhitney, CountsEveryChoiceOfTheFirstGroup)
{
    // Lowest of all C(5, 2) = 10 choices, and its mirror.
    EXPECT_NEAR(*mannWhitney(std::vector<double>{1, 2}, std::vector<double>{3, 4, 5})->exactP, 0.2, 1e-12);
    EXPECT_FALSE(mannWhitney(std::vector<double>{1, 1}, std::vector<double>{1}));
    EXPECT_FALSE(mannWhitney(std::vector<double>{}, std::vector<double>{1, 2}));
}

TEST(Friedman, UsesMidRanks)
{
    const auto found = friedman(std::vector<std::vector<double>>{{1, 2, 3}, {2, 2, 5}, {4, 1, 6}, {3, 3, 3}});
    ASSERT_TRUE(found);
    // R: friedman.test(rbind(c(1,2,3), c(2,2,5), c(4,1,6), c(3,3,3)))
    EXPECT_NEAR(found->statistic, 4.9090909, 1e-6);
    EXPECT_NEAR(found->p, 0.08590224, 1e-6);
    EXPECT_EQ(found->df, 2);
    EXPECT_FALSE(friedman(std::vector<std::vector<double>>{{3, 3}, {1, 1}}));
    EXPECT_FALSE(friedman({}));
}

TEST(Dunn, IsAntisymmetric)
{
    const std::vector<std::vector<double>> groups{{1, 4, 2}, {5, 7, 6, 4}, {9, 3}};
    EXPECT_NEAR(dunn(groups, 0, 1)->z, -dunn(groups, 1, 0)->z, 1e-12);
    EXPECT_EQ(dunn(groups, 0, 1)->p, dunn(groups, 1, 0)->p);
}

TEST(KruskalWallis, OfTwoGroupsIsTheSquareOfDunnsZ)
{
    const std::vector<std::vector<double>> groups{{1, 4, 2, 4}, {5, 7, 6, 4}};
    EXPECT_NEAR(kruskalWallis(groups)->statistic, std::pow(dunn(groups, 0, 1)->z, 2), 1e-12);
    EXPECT_FALSE(kruskalWallis(std::vector<std::vector<double>>{{2, 2}, {2}}));
}
