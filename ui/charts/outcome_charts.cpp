#include "ui/charts/outcome_charts.h"

#include "core/analysis/summary.h"
#include "ui/charts/chart_paint.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeChart)
};

constexpr qreal nearPixels = 7;

QColor shade(const ChartStyle &style, const QColor &color, int alpha)
{
    return over(QColor(color.red(), color.green(), color.blue(), alpha), style.colors.surface);
}

/// The points of one patient with their visit; a missing visit is not there.
std::vector<std::pair<std::size_t, QPointF>> pointsOf(const OutcomeSeries::Row &row, const OutcomeLayout &layout)
{
    std::vector<std::pair<std::size_t, QPointF>> points;
    for (std::size_t visit = 0; visit < row.values.size(); ++visit) {
        if (row.values[visit])
            points.emplace_back(visit, QPointF(layout.x(visit), layout.y(*row.values[visit])));
    }
    return points;
}

// A line joins neighbouring visits only: a missing visit is a gap, not a straight line across.
void paintLine(QPainter &painter, const std::vector<std::pair<std::size_t, QPointF>> &points)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i].first == points[i - 1].first + 1)
            painter.drawLine(points[i - 1].second, points[i].second);
    }
}

/// counted: with the number of patients under each visit.
void paintVisits(QPainter &painter, const OutcomeLayout &layout, const OutcomeData &data, const ChartStyle &style,
                 bool counted = true)
{
    const QFont name = style.font(8.4, Theme::Weight::SemiBold);
    const QFont number = style.font(8.2);
    const QFontMetricsF metrics(name);
    const qreal line = metrics.height();
    const qreal top = layout.plot.bottom() + style.scaled(5);
    qreal free = layout.plot.left() - style.scaled(34);
    for (std::size_t visit = 0; visit < data.series.visits.size(); ++visit) {
        const qreal x = layout.x(visit);
        painter.setPen(QPen(style.colors.borderSoft, 1));
        painter.drawLine(QPointF(x, layout.plot.bottom()), QPointF(x, layout.plot.bottom() + 4));
        const QString count = chartNumber(double(data.series.at(visit).size()), 0);
        if (counted)
            style.text(painter, QRectF(x - 30, top + line, 60, line), Qt::AlignCenter, count, number,
                       style.colors.text2);
        const QString &text = data.visits.at(qsizetype(visit));
        const qreal width = metrics.horizontalAdvance(text);
        if (x - width / 2 < free)
            continue;
        free = x + width / 2 + style.scaled(6);
        style.text(painter, QRectF(x - width / 2, top, width, line), Qt::AlignCenter, text, name, style.colors.text);
    }
    if (!counted)
        return;
    style.text(painter, QRectF(layout.plot.left() - style.scaled(38), top + line, style.scaled(20), line),
               Qt::AlignLeft | Qt::AlignVCenter, Say::tr("n", "number of patients"), number, style.colors.text2);
}

void paintAxis(QPainter &painter, const OutcomeLayout &layout, const OutcomeData &data, const ChartStyle &style)
{
    std::vector<double> steps;
    const double low = data.series.outcome.minimum;
    for (const double step : axisSteps(data.series.outcome.maximum)) {
        if (step >= low)
            steps.push_back(step);
    }
    paintValueAxis(
        painter, layout.plot, steps, [&](double value) { return layout.y(value); }, style);
}

struct Spread
{
    double q1 = 0;
    double median = 0;
    double q3 = 0;
};

std::optional<Spread> spreadAt(const OutcomeSeries &series, std::size_t visit)
{
    const std::vector<double> values = series.at(visit);
    if (values.empty())
        return {};
    return Spread{*analysis::quantile(values, 0.25), *analysis::quantile(values, 0.5),
                  *analysis::quantile(values, 0.75)};
}

void paintLines(QPainter &painter, const OutcomeLayout &layout, const OutcomeData &data, const ChartStyle &style)
{
    const std::size_t count = data.series.rows.size();
    const bool crowded = count > OutcomeData::mostLines;
    QColor color = style.colors.text3;
    color.setAlpha(crowded ? std::clamp(int(9000 / count), 14, 110) : 150);
    painter.setPen(QPen(color, 1));
    for (const OutcomeSeries::Row &row : data.series.rows)
        paintLine(painter, pointsOf(row, layout));
    if (crowded)
        return;
    for (const OutcomeSeries::Row &row : data.series.rows) {
        for (const auto &[visit, point] : pointsOf(row, layout))
            paintPeriodMark(painter, point, 1, 2.6, shade(style, style.colors.blinded, 190), style.colors.surface);
    }
}

