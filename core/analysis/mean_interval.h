#pragma once

#include "core/analysis/estimate.h"

#include <optional>
#include <span>

namespace carnet::analysis {

/// Student's interval of a mean; nothing below two values.
std::optional<Interval> meanInterval(std::span<const double> values, double level = 0.95);

} // namespace carnet::analysis
