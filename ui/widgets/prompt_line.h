#pragma once

#include <QWidget>

namespace carnet::ui {

class Theme;

/// The one line that says where the typist is, what was kept or refused, and what to type instead.
class PromptLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Level { Neutral, Info, Warning, Refusal };

    explicit PromptLine(const Theme &theme, QWidget *parent = nullptr);

    void say(Level level, const QString &text);
    Level level() const { return m_level; }
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Level m_level = Level::Neutral;
    QString m_text;
};

} // namespace carnet::ui
