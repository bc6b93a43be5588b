#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace carnet::ui {

class Theme;

/// What a page or card shows when it has nothing: an icon, one sentence, and the obvious next act.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// button: empty when there is nothing to do.
    void setContent(const QString &icon, const QString &sentence, const QString &button = {});
    QPushButton *button() const { return m_button; }

signals:
    void activated();

private:
    void redraw();

    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace carnet::ui
