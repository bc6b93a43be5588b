#pragma once

#include "core/domain/value.h"

#include <cstdint>
#include <vector>

namespace carnet {

/// One cell of a diary curve: tenths of a point when ≥ 0, −1 when nothing was said, −1 − reason when missing.
using Cell = std::int16_t;

inline constexpr Cell emptyCell = -1;
constexpr bool hasScore(Cell cell) { return cell >= 0; }
constexpr double score(Cell cell) { return double(cell) / 10.0; }
constexpr Cell cellOf(Missing reason) { return Cell(-1 - int(reason)); }
/// Throws nothing; a number is rounded to tenths, which every diary scale is a multiple of.
Cell cellOf(const Value &value);
Value valueOf(Cell cell);

/// A diary curve: cells[day] for day 0, 1, …; days past the end are empty.
struct Series
{
    std::vector<Cell> cells;

    Cell at(int day) const { return day >= 0 && day < int(cells.size()) ? cells[std::size_t(day)] : emptyCell; }
    void set(int day, Cell cell);
    bool operator==(const Series &) const = default;
};

} // namespace carnet
