#pragma once

#include "ui/theme/state_mark.h"

#include <QAbstractButton>

namespace carnet::ui {

class Theme;

/// One thing to do: its state, what, why, and an arrow where it opens something. ↑ ↓ move between rows.
class CheckRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CheckRow(const Theme &theme, QWidget *parent = nullptr);

    /// opens: whether a click or Enter leads somewhere.
    void setContent(StateMark mark, const QString &title, const QString &reason, bool opens);
    /// The row that is open beside the list.
    void setCurrent(bool isCurrent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    StateMark m_mark = StateMark::NotYet;
    QString m_title;
    QString m_reason;
    bool m_opens = false;
    bool m_isCurrent = false;
};

} // namespace carnet::ui
