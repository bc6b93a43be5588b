#pragma once

#include "ui/charts/auc_charts.h"
#include "ui/charts/curve_charts.h"

#include <QPixmap>
#include <QWidget>

namespace carnet::ui {

/// A chart of all patients on the screen: the patient under the mouse or chosen with the arrow keys is lit, here and in
/// its neighbours. Enter or a double click opens the patient.
class StudyChart : public QWidget
{
    Q_OBJECT

public:
    StudyChart(const Theme &theme, QWidget *parent);

    void setLit(const QString &patient);
    QString lit() const { return m_lit; }

signals:
    void litChanged(const QString &patient);
    void activated(const QString &patient);
    void focused();

protected:
    virtual void paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) = 0;
    /// The lit patient, over what paintChart drew.
    virtual void paintLit(QPainter &painter, const QRectF &area, const ChartStyle &style) = 0;
    virtual QString patientAt(const QPointF &point) const = 0;
    /// In the order in which the arrow keys walk.
    virtual QStringList order() const = 0;
    /// Rows per step of ↑ and ↓.
    virtual int columns() const { return 1; }
    void redraw();

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    ChartStyle look() const { return ChartStyle::screen(m_theme); }
    QRectF area() const { return QRectF(rect()).adjusted(3, 3, -3, -3); }

private:
    void lightUp(const QString &patient, bool fixed);

    const Theme &m_theme;
    QString m_lit;
    bool m_fixed = false; ///< chosen by a click or a key: the mouse passing by does not change it
    QPixmap m_picture;    ///< everything but the lit patient, while nothing changes
};

class AucByGroupChart final : public StudyChart
{
    Q_OBJECT

public:
    using StudyChart::StudyChart;
    void show(const AucData &shown);

protected:
    void paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) override;
    void paintLit(QPainter &painter, const QRectF &area, const ChartStyle &style) override;
    QString patientAt(const QPointF &point) const override;
    QStringList order() const override;

private:
    AucData m_data;
};

class AucByPatientChart final : public StudyChart
{
    Q_OBJECT

public:
    using StudyChart::StudyChart;
    void show(const AucData &shown, PatientOrder order, AucMarks marks);

protected:
    void paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) override;
    void paintLit(QPainter &painter, const QRectF &area, const ChartStyle &style) override;
    QString patientAt(const QPointF &point) const override;
    QStringList order() const override;

private:
    AucData m_data;
    std::vector<PatientAreas> m_patients;
    AucMarks m_marks = AucMarks::Dots;
};

class CurvesChart final : public StudyChart
{
    Q_OBJECT

public:
    using StudyChart::StudyChart;
    void show(const CurvesData &shown);

protected:
    void paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) override;
    void paintLit(QPainter &painter, const QRectF &area, const ChartStyle &style) override;
    QString patientAt(const QPointF &point) const override;
    QStringList order() const override;
    int columns() const override;

private:
    CurvesData m_data;
};

} // namespace carnet::ui
