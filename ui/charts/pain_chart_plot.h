#pragma once

#include "ui/charts/pain_chart_geometry.h"

#include <QChart>

class QLineSeries;

namespace carnet::ui {

/// A chart of Qt Charts without anything but its lines: axes, grid and labels are painted from the same geometry.
QChart *newCurveChart();

/// One unbroken run of days, or of days carried over, in days and points.
struct CurveLine
{
    QList<QPointF> points;
    LineLook look;

    bool operator==(const CurveLine &) const = default;
    /// A run of one day has no line to be seen by.
    bool isDot() const { return points.size() == 1; }
};
/// The lines of a curve, so that none crosses a missing day; the main measure comes last, over the others.
std::vector<CurveLine> curveLines(const CurveGeometry &geometry, const PatientCurve &curve, const CurveOptions &options,
                                  const ChartStyle &style);

/// The lines of a chart; those that are there are used again, and only what changed is drawn anew.
class CurveSeries
{
public:
    explicit CurveSeries(QChart &chart)
        : m_chart(chart)
    {
    }
    void show(const CurveGeometry &geometry, std::vector<CurveLine> lines);
    /// Gives the lines the geometry's place; without this order they keep that of an earlier size.
    void layOut(const CurveGeometry &geometry);

private:
    void take(QLineSeries &series, const CurveLine &line) const;

    QChart &m_chart;
    CurveGeometry m_geometry;
    std::vector<CurveLine> m_lines;
    std::vector<QLineSeries *> m_series;
};

/// Draws the curve into the rectangle, built anew at its size: title, legend, chart and caption.
void renderCurve(QPainter &painter, const QRectF &target, const PatientCurve &curve, const CurveOptions &options,
                 const FigureStyle &style);
/// The curve as a figure for export; shares nothing with the screen.
Figure curveFigure(const PatientCurve &curve, const CurveOptions &options);

} // namespace carnet::ui
