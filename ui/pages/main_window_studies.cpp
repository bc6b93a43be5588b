// How studies come into the window and leave it.
#include "core/domain/error.h"
#include "core/exchange/demo.h"
#include "core/exchange/new_study_file.h"
#include "core/log_in_wait.h"
#include "core/protocol/library.h"
#include "core/trust/accounts.h"
#include "core/trust/backups.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/protect_dialog.h"
#include "ui/dialogs/recovery_code_dialog.h"
#include "ui/pages/last_place.h"
#include "ui/pages/main_window.h"
#include "ui/pages/new_study_panel.h"
#include "ui/pages/rail.h"
#include "ui/pages/recent_studies.h"
#include "ui/pages/start_page.h"
#include "ui/pages/study_frame.h"
#include "ui/widgets/busy_guard.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <utility>

namespace carnet::ui {

using namespace Qt::StringLiterals;

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demo.carnet"_s;
}

void MainWindow::showStudy(std::unique_ptr<Study> study, const std::optional<Place> &first)
{
    closeStudy();
    m_study = std::move(study);
    m_lastBackup = m_study->now();
    // Queued: the page that changed it goes.
    connect(m_study.get(), &Study::protocolChanged, this, &MainWindow::showChangedProtocol, Qt::QueuedConnection);
    rememberStudy(m_study->path(), QDateTime::currentDateTime());
    m_lastPlace = std::make_unique<LastPlace>(m_study->facts().id, m_study->user());
    makeFrame(first);
    watchIdle();
}

void MainWindow::makeFrame(const std::optional<Place> &first)
{
    m_frame = new StudyFrame(
        {*m_study, m_theme, m_language, m_prompts}, [this] { return goToTargets(); }, m_stack);
    connect(m_frame, &StudyFrame::placeChanged, this, &MainWindow::enableActions);
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    connect(m_frame, &StudyFrame::placeChanged, this, [this] { m_lastPlace->keep(m_frame->place()); });
    connect(m_frame, &StudyFrame::protectWanted, this, &MainWindow::protectStudy, Qt::QueuedConnection);
    connect(m_frame, &StudyFrame::idleChosen, this, &MainWindow::watchIdle);
    connect(m_frame->rail(), &Rail::lockWanted, this, [this] { lock(LockCover::Why::Locked); });
    const bool beginsWithPatients = m_study->patients().isEmpty() && m_study->mayEnter();
    const Place start{.page = beginsWithPatients ? Place::Page::Patients : Place::Page::Today};
    m_frame->go(first.value_or(m_lastPlace->interrupted().value_or(start)));
    retranslate();
    enableActions();
}

/// Every page is made anew, at the same place. What is open over the window is finished first.
void MainWindow::showChangedProtocol()
{
    if (!m_frame)
        return;
    if (QApplication::activeModalWidget() || (m_lock && m_lock->isVisible())) {
        QTimer::singleShot(500, this, &MainWindow::showChangedProtocol);
        return;
    }
    keepTyped();
    const Place place = m_frame->place();
    delete m_frame;
    m_frame = nullptr;
    makeFrame(place);
    watchIdle();
}

void MainWindow::closeStudy()
{
    if (m_frame) {
        backUpOnClose();
        noteLogOut();
        m_idle.stop();
        delete m_frame;
        m_frame = nullptr;
        m_lock.reset();
        m_places.clear();
        m_lastPlace.reset();
        m_study.reset();
        m_stack->setCurrentWidget(m_start);
    }
    m_start->clearProblem();
    m_start->refresh();
    retranslate();
    enableActions();
}

bool MainWindow::openStudy(const QString &path, Study::Access access, QString *problem,
                           const std::optional<Place> &first, const Credentials &who)
{
    const bool isIncomplete = who.name.isEmpty() || (who.password.isEmpty() && !Study::isPublished(path));
    if (isIncomplete && QFileInfo::exists(path) && Study::needsLogIn(path)) {
        closeStudy();
        m_restoreTarget.clear();
        m_wantedAccess = access;
        m_wantedPlace = first;
        const bool published = Study::isPublished(path);
        std::vector<Person> people = published ? demoPeople() : std::vector<Person>();
        if (published)
            std::rotate(people.begin(), people.begin() + 1, people.end()); // who types first, the administrator last
        m_start->showLogIn(path, people, published, who.name);
        return true;
    }
    try {
        auto study = Study::open(path, access, systemClock, who);
        study->noteLogIn();
        showStudy(std::move(study), first);
        askForNewPassword();
        return true;
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::WrongPassword && m_start->asksWho()) {
            m_start->showLogInProblem(error.message(), secondsToWait(path, who.name, systemClock()));
            return false;
        }
        const bool mayRead = access == Study::Access::ReadWrite &&
                             (error.kind() == Error::Kind::ReadOnly || error.kind() == Error::Kind::Busy ||
                              error.kind() == Error::Kind::DiskFull);
        closeStudy();
        m_start->showProblem(error.message(), mayRead ? path : QString(), lastGoodBackup(path) ? path : QString());
        if (problem)
            *problem = error.message();
        return false;
    }
}

