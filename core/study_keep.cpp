// How a study is copied, and how copies are proven.
#include "core/domain/error.h"
#include "core/storage/durable_file.h"
#include "core/study_private.h"
#include "core/trust/backups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Throws Error unless the copy is whole and holds at least what the study held before, at most what it held after.
void proveCopy(const Store &copy, const StudyFacts &before, const StudyFacts &after, const Progress &progress)
{
    const StoreVerification proof = copy.verify(progress);
    const bool agrees =
        proof.acts >= before.acts && proof.acts <= after.acts && proof.data >= before.data && proof.data <= after.data;
    if (!proof.problem.isEmpty() || !agrees)
        throw Error(
            Error::Kind::Damaged,
            Study::tr("The copy could not be proven and was thrown away: %1")
                .arg(proof.problem.isEmpty() ? Study::tr("it does not hold what the study holds.") : proof.problem));
}

} // namespace

void Study::copyTo(const QString &path, const QString &restoreNote, const Progress &progress) const
{
    if (QFileInfo::exists(path))
        throw Error(Error::Kind::Exists, tr("%1 exists already. It was left as it is. Choose another name.").arg(path));
    const QString partial = path + u".partial"_s;
    removeStudyFile(partial);
    try {
        const StudyFacts before = facts();
        d->store->copyTo(partial, progress);
        {
            Store copy(partial, Connection::Mode::ReadWrite, d->store->key());
            proveCopy(copy, before, facts(), progress);
            if (!restoreNote.isEmpty()) {
                ActWrite write;
                stamp(write.act, d->person, now(), d->session);
                write.act.kind = code(ActKind::Restore);
                write.act.note = restoreNote;
                write.recordWithoutData = true;
                std::vector<StoredConflict> none;
                copy.append(std::move(write), copy.lastAct(), none, {});
            }
        }
        if (d->keyring)
            Keyring::read(Keyring::pathOf(this->path())).write(Keyring::pathOf(path)); // as it is on disk now
        QFile::remove(partial + u"-journal"_s);
        if (!renameDurably(partial, path))
            throw Error(Error::Kind::CannotWrite,
                        tr("The copy could not be moved to %1. Look whether that folder may be written.").arg(path));
    } catch (...) {
        removeStudyFile(partial);
        throw;
    }
}

QString Study::backup(const QString &directory, const Progress &progress)
{
    require(Action::Backup);
    if (!QDir().mkpath(directory))
        throw Error(Error::Kind::CannotWrite,
                    tr("The folder %1 cannot be created. Choose another one.").arg(directory));
    const QString base =
        QDir(QFileInfo(directory).absoluteFilePath())
            .filePath(backupBaseName(path(), now(), lastAct(), acts(lastAct(), lastAct()).front().seal));
    QString target = base + u".carnet"_s;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = u"%1_%2.carnet"_s.arg(base).arg(number);
    const Backup made{target, now(), lastAct(), {}};
    copyTo(target, {}, progress);
    if (isReadOnly())
        return target;
    rememberBackup(path(), {made.path, made.at, made.act, fileDigest(target)});
    for (const Backup &old : outdatedBackups(backupsOf(path()), today())) {
        QFile::remove(old.path);
        QFile::remove(Keyring::pathOf(old.path));
    }
    ActDraft draft;
    draft.kind = ActKind::Backup;
    draft.note = QFileInfo(target).fileName();
    record(std::move(draft));
    return target;
}

StudyFacts Study::proveBackup(const QString &path, const Progress &progress) const
{
    const auto open = [&]() -> std::unique_ptr<const Store> {
        try {
            return std::make_unique<const Store>(path, Connection::Mode::ReadOnly, d->store->key());
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Foreign || d->store->key().isEmpty() || !QFileInfo(path).size())
                throw;
            throw Error(
                Error::Kind::Damaged,
                tr("%1 does not open with the key that the study has now: it is damaged, or was made before the "
                   "study got a new key.")
                    .arg(path));
        }
    };
    const std::unique_ptr<const Store> store = open();
    const Store &copy = *store;
    if (copy.study().id != d->store->study().id)
        throw Error(Error::Kind::Foreign,
                    tr("%1 is a study, but not a backup of this one. Choose another file.").arg(path));
    const StoreVerification proof = copy.verify(progress);
    if (!proof.problem.isEmpty())
        throw Error(Error::Kind::Damaged, tr("%1 is not a good backup: %2").arg(path, proof.problem));
    return factsOf(copy);
}

} // namespace carnet
