#include "ui/charts/step_chart.h"

#include "ui/charts/chart_paint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StudyFacts)
};

/// The name of a line with its last number, at the height where the line ends.
struct EndLabel
{
    qreal y;
    QString text;
    bool strong;
};

/// Months at which the axis has a number: as many as there is room for.
std::vector<QDate> ticks(const QDate &begin, const QDate &end)
{
    const qint64 months = std::max<qint64>(1, begin.daysTo(end) / 30);
    int step = 1;
    for (const int each : {1, 2, 3, 6, 12, 24, 60, 120}) {
        step = each;
        if (months / each <= 8)
            break;
    }
    std::vector<QDate> found;
    QDate month(begin.year(), step >= 12 ? 1 : (begin.month() - 1) / step * step + 1, 1);
    for (; month <= end; month = month.addMonths(step)) {
        if (month >= begin)
            found.push_back(month);
    }
    return found;
}

void paintDates(QPainter &painter, const StepLayout &layout, const Steps &steps, const ChartStyle &style)
{
    const QFont font = style.font(8.2);
    const qreal height = QFontMetricsF(font).height();
    qreal free = layout.plot.left() - style.scaled(30);
    for (const QDate &month : ticks(steps.begin, steps.end)) {
        const qreal x = layout.x(month);
        painter.setPen(QPen(style.colors.borderSoft, 1));
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        const QString text = QLocale().toString(month, Say::tr("MMM yyyy"));
        const qreal width = QFontMetricsF(font).horizontalAdvance(text);
        if (x - width / 2 < free)
            continue;
        free = x + width / 2 + style.scaled(8);
        style.text(painter, QRectF(x - width / 2, layout.plot.bottom() + style.scaled(6), width, height),
                   Qt::AlignCenter, text, font, style.colors.text2);
    }
}

void paintPlan(QPainter &painter, const StepLayout &layout, const Steps &steps, const ChartStyle &style)
{
    if (steps.planned <= 0)
        return;
    painter.setPen(QPen(style.colors.text3, 1.4, Qt::DashLine));
    const bool slopes = steps.plannedBegin.isValid() && steps.plannedEnd.isValid();
    const QPointF from = slopes ? QPointF(layout.x(steps.plannedBegin), layout.y(0))
                                : QPointF(layout.plot.left(), layout.y(steps.planned));
    const QPointF to = slopes ? QPointF(layout.x(steps.plannedEnd), layout.y(steps.planned))
                              : QPointF(layout.plot.right(), layout.y(steps.planned));
    painter.drawLine(from, to);
    if (slopes && to.x() < layout.plot.right())
        painter.drawLine(to, QPointF(layout.plot.right(), to.y()));
}

void paintLine(QPainter &painter, const StepLayout &layout, const Steps::Line &line, const ChartStyle &style)
{
    if (line.dates.empty())
        return;
    QPainterPath path(QPointF(layout.x(line.dates.front()), layout.y(0)));
    int count = 0;
    for (const QDate &date : line.dates) {
        path.lineTo(layout.x(date), layout.y(count));
        path.lineTo(layout.x(date), layout.y(++count));
    }
    path.lineTo(layout.plot.right(), layout.y(count));
    painter.setPen(QPen(line.strong ? style.colors.blinded : style.colors.text2,
                        (line.strong ? 2.2 : 1.4) * style.colors.lineScale, line.pen));
    painter.drawPath(path);
}

void paintEndLabels(QPainter &painter, const QRectF &plot, std::vector<EndLabel> labels, const ChartStyle &style)
{
    const qreal line = style.metrics(8.6).height();
    std::ranges::stable_sort(labels, std::ranges::greater(), &EndLabel::y);
    qreal lowest = plot.bottom() + line / 2;
    for (EndLabel &label : labels) {
        label.y = std::min(label.y, lowest - line / 2);
        lowest = label.y - line / 2;
    }
    qreal highest = plot.top() - line;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::max(label->y, highest + line / 2);
        highest = label->y + line / 2;
    }
    for (const EndLabel &label : labels) {
        const QFont font = style.font(8.6, label.strong ? Theme::Weight::SemiBold : Theme::Weight::Regular);
        style.text(painter, QRectF(plot.right() + style.scaled(8), label.y - line / 2, 10, line),
                   Qt::AlignLeft | Qt::AlignVCenter, label.text, font,
                   label.strong ? style.colors.text : style.colors.text2);
    }
}

} // namespace

int Steps::largest() const
{
    int most = planned;
    for (const Line &line : lines)
        most = std::max(most, int(line.dates.size()));
    return std::max(most, 1);
}

StepLayout::StepLayout(const QRectF &area, const Steps &steps, const ChartStyle &style)
    : m_begin(steps.begin)
    , m_days(std::max<qint64>(1, steps.begin.daysTo(steps.end)))
    , m_largest(steps.largest())
{
    qreal widest = 0;
    const QFontMetricsF metrics = style.metrics(8.6, Theme::Weight::SemiBold);
    for (const Steps::Line &line : steps.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.name + u" 0000"_s));
    if (steps.planned > 0)
        widest = std::max(widest, metrics.horizontalAdvance(steps.plannedName + u" 0000"_s));
    plot = area.adjusted(style.scaled(38), 10, -widest - style.scaled(10), -style.scaled(26));
}

qreal StepLayout::x(const QDate &date) const
{
    return plot.left() + plot.width() * double(m_begin.daysTo(date)) / double(m_days);
}

qreal StepLayout::y(double count) const
{
    return plot.bottom() - plot.height() * count / m_largest;
}

void paintSteps(QPainter &painter, const QRectF &area, const Steps &steps, const ChartStyle &style)
{
    const StepLayout layout(area, steps, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintValueAxis(
        painter, layout.plot, axisSteps(steps.largest()), [&](double count) { return layout.y(count); }, style);
    paintDates(painter, layout, steps, style);
    paintPlan(painter, layout, steps, style);
    std::vector<EndLabel> labels;
    if (steps.planned > 0)
        labels.push_back({layout.y(steps.planned), steps.plannedName + u" "_s + chartNumber(steps.planned, 0), false});
    for (const Steps::Line &line : steps.lines) {
        paintLine(painter, layout, line, style);
        labels.push_back({layout.y(double(line.dates.size())),
                          line.name + u" "_s + chartNumber(double(line.dates.size()), 0), line.strong});
    }
    paintEndLabels(painter, layout.plot, std::move(labels), style);
    painter.restore();
}

} // namespace carnet::ui
