#include "core/storage/verifier.h"

#include "core/domain/number_text.h"
#include "core/storage/cells.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QStringList schemaOf(const Connection &connection)
{
    QStringList schema;
    for (Statement row =
             connection.prepare("SELECT type, name, ifnull(sql, '') FROM sqlite_master ORDER BY type, name");
         row.step();)
        schema << row.text(0) + u' ' + row.text(1) + u' ' + row.text(2);
    return schema;
}

} // namespace

StoreVerification StoreVerifier::run(const Progress &progress)
{
    checkDatabase();
    if (m_result.problem.isEmpty())
        checkGuards();
    if (m_result.problem.isEmpty()) {
        readActs();
        scanRecord(progress);
        checkSeals();
    }
    return m_result;
}

// The first broken act is what an inspector asks for; without an act the first problem found counts.
void StoreVerifier::fail(qint64 act, const QString &problem)
{
    if (act > 0 && (m_result.brokenAct == 0 || act < m_result.brokenAct)) {
        m_result.brokenAct = act;
        m_result.problem = problem;
    } else if (m_result.problem.isEmpty()) {
        m_result.problem = problem;
    }
}

void StoreVerifier::checkDatabase()
{
    const QString answer = m_store.connection().pragmaText("PRAGMA integrity_check(1)");
    if (answer != "ok"_L1)
        fail(0, Storage::tr("The database is damaged: %1. Restore the last backup.").arg(answer));
}

// A file whose guards were taken away or changed is not trusted, whatever its seals say.
void StoreVerifier::checkGuards()
{
    Connection fresh(u":memory:"_s, Connection::Mode::Memory);
    migrate(fresh, int(m_store.connection().pragma("PRAGMA user_version"))); // an older file that may not be written
    if (schemaOf(fresh) != schemaOf(m_store.connection()))
        fail(0, Storage::tr(
                    "The tables or the guards of the file were changed by another program. Restore the last backup."));
}

void StoreVerifier::readActs()
{
    Statement statement = m_store.connection().prepare(
        "SELECT id, at, utc_offset, by, role, kind, reason, note, session, seal, data FROM act ORDER BY id");
    QByteArray before = firstSeal();
    while (statement.step()) {
        Act act = m_store.readAct(statement);
        if (act.id != qint64(m_acts.size()) + 1) {
            fail(qint64(m_acts.size()) + 1, Storage::tr("Act %1 is missing from the record.").arg(m_acts.size() + 1));
            break;
        }
        m_expectedData.push_back(statement.integer(10));
        m_sealers.push_back(std::make_unique<Sealer>(before, act));
        before = act.seal;
        if (act.kind == code(ActKind::Redact))
            m_redactions += act.note;
        m_acts.push_back(std::move(act));
    }
    m_foundData.assign(m_acts.size(), 0);
    m_result.acts = qint64(m_acts.size());
    if (m_acts.empty()) {
        fail(1, Storage::tr("The record is empty: even the act that created the study is missing."));
        return;
    }
    const QString digest = definitionDigest(m_store.study());
    if (!m_acts.front().note.endsWith(digest))
        fail(1, Storage::tr("The protocol in the file is not the one with which the study was created."));
}

void StoreVerifier::scanRecord(const Progress &progress)
{
    Statement row = m_store.connection().prepare("SELECT patient, occasion, item, act, value, missing FROM datum "
                                                 "ORDER BY patient, occasion, item, act");
    const qint64 total = m_store.count("datum");
    int patient = 0;
    quint32 occasion = 0;
    int item = 0;
    bool first = true;
    Current before;
    QByteArray patientUtf8, occasionUtf8, missingCode, hex;
    std::vector<QByteArray> items;
    for (const QString &itemCode : m_store.m_itemCodes)
        items.push_back(itemCode.toUtf8());
    const auto viewOf = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), std::size_t(bytes.size()));
    };

    while (row.step()) {
        const int rowPatient = int(row.integer(0));
        const quint32 rowOccasion = quint32(row.integer(1));
        const int rowItem = int(row.integer(2));
        const bool samePatient = !first && rowPatient == patient;
        const bool sameOccasion = samePatient && rowOccasion == occasion;
        if (!samePatient) {
            if (!first) {
                checkCurves(patient);
                checkCurrent(patient);
            }
            patient = rowPatient;
            patientUtf8 = m_store.m_patientCodes.value(patient).toUtf8();
        }
        if (!sameOccasion) {
            occasion = rowOccasion;
            occasionUtf8 = code(Occasion::fromPacked(occasion), m_store.m_visits).toUtf8();
        }
        if (!sameOccasion || rowItem != item)
            before = Current();
        item = rowItem;
        first = false;

        Current now;
        now.act = row.integer(3);
        now.missing = int(row.integer(5));
        const int type = row.type(4);
        now.hasNumber = type == SQLITE_INTEGER || type == SQLITE_FLOAT;
        now.number = now.hasNumber ? row.real(4) : 0;
        if (type == SQLITE_BLOB) {
            now.digest = row.blob(4);
            checkText(now.digest, now.act);
        }
        if (now.act < 1 || now.act > qint64(m_acts.size()) || item <= 0 || item >= int(items.size())) {
            fail(now.act, Storage::tr("A value belongs to act %1, which is not in the record.").arg(now.act));
            continue;
        }
        ++m_result.data;
        ++m_foundData[std::size_t(now.act) - 1];
        missingCode = now.missing ? code(Missing(now.missing)).toLatin1() : QByteArray();
        hex = now.digest.isEmpty() ? QByteArray() : now.digest.toHex();
        const NumberText oldText(before.number);
        const NumberText newText(now.number);
        m_sealers[std::size_t(now.act) - 1]->add(
            viewOf(patientUtf8), viewOf(occasionUtf8), viewOf(items[std::size_t(item)]),
            before.hasNumber ? oldText.view() : std::string_view(), now.hasNumber ? newText.view() : std::string_view(),
            viewOf(missingCode), viewOf(hex));
        const Occasion where = Occasion::fromPacked(occasion);
        if (where.isDay() && where.lineNumber() == 0 && m_store.m_curves[std::size_t(item)])
            m_curves[{where.periodNumber(), item}].set(where.dayNumber(), now.hasNumber ? cellOf(Value(now.number))
                                                                          : now.missing ? cellOf(Missing(now.missing))
                                                                                        : emptyCell);
        else
            m_current[{occasion, item}] = now;
        before = now;
        if (m_result.data % 65536 == 0)
            report(progress, Storage::tr("Verifying"), m_result.data, total);
    }
    if (!first) {
        checkCurves(patient);
        checkCurrent(patient);
    }
    checkNothingElseDerived();
}

