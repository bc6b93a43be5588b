#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/patient_curve.h"

#include <QStringList>
#include <algorithm>

namespace carnet::ui {

/// The radius of a point where there is room for it.
inline constexpr qreal largestPoint = 4.2;

/// What of a patient's curve is shown.
struct CurveOptions
{
    QStringList hidden;          ///< measures that are not drawn
    bool carriedForward = false; ///< the last value carried over missing days, dashed
    bool meanLine = false;
    bool below30 = false; ///< a line 30 % below the pain at inclusion
    bool below50 = false;
    bool overlay = false; ///< the periods over each other, main measure only

    bool operator==(const CurveOptions &) const = default;
    bool shows(const PatientCurve::Measure &measure) const { return !hidden.contains(measure.id); }
};

/// Where everything of a patient's chart is, in pixels of its canvas. Series, painters and mouse all ask here, so that
/// they cannot disagree.
struct CurveGeometry
{
    /// An adverse event in its lane.
    struct EventBox
    {
        std::size_t event = 0;
        QRectF bar;
        qreal labelRight = 0; ///< the label may run from the bar to here
        int more = 0;         ///< events at the same time for which there is no room
    };

    QSizeF canvas;
    QRectF header;
    QRectF plot;
    QRectF ticks;
    QRectF rescueLane;
    QRectF eventLane;
    std::vector<EventBox> eventBoxes;
    double firstDay = -6; ///< days from the first infusion at the edges of the plot
    double lastDay = 111;
    double lowest = -0.25; ///< scores at the edges of the plot
    double highest = 10.3;
    bool overlay = false;

    double x(double day) const { return plot.left() + (day - firstDay) / (lastDay - firstDay) * plot.width(); }
    double y(double score) const { return plot.bottom() - (score - lowest) / (highest - lowest) * plot.height(); }
    double dayAt(double position) const
    {
        return firstDay + (position - plot.left()) / plot.width() * (lastDay - firstDay);
    }
    double dayWidth() const { return plot.width() / (lastDay - firstDay); }
    /// Points of neighbouring days never grow into each other.
    double pointRadius() const { return std::clamp(dayWidth() * 0.72, 1.3, largestPoint); }
    /// How much thinner lines are where days are narrow.
    double thinness() const { return std::clamp(dayWidth() / 5, 0.5, 1.0); }
    /// Days from the left end of the time axis to day 0 of a period: 0 where periods lie over each other.
    double offset(const PatientCurve &curve, const PatientCurve::Period &period) const
    {
        return overlay ? 0.0 : double(curve.offset(period));
    }
    /// The ground of a period, from its infusion to its last day or the next infusion.
    QRectF ground(const PatientCurve &curve, std::size_t period) const;
    /// Distance between two grid lines, in points.
    double gridStep(const PatientCurve &curve) const { return (curve.maximum - curve.minimum) / 5; }
};

CurveGeometry curveGeometry(const QSizeF &canvas, const PatientCurve &curve, const CurveOptions &options,
                            const ChartStyle &style);

/// How a measure is drawn: a colour and, for those who cannot tell colours, a line of its own kind.
struct LineLook
{
    QColor color;
    qreal width = 1;
    QList<qreal> dashes; ///< in widths; empty for a solid line
    bool points = false;

    bool operator==(const LineLook &) const = default;
    QPen pen() const;
};

LineLook measureLook(const PatientCurve &curve, std::size_t measure, const ChartStyle &style);
LineLook carriedLook(const ChartStyle &style);
/// The periods over each other: one dash pattern each.
LineLook overlayLook(std::size_t period, const ChartStyle &style);
/// A short piece of the line, as legends show it.
void paintLineSample(QPainter &painter, const QRectF &box, const LineLook &look);
/// "nausea, moderate", with SAE in front of a serious one.
QString eventWords(const PatientCurve::Event &event);

} // namespace carnet::ui
