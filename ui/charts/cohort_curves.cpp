#include "ui/charts/chart_paint.h"
#include "ui/charts/curve_parts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(CurvesChart)
};

constexpr float outerShare = 0.16F; ///< of the colour of the curve in the ribbon of 5–95 %
constexpr float innerShare = 0.38F;

QColor tint(const ChartStyle &style, float share)
{
    QColor color = style.colors.average;
    color.setAlphaF(share);
    return over(color, style.colors.surface);
}

/// The room between two quantiles, one polygon for each unbroken run of days.
void paintRibbon(QPainter &painter, const CurvesLayout &layout, int period, const std::vector<DayQuantiles> &days,
                 double DayQuantiles::*low, double DayQuantiles::*high, const QColor &color)
{
    const QRectF plot = layout.whole();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (std::size_t first = 0; first < days.size(); ++first) {
        if (days[first].n == 0)
            continue;
        std::size_t last = first;
        while (last + 1 < days.size() && days[last + 1].n > 0)
            ++last;
        QPolygonF ribbon;
        for (std::size_t day = first; day <= last; ++day)
            ribbon << QPointF(layout.x(plot, period, day), layout.y(plot, days[day].*high));
        for (std::size_t day = last + 1; day-- > first;)
            ribbon << QPointF(layout.x(plot, period, day), layout.y(plot, days[day].*low));
        if (first == last) { // one day alone has no width
            const qreal x = layout.x(plot, period, first);
            ribbon = QRectF(QPointF(x - 1, ribbon.front().y()), QPointF(x + 1, ribbon.back().y()));
        }
        painter.drawPolygon(ribbon);
        first = last;
    }
    painter.setBrush(Qt::NoBrush);
}

void paintRibbons(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, const ChartStyle &style)
{
    for (int period = 1; period <= data.periods; ++period) {
        const std::vector<DayQuantiles> days = dayQuantiles(data, period);
        paintRibbon(painter, layout, period, days, &DayQuantiles::low, &DayQuantiles::high, tint(style, outerShare));
        paintRibbon(painter, layout, period, days, &DayQuantiles::q1, &DayQuantiles::q3, tint(style, innerShare));
        std::vector<std::optional<double>> medians(days.size());
        for (std::size_t day = 0; day < days.size(); ++day) {
            if (days[day].n > 0)
                medians[day] = days[day].median;
        }
        paintRuns(painter, layout, layout.whole(), period, medians,
                  QPen(style.colors.average, 2 * style.colors.lineScale));
    }
}

void paintDensity(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, const ChartStyle &style)
{
    const QRectF plot = layout.whole();
    const qreal scale = pixelsPerUnit(painter);
    DensityRaster raster((plot.size() * scale).toSize().expandedTo(QSize(1, 1)));
    // Rows of 0 and of the worst pain lie on the edge: half a pixel inwards they are whole.
    const qreal height = plot.height() * scale - 1;
    for (int period = 1; period <= data.periods; ++period) {
        std::vector<qreal> columns(std::size_t(data.days()));
        for (std::size_t day = 0; day < columns.size(); ++day)
            columns[day] = (layout.x(plot, period, day) - plot.left()) * scale;
        for (const PatientCurves &patient : data.patients) {
            const auto &scores = patient.byPeriod[std::size_t(period) - 1];
            const auto at = [&](std::size_t day) {
                return QPointF(columns[day], height - height * *scores[day] / data.maximum + 0.5);
            };
            for (std::size_t day = 0; day < scores.size(); ++day) {
                if (!scores[day])
                    continue;
                const bool begins = day == 0 || !scores[day - 1];
                const bool ends = day + 1 == scores.size() || !scores[day + 1];
                if (!ends)
                    raster.addSegment(at(day), at(day + 1));
                else if (begins) // a day alone between two gaps
                    raster.addSegment(at(day) - QPointF(scale, 0), at(day) + QPointF(scale, 0));
            }
        }
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(plot, raster.image(style.colors.surface));
}

/// Samples of what is drawn with their names, on one line from the left.
void paintCohortLegend(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, const ChartStyle &style)
{
    const QRectF plot = layout.whole();
    const QFont font = style.font(8.2);
    const QFontMetricsF metrics(font);
    QRectF row(plot.left(), plot.bottom() + style.scaled(21), plot.width(), metrics.height());
    const auto entry = [&](const QString &name, const auto &sample) {
        sample(QRectF(row.left(), row.center().y() - style.scaled(5), style.scaled(18), style.scaled(10)));
        row.setLeft(row.left() + style.scaled(18) + 5);
        style.text(painter, row, Qt::AlignVCenter, name, font, style.colors.text2);
        row.setLeft(row.left() + metrics.horizontalAdvance(name) + style.scaled(14));
    };
    const auto ground = [&](const QColor &color) {
        return [&painter, color](const QRectF &box) { painter.fillRect(box, color); };
    };
    if (data.cohortView == CohortView::Density) {
        entry(ChartWords::tr("few lines"), ground(QColor(heatColor(0.25))));
        entry(ChartWords::tr("many lines"), ground(QColor(heatColor(1))));
        return;
    }
    entry(ChartWords::tr("median"), [&](const QRectF &box) {
        painter.setPen(QPen(style.colors.average, 2 * style.colors.lineScale));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    });
    entry(ChartWords::tr("25–75 %"), ground(tint(style, innerShare)));
    entry(ChartWords::tr("5–95 %"), ground(tint(style, outerShare)));
}

} // namespace

