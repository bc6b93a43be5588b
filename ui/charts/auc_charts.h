#pragma once

#include "ui/charts/auc_data.h"
#include "ui/charts/chart_style.h"

#include <QPainter>
#include <QRectF>

namespace carnet::ui {

/// Where things are in the chart of areas by period; drawing, hit tests and tests use the same numbers.
class AucByPeriodLayout
{
public:
    AucByPeriodLayout(const QRectF &area, const AucData &data, const ChartStyle &style);

    QRectF plot;
    qreal x(int period) const; ///< period from 1
    /// Of the point of a patient by its place among all: above mostSmallMultiples points stand beside each other.
    qreal pointX(int period, std::size_t index) const;
    qreal y(double area) const;
    qreal spreadX(int period) const; ///< of the bar with the median, beside the column
    /// The patient whose point or line is near, empty when none.
    QString patientAt(const QPointF &point, const AucData &data) const;

private:
    double m_largest;
    int m_periods;
    bool m_isCrowded;
};

/// One line a patient over the periods; median and quartiles beside each column.
void paintAucByPeriod(QPainter &painter, const QRectF &area, const AucData &data, const ChartStyle &style);
/// One patient in the foreground, over what paintAucByPeriod drew.
void paintLitAucByPeriod(QPainter &painter, const QRectF &area, const AucData &data, const QString &lit,
                         const ChartStyle &style);

enum class AucMarks { Dots, Bars };

/// Where things are in the chart of areas by patient.
class AucByPatientLayout
{
public:
    AucByPatientLayout(const QRectF &area, const AucData &data, const ChartStyle &style);

    QRectF plot;
    qreal x(std::size_t patient) const; ///< middle of the patient's place
    qreal x(std::size_t patient, int period) const;
    qreal y(double area) const;
    qreal width() const { return m_width; } ///< of one patient's place
    QString patientAt(const QPointF &point, const std::vector<PatientAreas> &patients) const;

private:
    double m_largest;
    int m_periods;
    qreal m_width;
};

/// Every patient's areas side by side, one mark a period. patients: in the order to be drawn.
void paintAucByPatient(QPainter &painter, const QRectF &area, const AucData &data,
                       const std::vector<PatientAreas> &patients, AucMarks marks, const ChartStyle &style);
/// One patient in the foreground, over what paintAucByPatient drew.
void paintLitAucByPatient(QPainter &painter, const QRectF &area, const AucData &data,
                          const std::vector<PatientAreas> &patients, const QString &lit, AucMarks marks,
                          const ChartStyle &style);

/// The marks of the periods with their names, from left to right; returns the width used.
qreal paintPeriodLegend(QPainter &painter, const QPointF &at, int periods, AucMarks marks, const ChartStyle &style);

} // namespace carnet::ui
