#include "core/results/result_table.h"

#include "core/analysis/summary.h"

#include <algorithm>

namespace carnet {

bool ResultTable::hasTests() const
{
    return std::ranges::any_of(rows, [](const TableRow &row) { return row.test.has_value(); });
}

TableCell numberCell(const std::vector<double> &values)
{
    TableCell cell;
    cell.n = int(values.size());
    cell.mean = analysis::mean(values);
    cell.sd = analysis::standardDeviation(values);
    cell.q1 = analysis::quantile(values, 0.25);
    cell.median = analysis::quantile(values, 0.5);
    cell.q3 = analysis::quantile(values, 0.75);
    return cell;
}

TableCell countCell(int count, int known, int all)
{
    TableCell cell;
    cell.n = known;
    cell.count = count;
    if (all > 0)
        cell.percent = 100.0 * count / all;
    return cell;
}

} // namespace carnet
