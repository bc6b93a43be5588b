#pragma once

#include "ui/charts/chart_style.h"

#include <QPainter>
#include <QRectF>

namespace carnet::ui {

/// The second cue of a period besides its position: circle, square, triangle.
void paintPeriodMark(QPainter &painter, const QPointF &centre, int period, qreal radius, const QColor &fill,
                     const QColor &edge);
void paintDiamond(QPainter &painter, const QPointF &centre, qreal radius, const QColor &fill);

/// Steps of an axis from 0 to largest at round numbers, four to eight of them.
std::vector<double> axisSteps(double largest);

/// Horizontal grid lines with their numbers at the left. y: value → pixel.
void paintValueAxis(QPainter &painter, const QRectF &plot, const std::vector<double> &steps,
                    const std::function<qreal(double)> &y, const ChartStyle &style);

/// The text in lines no wider than that.
QStringList wrapped(const QString &text, const QFontMetricsF &metrics, qreal width);
/// Lines of text from the top of the box down; returns the height used.
qreal paintLines(QPainter &painter, const QRectF &box, const QStringList &lines, const QFont &font, const QColor &color,
                 const ChartStyle &style);

/// Title above and, where the style wants it, caption below a drawing on paper; returns the room between them.
QRectF paintFrame(QPainter &painter, const QRectF &area, const QString &title, const QString &caption,
                  const FigureStyle &style);

/// The number of a patient's code without leading zeros and letters, "KP-007" → "7"; the code itself when it has no
/// number.
QString shortCode(const QString &code);

} // namespace carnet::ui
