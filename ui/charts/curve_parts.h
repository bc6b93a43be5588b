#pragma once

#include "ui/charts/curve_charts.h"

#include <QImage>
#include <array>

namespace carnet::ui {

/// The colours of heatColor in 256 steps.
const std::array<QRgb, 256> &heatScale();

/// How many pixels of the device one unit of the drawing has: pictures are made for them. Viewers of vector files
/// smooth an enlarged picture, so there it is made for 300 dots per inch.
qreal pixelsPerUnit(const QPainter &painter);

/// One line for each unbroken run of days; a single day between two gaps is a dot.
void paintRuns(QPainter &painter, const CurvesLayout &layout, const QRectF &plot, int period,
               const std::vector<std::optional<double>> &scores, const QPen &pen);
/// The names of the periods, or of the days where there is one period, under the plot.
void paintPeriodNames(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, const ChartStyle &style);

/// The two looks of one heat map and of the plot that a cohort shares.
void paintHeatMap(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, const ChartStyle &style);
void paintCohort(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, const ChartStyle &style);

/// How many lines pass each pixel of a plot; column by column, so that writes are contiguous.
class DensityRaster
{
public:
    explicit DensityRaster(const QSize &size);

    /// Adds one to every pixel that the segment crosses; pixels of the raster, y downwards.
    void addSegment(const QPointF &from, const QPointF &to);
    int count(int column, int row) const { return m_counts[std::size_t(column * m_size.height() + row)]; }
    /// The darker, the more; logarithmic. empty: where no line passes.
    QImage image(const QColor &empty) const;

private:
    QSize m_size;
    std::vector<quint16> m_counts;
};

} // namespace carnet::ui
