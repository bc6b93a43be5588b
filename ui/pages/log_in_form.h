#pragma once

#include "core/study.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace carnet::ui {

class PasswordField;
class Theme;

/// Name and password; the accounts as large rows where they may be shown.
class LogInForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LogInForm(const Theme &theme, QWidget *parent = nullptr);

    /// title: the study; about: what is asked, in a line below it.
    void setWords(const QString &title, const QString &about);
    /// Rows to choose from; published: a click is enough.
    void setPeople(const std::vector<Person> &people, bool published);
    /// Only this account's password is asked; an empty name asks for both again.
    void setOnly(const QString &name);
    QString name() const;
    /// seconds: how long no password of this account is looked at, counted down before the eyes.
    void showProblem(const QString &message, int seconds = 0);
    /// Forgets what was typed and puts the focus where typing begins. who: the name, where it is known already.
    void start(const QString &who = {});
    void setButtons(const QString &enter, const QString &leave);
    QPushButton *leaveButton() const { return m_leave; }

signals:
    void wanted(const carnet::Credentials &who);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void send();
    void filterRows();
    void drawDiscs();
    void countDown();
    void stopWaiting();
    void focusTyping();
    void retranslate();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_about;
    QScrollArea *m_rowsArea; ///< of many accounts some are scrolled to
    QWidget *m_rows;
    QVBoxLayout *m_rowLines;
    std::vector<QPushButton *> m_people;
    bool m_published = false;
    QWidget *m_fields;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_passwordLabel;
    PasswordField *m_password;
    QLabel *m_problem;
    QTimer m_second;
    QDeadlineTimer m_until;
    QPushButton *m_leave;
    QPushButton *m_enter;
};

} // namespace carnet::ui
