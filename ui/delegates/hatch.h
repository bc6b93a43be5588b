#pragma once

class QColor;
class QPainter;
class QRectF;

namespace carnet::ui {

/// Diagonal lines inside a rectangle, computed and not a brush, so that every device draws the same.
/// step and width in pixels.
void drawHatch(QPainter &painter, const QRectF &area, const QColor &color, double step = 5.5, double width = 1);

} // namespace carnet::ui
