#pragma once

#include "ui/charts/auc_data.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>

namespace carnet::ui {

/// Where things are in the chart of areas by period; drawing, hit tests and tests use the same numbers.
class AucByPeriodLayout
{
public:
    AucByPeriodLayout(const QRectF &area, const AucData &data, const Theme &theme);

    QRectF plot;
    qreal x(int period) const; ///< period from 1
    qreal y(double area) const;
    qreal spreadX(int period) const; ///< of the bar with the median, beside the column
    /// The patient whose point or line is near, empty when none.
    QString patientAt(const QPointF &point, const AucData &data) const;

private:
    double m_largest;
    int m_periods;
};

/// One line a patient over the periods; median and quartiles beside each column. lit: the patient in the foreground, or
/// empty.
void paintAucByPeriod(QPainter &painter, const QRectF &area, const AucData &data, const QString &lit,
                      const Theme &theme);

enum class AucMarks { Dots, Bars };

/// Where things are in the chart of areas by patient.
class AucByPatientLayout
{
public:
    AucByPatientLayout(const QRectF &area, const AucData &data, const Theme &theme);

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
                       const std::vector<PatientAreas> &patients, const QString &lit, AucMarks marks,
                       const Theme &theme);

/// The marks of the periods with their names, from left to right; returns the width used.
qreal paintPeriodLegend(QPainter &painter, const QPointF &at, int periods, AucMarks marks, const Theme &theme);

} // namespace carnet::ui
