#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace carnet::ui {

/// Rising lines over a rectangle, cut at its edges by arithmetic: pattern brushes and clips are lost in SVG viewers.
void hatch(QPainter &painter, const QRectF &area, const QColor &color, qreal step = 5.5, qreal lineWidth = 1);

} // namespace carnet::ui
