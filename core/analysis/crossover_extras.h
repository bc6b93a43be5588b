#pragma once

#include "core/analysis/crossover.h"
#include "core/analysis/ranks.h"

namespace carnet::analysis {

/// When a patient had the two active treatments, and the areas after them.
struct ActivePeriods
{
    int firstPeriod = 1;
    int secondPeriod = 2;
    std::optional<double> firstArea;
    std::optional<double> secondArea;
};

/// The sums of both areas, of patients who had the active treatments one after the other, and of those with another
/// treatment between.
struct ConsecutiveOrSeparated
{
    std::vector<double> consecutive;
    std::vector<double> separated;
    std::optional<MannWhitney> mannWhitney; ///< consecutive against separated
    std::optional<Estimate> t;              ///< Welch's, consecutive minus separated
};
/// Patients without both areas are left out.
ConsecutiveOrSeparated consecutiveOrSeparated(std::span<const ActivePeriods> patients);

/// A crossover in which periods with and without missing days are modelled apart (in the spirit of Verbeke and
/// Molenberghs).
struct PatternMixture
{
    TermTest interaction;            ///< pattern × treatment
    std::vector<Contrast> contrasts; ///< averaged over the patterns with their observed shares
};
/// incomplete: of each row, whether its period has a missing day. Nothing when a treatment has fewer than three periods
/// of either kind, or when the model cannot be fitted.
std::optional<PatternMixture> patternMixture(std::span<const CrossoverRow> rows, const std::vector<bool> &incomplete,
                                             const CrossoverOptions &options);

/// What a crossover's size rests on: the difference to be found, the standard deviation and correlation of a patient's
/// periods.
struct SampleSizeWish
{
    double difference = 1;
    double deviation = 1;
    double correlation = 0.5;
    double alpha = 0.05;
    double power = 0.9;
};
struct SampleSize
{
    double byNormal = 0; ///< patients, before rounding up
    int byStudent = 0;   ///< patients, with the noncentral t
    double power = 0;    ///< of that many
};
/// Nothing when the numbers are out of range, or above a million patients.
std::optional<SampleSize> crossoverSampleSize(const SampleSizeWish &wish);
/// Power of a paired t test of n patients. n ≥ 2.
double crossoverPower(const SampleSizeWish &wish, int patients);

} // namespace carnet::analysis
