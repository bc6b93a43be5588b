#include "core/analysis/summary.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace carnet::analysis {

namespace {

constexpr double wholeWithin = 1e-9;

} // namespace

std::optional<double> mean(std::span<const double> values)
{
    if (values.empty())
        return {};
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

std::optional<double> standardDeviation(std::span<const double> values)
{
    if (values.size() < 2)
        return {};
    const double centre = *mean(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - centre) * (value - centre);
    return std::sqrt(squares / double(values.size() - 1));
}

std::optional<double> quantile(std::span<const double> values, double share)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return sortedQuantile(sorted, share);
}

std::optional<double> quantileOfType7(std::span<const double> values, double share)
{
    if (values.empty())
        return {};
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const double place = double(sorted.size() - 1) * share;
    const auto below = std::size_t(place);
    const double above = sorted[std::min(below + 1, sorted.size() - 1)];
    return sorted[below] + (place - double(below)) * (above - sorted[below]);
}

std::optional<double> sortedQuantile(std::span<const double> sorted, double share)
{
    if (sorted.empty())
        return {};
    const double position = double(sorted.size()) * share;
    const double whole = std::round(position);
    const auto at = [&sorted](double rank) {
        return sorted[std::size_t(std::clamp(rank, 1.0, double(sorted.size()))) - 1];
    };
    if (std::abs(position - whole) < wholeWithin)
        return (at(whole) + at(whole + 1)) / 2;
    return at(std::floor(position) + 1);
}

} // namespace carnet::analysis
