#pragma once

#include "core/study.h"

#include <QDialog>
#include <QPointer>

class QLabel;

namespace carnet::ui {

class LogInForm;
class Theme;

/// Covers everything of an open study until somebody logs in: the window, its dialogs, menus and choosers. What is
/// below stays as it is, half-typed fields included.
class LockCover final : public QDialog
{
    Q_OBJECT

public:
    enum class Why { Locked, Left, Switching };

    LockCover(Study &study, const Theme &theme, QWidget *window);
    ~LockCover() override;

    void cover(Why why);

signals:
    /// The same person is back.
    void unlocked();
    /// Somebody else tries to log in: what this person typed is still to be kept in this person's name.
    void leaving();
    /// Somebody else logged in: study.person() is another one.
    void switched();
    /// Nobody wants to go on with this study.
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void hideAll();
    void showAll();
    void giveBack();
    void enter(const Credentials &who);
    int secondsToWait(const Credentials &who) const;
    void askOnlyThisPerson(bool only);
    void retranslate();
    void place();

    Study &m_study;
    const Theme &m_theme;
    QWidget *m_window;
    LogInForm *m_form;
    class QPushButton *m_other;
    class QPushButton *m_close;
    Why m_why = Why::Locked;
    QDateTime m_since;
    bool m_onlyThis = true;
    std::vector<QPointer<QWidget>> m_covers;
    QPointer<QWidget> m_focus;
};

} // namespace carnet::ui
