#pragma once

#include "ui/charts/pain_chart_geometry.h"

namespace carnet::ui {

/// Everything of the chart that lies under the curves: grounds, grid, header bands, hatches, ticks, lanes.
void paintCurveGround(QPainter &painter, const CurveGeometry &geometry, const PatientCurve &curve,
                      const CurveOptions &options, const ChartStyle &style);
/// What lies over the curves but does not depend on the mouse: scores before infusions, baseline, direct labels.
void paintCurveFront(QPainter &painter, const CurveGeometry &geometry, const PatientCurve &curve,
                     const CurveOptions &options, const ChartStyle &style);

/// A day of a period on which the read-out can stand.
struct CurveStop
{
    std::size_t period = 0; ///< index among the curve's periods
    int day = 0;

    bool operator==(const CurveStop &) const = default;
};

/// All stops from left to right: the days on paper that are past, and day 0 where something was measured.
std::vector<CurveStop> curveStops(const PatientCurve &curve);

/// What the read-out says about a day.
struct CurveReadout
{
    struct Row
    {
        QString label;
        QString value; ///< the score, or why there is none
        LineLook look;
        std::optional<double> score;
    };

    QString day;  ///< "Day 11"
    QString date; ///< "Mon 28 Apr"
    std::vector<Row> rows;
    QStringList notes; ///< analgesics, adverse events

    /// In one sentence, for screen readers.
    QString sentence() const;
};

CurveReadout curveReadout(const PatientCurve &curve, const CurveOptions &options, const CurveStop &stop,
                          const ChartStyle &style);
void paintCurveReadout(QPainter &painter, const CurveGeometry &geometry, const PatientCurve &curve,
                       const CurveStop &stop, const CurveReadout &readout, const ChartStyle &style);

/// "No score", hatches and rules, in the fewest sentences that make the chart readable.
QString curveCaption(const PatientCurve &curve, const CurveOptions &options);
/// "Average pain, 3 periods; means 7.0, 4.2, 5.3; 33, 32 and 16 of 35 days entered", for screen readers.
QString curveDescription(const PatientCurve &curve);
/// "Daily pain (NRS 0–10)".
QString curveTitle(const PatientCurve &curve);

} // namespace carnet::ui
