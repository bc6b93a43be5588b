#pragma once

#include <QColor>
#include <QWidget>
#include <vector>

namespace carnet::ui {

class Theme;

/// One curve by day; NaN where nothing was entered.
struct SparkCurve
{
    QString measure;
    std::vector<double> scores; ///< scores[day]
};

/// The curve as it is typed: gaps stay open, a day alone between gaps is a dot, the current day stands on a band.
class DiarySparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit DiarySparkline(const Theme &theme, QWidget *parent = nullptr);

    /// days: first to last of the paper; top: end of the scale; ticks: days named under the axis.
    void setScale(int firstDay, int lastDay, double top, std::vector<int> ticks);
    void show(std::vector<SparkCurve> curves);
    void setCurrentDay(int day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    QPointF at(int day, double score) const;
    void paintCurve(QPainter &painter, const SparkCurve &curve) const;

    const Theme &m_theme;
    std::vector<SparkCurve> m_curves;
    std::vector<int> m_ticks;
    int m_first = 1;
    int m_last = 35;
    double m_top = 10;
    int m_current = -1;
};

} // namespace carnet::ui
