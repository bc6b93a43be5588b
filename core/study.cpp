#include "core/study_private.h"
#include "core/trust/anchors.h"
#include "core/value_check.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Acts at which something leaves the machine, or that are worth pinning down.
bool isAnchored(ActKind kind, bool hasSeed)
{
    const bool leaves =
        kind == ActKind::Export || kind == ActKind::Print || kind == ActKind::Backup || kind == ActKind::Unblind;
    return leaves || (hasSeed && (kind == ActKind::Sign || kind == ActKind::Lock || kind == ActKind::Unlock));
}

} // namespace

QString newSession()
{
    const QString number = u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    const QString computer = QSysInfo::machineHostName();
    return computer.isEmpty() ? number : QString(number + u'@' + computer);
}

Person everyone()
{
    Person person{u"local"_s, {}, {}, false};
    for (const Role role : allRoles())
        person.roles |= role;
    return person;
}

void stamp(Act &act, const Person &person, const QDateTime &now, const QString &session)
{
    act.at = now.toUTC();
    act.utcOffsetMinutes = QDateTime::currentDateTime().offsetFromUtc() / 60;
    act.by = person.name;
    act.role = person.isEveryone() ? person.name : code(person.roles);
    act.session = session;
}

QDateTime fixedMoment(const QDate &fixedToday, const QDateTime &clock)
{
    return fixedToday.isValid() ? QDateTime(fixedToday, clock.toLocalTime().time()).toUTC() : clock;
}

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

Study::Study(std::unique_ptr<Store> store, Clock clock)
    : d(std::make_unique<Private>())
{
    d->store = std::move(store);
    d->clock = std::move(clock);
    try {
        d->definitions.push_back(definitionOf(d->store->study(), d->store->data({})));
    } catch (const Error &error) {
        throw Error(Error::Kind::Damaged,
                    tr("%1 is damaged: its protocol cannot be read (%2). It was left as it is. Restore the last backup.")
                        .arg(d->store->path(), error.message()));
    }
    d->dataVersion = d->store->dataVersion();
    d->seen = d->store->lastAct();
}

Study::~Study() = default;

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
    return d->person.name;
}

const Person &Study::person() const
{
    return d->person;
}

void Study::require(Action action) const
{
    if (may(action))
        return;
    throw Error(Error::Kind::NotAllowed,
                tr("The account %1 (%2) may not %3. Nothing was done. Log in as somebody who may.")
                    .arg(d->person.name, words(d->person.roles), words(action)));
}

bool Study::hasAccounts() const
{
    return !d->person.isEveryone();
}

bool Study::isUnblinded() const
{
    return !value({{}, Occasion::patient(), u"study_unblinded"_s}).isEmpty();
}

QString Study::entryObstacle() const
{
    if (isReadOnly())
        return d->readOnlyReason;
    return may(Action::EnterData)
               ? QString()
               : tr("data are typed by nurses and investigators, not by this account (%1)").arg(words(d->person.roles));
}

bool Study::isSynthetic() const
{
    return d->definition().protocol.synthetic;
}

const Protocol &Study::protocol() const
{
    return d->definition().protocol;
}

const Dictionary &Study::dictionary() const
{
    return d->definition().dictionary;
}

QByteArray Study::protocolJson() const
{
    return d->definition().json;
}

StudyFacts Study::facts() const
{
    return factsOf(*d->store);
}

StudyFacts factsOf(const Store &store)
{
    StudyFacts facts;
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
    return d->store->highestRow(list, list == List::Query || carnet::isOfStudy(list) ? QString() : patient) + 1;
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
    requireRight(*this, draft);
    for (const Datum &datum : draft.data) {
        const Item *item = d->definition().dictionary.item(datum.key.item);
        if (!item)
            throw Error(Error::Kind::WrongUse, tr("This study has no item “%1”.").arg(datum.key.item));
        if (const auto issue = checkValue(*item, datum.value))
            throw Error(Error::Kind::Refused, issue->message);
        const QString &level = d->definition().dictionary.place(datum.key.item)->level;
        const bool isOfStudy =
            level == u"study" || level == u"account" || level == u"allocation" || level == u"envelope";
        if (datum.key.patient.isEmpty() && !isOfStudy)
            throw Error(Error::Kind::WrongUse, tr("A value needs a patient."));
        if (isOfStudy && !datum.key.patient.isEmpty())
            throw Error(Error::Kind::WrongUse, tr("“%1” is about the study itself.").arg(datum.key.item));
    }
    if (draft.kind == ActKind::Setup)
        d->requireSoundSetup(*this, draft.data);
    ActWrite write;
    stamp(write.act, d->person, now(), d->session);
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
    const QByteArray seed = anchorSeed();
    if (isAnchored(draft.kind, !seed.isEmpty()))
        appendAnchor(path(), anchorOf(*this, act.id, seed)); // the act stands, whatever becomes of its anchor
    const bool isChanged = (othersWrote || draft.kind == ActKind::Setup) && d->rereadDefinition();
    emit recorded(act);
    if (othersWrote)
        emit changedElsewhere();
    if (isChanged)
        emit protocolChanged();
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
    const bool isChanged = d->rereadDefinition(); // also what a conflict told of already
    if (last == d->seen && !isChanged)
        return;
    d->seen = last;
    emit changedElsewhere();
    if (isChanged)
        emit protocolChanged();
}

Verification Study::verify(const Progress &progress) const
{
    d->store->reload(); // another program may have added patients and items
    const StoreVerification found = d->store->verify(progress);
    return {found.acts, found.data, found.problem, found.brokenAct};
}

} // namespace carnet
