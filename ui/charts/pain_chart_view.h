#pragma once

#include "ui/charts/pain_chart_painter.h"
#include "ui/charts/pain_chart_plot.h"

#include <QChartView>
#include <QPixmap>

namespace carnet::ui {

/// The drawing of a patient's curve on screen, with its read-out under the mouse or the arrow keys.
class PainChartView final : public QChartView
{
    Q_OBJECT

public:
    explicit PainChartView(const Theme &theme, QWidget *parent = nullptr);

    void show(const PatientCurve &curve, const CurveOptions &options);
    /// Draws everything anew: the theme, the language or the text size changed.
    void refresh();

    const CurveGeometry &geometryOfCurve() const { return m_geometry; }
    /// Where the read-out stands, if it is shown.
    std::optional<CurveStop> stop() const { return m_stop; }
    void setStop(std::optional<CurveStop> stop);
    /// What the read-out says, as a sentence; empty when it is not shown.
    QString readoutSentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayActivated(int period, int day);
    void stopChanged();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();
    /// Paints what lies under the lines anew, inside the rectangle only.
    void paintGround(const QRectF &area);
    /// The part of the canvas that those days touch.
    QRectF areaOf(const CurveDays &days) const;
    /// Takes the new scores where nothing else changed; false when everything has to be drawn anew.
    bool takeScores(const PatientCurve &curve, const CurveOptions &options);
    std::optional<CurveStop> stopAt(const QPointF &position) const;
    double stopX(const CurveStop &stop) const;
    /// steps: how many days to go, in reading order.
    void move(int steps);
    void activate();

    const Theme &m_theme;
    PatientCurve m_curve;
    CurveOptions m_options;
    ChartStyle m_style;
    CurveGeometry m_geometry;
    CurveSeries m_series;
    QPixmap m_ground; ///< everything under the lines, while nothing changes
    std::vector<CurveStop> m_stops;
    std::optional<CurveStop> m_stop;
};

/// Lets screen readers hear a PainChartView as a chart whose value is the read-out. May be called again.
void installPainChartAccessibility();

} // namespace carnet::ui
