#include "core/domain/series.h"

#include <cmath>

namespace carnet {

Cell cellOf(const Value &value)
{
    if (const auto number = value.number())
        return Cell(std::lround(*number * 10));
    return value.missing ? cellOf(*value.missing) : emptyCell;
}

Value valueOf(Cell cell)
{
    if (hasScore(cell))
        return Value(score(cell));
    return cell == emptyCell ? Value() : Value(Missing(-1 - cell));
}

void Series::set(int day, Cell cell)
{
    if (day >= int(cells.size()))
        cells.resize(std::size_t(day) + 1, emptyCell);
    cells[std::size_t(day)] = cell;
}

} // namespace carnet
