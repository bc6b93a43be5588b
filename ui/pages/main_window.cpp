#include "ui/pages/main_window.h"

#include "core/trust/backups.h"
#include "ui/pages/appearance.h"
#include "ui/pages/commands.h"
#include "ui/pages/footer_bar.h"
#include "ui/pages/interface_language.h"
#include "ui/pages/last_place.h"
#include "ui/pages/rail.h"
#include "ui/pages/start_page.h"
#include "ui/pages/study_frame.h"
#include "ui/widgets/settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest{1280, 680};
constexpr int textSizes[]{90, 100, 115, 130, 150};
constexpr const char *menuNames[]{QT_TRANSLATE_NOOP("Commands", "&File"),    QT_TRANSLATE_NOOP("Commands", "&Edit"),
                                  QT_TRANSLATE_NOOP("Commands", "&Patient"), QT_TRANSLATE_NOOP("Commands", "&View"),
                                  QT_TRANSLATE_NOOP("Commands", "&Tools"),   QT_TRANSLATE_NOOP("Commands", "&Help")};

/// 1…9 for the physical digit row whatever the layout and Shift, else 0: Ctrl+1 does not exist on a French keyboard.
int physicalDigit(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
#ifdef Q_OS_WIN
    constexpr quint32 one = 2;
#else
    constexpr quint32 one = 10;
#endif
    const quint32 code = event.nativeScanCode();
    return code >= one && code < one + 9 && !event.modifiers().testFlag(Qt::KeypadModifier) ? int(code - one) + 1 : 0;
}

/// As printed on a keyboard: arrows are arrows.
QString keyWords(const QKeySequence &key)
{
    QString words = key.toString(QKeySequence::NativeText);
    for (const auto &[code, arrow] : {std::pair(Qt::Key_Up, u"↑"_s), std::pair(Qt::Key_Down, u"↓"_s),
                                      std::pair(Qt::Key_Left, u"←"_s), std::pair(Qt::Key_Right, u"→"_s)})
        words.replace(QKeySequence(code).toString(QKeySequence::NativeText), arrow);
    return words;
}

} // namespace

MainWindow::MainWindow(Theme &theme, InterfaceLanguage &language, Prompts prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_language(language)
    , m_prompts(std::move(prompts))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(theme, language, m_prompts, m_stack))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallest);
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    makeHandlers();
    makeActions();
    connectStart();
    menuBar()->hide();
    menuBar()->installEventFilter(this);
    qApp->installEventFilter(this);
    if (!restoreGeometry(settings::windowGeometry.get())) {
        constexpr QSize roomForTheFrame(16, 40);
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - roomForTheFrame));
    }
    retranslate();
    enableActions();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    // The pages go before the study that they read.
    delete m_frame;
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::demoWanted, this, [this] { openDemo(); });
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForStudy);
    connect(m_start, &StartPage::studyWanted, this, [this](const QString &path) { openStudy(path); });
    connect(m_start, &StartPage::readOnlyWanted, this,
            [this](const QString &path) { openStudy(path, Study::Access::ReadOnly); });
    connect(m_start, &StartPage::createWanted, this, &MainWindow::createStudy);
    connect(m_start, &StartPage::restoreWanted, this, [this](const QString &path) {
        if (const auto backup = lastGoodBackup(path))
            restore(backup->path, path);
    });
    constexpr auto lookEvery = std::chrono::minutes(1);
    connect(&m_backupTimer, &QTimer::timeout, this, &MainWindow::backUpWhenDue);
    m_backupTimer.start(lookEvery);
    connect(m_start, &StartPage::logInWanted, this, &MainWindow::logIn);
    connect(&m_idle, &IdleWatch::left, this, [this] { lock(LockCover::Why::Left); });
    connect(&m_systemLock, &SystemLock::left, this, [this] { lock(LockCover::Why::Left); });
    connect(&m_idle, &IdleWatch::warned, this, [this](int seconds) {
        if (m_frame)
            m_frame->footer()->warnOfLock(seconds);
    });
}

