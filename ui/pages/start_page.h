#pragma once

#include "core/study.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class Card;
class InterfaceLanguage;
class LogInForm;
class NewStudyPanel;
struct NewStudyPlan;
class Segmented;
class StartCard;
class Theme;
struct Prompts;

/// What is shown while no study is open: the demo, opening, making a new one, and the studies opened before.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Theme &theme, InterfaceLanguage &language, const Prompts &prompts, QWidget *parent = nullptr);

    /// Reads the recent studies again and puts the focus on the demo.
    void refresh();
    /// Why a study could not be opened or made. readOnlyPath: offers to open that study read-only; restorePath: to put
    /// its last good backup there; unless empty.
    void showProblem(const QString &message, const QString &readOnlyPath = {}, const QString &restorePath = {});
    void clearProblem();
    /// Long work: what, done of total. endWork() brings the cards back.
    void showWork(const QString &what, qint64 done, qint64 total);
    void endWork();
    bool isCancelled() const { return m_cancelled; }
    QPushButton &cancelButton() const { return *m_cancel; }
    void showNewStudy();
    /// Asks who opens this study, in the place of the cards. people: those to choose from by a click; published: whose
    /// passwords are no secret; who: the name, where it is known already.
    void showLogIn(const QString &path, const std::vector<Person> &people, bool published, const QString &who = {});
    void showLogInProblem(const QString &message, int secondsToWait = 0);
    bool asksWho() const;
    LogInForm *logIn() const { return m_logIn; }
    NewStudyPanel *newStudy() const { return m_newPanel; }

signals:
    void demoWanted();
    void openWanted();
    void studyWanted(const QString &path);
    void readOnlyWanted(const QString &path);
    void restoreWanted(const QString &path);
    void createWanted(const carnet::ui::NewStudyPlan &plan, const QString &path, const QByteArray &protocol);
    void logInWanted(const QString &path, const carnet::Credentials &who);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *top();
    QWidget *cards();
    QWidget *problemStrip();
    QWidget *workStrip();
    void retranslate();
    void retranslateLogIn();
    void recoverPassword();
    void fillRecent();
    /// For what stands in the middle: how wide it may be, and how much is left free above and below.
    void setRoom(int width, int stretchAround);

    const Theme &m_theme;
    InterfaceLanguage &m_language;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_column = nullptr;
    QWidget *m_cards = nullptr;
    QLabel *m_logo = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_about = nullptr;
    Segmented *m_languages = nullptr;
    StartCard *m_demo = nullptr;
    StartCard *m_open = nullptr;
    StartCard *m_new = nullptr;
    QWidget *m_problem = nullptr;
    QLabel *m_problemText = nullptr;
    QPushButton *m_readOnly = nullptr;
    QString m_readOnlyPath;
    QPushButton *m_restore = nullptr;
    QString m_restorePath;
    QWidget *m_work = nullptr;
    QLabel *m_workText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_cancelled = false;
    Card *m_recent = nullptr;
    QWidget *m_recentRows = nullptr;
    Card *m_newCard = nullptr;
    NewStudyPanel *m_newPanel = nullptr;
    Card *m_logInCard = nullptr;
    LogInForm *m_logIn = nullptr;
    QPushButton *m_lost;
    QString m_logInPath;
};

} // namespace carnet::ui
