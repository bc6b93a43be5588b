#pragma once

#include <span>
#include <vector>

namespace carnet::analysis {

/// How P values of several comparisons are adjusted.
enum class Adjustment { Sidak, Holm, None };

/// 1 − (1 − p)^comparisons.
double sidak(double p, int comparisons);
/// Level of each interval so that all of them together have this level.
double sidakLevel(double level, int comparisons);
/// Holm's step-down P values (Scand J Stat 1979;6:65–70), in the order given.
std::vector<double> holm(std::span<const double> p);
/// The P values adjusted, in the order given.
std::vector<double> adjusted(std::span<const double> p, Adjustment adjustment);

} // namespace carnet::analysis
