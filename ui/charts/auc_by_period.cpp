#include "ui/charts/auc_charts.h"

#include "ui/charts/chart_paint.h"

#include <QCoreApplication>
#include <QLineF>
#include <QLocale>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(AucChart)
};

constexpr qreal pointRadius = 3.6;
constexpr qreal crowdedRadius = 2.2;
constexpr qreal nearPixels = 7;

/// The points of one patient, with their period, in order.
std::vector<std::pair<int, QPointF>> pointsOf(const PatientAreas &patient, std::size_t index,
                                              const AucByPeriodLayout &layout)
{
    std::vector<std::pair<int, QPointF>> points;
    for (int period = 1; period <= int(patient.byPeriod.size()); ++period) {
        if (const auto &area = patient.byPeriod[std::size_t(period) - 1])
            points.emplace_back(period, QPointF(layout.pointX(period, index), layout.y(*area)));
    }
    return points;
}

// A line joins neighbouring periods only: a missing period is a gap, not a straight line across.
void paintLines(QPainter &painter, const std::vector<std::pair<int, QPointF>> &points)
{
    for (std::size_t index = 1; index < points.size(); ++index) {
        if (points[index].first == points[index - 1].first + 1)
            painter.drawLine(points[index - 1].second, points[index].second);
    }
}

void paintSpread(QPainter &painter, const AucByPeriodLayout &layout, const AucData &data, int period,
                 const ChartStyle &style)
{
    const auto spread = data.spread(period);
    if (!spread)
        return;
    const Tokens &colors = style.colors;
    const qreal x = layout.spreadX(period);
    painter.setPen(QPen(colors.blinded, 3 * colors.lineScale, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x, layout.y(spread->q1)), QPointF(x, layout.y(spread->q3)));
    paintDiamond(painter, QPointF(x, layout.y(spread->median)), 7, colors.median);
    // On a ground of its own, since lines pass behind the number.
    const QFont font = style.font(9, Theme::Weight::SemiBold);
    const QString number = QLocale().toString(std::round(spread->median), 'f', 0);
    const QSizeF size = QFontMetricsF(font).size(0, number);
    const QRectF box(x + 9, layout.y(spread->median) - size.height() / 2, size.width() + 4, size.height());
    painter.fillRect(box, colors.surface);
    style.text(painter, box, Qt::AlignCenter, number, font, colors.text);
}

void paintNames(QPainter &painter, const AucByPeriodLayout &layout, const AucData &data, const ChartStyle &style)
{
    const qreal width = layout.plot.width() / data.periods;
    for (int period = 1; period <= data.periods; ++period) {
        const auto spread = data.spread(period);
        const QRectF name(layout.x(period) - width / 2, layout.plot.bottom() + style.scaled(8), width,
                          style.scaled(18));
        style.text(painter, name, Qt::AlignCenter, ChartWords::tr("Period %1").arg(period),
                   style.font(9, Theme::Weight::SemiBold), style.colors.text);
        style.text(painter, name.translated(0, style.scaled(17)), Qt::AlignCenter,
                   ChartWords::tr("n = %1").arg(spread ? spread->n : 0), style.font(8.6), style.colors.text2);
    }
}

} // namespace

AucByPeriodLayout::AucByPeriodLayout(const QRectF &area, const AucData &data, const ChartStyle &style)
    : plot(area.adjusted(style.scaled(38), 12, -16, -style.scaled(48)))
    , m_largest(std::max(data.largest, 1.0))
    , m_periods(std::max(data.periods, 1))
    , m_isCrowded(data.patients.size() > mostSmallMultiples)
{
}

qreal AucByPeriodLayout::pointX(int period, std::size_t index) const
{
    if (!m_isCrowded)
        return x(period);
    // Multiples of the golden section are spread evenly, whatever their number.
    double whole = 0;
    const double share = std::modf(double(index) * 0.6180339887, &whole);
    return x(period) - share * std::min<qreal>(plot.width() / m_periods * 0.35, 90);
}

