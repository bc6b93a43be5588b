#include "core/analysis/mean_interval.h"

#include "core/analysis/distributions.h"
#include "core/analysis/summary.h"

#include <cmath>

namespace carnet::analysis {

std::optional<Interval> meanInterval(std::span<const double> values, double level)
{
    const auto deviation = standardDeviation(values);
    if (!deviation)
        return {};
    const double n = double(values.size());
    const double half = twoSidedQuantile(level, n - 1) * *deviation / std::sqrt(n);
    return Interval{*mean(values) - half, *mean(values) + half};
}

} // namespace carnet::analysis
