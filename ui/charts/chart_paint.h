#pragma once

#include "ui/theme/theme.h"

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
                    const std::function<qreal(double)> &y, const Theme &theme);

/// Several lines of one text from the top of the box down; returns the height used.
qreal paintText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &color,
                Qt::Alignment alignment = Qt::AlignLeft);

/// The number of a patient's code without leading zeros and letters, "KP-007" → "7"; the code itself when it has no
/// number.
QString shortCode(const QString &code);

} // namespace carnet::ui
