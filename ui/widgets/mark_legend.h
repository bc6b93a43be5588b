#pragma once

#include "ui/theme/state_mark.h"

#include <QWidget>

namespace carnet::ui {

class Theme;

/// The marks of a table with their words, on one line.
class MarkLegend final : public QWidget
{
    Q_OBJECT

public:
    MarkLegend(const Theme &theme, std::vector<StateMark> marks, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    std::vector<StateMark> m_marks;
};

} // namespace carnet::ui
