#include "ui/theme/hatch.h"

#include <QPainter>

namespace carnet::ui {

void hatch(QPainter &painter, const QRectF &area, const QColor &color, qreal step, qreal lineWidth)
{
    if (area.isEmpty())
        return;
    painter.save();
    painter.setPen(QPen(color, lineWidth));
    const qreal height = area.height();
    for (qreal x = area.left() - height + step / 2; x < area.right(); x += step) {
        const qreal from = std::max(0.0, (area.left() - x) / height);
        const qreal to = std::min(1.0, (area.right() - x) / height);
        if (to > from)
            painter.drawLine(QPointF(x + from * height, area.bottom() - from * height),
                             QPointF(x + to * height, area.bottom() - to * height));
    }
    painter.restore();
}

} // namespace carnet::ui
