#pragma once

#include "ui/charts/auc_data.h"
#include "ui/charts/chart_style.h"

#include <QPainter>
#include <QRectF>

namespace carnet::ui {

/// Where things are in the chart of areas by group; drawing, hit tests and tests use the same numbers.
class AucByGroupLayout
{
public:
    AucByGroupLayout(const QRectF &area, const AucData &data, const ChartStyle &style);

    QRectF plot;
    qreal x(int group) const; ///< group from 1
    /// Of the point of a patient by its place among all: above mostSmallMultiples points stand beside each other.
    qreal pointX(int group, std::size_t index) const;
    qreal y(double area) const;
    qreal spreadX(int group) const; ///< of the bar with the median, beside the column
    /// The patient whose point or line is near, empty when none.
    QString patientAt(const QPointF &point, const AucData &data) const;

private:
    double m_largest;
    int m_groups;
    bool m_isCrowded;
};

/// One line a patient over the groups; median and quartiles beside each column.
void paintAucByGroup(QPainter &painter, const QRectF &area, const AucData &data, const ChartStyle &style);
/// One patient in the foreground, over what paintAucByGroup drew.
void paintLitAucByGroup(QPainter &painter, const QRectF &area, const AucData &data, const QString &lit,
                        const ChartStyle &style);

enum class AucMarks { Dots, Bars };

/// Where things are in the chart of areas by patient.
class AucByPatientLayout
{
public:
    AucByPatientLayout(const QRectF &area, const AucData &data, const ChartStyle &style);

    QRectF plot;
    qreal x(std::size_t patient) const; ///< middle of the patient's place
    qreal x(std::size_t patient, int group) const;
    qreal y(double area) const;
    qreal width() const { return m_width; } ///< of one patient's place
    QString patientAt(const QPointF &point, const std::vector<PatientAreas> &patients) const;

private:
    double m_largest;
    int m_groups;
    qreal m_width;
};

/// Every patient's areas side by side, one mark a group. patients: in the order to be drawn.
void paintAucByPatient(QPainter &painter, const QRectF &area, const AucData &data,
                       const std::vector<PatientAreas> &patients, AucMarks marks, const ChartStyle &style);
/// One patient in the foreground, over what paintAucByPatient drew.
void paintLitAucByPatient(QPainter &painter, const QRectF &area, const AucData &data,
                          const std::vector<PatientAreas> &patients, const QString &lit, AucMarks marks,
                          const ChartStyle &style);

/// The marks of the groups with their names, from left to right; returns the width used.
qreal paintGroupLegend(QPainter &painter, const QPointF &at, const AucData &data, AucMarks marks,
                       const ChartStyle &style);
/// The one colour of all periods, or that of a treatment; group from 1.
QColor groupColor(const AucData &data, int group, const Tokens &colors);

} // namespace carnet::ui
