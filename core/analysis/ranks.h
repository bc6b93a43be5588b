#pragma once

#include <optional>
#include <span>
#include <vector>

namespace carnet::analysis {

/// A test that compares a statistic with χ².
struct ChiSquaredTest
{
    double statistic = 0;
    int df = 1;
    double p = 1;
};

/// Ranks from 1, equal values sharing the mean of theirs, and Σ(t³ − t) over the groups of equal values.
struct Ranks
{
    std::vector<double> ranks;
    double ties = 0;
};
Ranks midRanks(std::span<const double> values);

/// Friedman's test with the correction for ties; one row a patient, all of the same length. Nothing below two
/// treatments, without patients, and when every patient's values are all equal.
std::optional<ChiSquaredTest> friedman(std::span<const std::vector<double>> patients);

/// Wilcoxon's signed rank test of differences; those that are 0 are dropped.
struct SignedRank
{
    double v = 0;                 ///< sum of the positive ranks
    int count = 0;                ///< differences that are not 0
    std::optional<double> exactP; ///< up to 50 differences, also with ties
    double normalP = 1;           ///< with correction for ties and continuity
};
/// Nothing when all differences are 0.
std::optional<SignedRank> signedRank(std::span<const double> differences);

/// Mann and Whitney's test of two groups.
struct MannWhitney
{
    double w = 0;                 ///< sum of the first group's ranks less its smallest possible value
    std::optional<double> exactP; ///< up to 50 values, also with ties
    double normalP = 1;           ///< with correction for ties and continuity
};
/// Nothing when a group is empty or all values are equal.
std::optional<MannWhitney> mannWhitney(std::span<const double> first, std::span<const double> second);

/// Kruskal and Wallis's test with the correction for ties. Nothing with fewer than two groups that have values, and
/// when all are equal.
std::optional<ChiSquaredTest> kruskalWallis(std::span<const std::vector<double>> groups);

/// Dunn's comparison of the groups' mean ranks, the first minus the second.
struct Dunn
{
    double z = 0;
    double p = 1;
};
/// Nothing where kruskalWallis gives nothing, and for a group without values.
std::optional<Dunn> dunn(std::span<const std::vector<double>> groups, std::size_t first, std::size_t second);

} // namespace carnet::analysis