DensityRaster::DensityRaster(const QSize &size)
    : m_size(size)
    , m_counts(std::size_t(size.width()) * std::size_t(size.height()))
{
}

void DensityRaster::addSegment(const QPointF &from, const QPointF &to)
{
    const auto x0 = float(std::clamp<qreal>(from.x(), 0, m_size.width() - 0.01));
    const auto x1 = float(std::clamp<qreal>(to.x(), 0, m_size.width() - 0.01));
    if (x1 <= x0)
        return;
    const auto bottom = float(m_size.height() - 1);
    auto y = float(from.y());
    const float slope = float(to.y() - from.y()) / (x1 - x0);
    float x = x0;
    for (int column = int(x0); column <= int(x1); ++column) {
        const float next = std::min(float(column + 1), x1);
        const float after = y + slope * (next - x);
        const int top = int(std::clamp(std::min(y, after), 0.0F, bottom));
        const int low = int(std::clamp(std::max(y, after), 0.0F, bottom));
        quint16 *counts = m_counts.data() + std::size_t(column) * std::size_t(m_size.height());
        for (int row = top; row <= low; ++row)
            counts[row] = quint16(counts[row] + (counts[row] < 0xFFFF));
        y = after;
        x = next;
    }
}

QImage DensityRaster::image(const QColor &empty) const
{
    QImage result(m_size, QImage::Format_RGB32);
    const int most = std::max<int>(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const auto &scale = heatScale();
    // The lightest colours are too near to paper to be seen: one line is a quarter of the scale already.
    std::vector<QRgb> colors(std::size_t(most) + 1, empty.rgb());
    for (int count = 1; count <= most; ++count) {
        const double share = most == 1 ? 1.0 : std::log(double(count)) / std::log(double(most));
        colors[std::size_t(count)] = scale[std::size_t((0.25 + 0.75 * share) * double(scale.size() - 1))];
    }
    for (int row = 0; row < m_size.height(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(row));
        for (int column = 0; column < m_size.width(); ++column)
            line[column] = colors[m_counts[std::size_t(column) * std::size_t(m_size.height()) + std::size_t(row)]];
    }
    return result;
}

void paintCohort(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, const ChartStyle &style)
{
    const QRectF plot = layout.whole();
    const auto axis = [&] {
        paintValueAxis(
            painter, plot, axisSteps(data.maximum), [&](double score) { return layout.y(plot, score); }, style);
    };
    if (data.cohortView == CohortView::Density) {
        axis();
        paintDensity(painter, layout, data, style);
    } else {
        for (int period = 1; period <= data.periods && data.periods > 1; ++period)
            painter.fillRect(layout.ground(plot, period),
                             over(style.colors.period[(period - 1) % 3], style.colors.surface));
        axis();
        paintRibbons(painter, layout, data, style);
    }
    painter.setPen(QPen(style.colors.borderIn, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    paintPeriodNames(painter, layout, data, style);
    paintCohortLegend(painter, layout, data, style);
}

} // namespace carnet::ui
