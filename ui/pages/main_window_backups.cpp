// How a study is copied, and brought back from a copy.
#include "core/domain/error.h"
#include "core/trust/accounts.h"
#include "core/trust/backups.h"
#include "core/trust/restore.h"
#include "ui/pages/footer_bar.h"
#include "ui/pages/main_window.h"
#include "ui/pages/start_page.h"
#include "ui/pages/study_frame.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whether the study holds something that its last copy does not.
bool hasNews(const Study &study)
{
    constexpr int looked = 50;
    for (const Act &act : study.recentActs(looked)) {
        if (act.kind == code(ActKind::Backup) && act.id > study.lastDataAct())
            return false;
    }
    return study.lastDataAct() != 0;
}

} // namespace

bool MainWindow::wantsBackup() const
{
    return m_study && !settings::backupFolder.get().isEmpty() && !m_study->isReadOnly() && !m_study->isSynthetic() &&
           m_study->may(Action::Backup) && hasNews(*m_study);
}

void MainWindow::backUpOnClose()
{
    if (!wantsBackup())
        return;
    try {
        m_study->backup(settings::backupFolder.get());
    } catch (const Error &error) {
        m_prompts.tell(this, tr("The automatic backup was not made"), error.message());
    }
}

void MainWindow::backUpWhenDue()
{
    const int hours = settings::backupHours.get();
    if (hours == 0 || !wantsBackup() || QApplication::activeModalWidget() ||
        m_lastBackup.secsTo(m_study->now()) < qint64(hours) * 3600)
        return;
    m_lastBackup = m_study->now();
    try {
        m_study->backup(settings::backupFolder.get());
    } catch (const Error &error) {
        m_frame->footer()->backupFailed(error.message());
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

void MainWindow::askForBackup()
{
    const QString here = m_study ? m_study->path() : QString();
    const auto known = backupsOf(here);
    const QString start = known.empty() ? settings::backupFolder.get() : QFileInfo(known.front().path).absolutePath();
    const QString filter = tr("Carnet studies (*.carnet)");
    const auto backup = m_prompts.openFile(this, tr("Choose the backup"), start, filter);
    if (!backup)
        return;
    const auto target =
        m_study ? std::optional(here) : m_prompts.saveFile(this, tr("Where shall the study go?"), QString(), filter);
    if (target)
        restore(*backup, *target);
}

void MainWindow::restore(const QString &backupPath, const QString &target, const Credentials &who)
{
    if (who.name.isEmpty() && Study::needsLogIn(backupPath)) {
        closeStudy();
        m_restoreTarget = target;
        const bool published = Study::isPublished(backupPath);
        m_start->showLogIn(backupPath, published ? demoPeople() : std::vector<Person>(), published);
        return;
    }
    const auto open = [&who](const QString &path) {
        return Study::open(path, Study::Access::ReadOnly, systemClock, who);
    };
    try {
        const auto backup = open(backupPath);
        const RestorePlan plan = planRestore(*backup, target, open);
        if (!m_prompts.confirm(this, tr("Restore this backup?"), consequencesOf(plan), tr("Restore")))
            return;
        closeStudy();
        restoreBackup(*backup, target, plan.targetExists, startProgress());
        m_start->endWork();
        openStudy(target, Study::Access::ReadWrite, nullptr, {}, who);
    } catch (const Error &error) {
        m_start->endWork();
        if (error.kind() == Error::Kind::WrongPassword && m_start->asksWho()) {
            m_restoreTarget = target;
            m_start->showLogInProblem(error.message());
        } else if (m_study) {
            m_prompts.tell(this, tr("The backup was not restored"), error.message());
        } else {
            m_start->showProblem(error.message());
        }
    }
}

QString MainWindow::consequencesOf(const RestorePlan &plan) const
{
    QStringList lines;
    if (plan.existing && !plan.isSameStudy())
        lines << tr("The study there is another one than that of the backup.");
    if (plan.targetExists && !plan.existing)
        lines << plan.existingProblem;
    for (const RestorePlan::Line &line : plan.lines()) {
        if (!plan.existing)
            lines << tr("%1: %2 in the backup").arg(line.what, line.inBackup);
        else if (line.inBackup != line.inTarget)
            lines << tr("%1: %2 in the backup, %3 in the study now").arg(line.what, line.inBackup, line.inTarget);
    }
    if (plan.targetExists)
        lines << tr("The present file is kept beside it under another name.");
    return lines.join(u'\n');
}

} // namespace carnet::ui
