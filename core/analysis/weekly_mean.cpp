#include "core/analysis/weekly_mean.h"

#include "core/analysis/summary.h"

#include <cmath>
#include <vector>

namespace carnet::analysis {

std::optional<double> weeklyMean(std::span<const double> byDay, int lastDay)
{
    constexpr int week = 7;
    constexpr std::size_t fewest = 4;
    std::vector<double> seen;
    for (int day = std::max(0, lastDay - week + 1); day <= lastDay && day < int(byDay.size()); ++day) {
        if (!std::isnan(byDay[std::size_t(day)]))
            seen.push_back(byDay[std::size_t(day)]);
    }
    return seen.size() < fewest ? std::nullopt : mean(seen);
}

} // namespace carnet::analysis
