#pragma once

#include "core/analysis/adjustment.h"
#include "core/analysis/estimate.h"
#include "core/analysis/ranks.h"
#include "core/analysis/remark.h"
#include "core/analysis/shapiro_wilk.h"

#include <span>

namespace carnet::analysis {

/// One visit of one patient; day 0 is the baseline.
struct ParallelRow
{
    std::string patient;
    std::string arm;
    int day = 0;
    std::optional<double> y;
};

struct ParallelOptions
{
    Method method = Method::Reml; ///< of the repeated measures
    Degrees degrees = Degrees::Satterthwaite;
    Adjustment adjustment = Adjustment::Sidak;
    double level = 0.95;
    std::vector<std::string> arms; ///< their order, the reference first
};

/// A test of groups; df2 where it has a denominator.
struct GroupTest
{
    double df = 0;
    std::optional<double> df2;
    double statistic = 0;
    double p = 1;
};

/// One-way analysis of variance, Welch's version of it (Biometrika 1951;38:330–6) and Bartlett's test of equal
/// variances. Nothing where a group is too small or nothing varies.
std::optional<GroupTest> oneWayAnova(std::span<const std::vector<double>> groups);
std::optional<GroupTest> welchAnova(std::span<const std::vector<double>> groups);
std::optional<GroupTest> bartlett(std::span<const std::vector<double>> groups);

/// Welch's t test of two groups, the first minus the second.
std::optional<Estimate> welchT(std::span<const double> first, std::span<const double> second, double level = 0.95);

/// Hedges' g of two groups, the first minus the second.
std::optional<Effect> hedgesG(std::span<const double> first, std::span<const double> second, double level = 0.95);

/// Analysis of covariance: y on baseline and arm.
struct Ancova
{
    GroupTest arm;
    std::optional<double> baseline;     ///< its coefficient; nothing when all baselines are equal
    std::optional<ShapiroWilk> shapiro; ///< of the residuals
    std::vector<NamedEstimate> means;   ///< at the mean baseline of the rows used
    std::vector<Contrast> contrasts;
};

struct DunnPair
{
    std::string term;
    std::string level;
    Dunn test;
    double adjustedP = 1;
};

struct ParallelDay
{
    int day = 0;
    std::optional<GroupTest> anova;
    std::optional<GroupTest> welch;
    std::optional<ChiSquaredTest> kruskal;
    std::optional<GroupTest> bartlett;
    std::optional<Ancova> ancova;
    std::vector<DunnPair> dunn;
    /// Of two arms alone, the later minus the earlier one.
    std::optional<MannWhitney> mannWhitney;
    std::optional<Effect> hedges;
};

/// y on baseline, arm, day and arm × day with patient as random intercept, on the days after 0.
struct RepeatedMeasures
{
    double patientVariance = 0;
    double residualVariance = 0;
    std::vector<TermTest> tests; ///< baseline, arm, day, arm:day, as far as they can be estimated
    std::vector<std::pair<int, std::vector<Contrast>>> contrasts; ///< of the arms, by day
};

struct Parallel
{
    std::vector<std::string> arms;
    std::vector<ParallelDay> days;
    std::optional<RepeatedMeasures> repeated;
};

/// The arms among the rows that have a y: those asked for first, then in order of appearance.
std::vector<std::string> armsOf(std::span<const ParallelRow> rows, const std::vector<std::string> &order);

Outcome<Parallel> parallel(std::span<const ParallelRow> rows, const ParallelOptions &options);

} // namespace carnet::analysis
