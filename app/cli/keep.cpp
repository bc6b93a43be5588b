#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/trust/anchors.h"
#include "core/trust/backups.h"
#include "core/trust/restore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

/// Lines of anchors; of an export's manifest the one that it holds.
QByteArray anchorsOf(const QString &path)
{
    const QByteArray content = readFile(path);
    const QJsonObject manifest = QJsonDocument::fromJson(content).object();
    return manifest.isEmpty() ? content : manifest.value(u"anchor"_s).toString().toUtf8();
}

/// Whether every anchor holds.
bool tellAnchors(const AnchorReport &report)
{
    print(u"anchors: %1\n"_s.arg(report.anchors));
    print(u"anchored: %1\n"_s.arg(report.anchoredTo > 0 ? u"1-%1"_s.arg(report.anchoredTo) : QString()));
    print(u"unanchored: %1\n"_s.arg(
        report.anchoredTo < report.lastAct ? u"%1-%2"_s.arg(report.anchoredTo + 1).arg(report.lastAct) : QString()));
    if (report.unsignedAnchors > 0)
        print(u"anchors_without_signature: %1\n"_s.arg(report.unsignedAnchors));
    for (const QString &problem : report.problems)
        print(u"anchor_problem: %1\n"_s.arg(problem));
    if (!report.ok())
        say(QCoreApplication::translate("Command", "Not every anchor holds: %1").arg(report.problems.front()));
    return report.ok();
}

} // namespace

int runVerify(const Arguments &arguments)
{
    const QByteArray anchors = arguments.has("anchors") ? anchorsOf(arguments.value("anchors")) : QByteArray();
    const auto study = openToRead(arguments.words().first());
    const Verification result = study->verify(progress());
    print(u"acts: %1\ndata: %2\n"_s.arg(result.acts).arg(result.data));
    if (result.ok()) {
        const bool holds = !arguments.has("anchors") || tellAnchors(checkAnchors(*study, anchors));
        print(holds ? u"result: ok\n"_s : u"result: broken\n"_s);
        return holds ? Done : Found;
    }
    print(u"result: broken\n"_s);
    if (result.brokenAct > 0)
        print(u"first_broken_act: %1\n"_s.arg(result.brokenAct));
    print(u"problem: %1\n"_s.arg(result.firstProblem));
    QString words =
        QCoreApplication::translate(
            "Command", "This study does not verify: %1\nKeep the file as it is and go back to the last good "
                       "backup.")
            .arg(result.firstProblem);
    if (const auto backup = lastGoodBackup(study->path()))
        words += u' ' + backupWords(*backup);
    say(words);
    return Found;
}

int runBackup(const Arguments &arguments)
{
    const QString folder = arguments.required("to");
    const auto study = openToWrite(arguments.words().first());
    const UnfinishedWork unfinished;
    const QString copy = study->backup(folder, progress());
    print(copy + u'\n');
    return Done;
}

namespace {

/// A backup that cannot be used: another one may be.
void sayOtherBackup(const QString &target, const QString &unusable)
{
    const auto other = lastGoodBackup(target);
    if (other && QFileInfo(other->path) != QFileInfo(unusable))
        say(backupWords(*other));
}

void sayPlan(const RestorePlan &plan)
{
    if (plan.targetExists && !plan.existing)
        say(plan.existingProblem);
    for (const RestorePlan::Line &line : plan.lines()) {
        say(plan.existing
                ? QCoreApplication::translate("Command", "%1: %2 in the backup, %3 in the study there")
                      .arg(line.what, line.inBackup, line.inTarget)
                : QCoreApplication::translate("Command", "%1: %2 in the backup").arg(line.what, line.inBackup));
    }
}

} // namespace

int runRestore(const Arguments &arguments)
{
    const QString source = arguments.words().first();
    const QString target = arguments.required("to");
    const UnfinishedWork unfinished;
    try {
        const auto backup = openToRead(source);
        const RestorePlan plan = planRestore(*backup, target, openToRead);
        sayPlan(plan);
        if (plan.targetExists && plan.existing && !plan.isSameStudy())
            say(QCoreApplication::translate("Command", "The study at %1 is another one.").arg(target));
        const QString kept = restoreBackup(*backup, target, arguments.has("replace"), progress());
        if (!kept.isEmpty())
            say(QCoreApplication::translate("Command", "What was there is kept as %1.").arg(kept));
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Damaged || error.kind() == Error::Kind::Foreign)
            sayOtherBackup(target, source);
        throw;
    }
    print(target + u'\n');
    return Done;
}

} // namespace carnet::cli
