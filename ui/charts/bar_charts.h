#pragma once

#include "ui/charts/chart_style.h"

#include <QStringList>

namespace carnet::ui {

/// How a bar is filled: shape and shade tell the series apart, one hue is enough.
enum class BarFill { Full, Pale, Hatched, Grey, Open, Warning };

/// Horizontal bars, several to a row.
struct Bars
{
    struct Bar
    {
        double value = 0; ///< of maximum
        QString text;     ///< beside the bar
    };
    struct Row
    {
        QString label;
        std::vector<Bar> bars; ///< by series; none: the row is a heading
    };

    std::vector<std::pair<QString, BarFill>> series;
    std::vector<Row> rows;
    double maximum = 100;
    QString axis;        ///< what the numbers below are; empty: no axis
    qreal textRoom = 84; ///< pixels at the right of a full bar for its text

    /// Pixels that all rows need at 100 % text size.
    qreal height() const;
};
void paintBars(QPainter &painter, const QRectF &area, const Bars &bars, const ChartStyle &style);

/// One bar a row, made of parts that sum up to the whole row.
struct Stacks
{
    struct Row
    {
        QString label;
        std::vector<double> values; ///< by part; all 0: the row is a heading
        QString text;               ///< at the right
    };

    std::vector<std::pair<QString, BarFill>> parts;
    std::vector<Row> rows;
    qreal textRoom = 110;

    qreal height() const;
};
void paintStacks(QPainter &painter, const QRectF &area, const Stacks &stacks, const ChartStyle &style);

/// Names of series with their filling, in as many lines as they need; returns the height used.
qreal paintFillLegend(QPainter &painter, const QRectF &area, const std::vector<std::pair<QString, BarFill>> &names,
                      const ChartStyle &style);
void paintFill(QPainter &painter, const QRectF &box, BarFill fill, const ChartStyle &style);

} // namespace carnet::ui