void paintRibbons(QPainter &painter, const OutcomeLayout &layout, const OutcomeData &data, const ChartStyle &style)
{
    const std::size_t visits = data.series.visits.size();
    for (std::size_t visit = 0; visit + 1 < visits; ++visit) {
        const auto here = spreadAt(data.series, visit);
        const auto next = spreadAt(data.series, visit + 1);
        if (!here || !next)
            continue;
        QColor ribbon = style.colors.blinded;
        ribbon.setAlpha(70);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ribbon);
        painter.drawPolygon(QPolygonF{{layout.x(visit), layout.y(here->q1)},
                                      {layout.x(visit + 1), layout.y(next->q1)},
                                      {layout.x(visit + 1), layout.y(next->q3)},
                                      {layout.x(visit), layout.y(here->q3)}});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.colors.blinded, 2.2 * style.colors.lineScale));
        painter.drawLine(QPointF(layout.x(visit), layout.y(here->median)),
                         QPointF(layout.x(visit + 1), layout.y(next->median)));
    }
}

void paintMedians(QPainter &painter, const OutcomeLayout &layout, const OutcomeData &data, const ChartStyle &style)
{
    const bool labelled = data.series.visits.size() <= 8;
    for (std::size_t visit = 0; visit < data.series.visits.size(); ++visit) {
        const auto spread = spreadAt(data.series, visit);
        if (!spread)
            continue;
        const QPointF at(layout.x(visit), layout.y(spread->median));
        paintDiamond(painter, at, labelled ? 6 : 4.5, style.colors.median);
        if (!labelled)
            continue;
        const QFont font = style.font(8.8, Theme::Weight::SemiBold);
        const QString number = chartNumber(spread->median, spread->median == std::round(spread->median) ? 0 : 1);
        const QSizeF size = QFontMetricsF(font).size(0, number);
        const QRectF box(at.x() + 8, at.y() - size.height() / 2, size.width() + 4, size.height());
        painter.fillRect(box, style.colors.surface);
        style.text(painter, box, Qt::AlignCenter, number, font, style.colors.text);
    }
}

} // namespace

OutcomeLayout::OutcomeLayout(const QRectF &area, const OutcomeData &data, const ChartStyle &style)
    : plot(area.adjusted(style.scaled(40), 10, -style.scaled(34), -style.scaled(40)))
    , m_minimum(data.series.outcome.minimum)
    , m_maximum(std::max(data.series.outcome.maximum, data.series.outcome.minimum + 1))
{
    const std::vector<int> &days = data.series.days;
    const qreal inner = style.scaled(14);
    const double first = days.empty() ? 0 : days.front();
    const double width = days.empty() ? 1 : std::max(1.0, days.back() - first);
    for (const int day : days)
        m_x.push_back(plot.left() + inner + (plot.width() - 2 * inner) * (day - first) / width);
}

qreal OutcomeLayout::x(std::size_t visit) const
{
    return m_x[visit];
}

qreal OutcomeLayout::y(double value) const
{
    return plot.bottom() - plot.height() * (value - m_minimum) / (m_maximum - m_minimum);
}

qreal OutcomeLayout::reach(std::size_t visit) const
{
    qreal distance = plot.width() / 2;
    if (visit > 0)
        distance = std::min(distance, m_x[visit] - m_x[visit - 1]);
    if (visit + 1 < m_x.size())
        distance = std::min(distance, m_x[visit + 1] - m_x[visit]);
    return distance / 2;
}

QString OutcomeLayout::patientAt(const QPointF &point, const OutcomeData &data) const
{
    QString nearest;
    qreal best = nearPixels;
    for (const OutcomeSeries::Row &row : data.series.rows) {
        const auto points = pointsOf(row, *this);
        for (std::size_t i = 0; i < points.size(); ++i) {
            qreal distance = QLineF(points[i].second, point).length() - 2;
            if (i > 0 && points[i].first == points[i - 1].first + 1) {
                const QLineF line(points[i - 1].second, points[i].second);
                if (point.x() > line.x1() && point.x() < line.x2()) {
                    const qreal height =
                        line.y1() + (line.y2() - line.y1()) * (point.x() - line.x1()) / (line.x2() - line.x1());
                    distance = std::min(distance, std::abs(height - point.y()));
                }
            }
            if (distance < best) {
                best = distance;
                nearest = row.patient;
            }
        }
    }
    return nearest;
}

void paintOutcomeAxes(QPainter &painter, const OutcomeLayout &layout, const OutcomeData &data, const ChartStyle &style)
{
    paintAxis(painter, layout, data, style);
    paintVisits(painter, layout, data, style);
}