void MainWindow::makeHandlers()
{
    const auto inFrame = [this](void (StudyFrame::*act)()) {
        return [this, act] {
            if (m_frame)
                (m_frame->*act)();
        };
    };
    const auto onPage = [this](void (Page::*act)()) {
        return [this, act] {
            if (m_frame && m_frame->page())
                (m_frame->page()->*act)();
        };
    };
    m_handlers = {
        {u"openDemo"_s, [this] { openDemo(); }},
        {u"openStudy"_s, [this] { askForStudy(); }},
        {u"newStudy"_s,
         [this] {
             closeStudy();
             m_start->showNewStudy();
         }},
        {u"lock"_s, [this] { lock(LockCover::Why::Locked); }},
        {u"switchUser"_s, [this] { lock(LockCover::Why::Switching); }},
        {u"closeStudy"_s, [this] { closeStudy(); }},
        {u"exportView"_s, onPage(&Page::exportView)},
        {u"print"_s, onPage(&Page::print)},
        {u"quit"_s, [this] { close(); }},
        {u"goTo"_s, inFrame(&StudyFrame::focusGoTo)},
        {u"filter"_s, onPage(&Page::focusFilter)},
        {u"previousPatient"_s, [this] { m_frame->stepPatient(-1); }},
        {u"nextPatient"_s, [this] { m_frame->stepPatient(1); }},
        {u"openDiary"_s, inFrame(&StudyFrame::openDiary)},
        {u"signPatient"_s, [this] { m_frame->openSign(); }},
        {u"lockStudy"_s, [this] { m_frame->goPage(Place::Page::Sign); }},
        {u"auditTrail"_s, [this] { m_frame->goPage(Place::Page::Audit); }},
        {u"back"_s, inFrame(&StudyFrame::back)},
        {u"forward"_s, inFrame(&StudyFrame::forward)},
        {u"nextPane"_s, [this] { m_frame->focusNextPane(false); }},
        {u"previousPane"_s, [this] { m_frame->focusNextPane(true); }},
        {u"rail"_s, inFrame(&StudyFrame::toggleRail)},
        {u"themeLight"_s, [this] { chooseTheme(m_theme, u"light"_s); }},
        {u"themeDark"_s, [this] { chooseTheme(m_theme, u"dark"_s); }},
        {u"themeContrast"_s, [this] { chooseTheme(m_theme, u"contrast"_s); }},
        {u"larger"_s, [this] { changeTextSize(1); }},
        {u"smaller"_s, [this] { changeTextSize(-1); }},
        {u"settings"_s, [this] { m_frame->goPage(Place::Page::Settings); }},
        {u"backup"_s, [this] { backUp(); }},
        {u"restore"_s, [this] { askForBackup(); }},
        {u"resetDemo"_s, [this] { resetDemo(); }},
        {u"keys"_s, [this] { m_frame->showKeyHelp(keysEverywhere()); }},
        {u"about"_s, [this] { showAbout(); }},
    };
    for (const auto &[id, code] : {std::pair(u"french"_s, u"fr"_s), std::pair(u"english"_s, u"en"_s)})
        m_handlers.insert(id, [this, code = code] {
            settings::language.set(code);
            m_language.use(code);
        });
}

void MainWindow::makeActions()
{
    for (std::size_t i = 0; i < std::size(menuNames); ++i)
        m_menus.push_back(menuBar()->addMenu(QString()));
    for (const auto &command : commands()) {
        auto *action = new QAction(this);
        const QString id = QString::fromLatin1(command.id);
        action->setObjectName(u"action"_s + id.at(0).toUpper() + id.mid(1));
        action->setShortcut(command.key);
        connect(action, &QAction::triggered, this, [this, id] {
            hideMenuBar();
            m_handlers.value(id)();
        });
        if (command.beginsGroup)
            m_menus[std::size_t(command.menu)]->addSeparator();
        m_menus[std::size_t(command.menu)]->addAction(action);
        addAction(action); // a hidden menu bar would not answer to its keys
        m_actions.insert(id, action);
    }
}

void MainWindow::retranslate()
{
    setLocale(QLocale());
    for (std::size_t i = 0; i < std::size(menuNames); ++i)
        m_menus[i]->setTitle(QCoreApplication::translate("Commands", menuNames[i]));
    for (const auto &command : commands())
        m_actions.value(QString::fromLatin1(command.id))
            ->setText(QCoreApplication::translate("Commands", command.text));
    setWindowTitle(m_study ? tr("%1 – Carnet").arg(QFileInfo(m_study->path()).completeBaseName()) : u"Carnet"_s);
}

void MainWindow::enableActions()
{
    for (const auto &command : commands())
        if (command.needsStudy)
            m_actions.value(QString::fromLatin1(command.id))->setEnabled(m_frame != nullptr);
    for (const auto &id : {u"lock"_s, u"switchUser"_s})
        m_actions.value(id)->setEnabled(m_frame && m_study->hasAccounts());
    const bool hasPatient = m_frame && !m_frame->place().patient.isEmpty();
    for (const auto &id : {u"previousPatient"_s, u"nextPatient"_s, u"openDiary"_s, u"signPatient"_s})
        m_actions.value(id)->setEnabled(hasPatient);
    m_actions.value(u"back"_s)->setEnabled(m_frame && m_frame->canGoBack());
    m_actions.value(u"forward"_s)->setEnabled(m_frame && m_frame->canGoForward());
}

