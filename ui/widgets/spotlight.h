#pragma once

#include <QPointer>
#include <QWidget>

namespace carnet::ui {

class Theme;

/// A ring round one widget that shows where something is; the next key or click takes it away.
class Spotlight final : public QWidget
{
    Q_OBJECT

public:
    Spotlight(QWidget *target, const Theme &theme);

    QWidget *target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    QPointer<QWidget> m_target;
};

/// Lights the visible widget of that object name in a window, and nothing when there is none.
void lightUp(QWidget *window, const QString &objectName, const Theme &theme);

} // namespace carnet::ui
