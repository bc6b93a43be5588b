#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/score_curves.h"

#include <QPixmap>
#include <QWidget>

namespace carnet::ui {

/// Where the panels of the scores are; drawing, mouse and tests use the same numbers.
class ScoresLayout
{
public:
    ScoresLayout(const QRectF &area, const PatientScores &scores, const ChartStyle &style);

    int columns() const { return m_columns; }
    QRectF panel(std::size_t curve) const;
    QRectF plot(std::size_t curve) const;
    /// Forms before the axis begins stand where the pain curve draws the pain at inclusion.
    qreal x(std::size_t curve, double day) const;
    qreal y(std::size_t curve, double value) const;
    bool isBeforeAxis(double day) const { return day < m_scores.firstDay; }
    QPointF at(std::size_t curve, std::size_t point) const;
    /// The height that panels of a readable size need in that width.
    static qreal heightFor(qreal width, const PatientScores &scores, const ChartStyle &style);

private:
    const PatientScores &m_scores;
    QRectF m_area;
    qreal m_left;
    qreal m_top;
    qreal m_bottom;
    int m_columns;
    int m_rows;
};

/// A form of one score.
struct ScoreStop
{
    std::size_t curve = 0;
    std::size_t point = 0;

    bool operator==(const ScoreStop &) const = default;
};

/// Every score in a panel of its own, all on the time axis of the pain curve, with bands and thresholds.
void paintScores(QPainter &painter, const QRectF &area, const PatientScores &scores, const ChartStyle &style);
Figure scoresFigure(const PatientScores &scores);

/// The panels on the screen. The mouse or the arrow keys choose a form, which stopChanged() puts into words.
class ScoreChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreChart(const Theme &theme, QWidget *parent = nullptr);

    void show(const PatientScores &scores);
    std::optional<ScoreStop> stop() const { return m_stop; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Empty when nothing is chosen.
    void stopChanged(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    void setStop(std::optional<ScoreStop> stop);
    std::optional<ScoreStop> stopAt(const QPointF &position) const;
    /// The form of another panel that is nearest in time.
    std::optional<ScoreStop> stopIn(std::ptrdiff_t curve) const;

    const Theme &m_theme;
    PatientScores m_scores;
    std::optional<ScoreStop> m_stop;
    QPixmap m_picture; ///< everything but the chosen form, while nothing changes
};

} // namespace carnet::ui
