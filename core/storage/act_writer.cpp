#include "core/storage/act_writer.h"

#include "core/domain/number_text.h"
#include "core/domain/record_part.h"
#include "core/storage/cells.h"
#include "core/storage/datum_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr std::size_t mostRememberedChanges = 10000;
constexpr int saltBytes = 16;
constexpr qint64 tellClockBackMilliseconds = 60000;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

bool isText(const Value &value)
{
    return std::holds_alternative<QString>(value.content);
}

} // namespace

struct ActWriter::Statements
{
    explicit Statements(Connection &connection)
        : data(connection)
        , text(connection.prepare("INSERT INTO text VALUES (?, ?, ?)"))
        , readCurve(connection.prepare("SELECT cells FROM series WHERE patient = ? AND period = ? AND item = ?"))
        , writeCurve(connection.prepare("INSERT INTO series VALUES (?, ?, ?, ?) "
                                        "ON CONFLICT (patient, period, item) DO UPDATE SET cells = excluded.cells"))
        , readCurrent(connection.prepare("SELECT c.value, c.missing, t.body FROM current c "
                                         "LEFT JOIN text t ON typeof(c.value) = 'blob' AND t.digest = c.value "
                                         "WHERE c.patient = ? AND c.occasion = ? AND c.item = ?"))
        , writeCurrent(connection.prepare(
              "INSERT INTO current VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (patient, occasion, item) "
              "DO UPDATE SET value = excluded.value, missing = excluded.missing, act = excluded.act"))
    {
    }

    DatumRows data;
    Statement text, readCurve, writeCurve, readCurrent, writeCurrent;
};

ActWriter::ActWriter(Store &store, ActWrite write)
    : m_store(store)
    , m_write(std::move(write))
    , m_act(m_write.act)
{
}

ActWriter::~ActWriter() = default;

Act ActWriter::run(qint64 seen, std::vector<StoredConflict> &conflicts, const Progress &progress)
{
    Transaction transaction(m_store.m_connection);
    const LastAct last = lastActOf(m_store.m_connection);
    if (last.id > seen) {
        readDictionariesOnce();
        findConflicts(seen, conflicts);
    }
    m_act.id = last.id + 1;
    noteClockGoingBack(last.at);
    m_sealer = std::make_unique<Sealer>(last.seal, m_act);
    m_sql = std::make_unique<Statements>(m_store.m_connection);
    m_locks = std::make_unique<LockGuard>(m_store.m_connection, m_store.m_visits);
    m_keepChanges = m_write.curves.empty() && m_write.data.size() <= mostRememberedChanges;

    const std::map<int, PatientWork> work = workByPatient();
    qint64 done = 0;
    for (const auto &[patient, patientWork] : work) {
        report(progress, QCoreApplication::translate("Storage", "Saving"), done++, qint64(work.size()));
        writePatient(patient, patientWork);
    }
    if (m_count == 0 && !m_write.recordWithoutData)
        return Act{};
    m_sql->data.flush();
    redact();
    m_act.seal = m_sealer->seal();
    insertAct();
    report(progress, QCoreApplication::translate("Storage", "Saving"), done, qint64(work.size()));
    transaction.commit();
    return m_act;
}

// Order is by act number, so a clock set back loses nothing; but it is said.
void ActWriter::noteClockGoingBack(qint64 lastAt)
{
    const qint64 back = lastAt - m_act.at.toMSecsSinceEpoch();
    if (back <= tellClockBackMilliseconds || m_store.study().fixedToday.isValid())
        return;
    if (!m_act.note.isEmpty())
        m_act.note += u"; "_s;
    m_act.note += u"the clock went back by %1 s"_s.arg(back / 1000);
}

