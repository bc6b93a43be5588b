#pragma once

#include <optional>
#include <span>
#include <vector>

namespace carnet::analysis {

/// Days of a period, first and last included.
struct DayWindow
{
    int first = 0;
    int last = 0;

    bool operator==(const DayWindow &) const = default;
};

/// Day 0, the parts between the days of the areas, and the whole period: 0, 1–7, 8–15, 16–21, 22–28, 29–35, 1–35.
std::vector<DayWindow> missingWindows(std::span<const int> areaDays);

/// What is missing in one window, over several curves; byDay[d] of a curve is NaN, or past its end, when day d is
/// missing.
struct MissingDays
{
    DayWindow window;
    int curves = 0;
    int anyMissing = 0; ///< curves
    int allMissing = 0; ///< curves
    int missing = 0;    ///< days
    int expected = 0;   ///< days
};
std::vector<MissingDays> missingDays(std::span<const std::vector<double>> curves, std::span<const DayWindow> windows);

/// Where the missing days of a period lie, from day 1 to the last.
enum class MissingPattern { Complete, Leading, Interior, Trailing, Mixed, Nothing };
MissingPattern missingPattern(std::span<const double> byDay, int lastDay);

/// The scores just before a gap beside all scores of the days 0 to last: where the former are higher, pain may be why
/// diaries end.
struct BeforeGaps
{
    int gaps = 0; ///< with a score just before
    int scores = 0;
    std::optional<double> meanBefore;
    std::optional<double> meanOfAll;
};
BeforeGaps valuesBeforeGaps(std::span<const std::vector<double>> curves, int lastDay);

} // namespace carnet::analysis
