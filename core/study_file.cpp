// How a study file comes to be, is opened and is copied.
#include "core/domain/error.h"
#include "core/storage/durable_file.h"
#include "core/study_private.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QStringList measureCodes(const Protocol &protocol)
{
    QStringList codes;
    for (const DiaryMeasure &measure : protocol.diary.measures)
        codes << measure.id;
    return codes;
}

QStringList visitCodes(const Protocol &protocol)
{
    QStringList codes;
    for (const ProtocolVisit &visit : protocol.visits)
        codes << visit.code;
    return codes;
}

void createInPlace(const QString &path, const StudyRow &row, const QDateTime &now)
{
    const Protocol protocol = readProtocolOf(row);
    Store::createFile(path, row, visitCodes(protocol), measureCodes(protocol));
    Store store(path, Connection::Mode::ReadWrite);
    ActWrite write;
    stamp(write.act, everyone(), now, newSession());
    write.act.kind = code(ActKind::Create);
    write.act.note = u"%1 %2; sha256 %3"_s.arg(protocol.id, protocol.version, definitionDigest(row));
    write.recordWithoutData = true;
    std::vector<StoredConflict> none;
    store.append(std::move(write), 0, none, {});
}

void removeStudyFile(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

} // namespace

std::unique_ptr<Study> Study::create(const QString &path, const NewStudy &wish, Clock clock)
{
    const QFileInfo file(path);
    if (file.exists() && !wish.replace)
        throw Error(Error::Kind::Exists,
                    tr("%1 exists already. It was left as it is. Choose another name, or say that it may be replaced.")
                        .arg(path));
    if (!QFileInfo(file.absolutePath()).isDir())
        throw Error(Error::Kind::CannotWrite,
                    tr("There is no folder %1. Create it, or choose another one.").arg(file.absolutePath()));
    if (const QString obstacle = writeObstacle(path); !obstacle.isEmpty())
        throw Error(Error::Kind::ReadOnly, tr("No study can be created there: %1.").arg(obstacle));

    StudyRow row;
    row.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.protocol = wish.protocol;
    row.instruments = wish.instruments;
    const QDateTime now = fixedMoment(wish.fixedToday, clock());
    row.created = now.toUTC();
    row.fixedToday = wish.fixedToday;
    row.synthetic = wish.synthetic;

    const QString partial = path + u".new"_s;
    removeStudyFile(partial);
    try {
        createInPlace(partial, row, now);
    } catch (...) {
        removeStudyFile(partial);
        throw;
    }
    QFile::remove(partial + u"-journal"_s);
    if (wish.replace)
        removeStudyFile(path);
    if (!renameDurably(partial, path)) {
        removeStudyFile(partial);
        throw Error(Error::Kind::CannotWrite,
                    tr("The new study could not be moved to %1. Look whether the folder may be written.").arg(path));
    }
    return open(path, Access::ReadWrite, std::move(clock));
}

std::unique_ptr<Study> Study::open(const QString &path, Access access, Clock clock)
{
    const QString obstacle = QFileInfo::exists(path) ? writeObstacle(path) : QString();
    if (access == Access::ReadWrite && !obstacle.isEmpty())
        throw Error(Error::Kind::ReadOnly, tr("%1 can only be read: %2.").arg(path, obstacle));
    // A crash leaves a journal that only a writing connection can play back: write where possible, even to read.
    auto store =
        std::make_unique<Store>(path, obstacle.isEmpty() ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    std::unique_ptr<Study> study(new Study(std::move(store), std::move(clock)));
    if (access == Access::ReadOnly)
        study->d->readOnlyReason = obstacle.isEmpty() ? tr("opened to read only") : obstacle;
    return study;
}

QString Study::backup(const QString &directory, const Progress &progress)
{
    if (!QDir().mkpath(directory))
        throw Error(Error::Kind::CannotWrite,
                    tr("The folder %1 cannot be created. Choose another one.").arg(directory));
    const QString base =
        u"%1_%2_act%3"_s.arg(QFileInfo(path()).completeBaseName(), now().toUTC().toString(u"yyyy-MM-dd'T'HHmmss'Z'"_s))
            .arg(lastAct());
    QString target = QDir(directory).filePath(base + u".carnet"_s);
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = QDir(directory).filePath(u"%1_%2.carnet"_s.arg(base).arg(number));
    const QString partial = target + u".partial"_s;
    removeStudyFile(partial);
    try {
        d->store->copyTo(partial, progress);
        const Store copy(partial, Connection::Mode::ReadWrite);
        const StoreVerification proof = copy.verify(progress);
        if (!proof.problem.isEmpty() || proof.acts != d->store->count("act") || proof.data != d->store->count("datum"))
            throw Error(Error::Kind::Damaged,
                        tr("The backup could not be proven and was thrown away: %1").arg(proof.problem));
    } catch (...) {
        removeStudyFile(partial);
        throw;
    }
    QFile::remove(partial + u"-journal"_s);
    if (!renameDurably(partial, target)) {
        removeStudyFile(partial);
        throw Error(Error::Kind::CannotWrite, tr("The backup could not be moved to %1.").arg(target));
    }
    if (!isReadOnly()) {
        ActDraft draft;
        draft.kind = ActKind::Backup;
        draft.note = QFileInfo(target).fileName();
        record(std::move(draft));
    }
    return target;
}

} // namespace carnet