void ActWriter::findConflicts(qint64 seen, std::vector<StoredConflict> &conflicts) const
{
    Statement latest =
        m_store.m_connection.prepare("SELECT max(act) FROM datum WHERE patient = ? AND occasion = ? AND item = ?");
    for (const Datum &datum : m_write.data) {
        latest.bind(1, qint64(m_store.patientId(datum.key.patient)))
            .bind(2, qint64(datum.key.occasion.packed()))
            .bind(3, qint64(m_store.itemId(datum.key.item)));
        const qint64 act = latest.step() ? latest.integer(0) : 0;
        latest.reset();
        if (act <= seen)
            continue;
        StoredConflict conflict{datum.key, {}, m_store.value(datum.key), datum.value};
        for (const HistoryEntry &entry : m_store.history(datum.key)) {
            if (entry.act <= seen)
                conflict.before = entry.after;
        }
        if (conflict.theirs != conflict.mine)
            conflicts.push_back(conflict);
    }
    if (!conflicts.empty())
        throw Error(Error::Kind::Conflict,
                    QCoreApplication::translate(
                        "Storage", "Somebody else changed this value meanwhile. Nothing was overwritten. Look at "
                                   "both values and type the right one again."));
}

std::map<int, ActWriter::PatientWork> ActWriter::workByPatient()
{
    // New patients get their numbers in the order of their codes, so that a patient's rows lie together as files list
    // them.
    std::map<QString, PatientWork> byCode;
    for (const Datum &datum : m_write.data)
        byCode[datum.key.patient].data.push_back(&datum);
    for (const CurveWrite &curve : m_write.curves)
        byCode[curve.patient].curves.push_back(&curve);
    std::map<int, PatientWork> work;
    for (auto &[code, patientWork] : byCode) {
        patientWork.code = code;
        work.emplace(idOfPatient(code), std::move(patientWork));
    }
    return work;
}

/// Another program may have added codes since the dictionaries were read, even before the last act that this one has
/// seen.
void ActWriter::readDictionariesOnce()
{
    if (!std::exchange(m_dictionariesAreRead, true))
        m_store.readDictionaries();
}

int ActWriter::idOfPatient(const QString &code)
{
    if (!m_store.patientId(code))
        readDictionariesOnce();
    if (const int known = m_store.patientId(code))
        return known;
    const int id = int(m_store.m_connection.pragma("SELECT ifnull(max(id), 0) + 1 FROM patient"));
    m_store.m_connection.prepare("INSERT INTO patient VALUES (?, ?)").bind(1, qint64(id)).bind(2, code).run();
    m_newPatients << code;
    m_store.m_patientIds.insert(code, id);
    m_store.m_patientCodes.insert(id, code);
    return id;
}

int ActWriter::idOfItem(const QString &code)
{
    if (!m_store.itemId(code))
        readDictionariesOnce();
    if (const int known = m_store.itemId(code))
        return known;
    const int id = int(m_store.m_itemCodes.size());
    m_store.m_connection.prepare("INSERT INTO item VALUES (?, ?, 0)").bind(1, qint64(id)).bind(2, code).run();
    ++m_newItems;
    m_store.m_itemIds.insert(code, id);
    m_store.m_itemCodes.push_back(code);
    m_store.m_curves.push_back(false);
    return id;
}

void ActWriter::takeBackCodes()
{
    for (const QString &code : m_newPatients)
        m_store.m_patientCodes.remove(m_store.m_patientIds.take(code));
    m_store.m_sortedPatients.clear();
    m_newPatients.clear();
    for (; m_newItems > 0; --m_newItems) {
        m_store.m_itemIds.remove(m_store.m_itemCodes.back());
        m_store.m_itemCodes.pop_back();
        m_store.m_curves.pop_back();
    }
}

