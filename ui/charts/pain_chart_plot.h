#pragma once

#include "ui/charts/pain_chart_geometry.h"

#include <QChart>

namespace carnet::ui {

/// A chart of Qt Charts without anything but its lines: axes, grid and labels are painted from the same geometry.
QChart *newCurveChart();
/// Replaces the lines: one for each unbroken run of days, so that no line crosses a missing day.
void fillCurveChart(QChart &chart, const CurveGeometry &geometry, const PatientCurve &curve,
                    const CurveOptions &options, const ChartStyle &style);
/// Gives the lines the geometry's place; without this order they keep that of an earlier size.
void layOutCurveChart(QChart &chart, const CurveGeometry &geometry);

/// Draws the curve into the rectangle, built anew at its size: title, legend, chart and caption.
void renderCurve(QPainter &painter, const QRectF &target, const PatientCurve &curve, const CurveOptions &options,
                 const FigureStyle &style);
/// The curve as a figure for export; shares nothing with the screen.
Figure curveFigure(const PatientCurve &curve, const CurveOptions &options);

} // namespace carnet::ui
