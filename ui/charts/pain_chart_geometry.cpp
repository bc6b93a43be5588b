#include "ui/charts/pain_chart_geometry.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr double daysBeforeFirstInfusion = 6;
constexpr double daysAfterLast = 6;
constexpr qreal smallestPlot = 150; // events take a second and a third row only above this

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PainChart)
};

double lastDayShown(const PatientCurve &curve, bool overlay)
{
    if (curve.periods.empty())
        return 111;
    const PatientCurve::Period &last = curve.periods.back();
    if (overlay)
        return last.lastDay + 1.5;
    const int toCome = std::max(0, curve.plannedPeriods - last.number);
    return curve.offset(last) + double(last.lastDay) * (1 + toCome) + daysAfterLast;
}

/// Bars from start to end; labels after them; events that would meet take the next row, and behind the last row are
/// only counted.
void placeEvents(CurveGeometry &g, const PatientCurve &curve, const ChartStyle &style, qreal spare)
{
    const qreal firstRow = style.scaled(17);
    const qreal rowHeight = style.scaled(15);
    const QFontMetricsF metrics = style.metrics(8.2);
    const auto mostRows = std::size_t(std::clamp(1 + int(spare / rowHeight), 1, 3));
    std::vector<qreal> free;         // by row, where the next bar may begin
    std::vector<std::size_t> newest; // by row, its last box
    for (std::size_t i = 0; i < curve.events.size(); ++i) {
        const PatientCurve::Event &event = curve.events[i];
        const QDate origin = curve.periods.front().infusion;
        const double from = g.x(double(origin.daysTo(event.start)));
        const QDate end = event.end.isValid() ? event.end : std::max(event.start, curve.today);
        const double to = std::max(from + style.scaled(9), g.x(double(origin.daysTo(end)) + 1));
        if (to < g.plot.left() || from > g.plot.right())
            continue;
        const qreal left = std::max(from, g.plot.left());
        const qreal right = std::min(to, g.plot.right());
        std::size_t row = 0;
        while (row < free.size() && free[row] > left)
            ++row;
        if (row >= mostRows) {
            ++g.eventBoxes[newest.back()].more;
            continue;
        }
        if (row == free.size()) {
            free.push_back(0);
            newest.push_back(0);
        } else {
            g.eventBoxes[newest[row]].labelRight = left - style.scaled(4);
        }
        free[row] = right + metrics.horizontalAdvance(eventWords(event)) + style.scaled(12);
        newest[row] = g.eventBoxes.size();
        const qreal height = style.scaled(11);
        g.eventBoxes.push_back(
            {i, QRectF(left, qreal(row) * rowHeight + (firstRow - height) / 2, right - left, height), g.plot.right()});
    }
    const qreal moreRows = free.empty() ? 0 : qreal(free.size() - 1);
    g.eventLane = QRectF(g.plot.left(), 0, g.plot.width(), firstRow + moreRows * rowHeight);
}

} // namespace

QRectF CurveGeometry::ground(const PatientCurve &curve, std::size_t index) const
{
    const PatientCurve::Period &period = curve.periods[index];
    const double from = offset(curve, period);
    double to = from + period.lastDay + 0.5;
    if (!overlay && index + 1 < curve.periods.size())
        to = std::min(to, offset(curve, curve.periods[index + 1]));
    return QRectF(QPointF(x(from), plot.top()), QPointF(x(to), plot.bottom()));
}

