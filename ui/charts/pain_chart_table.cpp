#include "ui/charts/pain_chart_table.h"

#include <QLocale>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

enum Column { PeriodColumn, DayColumn, DateColumn, FirstMeasureColumn };

} // namespace

void PainChartTable::show(const PatientCurve &curve)
{
    beginResetModel();
    m_curve = curve;
    m_stops = curveStops(curve);
    endResetModel();
}

int PainChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stops.size());
}

int PainChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstMeasureColumn + int(m_curve.measures.size()) + 1;
}

QString PainChartTable::cell(int row, int column) const
{
    const CurveStop &stop = m_stops[std::size_t(row)];
    const PatientCurve::Period &period = m_curve.periods[stop.period];
    const auto measure = std::size_t(column - FirstMeasureColumn);
    if (column == PeriodColumn)
        return QString::number(period.number);
    if (column == DayColumn)
        return QString::number(stop.day);
    if (column == DateColumn)
        return chartDate(period.infusion.addDays(stop.day));
    if (measure < m_curve.measures.size()) {
        const Cell value = period.scores[measure].at(stop.day);
        const bool before = stop.day == 0 && measure == 0 && !hasScore(value) && period.preInfusion;
        if (hasScore(value) || before)
            return QLocale().toString(before ? *period.preInfusion : score(value), 'g', QLocale::FloatingPointShortest);
        const auto missing = valueOf(value).missing;
        return missing ? words(*missing) : u"—"_s;
    }
    for (const PatientCurve::Rescue &rescue : period.rescue) {
        if (rescue.day == stop.day)
            return rescue.text;
    }
    return {};
}

QVariant PainChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return cell(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == columnCount() - 1 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return tr("Period %1, day %2, %3: %4")
            .arg(cell(index.row(), PeriodColumn), cell(index.row(), DayColumn),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 cell(index.row(), index.column()));
    return {};
}

QVariant PainChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == columnCount() - 1 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PeriodColumn: return tr("Period");
    case DayColumn: return tr("Day");
    case DateColumn: return tr("Date");
    default: break;
    }
    const auto measure = std::size_t(section - FirstMeasureColumn);
    return measure < m_curve.measures.size() ? m_curve.measures[measure].shortLabel.in(chartLanguage())
                                             : tr("Rescue analgesics");
}

QString PainChartTable::text(const QModelIndexList &cells) const
{
    std::map<int, std::map<int, QString>> rows;
    QStringList header;
    std::map<int, bool> columns;
    for (const QModelIndex &index : cells) {
        rows[index.row()][index.column()] = cell(index.row(), index.column());
        columns[index.column()] = true;
    }
    for (const auto &[column, present] : columns)
        header.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QStringList lines{header.join(u'\t')};
    for (const auto &[row, values] : rows) {
        QStringList line;
        for (const auto &[column, present] : columns) {
            const auto value = values.find(column);
            line.append(value != values.end() ? value->second : QString());
        }
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace carnet::ui
