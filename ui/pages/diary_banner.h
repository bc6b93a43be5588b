#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace carnet::ui {

/// A state of the page in one line above it, with at most two buttons.
class DiaryBanner final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Danger, Warn };

    explicit DiaryBanner(const Theme &theme, QWidget *parent = nullptr);

    /// Hides itself when text is empty; a button without text is absent.
    void setContent(Tone tone, const QString &icon, const QString &text, const QString &act = {},
                    const QString &other = {});
    QString text() const;

signals:
    void acted();
    void refused();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    QString m_iconName;
    QLabel *m_text;
    QPushButton *m_act;
    QPushButton *m_other;
};

} // namespace carnet::ui