std::vector<ActWriter::Entry> ActWriter::entriesOf(const PatientWork &work)
{
    std::vector<Entry> entries;
    std::size_t cells = 0;
    for (const CurveWrite *curve : work.curves)
        cells += curve->series.cells.size();
    entries.reserve(work.data.size() + cells);
    for (const Datum *datum : work.data)
        entries.push_back({datum->key.occasion, idOfItem(datum->key.item), &datum->value, emptyCell});
    for (const CurveWrite *curve : work.curves) {
        const int item = idOfItem(curve->measure);
        for (int day = 0; day < int(curve->series.cells.size()); ++day) {
            if (const Cell cell = curve->series.at(day); cell != emptyCell)
                entries.push_back({Occasion::day(curve->period, day), item, nullptr, cell});
        }
    }
    const auto before = [](const Entry &a, const Entry &b) {
        return a.occasion != b.occasion ? a.occasion < b.occasion : a.item < b.item;
    };
    std::stable_sort(entries.begin(), entries.end(), before);
    // Of several data for one key the last one counts.
    const auto sameAsNext = [](const Entry &a, const Entry &b) { return a.occasion == b.occasion && a.item == b.item; };
    std::vector<Entry> unique;
    unique.reserve(entries.size());
    for (const Entry &entry : entries) {
        if (!unique.empty() && sameAsNext(unique.back(), entry))
            unique.back() = entry;
        else
            unique.push_back(entry);
    }
    return unique;
}

void ActWriter::writePatient(int patient, const PatientWork &work)
{
    m_patientCode = work.code;
    m_patientUtf8 = work.code.toUtf8();
    m_curves.clear();
    for (const Entry &entry : entriesOf(work)) {
        if (entry.occasion.isDay() && entry.occasion.lineNumber() == 0 && m_store.m_curves[std::size_t(entry.item)])
            writeCell(patient, entry);
        else
            writeValue(patient, entry);
    }
    writeCurves(patient);
}

ActWriter::Curve &ActWriter::curve(int patient, int period, int item)
{
    const auto [found, isNew] = m_curves.try_emplace({period, item});
    if (isNew) {
        Statement &read = m_sql->readCurve;
        read.bind(1, qint64(patient)).bind(2, qint64(period)).bind(3, qint64(item));
        if (read.step())
            found->second.series = unpackCells(read.bytes(0));
        read.reset();
    }
    return found->second;
}

void ActWriter::requireOpen(int patient, const Entry &entry)
{
    if (!m_patientCode.isEmpty() && !isMark(entry.occasion, m_store.m_itemCodes.at(std::size_t(entry.item))))
        m_locks->requireOpen(patient, m_patientCode, partOf(entry.occasion));
}

void ActWriter::writeCell(int patient, const Entry &entry)
{
    if (entry.value && isText(*entry.value))
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("Storage", "A diary score is a number, not a text."));
    const Cell cell = entry.value ? cellOf(*entry.value) : entry.cell;
    Curve &target = curve(patient, entry.occasion.periodNumber(), entry.item);
    const Cell before = target.series.at(entry.occasion.dayNumber());
    if (cell == before)
        return;
    requireOpen(patient, entry);
    target.series.set(entry.occasion.dayNumber(), cell);
    target.changed = true;
    const Value now = valueOf(cell);
    insertDatum(patient, entry, now, {});
    seal(entry, valueOf(before), now, {});
    remember(entry, valueOf(before), now, {}, {});
}

void ActWriter::writeValue(int patient, const Entry &entry)
{
    Statement &read = m_sql->readCurrent;
    read.bind(1, qint64(patient)).bind(2, qint64(entry.occasion.packed())).bind(3, qint64(entry.item));
    const Value before = read.step() ? m_store.readValue(read, 0, 1, 2) : Value();
    read.reset();
    const Value &now = *entry.value;
    if (before == now)
        return;
    requireOpen(patient, entry);
    QByteArray salt;
    const QByteArray digest = isText(now) ? storeText(std::get<QString>(now.content), salt) : QByteArray();
    insertDatum(patient, entry, now, digest);
    Statement &write = m_sql->writeCurrent;
    write.bind(1, qint64(patient))
        .bind(2, qint64(entry.occasion.packed()))
        .bind(3, qint64(entry.item))
        .bind(6, m_act.id);
    if (!digest.isEmpty())
        write.bindBlob(4, digest);
    else if (const auto number = now.number())
        write.bind(4, *number);
    else
        write.bindNull(4);
    now.missing ? write.bind(5, qint64(*now.missing)) : write.bindNull(5);
    write.run();
    seal(entry, before, now, digest);
    remember(entry, before, now, digest, salt);
}

