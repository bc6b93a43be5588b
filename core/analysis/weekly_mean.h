#pragma once

#include <optional>
#include <span>

namespace carnet::analysis {

/// The mean of the observed days of the week that ends with lastDay; nothing below four of them. byDay[d] is the score
/// of day d, NaN when there is none.
std::optional<double> weeklyMean(std::span<const double> byDay, int lastDay);

} // namespace carnet::analysis
