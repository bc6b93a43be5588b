#include "core/study.h"

#include "core/protocol/reader.h"
#include "core/storage/durable_file.h"
#include "core/storage/store.h"
#include "core/value_check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString newSession()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

InstrumentSource sourceOf(const std::vector<QByteArray> &instruments)
{
    return [instruments](const QString &id) {
        for (const QByteArray &json : instruments) {
            if (QJsonDocument::fromJson(json).object().value(u"id"_s).toString() == id)
                return json;
        }
        return QByteArray();
    };
}

Protocol readProtocolOf(const StudyRow &row)
{
    Protocol protocol = readProtocol(row.protocol, u"protocol"_s, sourceOf(row.instruments));
    protocol.synthetic = protocol.synthetic || row.synthetic;
    return protocol;
}

QStringList measureCodes(const Protocol &protocol)
{
    QStringList codes;
    for (const DiaryMeasure &measure : protocol.diary.measures)
        codes << measure.id;
    return codes;
}

const QString onlyUser = u"local"_s;

QStringList visitCodes(const Protocol &protocol)
{
    QStringList codes;
    for (const ProtocolVisit &visit : protocol.visits)
        codes << visit.code;
    return codes;
}

void stamp(Act &act, const QDateTime &now, const QString &session)
{
    act.at = now.toUTC();
    act.utcOffsetMinutes = QDateTime::currentDateTime().offsetFromUtc() / 60;
    act.by = onlyUser;
    act.role = onlyUser;
    act.session = session;
}

QDateTime fixedMoment(const QDate &fixedToday, const QDateTime &clock)
{
    return fixedToday.isValid() ? QDateTime(fixedToday, clock.toUTC().time(), Qt::UTC) : clock;
}

