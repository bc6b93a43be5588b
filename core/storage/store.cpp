#include "core/storage/store.h"

#include "core/storage/act_writer.h"
#include "core/storage/cells.h"
#include "core/storage/durable_file.h"
#include "core/storage/keyring.h"
#include "core/storage/seal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstring>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr char actColumns[] = "SELECT id, at, utc_offset, by, role, kind, reason, note, session, seal FROM act ";

void requireCarnetFile(const Connection &connection)
{
    const QString &path = connection.path();
    if (connection.pragma("PRAGMA application_id") != applicationId)
        throw Error(
            Error::Kind::Foreign,
            Storage::tr(
                "%1 is a database, but not a Carnet study. It was left as it is. Choose a file that ends in .carnet.")
                .arg(path));
    const qint64 version = connection.pragma("PRAGMA user_version");
    if (version > formatVersion)
        throw Error(
            Error::Kind::Newer,
            Storage::tr("%1 was made by a newer Carnet (format %2, this program knows %3). The study stays as it is. "
                        "Install the newer Carnet to open it.")
                .arg(path)
                .arg(version)
                .arg(formatVersion));
    const qint64 expected = connection.pragma("PRAGMA page_count") * connection.pragma("PRAGMA page_size");
    const qint64 size = QFileInfo(path).size();
    if (size < expected)
        throw Error(
            Error::Kind::Damaged,
            Storage::tr("%1 is damaged: it is cut off. It was left as it is. Restore the last backup.").arg(path));
    // Pages beyond the end that the header knows were never committed; while somebody writes, the journal is there.
    if (size > expected && !QFileInfo::exists(path + u"-journal"_s))
        throw Error(
            Error::Kind::Damaged,
            Storage::tr("%1 was being written when that was interrupted, and the file %1-journal that would repair it "
                        "is not there. It was left as it is. Put that file back beside it, or restore the last backup.")
                .arg(path));
}

const QString &existingPath(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw Error(Error::Kind::NotFound,
                    Storage::tr("There is no study at %1. Check the name, or create one.").arg(path));
    if (file.isDir())
        throw Error(Error::Kind::Foreign,
                    Storage::tr("%1 is a folder. Choose the study file inside it, which ends in .carnet.").arg(path));
    if (file.size() == 0)
        throw Error(Error::Kind::Foreign,
                    Storage::tr("%1 is empty and not a Carnet study. It was left as it is. Restore the last backup, or "
                                "choose another file.")
                        .arg(path));
    constexpr qint64 smallestDatabase = 512;
    if (file.size() < smallestDatabase)
        throw Error(
            Error::Kind::Foreign,
            Storage::tr("%1 breaks off before anything of a Carnet study is told. It was left as it is. Restore "
                        "the last backup, or choose another file.")
                .arg(path));
    if (!file.isReadable())
        throw Error(Error::Kind::ReadOnly,
                    Storage::tr("%1 may not be read by you. Ask its owner for the right to read it.").arg(path));
    return path;
}

} // namespace

void Store::createFile(const QString &path, const StudyRow &study, const QStringList &visits, const QStringList &curves,
                       const Secret &key)
{
    Connection connection(path, Connection::Mode::Create, key);
    migrate(connection);
    QJsonArray instruments;
    for (const QByteArray &json : study.instruments)
        instruments.append(QString::fromUtf8(json));
    Transaction transaction(connection);
    connection.prepare("INSERT INTO study VALUES (?, ?, ?, ?, ?, ?)")
        .bind(1, study.id)
        .bind(2, QString::fromUtf8(study.protocol))
        .bind(3, QString::fromUtf8(QJsonDocument(instruments).toJson(QJsonDocument::Compact)))
        .bind(4, study.created.toMSecsSinceEpoch())
        .bind(5, study.fixedToday.isValid() ? study.fixedToday.toString(Qt::ISODate) : QString())
        .bind(6, qint64(study.synthetic))
        .run();
    Statement visit = connection.prepare("INSERT INTO visit VALUES (?, ?)");
    for (qsizetype index = 0; index < visits.size(); ++index)
        visit.bind(1, qint64(index)).bind(2, visits.at(index)).run();
    Statement item = connection.prepare("INSERT INTO item VALUES (?, ?, 1)");
    for (qsizetype index = 0; index < curves.size(); ++index)
        item.bind(1, qint64(index + 1)).bind(2, curves.at(index)).run();
    transaction.commit();
}

Store::Store(const QString &path, Connection::Mode mode, const Secret &key)
    : m_key(key)
    , m_connection(existingPath(path), mode, m_key)
{
    requireCarnetFile(m_connection);
    if (mode == Connection::Mode::ReadWrite && m_connection.pragma("PRAGMA user_version") < formatVersion) {
        keepCopyOfOldFormat();
        migrate(m_connection);
    }
    readStudy();
    readDictionaries();
}

