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

/// The points of one patient, with their group, in order.
std::vector<std::pair<int, QPointF>> pointsOf(const PatientAreas &patient, std::size_t index,
                                              const AucByGroupLayout &layout)
{
    std::vector<std::pair<int, QPointF>> points;
    for (int group = 1; group <= int(patient.byGroup.size()); ++group) {
        if (const auto &area = patient.byGroup[std::size_t(group) - 1])
            points.emplace_back(group, QPointF(layout.pointX(group, index), layout.y(*area)));
    }
    return points;
}

// A line joins neighbouring groups only: a missing one is a gap, not a straight line across.
void paintLines(QPainter &painter, const std::vector<std::pair<int, QPointF>> &points)
{
    for (std::size_t index = 1; index < points.size(); ++index) {
        if (points[index].first == points[index - 1].first + 1)
            painter.drawLine(points[index - 1].second, points[index].second);
    }
}

void paintSpread(QPainter &painter, const AucByGroupLayout &layout, const AucData &data, int group,
                 const ChartStyle &style)
{
    const auto spread = data.spread(group);
    if (!spread)
        return;
    const Tokens &colors = style.colors;
    const qreal x = layout.spreadX(group);
    painter.setPen(QPen(groupColor(data, group, colors), 3 * colors.lineScale, Qt::SolidLine, Qt::RoundCap));
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

/// The name of a group in the lines that it needs below a column of that width.
QStringList nameLines(const AucData &data, int group, qreal width, const ChartStyle &style)
{
    constexpr qreal gap = 6;
    return wrapped(data.groupName(group), style.metrics(9, Theme::Weight::SemiBold), width - gap);
}

/// Room for all lines of the names but the first.
qreal moreNameRoom(const AucData &data, qreal plotWidth, const ChartStyle &style)
{
    const int groups = std::max(data.groups, 1);
    qsizetype most = 1;
    for (int group = 1; group <= groups; ++group)
        most = std::max(most, nameLines(data, group, plotWidth / groups, style).size());
    return qreal(most - 1) * style.scaled(14);
}

void paintNames(QPainter &painter, const AucByGroupLayout &layout, const AucData &data, const ChartStyle &style)
{
    const qreal width = layout.plot.width() / data.groups;
    const qreal more = moreNameRoom(data, layout.plot.width(), style);
    for (int group = 1; group <= data.groups; ++group) {
        const auto spread = data.spread(group);
        QRectF name(layout.x(group) - width / 2, layout.plot.bottom() + style.scaled(8), width, style.scaled(18));
        style.text(painter, name.translated(0, style.scaled(17) + more), Qt::AlignCenter,
                   ChartWords::tr("n = %1").arg(spread ? spread->n : 0), style.font(8.6), style.colors.text2);
        for (const QString &line : nameLines(data, group, width, style)) {
            style.text(painter, name, Qt::AlignCenter, line, style.font(9, Theme::Weight::SemiBold),
                       style.colors.text);
            name.translate(0, style.scaled(14));
        }
    }
}

} // namespace

AucByGroupLayout::AucByGroupLayout(const QRectF &area, const AucData &data, const ChartStyle &style)
    : plot(area.adjusted(style.scaled(38), 12, -16, -style.scaled(48)))
    , m_largest(std::max(data.largest, 1.0))
    , m_groups(std::max(data.groups, 1))
    , m_isCrowded(data.patients.size() > mostSmallMultiples)
{
    plot.setBottom(plot.bottom() - moreNameRoom(data, plot.width(), style));
}

qreal AucByGroupLayout::pointX(int group, std::size_t index) const
{
    if (!m_isCrowded)
        return x(group);
    // Multiples of the golden section are spread evenly, whatever their number.
    double whole = 0;
    const double share = std::modf(double(index) * 0.6180339887, &whole);
    return x(group) - share * std::min<qreal>(plot.width() / m_groups * 0.35, 90);
}

qreal AucByGroupLayout::x(int group) const
{
    return plot.left() + plot.width() * (group - 0.62) / m_groups;
}

qreal AucByGroupLayout::spreadX(int group) const
{
    return x(group) + std::min<qreal>(plot.width() / m_groups * 0.16, 28);
}

qreal AucByGroupLayout::y(double area) const
{
    return plot.bottom() - plot.height() * area / m_largest;
}

QString AucByGroupLayout::patientAt(const QPointF &point, const AucData &data) const
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

void paintAucByGroup(QPainter &painter, const QRectF &area, const AucData &data, const ChartStyle &style)
{
    const AucByGroupLayout layout(area, data, style);
    const Tokens &colors = style.colors;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintValueAxis(
        painter, layout.plot, axisSteps(data.largest), [&](double value) { return layout.y(value); }, style);
    QPen line(over(QColor(colors.text3.red(), colors.text3.green(), colors.text3.blue(), 120), colors.surface), 1);
    painter.setPen(line);
    for (std::size_t index = 0; index < data.patients.size(); ++index)
        paintLines(painter, pointsOf(data.patients[index], index, layout));
    const auto point = [&](int group) {
        const QColor color = groupColor(data, group, colors);
        return over(QColor(color.red(), color.green(), color.blue(), 190), colors.surface);
    };
    const qreal radius = data.patients.size() > mostSmallMultiples ? crowdedRadius : pointRadius;
    for (std::size_t index = 0; index < data.patients.size(); ++index) {
        for (const auto &[group, where] : pointsOf(data.patients[index], index, layout))
            paintPeriodMark(painter, where, group, radius, point(group), colors.surface);
    }
    for (int group = 1; group <= data.groups; ++group)
        paintSpread(painter, layout, data, group, style);
    paintNames(painter, layout, data, style);
    painter.restore();
}

void paintLitAucByGroup(QPainter &painter, const QRectF &area, const AucData &data, const QString &lit,
                        const ChartStyle &style)
{
    const auto found = std::find_if(data.patients.begin(), data.patients.end(),
                                    [&](const PatientAreas &p) { return p.patient == lit; });
    if (found == data.patients.end())
        return;
    const AucByGroupLayout layout(area, data, style);
    const Tokens &colors = style.colors;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto points = pointsOf(*found, std::size_t(found - data.patients.begin()), layout);
    painter.setPen(QPen(colors.text, 2.2 * colors.lineScale));
    paintLines(painter, points);
    for (const auto &[group, where] : points)
        paintPeriodMark(painter, where, group, pointRadius + 1.6, groupColor(data, group, colors), colors.text);
    if (!points.empty()) {
        const bool above = points.front().second.y() > layout.plot.top() + 24;
        const QFont font = style.font(9, Theme::Weight::SemiBold);
        const qreal width = QFontMetricsF(font).horizontalAdvance(lit);
        // Left of its point, but not over the numbers of the axis.
        const qreal left = std::max(points.front().second.x() - 6 - width, layout.plot.left() + 2);
        const QRectF code(left, points.front().second.y() + (above ? -24 : 8), width, 18);
        style.text(painter, code, Qt::AlignLeft | Qt::AlignVCenter, lit, font, colors.text);
    }
    painter.restore();
}

} // namespace carnet::ui
