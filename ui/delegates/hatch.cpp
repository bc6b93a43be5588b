#include "ui/delegates/hatch.h"

#include <QPainter>
#include <algorithm>

namespace carnet::ui {

void drawHatch(QPainter &painter, const QRectF &area, const QColor &color, double step, double width)
{
    const double height = area.height();
    if (height <= 0)
        return;
    painter.save();
    painter.setPen(QPen(color, width));
    for (double x = area.left() - height + step / 2; x < area.right(); x += step) {
        const double from = std::max(0.0, (area.left() - x) / height);
        const double to = std::min(1.0, (area.right() - x) / height);
        if (to > from)
            painter.drawLine(QPointF(x + from * height, area.bottom() - from * height),
                             QPointF(x + to * height, area.bottom() - to * height));
    }
    painter.restore();
}

} // namespace carnet::ui
