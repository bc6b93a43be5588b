#include "core/trust/restore.h"

#include "core/domain/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Restore
{
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

std::filesystem::path nativePath(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

[[noreturn]] void throwCannotMove(const QString &path)
{
    throw Error(Error::Kind::CannotWrite,
                Restore::tr("The backup could not be moved to %1: %2. Look whether that folder may be written.")
                    .arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

void moveOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throwCannotMove(to);
}

/// A name beside the study under which nothing is yet: trial_replaced_2018-06-15T100000Z.carnet.
QString freeNameBeside(const QString &target, const QDateTime &at)
{
    const QFileInfo file(target);
    const QString base = file.absoluteDir().filePath(
        u"%1_replaced_%2"_s.arg(file.completeBaseName(), at.toUTC().toString(u"yyyy-MM-dd'T'HHmmss'Z'"_s)));
    QString name = base + u".carnet"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1_%2.carnet"_s.arg(base).arg(number);
    return name;
}

/// Gives the study at the target a second name, so that it is never without one; a journal that a crash left belongs to
/// it and must not meet the new file.
void keepBeside(const QString &target, const QString &kept)
{
    std::error_code error;
    for (const QString &ending : {QString(), u".keys"_s, u".keys.new"_s}) {
        if (!QFileInfo::exists(target + ending))
            continue;
        std::filesystem::create_hard_link(nativePath(target + ending), nativePath(kept + ending), error);
        if (error && !QFile::copy(target + ending, kept + ending))
            throwCannotMove(kept + ending);
    }
    if (QFileInfo::exists(target + u"-journal"_s))
        moveOver(target + u"-journal"_s, kept + u"-journal"_s);
}

QString momentWords(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), u"yyyy-MM-dd HH:mm"_s) : QString();
}

} // namespace

std::vector<RestorePlan::Line> RestorePlan::lines() const
{
    const auto line = [this](const QString &what, auto &&words) {
        return Line{what, words(backup), existing ? words(*existing) : QString()};
    };
    return {
        line(Restore::tr("study"), [](const StudyFacts &facts) { return facts.id; }),
        line(Restore::tr("acts"), [](const StudyFacts &facts) { return QLocale().toString(facts.acts); }),
        line(Restore::tr("values, corrections included"),
             [](const StudyFacts &facts) { return QLocale().toString(facts.data); }),
        line(Restore::tr("patients"), [](const StudyFacts &facts) { return QLocale().toString(facts.patients); }),
        line(Restore::tr("last act"), [](const StudyFacts &facts) { return momentWords(facts.lastAct); }),
    };
}

RestorePlan planRestore(const Study &backup, const QString &target, const StudyOpener &open)
{
    if (isSameFile(backup.path(), target))
        throw Error(Error::Kind::WrongUse,
                    Restore::tr("%1 is the backup itself. Name the place where the study shall go.").arg(target));
    RestorePlan plan;
    plan.target = target;
    plan.backup = backup.facts();
    plan.targetExists = QFileInfo::exists(target);
    if (!plan.targetExists)
        return plan;
    try {
        plan.existing = open(target)->facts();
    } catch (const Error &error) {
        plan.existingProblem = error.message();
    }
    return plan;
}

QString restoreBackup(const Study &backup, const QString &target, bool replace, const Progress &progress)
{
    backup.require(Action::ManageStudy);
    if (isSameFile(backup.path(), target))
        throw Error(Error::Kind::WrongUse,
                    Restore::tr("%1 is the backup itself. Name the place where the study shall go.").arg(target));
    if (QFileInfo(target).isDir())
        throw Error(Error::Kind::Exists, Restore::tr("%1 is a folder. Choose the name of a file.").arg(target));
    if (QFileInfo::exists(target) && !replace)
        throw Error(Error::Kind::Exists,
                    Restore::tr("%1 is already there and was left as it is. Choose another name, or say that it is to "
                                "be replaced; it is then kept beside it.")
                        .arg(target));
    const QString ready = target + u".restored"_s;
    QFile::remove(ready);
    QFile::remove(ready + u".keys"_s);
    const QString note = u"%1, act %2"_s.arg(QFileInfo(backup.path()).fileName()).arg(backup.lastAct());
    backup.copyTo(ready, note, progress);
    QString kept;
    try {
        if (QFileInfo::exists(target) || QFileInfo::exists(target + u"-journal"_s)) {
            kept = freeNameBeside(target, backup.now());
            keepBeside(target, kept);
        }
        QFile::remove(target + u".keys.new"_s);
        QFile::remove(target + u".keys.previous"_s);
        if (QFileInfo::exists(ready + u".keys"_s))
            moveOver(ready + u".keys"_s, target + u".keys"_s);
        else
            QFile::remove(target + u".keys"_s);
        moveOver(ready, target);
    } catch (...) {
        QFile::remove(ready);
        QFile::remove(ready + u".keys"_s);
        throw;
    }
    return kept;
}

} // namespace carnet
