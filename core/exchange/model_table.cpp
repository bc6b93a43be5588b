#include "core/exchange/model_table.h"

#include "core/exchange/csv.h"

#include <cmath>

namespace carnet {

using analysis::ModelRow;

namespace {

void add(csv::Writer &table, const std::optional<double> &number)
{
    if (number && std::isfinite(*number))
        table.number(*number);
    else
        table.empty();
}

void add(csv::Writer &table, const std::optional<analysis::Interval> &interval)
{
    add(table, interval ? std::optional(interval->low) : std::nullopt);
    add(table, interval ? std::optional(interval->high) : std::nullopt);
}

} // namespace

QByteArray modelTable(const std::vector<ModelRow> &rows)
{
    csv::Writer table;
    table.plain("section,term,level,estimate,se,df,df2,statistic,p,p_adjusted,low,high,low_adjusted,high_adjusted,"
                "effect,effect_low,effect_high");
    table.endRow();
    for (const ModelRow &row : rows) {
        table.text(row.section);
        table.text(row.term);
        table.text(row.level);
        for (const auto &number :
             {row.estimate, row.standardError, row.df, row.df2, row.statistic, row.p, row.adjustedP})
            add(table, number);
        add(table, row.interval);
        add(table, row.adjustedInterval);
        add(table, row.effect);
        add(table, row.effectInterval);
        table.endRow();
    }
    return QByteArray::fromStdString(table.take());
}

} // namespace carnet