void ActWriter::insertDatum(int patient, const Entry &entry, const Value &value, const QByteArray &digest)
{
    m_sql->data.add(patient, entry.occasion, entry.item, m_act.id, value, digest);
    ++m_count;
}

QByteArray ActWriter::storeText(const QString &text, QByteArray &salt)
{
    salt.resize(saltBytes);
    randombytes_buf(salt.data(), std::size_t(saltBytes));
    QByteArray digest = textDigest(salt, text.toUtf8());
    m_sql->text.bindBlob(1, digest).bindBlob(2, salt).bind(3, text).run();
    return digest;
}

void ActWriter::seal(const Entry &entry, const Value &before, const Value &now, const QByteArray &digest)
{
    if (m_occasionUtf8.isEmpty() || m_occasion != entry.occasion) {
        m_occasion = entry.occasion;
        m_occasionUtf8 = code(entry.occasion, m_store.m_visits).toUtf8();
    }
    QByteArray &item = m_itemUtf8[entry.item];
    if (item.isEmpty())
        item = m_store.m_itemCodes.at(std::size_t(entry.item)).toUtf8();
    const auto oldNumber = before.number();
    const auto newNumber = now.number();
    const NumberText oldText(oldNumber.value_or(0));
    const NumberText newText(newNumber.value_or(0));
    const QByteArray missing = now.missing ? code(*now.missing).toLatin1() : QByteArray();
    const QByteArray hex = digest.toHex();
    m_sealer->add(view(m_patientUtf8), view(m_occasionUtf8), view(item),
                  oldNumber ? oldText.view() : std::string_view(), newNumber ? newText.view() : std::string_view(),
                  view(missing), view(hex));
}

void ActWriter::remember(const Entry &entry, const Value &before, const Value &now, const QByteArray &digest,
                         const QByteArray &salt)
{
    if (m_keepChanges)
        m_act.changes.push_back(
            {{{m_patientCode, entry.occasion, m_store.m_itemCodes.at(std::size_t(entry.item))}, now},
             before,
             digest,
             salt});
}

void ActWriter::writeCurves(int patient)
{
    for (const auto &[key, curve] : m_curves) {
        if (curve.changed)
            m_sql->writeCurve.bind(1, qint64(patient))
                .bind(2, qint64(key.first))
                .bind(3, qint64(key.second))
                .bindBlob(4, packCells(curve.series))
                .run();
    }
}

// What stays is the digest, which the seals cover.
void ActWriter::redact()
{
    if (m_write.redacted.empty())
        return;
    const Connection::RedactPermit permit(m_store.m_connection);
    Statement words(m_store.m_connection.handle(), "UPDATE text SET body = NULL, salt = NULL WHERE digest = ?",
                    m_store.path()); // of its own: the permission is asked for when it is prepared
    for (const QByteArray &digest : m_write.redacted)
        words.bindBlob(1, digest).run();
}

void ActWriter::insertAct()
{
    m_store.m_connection.prepare("INSERT INTO act VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, m_act.id)
        .bind(2, m_act.at.toMSecsSinceEpoch())
        .bind(3, qint64(m_act.utcOffsetMinutes))
        .bind(4, m_act.by)
        .bind(5, m_act.role)
        .bind(6, m_act.kind)
        .bind(7, m_act.reason)
        .bind(8, m_act.note)
        .bind(9, m_act.session)
        .bind(10, m_count)
        .bindBlob(11, m_act.seal)
        .run();
}

} // namespace carnet
