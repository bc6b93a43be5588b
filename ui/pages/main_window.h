#pragma once

#include "core/study.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/go_to.h"
#include "ui/pages/idle_watch.h"
#include "ui/pages/lock_cover.h"
#include "ui/pages/system_lock.h"
#include "ui/widgets/page.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <optional>

class QStackedWidget;

namespace carnet {
class Error;
struct RestorePlan;
} // namespace carnet

namespace carnet::ui {

class InterfaceLanguage;
class LastPlace;
class StartPage;
class StudyFrame;
class Theme;
struct NewStudyPlan;

/// Where the demo study is kept on this computer.
QString demoPath();

/// The window: the start page, or one open study; the commands of the whole program.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, InterfaceLanguage &language, Prompts prompts = Prompts::native(),
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a study; why it could not be opened stands on the start page and, if wanted, in problem. True when it is
    /// open. Where people log in and nobody is named, the start page asks. first: where; else where the program was
    /// killed, or what is due today.
    bool openStudy(const QString &path, Study::Access access = Study::Access::ReadWrite, QString *problem = nullptr,
                   const std::optional<Place> &first = {}, const Credentials &who = {});
    /// Opens the demo study, making it first where it is not there yet. user: as whom; the start page asks otherwise.
    bool openDemo(QString *problem = nullptr, const QString &user = {});
    /// Covers the window until somebody logs in.
    void lock(LockCover::Why why);
    LockCover *lockCover() const { return m_lock.get(); }
    IdleWatch &idleWatch() { return m_idle; }
    void closeStudy();
    void showStudy(std::unique_ptr<Study> study, const std::optional<Place> &first = {});

    Study *study() const { return m_study.get(); }
    StudyFrame *frame() const { return m_frame; }
    StartPage *startPage() const { return m_start; }
    QAction *action(const QString &id) const { return m_actions.value(id); }
    /// Makes a copy when the chosen hours have passed since the last one and there is something new.
    void backUpWhenDue();
    /// Puts a backup at a place, after it was said what that changes there.
    void restore(const QString &backupPath, const QString &target, const Credentials &who = {});
    /// Something could not be read where nobody asked for it: the footer says so.
    void tellFailure(const QString &message);
    /// The keys that work everywhere, from the table of commands.
    std::vector<KeyHelp> keysEverywhere() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct KeptPlace
    {
        Place place;
        QElapsedTimer since;
    };

    void makeActions();
    void makeHandlers();
    void connectStart();
    void retranslate();
    void enableActions();
    std::vector<GoToTarget> goToTargets() const;
    void makeFrame(const std::optional<Place> &first);
    void createDemo(bool replace);
    void showWorkStopped(const Error &error);
    void resetDemo();
    void createStudy(const NewStudyPlan &plan, const QString &path, const QByteArray &protocol);
    void logIn(const QString &path, const Credentials &who);
    void askForNewPassword();
    void watchIdle();
    void protectStudy();
    void showRecoveryCode(const QString &code);
    void keepTyped();
    void showOtherPerson();
    void showChangedProtocol();
    std::optional<Place> keptPlace() const;
    bool lockByKey(const QKeyEvent &event);
    bool wantsBackup() const;
    /// A copy to the folder that was chosen, when the study holds something that the last copy does not.
    void backUpOnClose();
    void askForBackup();
    QString consequencesOf(const RestorePlan &plan) const;
    void noteLogOut();
    void askForStudy();
    void backUp();
    void changeTextSize(int step);
    void showAbout();
    void toggleMenuBar();
    void hideMenuBar();
    bool goByDigit(const QKeyEvent &event);
    Progress startProgress();

    Theme &m_theme;
    InterfaceLanguage &m_language;
    Prompts m_prompts;
    QStackedWidget *m_stack;
    StartPage *m_start;
    std::unique_ptr<Study> m_study;
    StudyFrame *m_frame = nullptr;
    std::unique_ptr<LockCover> m_lock;
    IdleWatch m_idle;
    SystemLock m_systemLock;
    QHash<QString, KeptPlace> m_places; ///< where each person was, while others had the window
    Study::Access m_wantedAccess = Study::Access::ReadWrite;
    std::optional<Place> m_wantedPlace;
    std::unique_ptr<LastPlace> m_lastPlace;
    QTimer m_backupTimer;
    QString m_restoreTarget; ///< while it is asked who opens the backup
    QDateTime m_lastBackup;  ///< or when the study was opened
    QHash<QString, QAction *> m_actions;
    QHash<QString, std::function<void()>> m_handlers;
    std::vector<QMenu *> m_menus;
    bool m_altAlone = false;
    QPointer<QWidget> m_beforeMenus; ///< had the keys when the menus were opened
    const QObject *m_pressedOn = nullptr; ///< what had the focus when the last key was pressed; to compare only
};

} // namespace carnet::ui
