#pragma once

#include "core/results/outcomes.h"
#include "ui/charts/chart_style.h"

namespace carnet::ui {

/// A result over the visits as it is drawn.
struct OutcomeData
{
    OutcomeSeries series;
    QStringList visits;       ///< short names, by visit of the series
    bool asQuantiles = false; ///< median and quartile ribbons before faint lines instead of a line a patient

    /// Above this many patients single lines are too many to read.
    static constexpr std::size_t mostLines = 40;
};

/// Where things are; drawing, hit tests and tests use the same numbers.
class OutcomeLayout
{
public:
    OutcomeLayout(const QRectF &area, const OutcomeData &data, const ChartStyle &style);

    QRectF plot;
    qreal x(std::size_t visit) const;
    qreal y(double value) const;
    /// Half of the room that one visit has to itself.
    qreal reach(std::size_t visit) const;
    QString patientAt(const QPointF &point, const OutcomeData &data) const;

private:
    std::vector<qreal> m_x;
    double m_minimum;
    double m_maximum;
};

/// The axis of the values and the visits with their numbers of values.
void paintOutcomeAxes(QPainter &painter, const OutcomeLayout &layout, const OutcomeData &data, const ChartStyle &style);
/// One line a patient, or ribbons over faint lines; the number of values under each visit. A missing visit is a gap.
void paintOutcome(QPainter &painter, const QRectF &area, const OutcomeData &data, const ChartStyle &style);
void paintLitOutcome(QPainter &painter, const QRectF &area, const OutcomeData &data, const QString &lit,
                     const ChartStyle &style);
/// The course of one patient alone, every value with its number.
void paintPatientCourse(QPainter &painter, const QRectF &area, const OutcomeData &data, const ChartStyle &style);
/// Every value as a point with a box of the quartiles and the median at each visit.
void paintDistribution(QPainter &painter, const QRectF &area, const OutcomeData &data, const ChartStyle &style);

} // namespace carnet::ui