void paintOutcome(QPainter &painter, const QRectF &area, const OutcomeData &data, const ChartStyle &style)
{
    const OutcomeLayout layout(area, data, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, layout, data, style);
    paintLines(painter, layout, data, style);
    if (data.asQuantiles)
        paintRibbons(painter, layout, data, style);
    if (data.series.rows.size() > 1)
        paintMedians(painter, layout, data, style);
    paintVisits(painter, layout, data, style);
    painter.restore();
}

void paintLitOutcome(QPainter &painter, const QRectF &area, const OutcomeData &data, const QString &lit,
                     const ChartStyle &style)
{
    const auto found = std::ranges::find(data.series.rows, lit, &OutcomeSeries::Row::patient);
    if (found == data.series.rows.end())
        return;
    const OutcomeLayout layout(area, data, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto points = pointsOf(*found, layout);
    painter.setPen(QPen(style.colors.text, 2.2 * style.colors.lineScale));
    paintLine(painter, points);
    for (const auto &[visit, point] : points)
        paintPeriodMark(painter, point, 1, 4, style.colors.blinded, style.colors.text);
    if (!points.empty()) {
        const QPointF last = points.back().second;
        const QFont font = style.font(9, Theme::Weight::SemiBold);
        const QSizeF size = QFontMetricsF(font).size(0, lit);
        const QRectF box(std::min(last.x() + 8, area.right() - size.width() - 4), last.y() - size.height() - 4,
                         size.width() + 4, size.height());
        painter.fillRect(box, style.colors.surface);
        style.text(painter, box, Qt::AlignCenter, lit, font, style.colors.text);
    }
    painter.restore();
}

void paintPatientCourse(QPainter &painter, const QRectF &area, const OutcomeData &data, const ChartStyle &style)
{
    const OutcomeLayout layout(area, data, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, layout, data, style);
    for (const OutcomeSeries::Row &row : data.series.rows) {
        const auto points = pointsOf(row, layout);
        painter.setPen(QPen(style.colors.average, 2.2 * style.colors.lineScale));
        paintLine(painter, points);
        const QFont font = style.font(9, Theme::Weight::SemiBold);
        for (const auto &[visit, point] : points) {
            paintPeriodMark(painter, point, 1, 4.2, style.colors.average, style.colors.surface);
            const double value = *row.values[visit];
            const bool below = point.y() - layout.plot.top() < style.scaled(24);
            style.text(painter, QRectF(point.x() - 30, point.y() + style.scaled(below ? 8 : -24), 60, style.scaled(16)),
                       Qt::AlignCenter, chartNumber(value, value == std::round(value) ? 0 : 1), font,
                       style.colors.text);
        }
    }
    paintVisits(painter, layout, data, style, false);
    painter.restore();
}

void paintDistribution(QPainter &painter, const QRectF &area, const OutcomeData &data, const ChartStyle &style)
{
    const OutcomeLayout layout(area, data, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, layout, data, style);
    const QColor edge = style.colors.blinded;
    for (std::size_t visit = 0; visit < data.series.visits.size(); ++visit) {
        const auto spread = spreadAt(data.series, visit);
        if (!spread)
            continue;
        const std::vector<double> values = data.series.at(visit);
        const qreal half = std::clamp(layout.reach(visit) * 0.6, 3.0, 16.0);
        const qreal x = layout.x(visit);
        QColor dot = style.colors.text3;
        dot.setAlpha(values.size() > OutcomeData::mostLines ? 70 : 170);
        painter.setPen(Qt::NoPen);
        painter.setBrush(dot);
        for (std::size_t i = 0; i < values.size(); ++i) {
            // Multiples of the golden section are spread evenly, whatever their number.
            double whole = 0;
            const double share = std::modf(double(i) * 0.6180339887, &whole);
            painter.drawEllipse(QPointF(x + (share - 0.5) * 1.6 * half, layout.y(values[i])), 1.8, 1.8);
        }
        const auto [low, high] = std::ranges::minmax(values);
        painter.setPen(QPen(edge, 1.2 * style.colors.lineScale));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(QPointF(x, layout.y(low)), QPointF(x, layout.y(spread->q1)));
        painter.drawLine(QPointF(x, layout.y(spread->q3)), QPointF(x, layout.y(high)));
        painter.drawRect(QRectF(QPointF(x - half, layout.y(spread->q3)), QPointF(x + half, layout.y(spread->q1))));
        painter.setPen(QPen(edge, 3 * style.colors.lineScale));
        painter.drawLine(QPointF(x - half, layout.y(spread->median)), QPointF(x + half, layout.y(spread->median)));
    }
    paintVisits(painter, layout, data, style);
    painter.restore();
}

} // namespace carnet::ui