void createInPlace(const QString &path, const StudyRow &row, const QDateTime &now)
{
    const Protocol protocol = readProtocolOf(row);
    Store::createFile(path, row, visitCodes(protocol), measureCodes(protocol));
    Store store(path, Connection::Mode::ReadWrite);
    ActWrite write;
    stamp(write.act, now, newSession());
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

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

struct Study::Private
{
    std::unique_ptr<Store> store;
    Clock clock;
    QString session = newSession();
    QString readOnlyReason;
    Protocol protocol;
    std::unique_ptr<Dictionary> dictionary;
    qint64 seen = 0;
    qint64 dataVersion = 0;
    std::vector<Conflict> conflicts;
};

Study::Study(std::unique_ptr<Store> store, Clock clock)
    : d(std::make_unique<Private>())
{
    d->store = std::move(store);
    d->clock = std::move(clock);
    d->protocol = readProtocolOf(d->store->study());
    d->dictionary = std::make_unique<Dictionary>(d->protocol);
    d->dataVersion = d->store->dataVersion();
    d->seen = d->store->lastAct();
}

Study::~Study() = default;

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

QString Study::path() const
{
    return d->store->path();
}

bool Study::isReadOnly() const
{
    return !d->readOnlyReason.isEmpty();
}

QString Study::readOnlyReason() const
{
    return d->readOnlyReason;
}

QString Study::user() const
{
    return onlyUser;
}

bool Study::isSynthetic() const
{
    return d->protocol.synthetic;
}

const Protocol &Study::protocol() const
{
    return d->protocol;
}

const Dictionary &Study::dictionary() const
{
    return *d->dictionary;
}

QByteArray Study::protocolJson() const
{
    return d->store->study().protocol;
}

StudyFacts Study::facts() const
{
    StudyFacts facts;
    const Store &store = *d->store;
    facts.path = store.path();
    facts.id = store.study().id;
    facts.created = store.study().created;
    facts.formatVersion = int(store.connection().pragma("PRAGMA user_version"));
    facts.acts = store.count("act");
    facts.data = store.count("datum");
    facts.patients = store.patients().size();
    if (const auto first = store.act(1))
        facts.firstAct = first->at;
    if (const auto last = store.act(store.lastAct()))
        facts.lastAct = last->at;
    facts.sqliteVersion = store.connection().pragmaText("SELECT sqlite_version()");
    facts.journalMode = store.connection().pragmaText("PRAGMA journal_mode");
    facts.synchronous = store.connection().pragma("PRAGMA synchronous") == 3 ? u"extra"_s : u"weaker"_s;
    return facts;
}

QDateTime Study::now() const
{
    return fixedMoment(d->store->study().fixedToday, d->clock());
}

QDate Study::today() const
{
    const QDate fixed = d->store->study().fixedToday;
    return fixed.isValid() ? fixed : d->clock().toLocalTime().date();
}

QStringList Study::patients() const
{
    return d->store->patients();
}

Value Study::value(const DatumKey &key) const
{
    return d->store->value(key);
}

Series Study::series(const QString &patient, int period, const QString &measure) const
{
    return d->store->series(patient, period, measure);
}

std::vector<Datum> Study::data(const QString &patient) const
{
    return d->store->data(patient);
}

void Study::forEachDatum(const std::function<void(const Datum &)> &visit) const
{
    d->store->forEachDatum(visit);
}

void Study::forEachSeries(const std::function<void(const SeriesView &)> &visit) const
{
    d->store->forEachSeries(
        [&](const QString &patient, int period, const QString &measure, std::span<const Cell> cells) {
            visit({&patient, period, &measure, cells});
        });
}

std::vector<HistoryEntry> Study::history(const DatumKey &key) const
{
    return d->store->history(key);
}

void Study::forEachChange(const std::function<void(const Act &, const Change *)> &visit, const QString &patient,
                          qint64 last) const
{
    d->store->forEachChange(visit, patient, last);
}

void Study::forEachAct(const std::function<void(const Act &)> &visit, const QString &patient, qint64 last) const
{
    Act waiting;
    const auto giveOut = [&] {
        if (waiting.id != 0)
            visit(waiting);
    };
    d->store->forEachChange(
        [&](const Act &act, const Change *change) {
            if (act.id != waiting.id) {
                giveOut();
                waiting = act;
            }
            if (change)
                waiting.changes.push_back(*change);
        },
        patient, last);
    giveOut();
}

std::vector<Act> Study::recentActs(int count) const
{
    return d->store->recentActs(count);
}

qint64 Study::lastDataAct() const
{
    return d->store->lastDataAct();
}

qint64 Study::lastAct() const
{
    return d->store->lastAct();
}

Act Study::lastActOn(const QString &patient, int period) const
{
    const qint64 id = d->store->lastActBetween(patient, Occasion::day(period, 0),
                                               Occasion::day(period, Occasion::maximumDay, Occasion::maximumLine));
    return d->store->act(id).value_or(Act{});
}

int Study::nextRow(List list, const QString &patient) const
{
    return d->store->highestRow(list, list == List::Query ? QString() : patient) + 1;
}

Act Study::record(std::vector<Datum> data, ActKind kind, const QString &reason)
{
    ActDraft draft;
    draft.kind = kind;
    draft.reason = reason;
    draft.data = std::move(data);
    return record(std::move(draft));
}

Act Study::record(ActDraft draft)
{
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, tr("Nothing can be recorded: %1.").arg(d->readOnlyReason));
    for (const Datum &datum : draft.data) {
        const Item *item = d->dictionary->item(datum.key.item);
        if (!item)
            throw Error(Error::Kind::WrongUse, tr("This study has no item “%1”.").arg(datum.key.item));
        if (const auto issue = checkValue(*item, datum.value))
            throw Error(Error::Kind::Refused, issue->message);
        const bool isOfStudy = d->dictionary->place(datum.key.item)->level == u"study";
        if (datum.key.patient.isEmpty() && !isOfStudy)
            throw Error(Error::Kind::WrongUse, tr("A value needs a patient."));
        if (isOfStudy && (!datum.key.patient.isEmpty() || datum.key.occasion != Occasion::patient()))
            throw Error(Error::Kind::WrongUse, tr("“%1” is about the study itself.").arg(datum.key.item));
    }
    ActWrite write;
    stamp(write.act, now(), d->session);
    write.act.kind = code(draft.kind);
    write.act.reason = draft.reason;
    write.act.note = draft.note;
    write.data = std::move(draft.data);
    for (CurveDraft &curve : draft.curves)
        write.curves.push_back({curve.patient, curve.period, curve.measure, std::move(curve.series)});
    const bool needsData = draft.kind == ActKind::Entry || draft.kind == ActKind::Undo ||
                           draft.kind == ActKind::Paste || draft.kind == ActKind::Correction ||
                           draft.kind == ActKind::Query;
    write.recordWithoutData = !needsData;

    d->conflicts.clear();
    std::vector<StoredConflict> conflicts;
    Act act;
    try {
        act = d->store->append(std::move(write), d->seen, conflicts, draft.progress);
    } catch (const Error &) {
        for (const StoredConflict &conflict : conflicts)
            d->conflicts.push_back({conflict.key, conflict.before, conflict.theirs, conflict.mine});
        if (!conflicts.empty())
            d->seen = d->store->lastAct(); // both values are shown now; typing again is a decision
        throw;
    }
    if (act.id == 0)
        return act;
    const bool othersWrote = act.id != d->seen + 1;
    d->seen = act.id;
    emit recorded(act);
    if (othersWrote)
        emit changedElsewhere();
    return act;
}

const std::vector<Conflict> &Study::lastConflicts() const
{
    return d->conflicts;
}

void Study::refresh()
{
    const qint64 version = d->store->dataVersion();
    if (version == d->dataVersion)
        return;
    d->dataVersion = version;
    d->store->reload();
    const qint64 last = d->store->lastAct();
    if (last == d->seen)
        return;
    d->seen = last;
    emit changedElsewhere();
}

Verification Study::verify(const Progress &progress) const
{
    d->store->reload(); // another program may have added patients and items
    const StoreVerification found = d->store->verify(progress);
    return {found.acts, found.data, found.problem, found.brokenAct};
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
