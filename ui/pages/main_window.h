#pragma once

#include "core/study.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/go_to.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QMainWindow>
#include <functional>
#include <optional>

class QStackedWidget;

namespace carnet {
class Error;
}

namespace carnet::ui {

class InterfaceLanguage;
class LastPlace;
class StartPage;
class StudyFrame;
class Theme;

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
    /// open. first: where; else where the program was killed, or what is due today.
    bool openStudy(const QString &path, Study::Access access = Study::Access::ReadWrite, QString *problem = nullptr,
                   const std::optional<Place> &first = {});
    /// Opens the demo study, making it first where it is not there yet.
    bool openDemo(QString *problem = nullptr);
    void closeStudy();
    void showStudy(std::unique_ptr<Study> study, const std::optional<Place> &first = {});

    Study *study() const { return m_study.get(); }
    StudyFrame *frame() const { return m_frame; }
    StartPage *startPage() const { return m_start; }
    QAction *action(const QString &id) const { return m_actions.value(id); }
    /// The keys that work everywhere, from the table of commands.
    std::vector<KeyHelp> keysEverywhere() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void makeHandlers();
    void connectStart();
    void retranslate();
    void enableActions();
    std::vector<GoToTarget> goToTargets() const;
    void createDemo(bool replace);
    void showWorkStopped(const Error &error);
    void resetDemo();
    void createStudy(const QString &path, const QByteArray &protocol, const QString &backupFolder);
    void backUpOnClose();
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
    std::unique_ptr<LastPlace> m_lastPlace;
    QHash<QString, QAction *> m_actions;
    QHash<QString, std::function<void()>> m_handlers;
    std::vector<QMenu *> m_menus;
    bool m_altAlone = false;
};

} // namespace carnet::ui
