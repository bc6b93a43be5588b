#pragma once

#include "core/analysis/estimate.h"

#include <optional>
#include <span>
#include <vector>

namespace carnet::analysis {

/// Interval of a share, after Wilson (JASA 1927;22:209–12). n > 0.
Interval wilson(int count, int n, double level = 0.95);
/// Exact interval of a share, after Clopper and Pearson (Biometrika 1934;26:404–13). n > 0.
Interval clopperPearson(int count, int n, double level = 0.95);

/// A difference of two shares with its interval.
struct RiskDifference
{
    double difference = 0;
    Interval interval;
};

/// Independent groups, the first minus the second: Newcombe's interval from two of Wilson's (Stat Med 1998;17:873–90).
RiskDifference newcombe(int firstCount, int firstN, int secondCount, int secondN, double level = 0.95);

/// The same patients twice: onlyFirst of n have it only under the first, onlySecond only under the second. Interval
/// after Bonett and Price (J Educ Behav Stat 2012;37:479–88), within −1 … 1.
RiskDifference bonettPrice(int onlyFirst, int onlySecond, int n, double level = 0.95);

/// McNemar's exact test of the discordant pairs, and its mid-P.
struct McNemar
{
    double p = 1;
    double midP = 1;
};
McNemar mcNemar(int onlyFirst, int onlySecond);

/// Number needed to treat. A benefit is a difference above 0.
struct NumberNeeded
{
    double number = 0; ///< of patients for one more; below 0: for one fewer (harm)
    /// The interval runs from low to high, or, when spansInfinity, from low over infinity to harm of high patients.
    double low = 0;
    double high = 0;
    bool spansInfinity = false;
};
/// Nothing when the difference is 0. low, or high, is infinite where the interval ends at 0.
std::optional<NumberNeeded> numberNeeded(const RiskDifference &difference);

/// Fisher's exact test of a table of two rows, one column a group. 1 when a row or all but one column is empty.
double fisherExact(std::span<const int> yes, std::span<const int> no);

} // namespace carnet::analysis
