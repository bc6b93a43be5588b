// How studies come into the window and leave it.
#include "core/domain/error.h"
#include "core/exchange/demo.h"
#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"
#include "ui/pages/last_place.h"
#include "ui/pages/main_window.h"
#include "ui/pages/new_study_panel.h"
#include "ui/pages/recent_studies.h"
#include "ui/pages/start_page.h"
#include "ui/pages/study_frame.h"
#include "ui/widgets/busy_guard.h"
#include "ui/widgets/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>

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
    rememberStudy(m_study->path(), QDateTime::currentDateTime());
    m_frame = new StudyFrame(
        {*m_study, m_theme, m_language, m_prompts}, [this] { return goToTargets(); }, m_stack);
    connect(m_frame, &StudyFrame::placeChanged, this, &MainWindow::enableActions);
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    m_lastPlace = std::make_unique<LastPlace>(m_study->facts().id);
    connect(m_frame, &StudyFrame::placeChanged, this, [this] { m_lastPlace->keep(m_frame->place()); });
    const Place start{.page = m_study->patients().isEmpty() ? Place::Page::Patients : Place::Page::Today};
    m_frame->go(first.value_or(m_lastPlace->interrupted().value_or(start)));
    retranslate();
    enableActions();
}

void MainWindow::closeStudy()
{
    if (m_frame) {
        backUpOnClose();
        delete m_frame;
        m_frame = nullptr;
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
                           const std::optional<Place> &first)
{
    try {
        showStudy(Study::open(path, access), first);
        return true;
    } catch (const Error &error) {
        const bool mayRead = access == Study::Access::ReadWrite &&
                             (error.kind() == Error::Kind::ReadOnly || error.kind() == Error::Kind::Busy);
        closeStudy();
        m_start->showProblem(error.message(), mayRead ? path : QString());
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

bool MainWindow::openDemo(QString *problem)
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
    return openStudy(demoPath(), Study::Access::ReadWrite, problem);
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

void MainWindow::createStudy(const QString &path, const QByteArray &protocol, const QString &backupFolder)
{
    try {
        m_start->showWork(tr("Making the study"), 0, 0);
        QCoreApplication::processEvents();
        QDir().mkpath(QFileInfo(path).absolutePath());
        auto study = Study::create(path, newStudyOn(protocol, QFileInfo(path).completeBaseName(), shippedInstrument));
        m_start->endWork();
        settings::backupFolder.set(backupFolder);
        m_start->newStudy()->forget();
        showStudy(std::move(study));
    } catch (const Error &error) {
        m_start->endWork();
        m_start->showProblem(error.message());
    }
}

/// A copy to the folder that was chosen, when the study holds something that the last copy does not.
void MainWindow::backUpOnClose()
{
    const QString folder = settings::backupFolder.get();
    if (!m_study || folder.isEmpty() || m_study->isReadOnly() || m_study->isSynthetic())
        return;
    constexpr int looked = 50;
    for (const Act &act : m_study->recentActs(looked)) {
        if (act.kind == code(ActKind::Backup) && act.id > m_study->lastDataAct())
            return;
    }
    if (m_study->lastDataAct() == 0)
        return;
    try {
        m_study->backup(folder);
    } catch (const Error &error) {
        m_prompts.tell(this, tr("The automatic backup was not made"), error.message());
    }
}

void MainWindow::backUp()
{
    const auto folder =
        m_prompts.directory(this, tr("Folder for the backup"), QFileInfo(m_study->path()).absolutePath());
    if (!folder)
        return;
    try {
        const QString copy = m_study->backup(*folder);
        m_prompts.tell(this, tr("The backup is made and proven"), QDir::toNativeSeparators(copy));
    } catch (const Error &error) {
        m_prompts.tell(this, tr("The backup was not made"), error.message());
    }
}

} // namespace carnet::ui
