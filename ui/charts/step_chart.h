#pragma once

#include "ui/charts/chart_style.h"

namespace carnet::ui {

/// How many by when: each line rises by one at every date.
struct Steps
{
    struct Line
    {
        QString name;
        std::vector<QDate> dates; ///< sorted
        Qt::PenStyle pen = Qt::SolidLine;
        bool strong = false;
    };

    std::vector<Line> lines;
    QString plannedName;
    QDate plannedBegin; ///< invalid: the plan is a level, not a slope
    QDate plannedEnd;
    int planned = 0;
    QDate begin; ///< of the axis
    QDate end;

    int largest() const;
};

/// Where things are in the chart.
class StepLayout
{
public:
    StepLayout(const QRectF &area, const Steps &steps, const ChartStyle &style);

    QRectF plot;
    qreal x(const QDate &date) const;
    qreal y(double count) const;

private:
    const QDate m_begin;
    const qint64 m_days;
    const int m_largest;
};

void paintSteps(QPainter &painter, const QRectF &area, const Steps &steps, const ChartStyle &style);

} // namespace carnet::ui
