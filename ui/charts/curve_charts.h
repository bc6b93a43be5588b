#pragma once

#include "ui/charts/auc_data.h"
#include "ui/charts/chart_style.h"

#include <QPainter>
#include <QRectF>

namespace carnet::ui {

/// Where the panels of the small multiples, the rows of the heat map or the one plot of a cohort are.
class CurvesLayout
{
public:
    CurvesLayout(const QRectF &area, const CurvesData &data, const ChartStyle &style);

    bool isHeatMap() const { return m_kind == Kind::Rows; }
    bool isPanels() const { return m_kind == Kind::Panels; }
    int columns() const { return m_columns; }
    /// The panel (or row) of a patient with its heading.
    QRectF panel(std::size_t patient) const;
    /// The plot inside a panel.
    QRectF plot(std::size_t patient) const;
    /// All rows of the heat map, or the plot that the curves of a cohort share.
    QRectF whole() const;
    /// The part of a plot that belongs to a period from 1.
    QRectF ground(const QRectF &plot, int period) const;
    /// index: 0 for the first day on paper.
    qreal x(const QRectF &plot, int period, std::size_t index) const;
    qreal y(const QRectF &plot, double score) const;
    QString patientAt(const QPointF &point, const CurvesData &data) const;

private:
    enum class Kind { Panels, Rows, Shared };

    QRectF m_area;
    Kind m_kind;
    int m_columns;
    int m_rows;
    int m_days;
    int m_periods;
    double m_maximum;
    qreal m_heading;
    qreal m_axis;
};

/// Every patient on the same axes; patients are drawn in the order of data.
void paintCurves(QPainter &painter, const QRectF &area, const CurvesData &data, const ChartStyle &style);
/// One patient in the foreground, over what paintCurves drew.
void paintLitCurve(QPainter &painter, const QRectF &area, const CurvesData &data, const QString &lit,
                   const ChartStyle &style);

/// The colour of a score in the heat map: one hue, light for no pain, dark for the worst.
QColor heatColor(double share);

} // namespace carnet::ui