std::vector<KeyHelp> MainWindow::keysEverywhere() const
{
    std::vector<KeyHelp> keys;
    if (m_frame)
        keys.push_back(
            {tr("Ctrl+1…%1").arg(m_frame->rail()->buttons().size()), tr("The pages of the list at the left")});
    for (const auto &command : commands())
        if (!command.key.isEmpty()) {
            const auto *action = m_actions.value(QString::fromLatin1(command.id));
            keys.push_back({keyWords(action->shortcut()), action->text().remove(u'&')});
        }
    keys.push_back({tr("Alt"), tr("The menus")});
    return keys;
}

std::vector<GoToTarget> MainWindow::goToTargets() const
{
    std::vector<GoToTarget> targets;
    for (const auto *button : m_frame->rail()->buttons()) {
        const auto page = button->page();
        targets.push_back({{button->text(), m_language.inOtherLanguage("Pages", pageName(page))},
                           u"right"_s,
                           [this, page] { m_frame->goPage(page); }});
    }
    for (const auto &command : commands()) {
        auto *action = m_actions.value(QString::fromLatin1(command.id));
        const QByteArrayView id(command.id);
        if (action->isEnabled() && id != "goTo" && id != "settings")
            targets.push_back({{action->text().remove(u'&'), m_language.inOtherLanguage("Commands", command.text)},
                               QString::fromLatin1(command.icon),
                               [action] { action->trigger(); }});
    }
    return targets;
}

void MainWindow::changeTextSize(int step)
{
    const auto *here = std::ranges::find(textSizes, m_theme.textSize());
    const auto index = std::clamp<std::ptrdiff_t>(here - std::begin(textSizes) + step, 0, std::ssize(textSizes) - 1);
    chooseTextSize(m_theme, textSizes[index]);
}

void MainWindow::showAbout()
{
    m_prompts.tell(this, tr("Carnet %1").arg(QStringLiteral(CARNET_VERSION)),
                   tr("Pain diary and visit manager of clinical pain trials.\n"
                      "Ready for 21 CFR Part 11, ICH E6(R3) and GDPR; compliance is the site’s."));
}

void MainWindow::tellFailure(const QString &message)
{
    if (m_frame)
        m_frame->footer()->cannotRead(message);
}

void MainWindow::toggleMenuBar()
{
    if (menuBar()->isVisible()) {
        hideMenuBar();
        return;
    }
    m_beforeMenus = focusWidget();
    menuBar()->show();
    menuBar()->setFocus(Qt::MenuBarFocusReason);
    menuBar()->setActiveAction(menuBar()->actions().constFirst());
}

void MainWindow::hideMenuBar()
{
    menuBar()->hide();
    if (m_beforeMenus)
        m_beforeMenus->setFocus(Qt::MenuBarFocusReason);
    m_beforeMenus = nullptr;
}

bool MainWindow::goByDigit(const QKeyEvent &event)
{
    if (!m_frame || (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::ControlModifier)
        return false;
    const int digit = physicalDigit(event);
    const auto &buttons = m_frame->rail()->buttons();
    if (digit < 1 || digit > int(buttons.size()))
        return false;
    m_frame->goPage(buttons[std::size_t(digit - 1)]->page());
    return true;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == focusWidget())
        m_pressedOn = watched;
    if (event->type() == QEvent::KeyPress && qobject_cast<QWidget *>(watched) &&
        lockByKey(static_cast<const QKeyEvent &>(*event)))
        return true;
    if (event->type() == QEvent::KeyPress && isActiveWindow() && qobject_cast<QWidget *>(watched) &&
        !QApplication::activeModalWidget()) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        m_altAlone = key.key() == Qt::Key_Alt && !key.isAutoRepeat();
        if (watched == menuBar() && key.key() == Qt::Key_Escape)
            hideMenuBar();
        else if (goByDigit(key))
            return true;
    } else if (event->type() == QEvent::KeyRelease && m_altAlone &&
               static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
        m_altAlone = false;
        toggleMenuBar();
        return true;
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_altAlone = false;
    } else if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() != Qt::Key_Alt) {
        m_altAlone = false; // Alt+letter leads to a field, and no key press follows
    }
    return QMainWindow::eventFilter(watched, event);
}

/// Enter presses the button that has the focus, as Space does, unless the page has a use of its own for it. A button that
/// this very Enter led to, from a field before it, waits for the next one.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier) && button && button->isEnabled() &&
        button == m_pressedOn)
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_frame && !m_frame->isEverythingSaved() &&
        !m_prompts.confirm(this, tr("Something typed is not saved yet"),
                           tr("Closing now loses what the line below the page names."), tr("Close and lose it"))) {
        event->ignore();
        return;
    }
    settings::windowGeometry.set(saveGeometry());
    backUpOnClose();
    if (m_study)
        noteLogOut();
    event->accept();
}

} // namespace carnet::ui