void StoreVerifier::checkText(const QByteArray &digest, qint64 act)
{
    Statement text = m_store.connection().prepare("SELECT salt, body FROM text WHERE digest = ?");
    text.bindBlob(1, digest);
    if (!text.step())
        fail(act, Storage::tr("Act %1: a text is missing.").arg(act));
    else if (text.type(1) == SQLITE_NULL && !m_redactions.contains(QLatin1StringView(digest.toHex())))
        fail(act, Storage::tr("Act %1: a text was taken out, and no act says who did it and why.").arg(act));
    else if (text.type(1) != SQLITE_NULL && textDigest(text.blob(0), text.blob(1)) != digest)
        fail(act, Storage::tr("Act %1: a text was changed after it was recorded.").arg(act));
}

void StoreVerifier::checkCurves(int patient)
{
    Statement row = m_store.connection().prepare("SELECT period, item, cells FROM series WHERE patient = ?");
    row.bind(1, qint64(patient));
    std::size_t found = 0;
    for (; row.step(); ++found) {
        const auto expected = m_curves.find({int(row.integer(0)), int(row.integer(1))});
        Series stored = unpackCells(row.bytes(2));
        if (expected == m_curves.end() || expected->second != stored)
            fail(0, Storage::tr("A diary curve of %1, period %2, is not what the record says.")
                        .arg(m_store.m_patientCodes.value(patient))
                        .arg(row.integer(0)));
    }
    if (found != m_curves.size())
        fail(0, Storage::tr("A diary curve of %1 is missing.").arg(m_store.m_patientCodes.value(patient)));
    m_curveRows += qint64(found);
    m_curves.clear();
}

void StoreVerifier::checkCurrent(int patient)
{
    Statement row =
        m_store.connection().prepare("SELECT occasion, item, value, missing, act FROM current WHERE patient = ?");
    row.bind(1, qint64(patient));
    std::size_t found = 0;
    for (; row.step(); ++found) {
        Current stored;
        stored.hasNumber = row.type(2) == SQLITE_INTEGER || row.type(2) == SQLITE_FLOAT;
        stored.number = stored.hasNumber ? row.real(2) : 0;
        if (row.type(2) == SQLITE_BLOB)
            stored.digest = row.blob(2);
        stored.missing = int(row.integer(3));
        stored.act = row.integer(4);
        const auto expected = m_current.find({quint32(row.integer(0)), int(row.integer(1))});
        if (expected == m_current.end() || !(expected->second == stored))
            fail(0, Storage::tr("A value of %1 (%2) is not what the record says.")
                        .arg(m_store.m_patientCodes.value(patient),
                             code(Occasion::fromPacked(quint32(row.integer(0))), m_store.m_visits)));
    }
    if (found != m_current.size())
        fail(0, Storage::tr("A value of %1 is missing.").arg(m_store.m_patientCodes.value(patient)));
    m_currentRows += qint64(found);
    m_current.clear();
}

void StoreVerifier::checkNothingElseDerived()
{
    if (m_store.count("series") != m_curveRows || m_store.count("current") != m_currentRows)
        fail(0, Storage::tr("The file shows values that nobody recorded."));
}

void StoreVerifier::checkSeals()
{
    for (std::size_t index = 0; index < m_acts.size(); ++index) {
        const qint64 act = qint64(index) + 1;
        if (m_foundData[index] != m_expectedData[index])
            fail(act, Storage::tr("Act %1 set %2 values, but %3 are in the record.")
                          .arg(act)
                          .arg(m_expectedData[index])
                          .arg(m_foundData[index]));
        else if (m_sealers[index]->seal() != m_acts[index].seal)
            fail(act,
                 Storage::tr(
                     "The seal of act %1 is broken: the act or one of its values was changed after it was recorded.")
                     .arg(act));
    }
}

StoreVerification Store::verify(const Progress &progress) const
{
    return StoreVerifier(*this).run(progress);
}

QString definitionDigest(const StudyRow &study)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(study.id.toUtf8());
    hash.addData(study.protocol);
    for (const QByteArray &instrument : study.instruments)
        hash.addData(instrument);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace carnet