qreal AucByPeriodLayout::x(int period) const
{
    return plot.left() + plot.width() * (period - 0.62) / m_periods;
}

qreal AucByPeriodLayout::spreadX(int period) const
{
    return x(period) + std::min<qreal>(plot.width() / m_periods * 0.16, 28);
}

qreal AucByPeriodLayout::y(double area) const
{
    return plot.bottom() - plot.height() * area / m_largest;
}

QString AucByPeriodLayout::patientAt(const QPointF &point, const AucData &data) const
{
    QString nearest;
    qreal best = nearPixels;
    for (std::size_t number = 0; number < data.patients.size(); ++number) {
        const PatientAreas &patient = data.patients[number];
        const auto points = pointsOf(patient, number, *this);
        for (std::size_t index = 0; index < points.size(); ++index) {
            qreal distance = QLineF(points[index].second, point).length() - 2;
            if (index > 0) {
                const QLineF line(points[index - 1].second, points[index].second);
                if (point.x() > line.x1() && point.x() < line.x2()) {
                    const qreal onLine =
                        line.y1() + (line.y2() - line.y1()) * (point.x() - line.x1()) / (line.x2() - line.x1());
                    distance = std::min(distance, std::abs(onLine - point.y()));
                }
            }
            if (distance < best) {
                best = distance;
                nearest = patient.patient;
            }
        }
    }
    return nearest;
}

void paintAucByPeriod(QPainter &painter, const QRectF &area, const AucData &data, const ChartStyle &style)
{
    const AucByPeriodLayout layout(area, data, style);
    const Tokens &colors = style.colors;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintValueAxis(
        painter, layout.plot, axisSteps(data.largest), [&](double value) { return layout.y(value); }, style);
    QPen line(over(QColor(colors.text3.red(), colors.text3.green(), colors.text3.blue(), 120), colors.surface), 1);
    painter.setPen(line);
    for (std::size_t index = 0; index < data.patients.size(); ++index)
        paintLines(painter, pointsOf(data.patients[index], index, layout));
    const QColor point =
        over(QColor(colors.blinded.red(), colors.blinded.green(), colors.blinded.blue(), 190), colors.surface);
    const qreal radius = data.patients.size() > mostSmallMultiples ? crowdedRadius : pointRadius;
    for (std::size_t index = 0; index < data.patients.size(); ++index) {
        for (const auto &[period, where] : pointsOf(data.patients[index], index, layout))
            paintPeriodMark(painter, where, period, radius, point, colors.surface);
    }
    for (int period = 1; period <= data.periods; ++period)
        paintSpread(painter, layout, data, period, style);
    paintNames(painter, layout, data, style);
    painter.restore();
}

void paintLitAucByPeriod(QPainter &painter, const QRectF &area, const AucData &data, const QString &lit,
                         const ChartStyle &style)
{
    const auto found = std::find_if(data.patients.begin(), data.patients.end(),
                                    [&](const PatientAreas &p) { return p.patient == lit; });
    if (found == data.patients.end())
        return;
    const AucByPeriodLayout layout(area, data, style);
    const Tokens &colors = style.colors;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto points = pointsOf(*found, std::size_t(found - data.patients.begin()), layout);
    painter.setPen(QPen(colors.text, 2.2 * colors.lineScale));
    paintLines(painter, points);
    for (const auto &[period, where] : points)
        paintPeriodMark(painter, where, period, pointRadius + 1.6, colors.blinded, colors.text);
    if (!points.empty()) {
        const bool above = points.front().second.y() > layout.plot.top() + 24;
        const QRectF code(points.front().second.x() - 70, points.front().second.y() + (above ? -24 : 8), 64, 18);
        style.text(painter, code, Qt::AlignRight | Qt::AlignVCenter, lit, style.font(9, Theme::Weight::SemiBold),
                   colors.text);
    }
    painter.restore();
}

} // namespace carnet::ui
