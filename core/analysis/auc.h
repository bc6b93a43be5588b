#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace carnet::analysis {

/// How missing days enter an area under the curve; the names are those of the files.
enum class AucRule { Observed, ObservedScaled, CompleteEnds, CompleteDays, Locf, Linear, Bocf };

std::string_view name(AucRule rule);
std::optional<AucRule> aucRule(std::string_view name);
/// All rules, in alphabetical order of their names.
std::span<const AucRule> allAucRules();

/// What one area is and how it came about. area in points × days.
struct Auc
{
    std::optional<double> area;
    std::optional<double> perDay; ///< time-weighted mean, in points
    int expected = 0;             ///< entries from the start day to the horizon
    int observed = 0;
    int imputed = 0;
    int covered = 0; ///< days between the first and the last entry
    int observedAfterStart = 0; ///< entries with day ≥ 1
};

/// The area under one period's curve from startDay (0 or 1) to horizon, by the trapezoidal rule.
/// byDay[d] is the score of day d, NaN when there is none; days past its end are missing. Days outside are never looked at.
/// minimumPostShare: below this share of days 1…horizon observed the area is empty; 0 switches that off.
Auc auc(std::span<const double> byDay, int startDay, int horizon, AucRule rule, double minimumPostShare = 0);

/// The curve relative to its value at the start day: net = above − below, in points × days.
struct RelativeAuc
{
    double net = 0;
    double above = 0;
    double below = 0;
};

/// Relative to the value of startDay on the points of the observed curve (imputed by rule); nothing when auc() gives nothing or
/// there is no value at startDay.
std::optional<RelativeAuc> relativeAuc(std::span<const double> byDay, int startDay, int horizon, AucRule rule);

} // namespace carnet::analysis
