#pragma once

#include <QWidget>

namespace carnet::ui {

class Theme;

/// A state in a few words with its icon on a soft ground. Never elides.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Info, Ok, Warn, Danger };

    explicit Chip(const Theme &theme, QWidget *parent = nullptr);
    Chip(const Theme &theme, Tone tone, const QString &icon, const QString &text, QWidget *parent = nullptr);

    /// icon: a name of the theme, or empty for none. Hides itself when text is empty.
    void setContent(Tone tone, const QString &icon, const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;

    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    QString m_icon;
    QString m_text;
};

} // namespace carnet::ui