Store::~Store() = default;

// Whatever the new format brings, the study as it was stays beside it.
void Store::keepCopyOfOldFormat() const
{
    const QFileInfo file(path());
    const QString base = u"%1_format%2"_s.arg(file.completeBaseName()).arg(m_connection.pragma("PRAGMA user_version"));
    const QDir folder = file.absoluteDir();
    QString copy = folder.filePath(base + u".carnet"_s);
    for (int number = 2; QFileInfo::exists(copy); ++number)
        copy = folder.filePath(u"%1_%2.carnet"_s.arg(base).arg(number));
    const QString partial = copy + u".partial"_s;
    QFile::remove(partial);
    QFile::remove(partial + u"-journal"_s);
    copyTo(partial, {});
    QFile::remove(partial + u"-journal"_s);
    if (QFileInfo::exists(Keyring::pathOf(path())))
        Keyring::read(Keyring::pathOf(path())).write(Keyring::pathOf(copy));
    if (!renameDurably(partial, copy))
        throw Error(Error::Kind::CannotWrite,
                    Storage::tr("%1 is of an older format and cannot be brought to the new one: no copy of it can be "
                                "kept in %2. Nothing was changed. Allow writing there.")
                        .arg(path(), folder.absolutePath()));
}

void Store::readStudy()
{
    Statement statement =
        m_connection.prepare("SELECT id, protocol, instruments, created, fixed_today, synthetic FROM study");
    if (!statement.step())
        throw Error(
            Error::Kind::Damaged,
            Storage::tr("%1 is damaged: it does not say which study it is. Restore the last backup.").arg(path()));
    m_study.id = statement.text(0);
    m_study.protocol = statement.blob(1);
    const QJsonArray instruments = QJsonDocument::fromJson(statement.blob(2)).array();
    for (const auto &instrument : instruments)
        m_study.instruments.push_back(instrument.toString().toUtf8());
    m_study.created = QDateTime::fromMSecsSinceEpoch(statement.integer(3), Qt::UTC);
    m_study.fixedToday = QDate::fromString(statement.text(4), Qt::ISODate);
    m_study.synthetic = statement.integer(5) != 0;
}

void Store::readDictionaries() const
{
    m_patientIds.clear();
    m_sortedPatients.clear();
    m_patientCodes.clear();
    m_itemIds.clear();
    m_itemCodes.assign(1, QString());
    m_curves.assign(1, false);
    m_visits.clear();
    for (Statement patient = m_connection.prepare("SELECT id, code FROM patient"); patient.step();) {
        m_patientIds.insert(patient.text(1), int(patient.integer(0)));
        m_patientCodes.insert(int(patient.integer(0)), patient.text(1));
    }
    for (Statement item = m_connection.prepare("SELECT id, code, curve FROM item ORDER BY id"); item.step();) {
        m_itemIds.insert(item.text(1), int(item.integer(0)));
        m_itemCodes.resize(std::size_t(item.integer(0)) + 1);
        m_curves.resize(m_itemCodes.size());
        m_itemCodes.back() = item.text(1);
        m_curves.back() = item.integer(2) != 0;
    }
    for (Statement visit = m_connection.prepare("SELECT code FROM visit ORDER BY id"); visit.step();)
        m_visits << visit.text(0);
}

QString Store::itemCode(int id) const
{
    if (std::size_t(id) >= m_itemCodes.size())
        readDictionaries();
    return m_itemCodes.at(std::size_t(id));
}

QString Store::patientCode(int id) const
{
    if (id > 0 && !m_patientCodes.contains(id))
        readDictionaries();
    return m_patientCodes.value(id);
}

void Store::reload()
{
    readDictionaries();
}

QStringList Store::patients() const
{
    const qsizetype studyItself = m_patientIds.contains(QString()) ? 1 : 0;
    if (m_sortedPatients.size() + studyItself != m_patientIds.size()) {
        m_sortedPatients = m_patientIds.keys();
        m_sortedPatients.removeAll(QString());
        m_sortedPatients.sort();
    }
    return m_sortedPatients;
}

Value Store::readValue(const Statement &statement, int value, int missing, int body) const
{
    Value read;
    switch (statement.type(value)) {
    case SQLITE_INTEGER:
    case SQLITE_FLOAT: read.content = statement.real(value); break;
    case SQLITE_BLOB: read.content = statement.type(body) == SQLITE_NULL ? redactedText() : statement.text(body); break;
    default: break;
    }
    if (statement.type(missing) != SQLITE_NULL)
        read.missing = Missing(statement.integer(missing));
    return read;
}

