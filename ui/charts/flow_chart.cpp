#include "ui/charts/flow_chart.h"

#include "ui/charts/chart_paint.h"

#include <algorithm>

namespace carnet::ui {

namespace {

constexpr qreal lineHeight = 15;
constexpr qreal padding = 6;
constexpr qreal gap = 16;
constexpr qreal smallest = 0.45;

QStringList wrappedAll(const QStringList &lines, const QFontMetricsF &metrics, qreal width)
{
    QStringList all;
    for (const QString &line : lines)
        all += wrapped(line, metrics, width);
    return all;
}

void paintArrow(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &color)
{
    painter.setPen(QPen(color, 1.2));
    painter.drawLine(from, to);
    const bool down = to.y() > from.y() + 0.5;
    const QPointF back = down ? QPointF(0, -6) : QPointF(-6, 0);
    const QPointF across = down ? QPointF(3.5, 0) : QPointF(0, 3.5);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{to, to + back + across, to + back - across});
    painter.setBrush(Qt::NoBrush);
}

void paintBox(QPainter &painter, const QRectF &box, const QStringList &lines, const QColor &ground,
              const ChartStyle &style)
{
    painter.setPen(QPen(style.colors.text3, 1));
    painter.setBrush(ground);
    painter.drawRect(box);
    painter.setBrush(Qt::NoBrush);
    const qreal line = style.scaled(lineHeight);
    qreal y = box.top() + (box.height() - line * qreal(lines.size())) / 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFont font = style.font(8.8, i == 0 ? Theme::Weight::SemiBold : Theme::Weight::Regular);
        style.text(painter, QRectF(box.left() + style.scaled(padding), y, box.width(), line),
                   Qt::AlignLeft | Qt::AlignVCenter, lines.at(i), font, style.colors.text);
        y += line;
    }
}

} // namespace

qreal FlowDiagram::height() const
{
    qreal sum = 0;
    for (const Box &box : boxes) {
        sum += qreal(box.lines.size()) * lineHeight + 2 * padding + gap;
        if (!box.left.isEmpty())
            sum += qreal(box.left.size()) * lineHeight + 2 * padding;
    }
    return sum;
}

FlowLayout::FlowLayout(const QRectF &area, const FlowDiagram &flow, const ChartStyle &wish)
    : style(wish)
{
    // Wrapped lines depend on the size of the text, so the size that fits is found by trying.
    while (place(area, flow) > area.height() && style.textScale > wish.textScale * smallest)
        style.textScale *= 0.95;
}

qreal FlowLayout::place(const QRectF &area, const FlowDiagram &flow)
{
    boxes.clear();
    sides.clear();
    boxLines.clear();
    sideLines.clear();
    const qreal line = style.scaled(lineHeight);
    const qreal room = style.scaled(padding);
    const qreal width = std::min(area.width() * 0.44, style.scaled(330));
    const qreal sideWidth = std::min(area.width() * 0.46, style.scaled(420));
    const qreal left = area.left() + std::max<qreal>(0, (area.width() - width - sideWidth - style.scaled(40)) / 2);
    const qreal sideLeft = std::min(left + width + style.scaled(40), area.right() - sideWidth);
    const QFontMetricsF bold = style.metrics(8.8, Theme::Weight::SemiBold);
    qreal y = area.top() + 1;
    for (const FlowDiagram::Box &box : flow.boxes) {
        boxLines.push_back(wrappedAll(box.lines, bold, width - 2 * room));
        sideLines.push_back(wrappedAll(box.left, bold, sideWidth - 2 * room));
        QRectF side;
        if (!boxes.empty())
            y += style.scaled(gap) * (box.left.isEmpty() ? 1 : 0.5);
        if (!box.left.isEmpty()) {
            side = QRectF(sideLeft, y, sideWidth, qreal(sideLines.back().size()) * line + 2 * room);
            y = side.bottom() + style.scaled(gap) * 0.5;
        }
        sides.push_back(side);
        boxes.emplace_back(left, y, width, qreal(boxLines.back().size()) * line + 2 * room);
        y = boxes.back().bottom();
    }
    return y + 1 - area.top();
}

void paintFlow(QPainter &painter, const QRectF &area, const FlowDiagram &flow, const ChartStyle &wish)
{
    const FlowLayout layout(area, flow, wish);
    const ChartStyle &style = layout.style;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        const QRectF &box = layout.boxes[i];
        if (i > 0) {
            const QPointF from(box.left() + box.width() / 2, layout.boxes[i - 1].bottom());
            paintArrow(painter, from, QPointF(from.x(), box.top()), style.colors.text2);
            if (const QRectF &side = layout.sides[i]; !side.isEmpty()) {
                paintArrow(painter, QPointF(from.x(), side.center().y()), QPointF(side.left(), side.center().y()),
                           style.colors.text2);
                paintBox(painter, side, layout.sideLines[i], style.colors.surface, style);
            }
        }
        paintBox(painter, box, layout.boxLines[i], style.colors.accentSoft, style);
    }
    painter.restore();
}

} // namespace carnet::ui
