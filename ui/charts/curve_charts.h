#pragma once

#include "ui/charts/auc_data.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>

namespace carnet::ui {

/// Where the panels of the small multiples, or the rows of the heat map, are.
class CurvesLayout
{
public:
    CurvesLayout(const QRectF &area, const CurvesData &data, const Theme &theme);

    bool isHeatMap() const { return m_heatMap; }
    int columns() const { return m_columns; }
    /// The panel (or row) of a patient with its heading.
    QRectF panel(std::size_t patient) const;
    /// The plot inside a panel.
    QRectF plot(std::size_t patient) const;
    /// index: 0 for the first day on paper.
    qreal x(const QRectF &plot, int period, std::size_t index) const;
    qreal y(const QRectF &plot, double score) const;
    QString patientAt(const QPointF &point, const CurvesData &data) const;

private:
    QRectF m_area;
    bool m_heatMap;
    int m_columns;
    int m_rows;
    int m_days;
    int m_periods;
    double m_maximum;
    qreal m_heading;
    qreal m_axis;
};

/// Every patient on the same axes; patients are drawn in the order of data.
void paintCurves(QPainter &painter, const QRectF &area, const CurvesData &data, const QString &lit, const Theme &theme);

/// The colour of a score in the heat map: one hue, light for no pain, dark for the worst.
QColor heatColor(double share);

} // namespace carnet::ui