CurveGeometry curveGeometry(const QSizeF &canvas, const PatientCurve &curve, const CurveOptions &options,
                            const ChartStyle &style)
{
    CurveGeometry g;
    g.canvas = canvas;
    g.overlay = options.overlay;
    const double span = curve.maximum - curve.minimum;
    g.lowest = curve.minimum - 0.025 * span; // lines on the ends of the scale are not cut in half
    g.highest = curve.maximum + 0.03 * span;
    g.firstDay = options.overlay ? -1.5 : -daysBeforeFirstInfusion;
    g.lastDay = lastDayShown(curve, options.overlay);

    const qreal left = style.scaled(34);
    const qreal right = options.overlay ? style.scaled(70) : style.scaled(14);
    const qreal width = std::max<qreal>(20, canvas.width() - left - right);
    const qreal laneHeight = style.scaled(17);
    const qreal edge = style.scaled(4);
    const qreal headerHeight = options.overlay ? 0 : style.scaled(canvas.height() < style.scaled(230) ? 20 : 36);
    const qreal top = edge + headerHeight + style.scaled(options.overlay ? 8 : 10);
    const qreal tickHeight = style.scaled(40);
    g.plot = QRectF(left, top, width, 1);
    const bool lanes = !options.overlay && !curve.periods.empty();
    if (lanes)
        placeEvents(g, curve, style,
                    canvas.height() - top - tickHeight - 2 * laneHeight - 2 * edge - style.scaled(smallestPlot));
    const qreal lanesHeight = lanes ? laneHeight + style.scaled(3) + g.eventLane.height() : 0;
    g.plot.setHeight(std::max<qreal>(20, canvas.height() - top - tickHeight - lanesHeight - edge));
    g.header = QRectF(left, edge, width, headerHeight);
    g.ticks = QRectF(left, g.plot.bottom(), width, tickHeight);
    if (lanes) {
        g.rescueLane = QRectF(left, g.ticks.bottom(), width, laneHeight);
        g.eventLane.moveTop(g.rescueLane.bottom() + style.scaled(3));
        for (CurveGeometry::EventBox &box : g.eventBoxes)
            box.bar.translate(0, g.eventLane.top());
    }
    return g;
}

QPen LineLook::pen() const
{
    QPen pen(color, width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

LineLook measureLook(const PatientCurve &curve, std::size_t measure, const ChartStyle &style)
{
    const QString id = measure < curve.measures.size() ? curve.measures[measure].id : QString();
    const qreal scale = style.colors.lineScale;
    if (measure == 0 || id == u"average")
        return {style.colors.average, 2.3 * scale, {}, true};
    if (id == u"maximum" || (measure == 1 && id != u"night"))
        return {style.colors.maximum, 1.3 * scale, {}, false};
    if (id == u"night" || measure == 2)
        return {style.colors.night, 1.5 * scale, {2, 2}, false};
    return {style.colors.text2, 1.3 * scale, {6, 2, 1, 2}, false};
}

LineLook carriedLook(const ChartStyle &style)
{
    return {style.colors.average, 1.6 * style.colors.lineScale, {4, 2.5}, false};
}

LineLook overlayLook(std::size_t period, const ChartStyle &style)
{
    static const QList<QList<qreal>> patterns{{}, {5, 2.5}, {1.5, 1.8}, {6, 2, 1.5, 2}};
    LineLook look{style.colors.average, 2 * style.colors.lineScale, patterns[qsizetype(period) % patterns.size()],
                  false};
    if (period == 1)
        look.color = style.colors.text;
    else if (period == 2)
        look.color = style.colors.text3;
    return look;
}

void paintLineSample(QPainter &painter, const QRectF &box, const LineLook &look)
{
    painter.save();
    painter.setPen(look.pen());
    const qreal middle = box.center().y();
    painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
    if (look.points) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.color);
        painter.drawEllipse(QPointF(box.center().x(), middle), largestPoint, largestPoint);
    }
    painter.restore();
}

QString eventWords(const PatientCurve::Event &event)
{
    const QString language = chartLanguage();
    const QString severity = event.severityWords.in(language);
    QString words = severity.isEmpty()
                        ? event.term.in(language)
                        : Say::tr("%1, %2", "adverse event, severity").arg(event.term.in(language), severity);
    if (!event.end.isValid())
        words = Say::tr("%1, ongoing", "adverse event").arg(words);
    return event.serious ? Say::tr("SAE %1", "serious adverse event").arg(words) : words;
}

} // namespace carnet::ui
