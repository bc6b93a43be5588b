#pragma once

#include "ui/charts/pain_chart_geometry.h"

#include <QAbstractButton>

namespace carnet::ui {

/// A legend entry that shows and hides its line: a sample of the line and its name. Space, Enter or a click toggle it.
class LegendToggle final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendToggle(const Theme &theme, QWidget *parent = nullptr);

    void setLook(const LineLook &look);
    /// The name of a hidden line is struck through; not that of a line that is an extra.
    void setStrikesHidden(bool strikes) { m_strikesHidden = strikes; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    LineLook m_look;
    bool m_strikesHidden = true;
};

} // namespace carnet::ui
