#pragma once

#include "ui/theme/state_mark.h"

#include <QWidget>
#include <vector>

namespace carnet::ui {

class Theme;

/// The line of visits of a patient: a mark, a name and a date for each; ← → moves along it, Enter opens.
class StepStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;
        QString when;
        QString details; ///< the whole story, for the tool tip
        StateMark mark = StateMark::NotYet;

        bool operator==(const Step &) const = default;
    };

    explicit StepStrip(const Theme &theme, QWidget *parent = nullptr);

    void setSteps(std::vector<Step> steps);
    const std::vector<Step> &steps() const { return m_steps; }
    int current() const { return m_current; }
    void setCurrent(int step);
    /// Where a step is painted, in coordinates of this widget.
    QRect stepRect(int step) const;
    /// Opens a step, as Enter and a click do.
    void activate(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int stepAt(const QPoint &position) const;
    int markSize() const;
    void paintStep(QPainter &painter, int step) const;

    const Theme &m_theme;
    std::vector<Step> m_steps;
    int m_current = 0;
};

} // namespace carnet::ui
