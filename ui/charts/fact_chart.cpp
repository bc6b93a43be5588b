#include "ui/charts/fact_chart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The frame of the focus does not touch what is drawn.
QRectF inside(const QRectF &area)
{
    return area.adjusted(6, 5, -6, -5);
}

} // namespace

FactChart::FactChart(const Theme &theme, QWidget *parent)
    : StudyChart(theme, parent)
{
}

void FactChart::show(const FactFigure &figure)
{
    m_figure = figure;
    setMinimumHeight(int(look().scaled(figure.height)) + 22);
    setAccessibleName(figure.title + u". "_s + figure.caption);
    redraw();
}

void FactChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style)
{
    if (m_figure.paint)
        m_figure.paint(painter, inside(area), style);
}

void FactChart::paintLit(QPainter &painter, const QRectF &area, const ChartStyle &style)
{
    if (m_figure.paintLit)
        m_figure.paintLit(painter, inside(area), lit(), style);
}

QString FactChart::patientAt(const QPointF &point) const
{
    return m_figure.patientAt ? m_figure.patientAt(point, inside(area()), look()) : QString();
}

void ChartTableModel::show(const ChartTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

QString ChartTableModel::text(const QModelIndexList &cells) const
{
    if (cells.size() <= 1)
        return m_table.text();
    QModelIndexList sorted = cells;
    std::ranges::sort(sorted, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QString text;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i > 0)
            text += sorted[i].row() == sorted[i - 1].row() ? u'\t' : u'\n';
        text += data(sorted[i], Qt::DisplayRole).toString();
    }
    return text + u'\n';
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QString text = m_table.rows[std::size_t(index.row())].value(index.column());
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text) : QVariant();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_table.header.value(section)) : QVariant();
}

} // namespace carnet::ui
