#pragma once

#include "core/analysis/survival.h"
#include "ui/charts/chart_style.h"

namespace carnet::ui {

/// Where things are in the curve of those who are still relieved.
class ReliefLayout
{
public:
    ReliefLayout(const QRectF &area, double lastDay, const ChartStyle &style);

    QRectF plot;
    qreal x(double day) const;
    qreal y(double share) const; ///< 0 to 1

private:
    double m_lastDay;
};

/// Kaplan and Meier's curve with its interval, the ends of observation and the median. ends: days at which somebody was
/// relieved when last asked.
void paintRelief(QPainter &painter, const QRectF &area, const analysis::ReliefCurve &curve,
                 const std::vector<double> &ends, const ChartStyle &style);

} // namespace carnet::ui
