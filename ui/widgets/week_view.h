#pragma once

#include "core/worklist.h"

#include <QWidget>

namespace carnet::ui {

class Theme;

/// Seven days side by side with the visits and calls of each as short bars.
class WeekView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int days = 7;

    explicit WeekView(const Theme &theme, QWidget *parent = nullptr);

    void setItems(QDate firstDay, const std::vector<WorkItem> &items);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar
    {
        QString patient;
        bool isCall = false;
    };
    QRectF column(int day) const;

    const Theme &m_theme;
    QDate m_first;
    std::vector<std::vector<Bar>> m_bars;
};

} // namespace carnet::ui