void MainWindow::askForStudy()
{
    const auto recent = recentStudies();
    const QString folder = recent.empty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                          : QFileInfo(recent.front().path).absolutePath();
    if (const auto path = m_prompts.openFile(this, tr("Open a study"), folder, tr("Carnet studies (*.carnet)")))
        openStudy(*path);
}

Progress MainWindow::startProgress()
{
    return [this](const QString &what, qint64 done, qint64 total) {
        m_start->showWork(what, done, total);
        QCoreApplication::processEvents();
        return !m_start->isCancelled();
    };
}

void MainWindow::createDemo(bool replace)
{
    QDir().mkpath(QFileInfo(demoPath()).absolutePath());
    m_start->showWork(tr("Making the demo study"), 0, 0);
    const BusyGuard guard(m_start->cancelButton());
    carnet::createDemo(demoPath(), {.finished = false, .replace = replace, .progress = startProgress()});
}

void MainWindow::logIn(const QString &path, const Credentials &who)
{
    if (const QString target = std::exchange(m_restoreTarget, {}); !target.isEmpty())
        restore(path, target, who);
    else
        openStudy(path, m_wantedAccess, nullptr, m_wantedPlace, who);
}

/// A password that somebody else chose is changed before anything else is done.
void MainWindow::askForNewPassword()
{
    if (!m_study || m_study->isReadOnly() || !m_study->mustChangePassword())
        return;
    PasswordDialog dialog(*m_study, m_theme, true, this);
    if (dialog.exec() != QDialog::Accepted)
        closeStudy();
}

void MainWindow::showRecoveryCode(const QString &code)
{
    auto *dialog =
        new RecoveryCodeDialog(m_theme, m_prompts, QFileInfo(m_study->path()).completeBaseName(), code, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Encrypts a study of the time before accounts and opens it again as its first account.
void MainWindow::protectStudy()
{
    auto *dialog = new ProtectDialog(m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const NewAccount first = dialog->account();
        const QString path = m_study->path();
        closeStudy();
        try {
            const QString code = Study::protect(path, first);
            if (openStudy(path, Study::Access::ReadWrite, nullptr, Place{.page = Place::Page::Settings, .tab = u"people"_s},
                          {first.person.name, first.password}))
                showRecoveryCode(code);
        } catch (const Error &error) {
            m_start->showProblem(error.message());
        }
    });
    dialog->open();
}

void MainWindow::noteLogOut()
{
    try {
        m_study->noteLogOut();
    } catch (const Error &) { // leaving is always possible
    }
}

bool MainWindow::openDemo(QString *problem, const QString &user)
{
    try {
        if (!QFileInfo::exists(demoPath()))
            createDemo(false);
        m_start->endWork();
    } catch (const Error &error) {
        showWorkStopped(error);
        if (problem)
            *problem = error.message();
        return false;
    }
    return openStudy(demoPath(), Study::Access::ReadWrite, problem, {}, {user, {}});
}

void MainWindow::showWorkStopped(const Error &error)
{
    m_start->endWork();
    m_start->refresh();
    if (error.kind() != Error::Kind::Cancelled)
        m_start->showProblem(error.message());
}

void MainWindow::resetDemo()
{
    if (!m_prompts.confirm(
            this, tr("Reset the demo study?"),
            tr("Everything typed into the demo study is lost; it begins again with its 28 invented patients."),
            tr("Reset the demo")))
        return;
    closeStudy();
    try {
        createDemo(true);
        m_start->endWork();
        openStudy(demoPath());
    } catch (const Error &error) {
        showWorkStopped(error);
    }
}

void MainWindow::createStudy(const NewStudyPlan &plan, const QString &path, const QByteArray &protocol)
{
    try {
        m_start->showWork(tr("Making the study"), 0, 0);
        QCoreApplication::processEvents();
        QDir().mkpath(QFileInfo(path).absolutePath());
        Study::NewStudy wish = newStudyOn(protocol, QFileInfo(path).completeBaseName(), shippedInstrument);
        const Roles roles = Roles(Role::Administrator) | Role::DataManager;
        wish.accounts = {{{plan.administrator, plan.fullName, roles, false}, plan.password}};
        auto study = Study::create(path, wish);
        m_start->endWork();
        settings::backupFolder.set(plan.backupFolder);
        m_start->newStudy()->forget();
        const QString code = study->takeRecoveryCode();
        study->noteLogIn();
        showStudy(std::move(study), Place{.page = Place::Page::Settings, .tab = u"people"_s});
        showRecoveryCode(code);
    } catch (const Error &error) {
        m_start->endWork();
        m_start->showProblem(error.message());
    }
}

} // namespace carnet::ui