Value Store::value(const DatumKey &key) const
{
    const int item = itemId(key.item);
    const int patient = patientId(key.patient);
    if (item == 0 || patient == 0)
        return {};
    if (key.occasion.isDay() && m_curves[std::size_t(item)])
        return valueOf(series(key.patient, key.occasion.periodNumber(), key.item).at(key.occasion.dayNumber()));
    Statement statement = m_connection.prepare("SELECT c.value, c.missing, t.body FROM current c "
                                               "LEFT JOIN text t ON typeof(c.value) = 'blob' AND t.digest = c.value "
                                               "WHERE c.patient = ? AND c.occasion = ? AND c.item = ?");
    statement.bind(1, qint64(patient)).bind(2, qint64(key.occasion.packed())).bind(3, qint64(item));
    return statement.step() ? readValue(statement, 0, 1, 2) : Value();
}

Series Store::series(const QString &patient, int period, const QString &item) const
{
    Statement statement =
        m_connection.prepare("SELECT cells FROM series WHERE patient = ? AND period = ? AND item = ?");
    statement.bind(1, qint64(patientId(patient))).bind(2, qint64(period)).bind(3, qint64(itemId(item)));
    return statement.step() ? unpackCells(statement.bytes(0)) : Series();
}

namespace {

constexpr const char *currentOfPatient = "SELECT c.occasion, c.item, c.value, c.missing, t.body FROM current c "
                                         "LEFT JOIN text t ON typeof(c.value) = 'blob' AND t.digest = c.value "
                                         "WHERE c.patient = ? ORDER BY c.occasion, c.item";

} // namespace

std::vector<Datum> Store::data(const QString &patient) const
{
    std::vector<Datum> found;
    Statement statement = m_connection.prepare(currentOfPatient);
    readData(statement, patient, [&](Datum &datum) { found.push_back(std::move(datum)); });
    return found;
}

void Store::forEachDatum(const std::function<void(const Datum &)> &visit) const
{
    Statement statement = m_connection.prepare(currentOfPatient);
    for (const QString &patient : patients())
        readData(statement, patient, visit);
}

void Store::readData(Statement &statement, const QString &patient, const std::function<void(Datum &)> &visit) const
{
    statement.bind(1, qint64(patientId(patient)));
    while (statement.step()) {
        Datum datum{{patient, Occasion::fromPacked(quint32(statement.integer(0))),
                     itemCode(int(statement.integer(1)))},
                    readValue(statement, 2, 3, 4)};
        if (!datum.value.isEmpty())
            visit(datum);
    }
    statement.reset();
}

void Store::forEachSeries(
    const std::function<void(const QString &, int, const QString &, std::span<const Cell>)> &visit) const
{
    Statement statement =
        m_connection.prepare("SELECT period, item, cells FROM series WHERE patient = ? ORDER BY period, item");
    std::vector<Cell> copy;
    for (const QString &patient : patients()) {
        statement.bind(1, qint64(patientId(patient)));
        while (statement.step()) {
            const std::string_view bytes = statement.bytes(2);
            copy.resize(bytes.size() / sizeof(Cell));
            std::memcpy(copy.data(), bytes.data(), copy.size() * sizeof(Cell));
            visit(patient, int(statement.integer(0)), itemCode(int(statement.integer(1))), copy);
        }
        statement.reset();
    }
}

std::vector<HistoryEntry> Store::history(const DatumKey &key) const
{
    Statement statement =
        m_connection.prepare("SELECT a.id, a.at, a.by, a.role, a.kind, a.reason, a.note, d.value, d.missing, t.body "
                             "FROM datum d JOIN act a ON a.id = d.act "
                             "LEFT JOIN text t ON typeof(d.value) = 'blob' AND t.digest = d.value "
                             "WHERE d.patient = ? AND d.occasion = ? AND d.item = ? ORDER BY d.act");
    statement.bind(1, qint64(patientId(key.patient)))
        .bind(2, qint64(key.occasion.packed()))
        .bind(3, qint64(itemId(key.item)));
    std::vector<HistoryEntry> entries;
    while (statement.step()) {
        HistoryEntry entry;
        entry.act = statement.integer(0);
        entry.at = QDateTime::fromMSecsSinceEpoch(statement.integer(1), Qt::UTC);
        entry.by = statement.text(2);
        entry.role = statement.text(3);
        entry.kind = statement.text(4);
        entry.reason = statement.text(5);
        entry.note = statement.text(6);
        entry.before = entries.empty() ? Value() : entries.back().after;
        entry.after = readValue(statement, 7, 8, 9);
        entries.push_back(std::move(entry));
    }
    return entries;
}

