#include "core/analysis/missing_days.h"

#include "core/analysis/summary.h"

#include <cmath>

namespace carnet::analysis {

namespace {

bool isMissing(std::span<const double> byDay, int day)
{
    return day >= int(byDay.size()) || std::isnan(byDay[std::size_t(day)]);
}

} // namespace

std::vector<DayWindow> missingWindows(std::span<const int> areaDays)
{
    std::vector<DayWindow> windows{{0, 0}};
    int last = 0;
    for (const int day : areaDays) {
        if (day <= last)
            continue;
        windows.push_back({last + 1, day});
        last = day;
    }
    if (windows.size() > 2)
        windows.push_back({1, last});
    return windows;
}

std::vector<MissingDays> missingDays(std::span<const std::vector<double>> curves, std::span<const DayWindow> windows)
{
    std::vector<MissingDays> table;
    for (const DayWindow &window : windows) {
        MissingDays row;
        row.window = window;
        for (const auto &curve : curves) {
            int missing = 0;
            for (int day = window.first; day <= window.last; ++day)
                missing += isMissing(curve, day);
            const int width = window.last - window.first + 1;
            ++row.curves;
            row.anyMissing += missing > 0;
            row.allMissing += missing == width;
            row.missing += missing;
            row.expected += width;
        }
        table.push_back(row);
    }
    return table;
}

MissingPattern missingPattern(std::span<const double> byDay, int lastDay)
{
    int first = 1;
    while (first <= lastDay && isMissing(byDay, first))
        ++first;
    if (first > lastDay)
        return MissingPattern::Nothing;
    int last = lastDay;
    while (isMissing(byDay, last))
        --last;
    bool interior = false;
    for (int day = first; day <= last; ++day)
        interior = interior || isMissing(byDay, day);
    const bool leading = first > 1;
    const bool trailing = last < lastDay;
    if (int(leading) + int(interior) + int(trailing) > 1)
        return MissingPattern::Mixed;
    if (leading)
        return MissingPattern::Leading;
    if (trailing)
        return MissingPattern::Trailing;
    return interior ? MissingPattern::Interior : MissingPattern::Complete;
}

BeforeGaps valuesBeforeGaps(std::span<const std::vector<double>> curves, int lastDay)
{
    std::vector<double> before;
    std::vector<double> all;
    for (const auto &curve : curves) {
        for (int day = 0; day <= lastDay; ++day) {
            if (isMissing(curve, day))
                continue;
            all.push_back(curve[std::size_t(day)]);
            if (day < lastDay && isMissing(curve, day + 1))
                before.push_back(all.back());
        }
    }
    return {int(before.size()), int(all.size()), mean(before), mean(all)};
}

} // namespace carnet::analysis
