#include "ui/charts/bar_charts.h"

#include "ui/charts/chart_paint.h"
#include "ui/theme/hatch.h"

#include <algorithm>
#include <cmath>

namespace carnet::ui {

namespace {

constexpr qreal barHeight = 13;
constexpr qreal barGap = 2;
constexpr qreal rowGap = 9;
constexpr qreal stackHeight = 16;
constexpr qreal legendHeight = 20;
constexpr qreal axisHeight = 34;

QFont labelFont(const ChartStyle &style)
{
    return style.font(8.6);
}

/// Width of the labels at the left, at most two fifths of the area.
template <typename Rows> qreal labelWidth(const Rows &rows, const QRectF &area, const ChartStyle &style)
{
    const QFontMetricsF metrics(labelFont(style));
    qreal widest = 0;
    for (const auto &row : rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label));
    return std::min(widest + style.scaled(10), area.width() * 0.4);
}

void paintLabel(QPainter &painter, const QRectF &box, const QString &label, bool heading, const ChartStyle &style)
{
    const QFont font = heading ? style.font(8.6, Theme::Weight::SemiBold) : labelFont(style);
    const QString shown =
        heading ? label : QFontMetricsF(font).elidedText(label, Qt::ElideRight, box.width() - style.scaled(4));
    style.text(painter, box, Qt::AlignLeft | Qt::AlignVCenter, shown, font, style.colors.text);
}

QColor pale(const ChartStyle &style)
{
    const QColor full = style.colors.blinded;
    return over(QColor(full.red(), full.green(), full.blue(), 80), style.colors.surface);
}

void paintPercentAxis(QPainter &painter, const QRectF &plot, double maximum, const QString &words,
                      const ChartStyle &style)
{
    const QFont font = style.font(8.2);
    const qreal height = QFontMetricsF(font).height();
    painter.setPen(QPen(style.colors.borderSoft, 1));
    for (const double step : axisSteps(maximum)) {
        const qreal x = plot.left() + plot.width() * step / maximum;
        painter.setPen(QPen(style.colors.borderSoft, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        style.text(painter, QRectF(x - 40, plot.bottom() + 2, 80, height), Qt::AlignCenter,
                   chartNumber(step, step == std::floor(step) ? 0 : 1), font, style.colors.text2);
    }
    style.text(painter, QRectF(plot.left(), plot.bottom() + 2 + height, plot.width(), height), Qt::AlignCenter, words,
               font, style.colors.text2);
}

} // namespace

void paintFill(QPainter &painter, const QRectF &box, BarFill fill, const ChartStyle &style)
{
    const Tokens &colors = style.colors;
    painter.setPen(Qt::NoPen);
    switch (fill) {
    case BarFill::Full: painter.fillRect(box, colors.blinded); return;
    case BarFill::Pale: painter.fillRect(box, pale(style)); return;
    case BarFill::Grey: painter.fillRect(box, colors.text3); return;
    case BarFill::Warning:
        painter.fillRect(box, colors.warnSoft);
        hatch(painter, box, colors.warn, 3.5);
        painter.setPen(QPen(colors.warn, 1));
        break;
    case BarFill::Hatched:
        painter.fillRect(box, colors.surface);
        hatch(painter, box, colors.blinded, 4);
        painter.setPen(QPen(colors.blinded, 1));
        break;
    case BarFill::Open: painter.setPen(QPen(colors.text3, 1)); break;
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

qreal paintFillLegend(QPainter &painter, const QRectF &area, const std::vector<std::pair<QString, BarFill>> &names,
                      const ChartStyle &style)
{
    const QFont font = style.font(8.4);
    const QFontMetricsF metrics(font);
    const qreal line = style.scaled(legendHeight);
    const qreal mark = style.scaled(11);
    QPointF at = area.topLeft();
    for (const auto &[name, fill] : names) {
        const qreal width = mark + style.scaled(5) + metrics.horizontalAdvance(name);
        if (at.x() > area.left() && at.x() + width > area.right())
            at = QPointF(area.left(), at.y() + line);
        paintFill(painter, QRectF(at.x(), at.y() + (line - mark) / 2 - style.scaled(2), mark, mark), fill, style);
        style.text(painter, QRectF(at.x() + mark + style.scaled(5), at.y() - style.scaled(2), width, line),
                   Qt::AlignLeft | Qt::AlignVCenter, name, font, style.colors.text2);
        at.rx() += width + style.scaled(16);
    }
    return at.y() - area.top() + line;
}

qreal Bars::height() const
{
    qreal sum = axis.isEmpty() ? 0 : axisHeight;
    sum += series.size() > 1 ? legendHeight : 0;
    for (const Row &row : rows)
        sum += (row.bars.empty() ? barHeight : qreal(row.bars.size()) * (barHeight + barGap)) + rowGap;
    return sum;
}

void paintBars(QPainter &painter, const QRectF &area, const Bars &bars, const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF rest = area;
    if (bars.series.size() > 1)
        rest.setTop(rest.top() + paintFillLegend(painter, rest, bars.series, style));
    const qreal labels = labelWidth(bars.rows, rest, style);
    QRectF plot = rest.adjusted(labels, 0, -style.scaled(bars.textRoom), 0);
    const qreal needed = style.scaled(bars.height()) - (rest.top() - area.top());
    const qreal stretch = std::clamp(rest.height() / std::max<qreal>(needed, 1), 0.4, 1.6);
    const qreal bar = style.scaled(barHeight) * stretch;
    const qreal gap = style.scaled(barGap) * stretch;
    qreal all = 0;
    for (const Bars::Row &row : bars.rows)
        all += (row.bars.empty() ? bar : qreal(row.bars.size()) * (bar + gap)) + style.scaled(rowGap) * stretch;
    plot.setHeight(all);
    if (!bars.axis.isEmpty())
        paintPercentAxis(painter, plot, bars.maximum, bars.axis, style);
    const QFont font = style.font(8.2);
    qreal y = plot.top() + style.scaled(rowGap) * stretch / 2;
    for (const Bars::Row &row : bars.rows) {
        const qreal height = row.bars.empty() ? bar : qreal(row.bars.size()) * (bar + gap);
        paintLabel(painter, QRectF(area.left(), y, labels, height), row.label, row.bars.empty(), style);
        for (std::size_t i = 0; i < row.bars.size(); ++i) {
            const Bars::Bar &each = row.bars[i];
            const QRectF box(plot.left(), y + qreal(i) * (bar + gap), plot.width() * each.value / bars.maximum, bar);
            if (each.value > 0)
                paintFill(painter, box, bars.series[i].second, style);
            style.text(painter, QRectF(box.right() + style.scaled(5), box.top(), style.scaled(bars.textRoom), bar),
                       Qt::AlignLeft | Qt::AlignVCenter, each.text, font, style.colors.text2);
        }
        y += height + style.scaled(rowGap) * stretch;
    }
    painter.setPen(QPen(style.colors.text3, 1));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    painter.restore();
}

qreal Stacks::height() const
{
    return legendHeight + qreal(rows.size()) * (stackHeight + rowGap);
}

void paintStacks(QPainter &painter, const QRectF &area, const Stacks &stacks, const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF rest = area;
    rest.setTop(rest.top() + paintFillLegend(painter, rest, stacks.parts, style));
    const qreal labels = labelWidth(stacks.rows, rest, style);
    const QRectF plot = rest.adjusted(labels, 0, -style.scaled(stacks.textRoom), 0);
    const qreal needed = style.scaled(stackHeight + rowGap) * qreal(stacks.rows.size());
    const qreal stretch = std::clamp(rest.height() / std::max<qreal>(needed, 1), 0.4, 1.5);
    const qreal bar = style.scaled(stackHeight) * stretch;
    const QFont font = style.font(8.2);
    qreal y = plot.top();
    for (const Stacks::Row &row : stacks.rows) {
        double whole = 0;
        for (const double value : row.values)
            whole += value;
        paintLabel(painter, QRectF(area.left(), y, whole > 0 ? labels : area.width(), bar), row.label, whole <= 0,
                   style);
        qreal x = plot.left();
        for (std::size_t i = 0; i < row.values.size() && whole > 0; ++i) {
            const qreal width = plot.width() * row.values[i] / whole;
            if (width > 0)
                paintFill(painter, QRectF(x, y, width, bar), stacks.parts[i].second, style);
            x += width;
        }
        style.text(painter, QRectF(plot.right() + style.scaled(6), y, style.scaled(stacks.textRoom), bar),
                   Qt::AlignLeft | Qt::AlignVCenter, row.text, font, style.colors.text2);
        y += bar + style.scaled(rowGap) * stretch;
    }
    painter.restore();
}

} // namespace carnet::ui