Act Store::readAct(const Statement &statement) const
{
    Act act;
    act.id = statement.integer(0);
    act.at = QDateTime::fromMSecsSinceEpoch(statement.integer(1), Qt::UTC);
    act.utcOffsetMinutes = int(statement.integer(2));
    act.by = statement.text(3);
    act.role = statement.text(4);
    act.kind = statement.text(5);
    act.reason = statement.text(6);
    act.note = statement.text(7);
    act.session = statement.text(8);
    act.seal = statement.blob(9);
    return act;
}

std::vector<Act> Store::recentActs(int count) const
{
    const QByteArray sql = QByteArray(actColumns) + "ORDER BY id DESC LIMIT ?";
    Statement statement = m_connection.prepare(sql.constData());
    statement.bind(1, qint64(count));
    std::vector<Act> acts;
    while (statement.step())
        acts.push_back(readAct(statement));
    return acts;
}

std::optional<Act> Store::act(qint64 id) const
{
    const QByteArray sql = QByteArray(actColumns) + "WHERE id = ?";
    Statement statement = m_connection.prepare(sql.constData());
    statement.bind(1, id);
    if (!statement.step())
        return {};
    return readAct(statement);
}

LastAct lastActOf(const Connection &connection)
{
    Statement statement = connection.prepare("SELECT id, seal, at FROM act ORDER BY id DESC LIMIT 1");
    if (!statement.step())
        return {0, firstSeal(), 0};
    return {statement.integer(0), statement.blob(1), statement.integer(2)};
}

qint64 Store::lastAct() const
{
    return lastActOf(m_connection).id;
}

qint64 Store::lastDataAct() const
{
    Statement statement = m_connection.prepare("SELECT id FROM act WHERE data > 0 ORDER BY id DESC LIMIT 1");
    return statement.step() ? statement.integer(0) : 0;
}

qint64 Store::lastActBetween(const QString &patient, Occasion first, Occasion last) const
{
    Statement statement =
        m_connection.prepare("SELECT max(act) FROM datum WHERE patient = ? AND occasion BETWEEN ? AND ?");
    statement.bind(1, qint64(patientId(patient))).bind(2, qint64(first.packed())).bind(3, qint64(last.packed()));
    return statement.step() ? statement.integer(0) : 0;
}

int Store::highestRow(List list, const QString &patient) const
{
    Statement statement =
        m_connection.prepare("SELECT max(c.occasion & 65535) FROM patient p JOIN current c ON c.patient = p.id "
                             "AND c.occasion BETWEEN ? AND ? WHERE ? = 0 OR p.id = ?");
    const int id = patient.isEmpty() ? 0 : patientId(patient);
    statement.bind(1, qint64(Occasion::row(list, 0).packed()))
        .bind(2, qint64(Occasion::row(list, Occasion::maximumRow).packed()))
        .bind(3, qint64(patient.isEmpty() ? 0 : 1))
        .bind(4, qint64(id));
    return statement.step() ? int(statement.integer(0)) : 0;
}

qint64 Store::count(const char *table) const
{
    const QByteArray sql = QByteArrayLiteral("SELECT count(*) FROM ") + table;
    return m_connection.pragma(sql.constData());
}

qint64 Store::dataVersion() const
{
    Statement statement = m_connection.prepare("PRAGMA data_version");
    return statement.step() ? statement.integer(0) : 0;
}

Act Store::append(ActWrite write, qint64 seen, std::vector<StoredConflict> &conflicts, const Progress &progress)
{
    ActWriter writer(*this, std::move(write));
    try {
        Act act = writer.run(seen, conflicts, progress);
        if (act.id == 0)
            writer.takeBackCodes();
        return act;
    } catch (...) {
        writer.takeBackCodes();
        throw;
    }
}

void Store::copyTo(const QString &path, const Progress &progress) const
{
    Connection target(path, Connection::Mode::Create, m_key);
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", m_connection.handle(), "main");
    if (!backup)
        throwSqliteError(target.handle(), sqlite3_errcode(target.handle()), path);
    constexpr int mostWaits = 6; // each as long as the busy timeout
    int result = SQLITE_OK;
    try {
        for (int waits = 0; result == SQLITE_OK || (result == SQLITE_BUSY && waits < mostWaits);) {
            result = sqlite3_backup_step(backup, 1024);
            waits += result == SQLITE_BUSY;
            report(progress, Storage::tr("Copying"),
                   sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup),
                   sqlite3_backup_pagecount(backup));
        }
    } catch (...) {
        sqlite3_backup_finish(backup);
        throw;
    }
    sqlite3_backup_finish(backup);
    if (result != SQLITE_DONE)
        throwSqliteError(target.handle(), result, path);
}

void Store::rekey(const Secret &key)
{
    changeKey(m_connection, key);
    m_key = key;
}

} // namespace carnet
