#include "core/storage/store.h"

#include "core/storage/seal.h"

namespace carnet {

namespace {

/// One row of the log as it waits to be given out by act.
struct Row
{
    qint64 act = 0;
    int patient = 0;
    quint32 occasion = 0;
    int item = 0;
    qint8 missing = 0;
    qint8 missingBefore = 0;
    bool hasNumber = false;
    bool hadNumber = false;
    double number = 0;
    double numberBefore = 0;
    int text = -1;       ///< index into the digests
    int textBefore = -1; ///< index into the digests
};

/// The log sorted by act without comparing: counting sort over act numbers.
std::vector<std::size_t> byAct(const std::vector<Row> &rows, qint64 lastAct)
{
    std::vector<std::size_t> start(std::size_t(lastAct) + 2, 0);
    for (const Row &row : rows)
        ++start[std::size_t(row.act) + 1];
    for (std::size_t act = 1; act < start.size(); ++act)
        start[act] += start[act - 1];
    std::vector<std::size_t> order(rows.size());
    for (std::size_t index = 0; index < rows.size(); ++index)
        order[start[std::size_t(rows[index].act)]++] = index;
    return order;
}

struct Log
{
    std::vector<Row> rows;
    std::vector<QByteArray> digests;
};

Log readLog(const Connection &connection, int patient)
{
    Log log;
    Statement statement = connection.prepare(
        patient != 0
            ? "SELECT patient, occasion, item, act, value, missing FROM datum WHERE patient = ? ORDER BY patient, "
              "occasion, item, act"
            : "SELECT patient, occasion, item, act, value, missing FROM datum ORDER BY patient, occasion, item, act");
    if (patient != 0)
        statement.bind(1, qint64(patient));
    while (statement.step()) {
        Row row;
        row.patient = int(statement.integer(0));
        row.occasion = quint32(statement.integer(1));
        row.item = int(statement.integer(2));
        row.act = statement.integer(3);
        switch (statement.type(4)) {
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            row.hasNumber = true;
            row.number = statement.real(4);
            break;
        case SQLITE_BLOB:
            row.text = int(log.digests.size());
            log.digests.push_back(statement.blob(4));
            break;
        default: break;
        }
        row.missing = qint8(statement.integer(5));
        if (!log.rows.empty()) {
            const Row &last = log.rows.back();
            if (last.patient == row.patient && last.occasion == row.occasion && last.item == row.item) {
                row.hadNumber = last.hasNumber;
                row.numberBefore = last.number;
                row.textBefore = last.text;
                row.missingBefore = last.missing;
            }
        }
        log.rows.push_back(row);
    }
    return log;
}

} // namespace

void Store::forEachChange(const std::function<void(const Act &, const Change *)> &visit, const QString &patient,
                          qint64 last) const
{
    const int only = patient.isEmpty() ? 0 : patientId(patient);
    if (!patient.isEmpty() && only == 0)
        return;
    const Log log = readLog(m_connection, only);
    const std::vector<std::size_t> order = byAct(log.rows, lastAct());
    Statement texts = m_connection.prepare("SELECT body, salt FROM text WHERE digest = ?");
    const auto valueOfRow = [&](bool hasNumber, double number, int text, qint8 missing, Change *change) {
        Value value;
        if (hasNumber) {
            value.content = number;
        } else if (text >= 0) {
            const QByteArray &digest = log.digests.at(std::size_t(text));
            texts.bindBlob(1, digest);
            const bool redacted = !texts.step() || texts.type(0) == SQLITE_NULL;
            value.content = redacted ? redactedText() : texts.text(0);
            if (change) {
                change->digest = digest;
                change->salt = redacted ? QByteArray() : texts.blob(1);
            }
            texts.reset();
        }
        if (missing != 0)
            value.missing = Missing(missing);
        return value;
    };

    const QByteArray sql = "SELECT id, at, utc_offset, by, role, kind, reason, note, session, seal FROM act WHERE ? = "
                           "0 OR id <= ? ORDER BY id";
    Statement acts = m_connection.prepare(sql.constData());
    acts.bind(1, last).bind(2, last);
    std::size_t next = 0;
    Change change;
    while (acts.step()) {
        const Act act = readAct(acts);
        bool any = false;
        for (; next < order.size() && log.rows[order[next]].act == act.id; ++next) {
            const Row &row = log.rows[order[next]];
            change.digest.clear();
            change.salt.clear();
            change.datum.key = {patientCode(row.patient), Occasion::fromPacked(row.occasion),
                                itemCode(row.item)};
            change.before = valueOfRow(row.hadNumber, row.numberBefore, row.textBefore, row.missingBefore, nullptr);
            change.datum.value = valueOfRow(row.hasNumber, row.number, row.text, row.missing, &change);
            visit(act, &change);
            any = true;
        }
        if (!any && only == 0)
            visit(act, nullptr);
    }
}

} // namespace carnet
