#pragma once

#include <optional>
#include <span>

namespace carnet::analysis {

struct ShapiroWilk
{
    double w = 1;
    double p = 1;
};

inline constexpr std::size_t mostShapiroValues = 5000;

/// Test of normality (Royston, Applied Statistics 1995;44:547–51, AS R94). Values in any order; nothing below 3 values,
/// above 5000, and when all are equal.
std::optional<ShapiroWilk> shapiroWilk(std::span<const double> values);

} // namespace carnet::analysis
