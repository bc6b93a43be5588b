#pragma once

#include <optional>
#include <span>

namespace carnet::analysis {

/// Mean of the values; nothing when there are none.
std::optional<double> mean(std::span<const double> values);

/// Standard deviation with n − 1; nothing below two values.
std::optional<double> standardDeviation(std::span<const double> values);

/// Quantile of type 2 of Hyndman and Fan (American Statistician 1996;50:361–5): j = ⌊np⌋; where np is whole the mean of
/// the j-th and the next value, else the next. share: 0…1. Values in any order; nothing when there are none.
std::optional<double> quantile(std::span<const double> values, double share);

/// Quantile of type 7 of Hyndman and Fan, which R and spreadsheets give: on the straight line between the two values
/// around 1 + (n − 1)p. Values in any order; nothing when there are none.
std::optional<double> quantileOfType7(std::span<const double> values, double share);

/// quantile() of values that are sorted already, the smallest first.
std::optional<double> sortedQuantile(std::span<const double> sorted, double share);

} // namespace carnet::analysis
