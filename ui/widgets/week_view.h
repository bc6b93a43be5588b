#pragma once

#include "core/visits/worklist.h"

#include <QWidget>

namespace carnet::ui {

class Theme;

/// Seven days side by side with the visits and calls of each as short bars; a day leads to the calendar.
class WeekView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int days = 7;

    explicit WeekView(const Theme &theme, QWidget *parent = nullptr);

    void setItems(QDate firstDay, const std::vector<WorkItem> &items);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A click on a day, or Enter on the one that ← → chose.
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar
    {
        QString patient;
        bool isCall = false;
    };
    QRectF column(int day) const;
    int dayAt(const QPointF &point) const;

    const Theme &m_theme;
    QDate m_first;
    int m_current = 0; ///< the day that the keys are on
    std::vector<std::vector<Bar>> m_bars;
};

} // namespace carnet::ui
