#pragma once

#include "ui/forms/entry_session.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>
#include <functional>

class QLabel;
class QPushButton;

namespace carnet::ui {

/// What a sitting has to say above its paper, in one line with at most two buttons: not saved, read only, found again
/// after a crash, or being corrected.
class EntryBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit EntryBanner(const Theme &theme, QWidget *parent = nullptr);

    /// words: one value and its place, for a list of those that wait; correcting: what is said during corrections.
    void tell(EntrySession &session, const Study &study, const std::function<QString(const Datum &)> &words,
              const QString &correcting);
    QString text() const;

signals:
    /// Somebody wants to take this lock away.
    void unlockWanted(const carnet::Lock &lock);
    /// Values wait for the disk, in words; empty when they reached it.
    void failing(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone { Neutral, Danger, Warn };

    /// Hides itself when text is empty; a button without text is absent.
    void setContent(Tone tone, const QString &icon, const QString &text, const QString &act = {},
                    const QString &other = {});

    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    QString m_iconName;
    QPointer<EntrySession> m_session;
    bool m_wasFailing = false;
    QLabel *m_text;
    QPushButton *m_act;
    QPushButton *m_other;
};

} // namespace carnet::ui
