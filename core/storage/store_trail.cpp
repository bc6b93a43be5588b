// The trail as it is read by act: what stood when, what changed, page by page.
#include "core/domain/record_part.h"
#include "core/storage/store.h"

#include <algorithm>

namespace carnet {

namespace {

/// Whether a row of the log begins the life of another value.
struct Place
{
    int patient = 0;
    quint32 occasion = 0;
    int item = 0;
    bool operator==(const Place &) const = default;
};

/// Answers for many rows which are marks of the record.
class Marks
{
public:
    explicit Marks(const Store &store)
        : m_store(store)
    {
    }

    bool operator()(Occasion occasion, int item)
    {
        while (m_byItem.size() <= std::size_t(item))
            m_byItem.push_back(isMark(Occasion::patient(), m_store.itemCode(int(m_byItem.size()))));
        return m_byItem.at(std::size_t(item)) ||
               (occasion.kind() == Occasion::Kind::List && isMark(occasion, QStringView()));
    }

private:
    const Store &m_store;
    std::vector<bool> m_byItem;
};

} // namespace

std::vector<Act> Store::acts(qint64 first, qint64 last) const
{
    Statement statement =
        m_connection.prepare("SELECT id, at, utc_offset, by, role, kind, reason, note, session, seal FROM act "
                             "WHERE id BETWEEN ? AND ? ORDER BY id");
    statement.bind(1, first).bind(2, last);
    std::vector<Act> acts;
    while (statement.step())
        acts.push_back(readAct(statement));
    return acts;
}

std::vector<Standing> Store::standing(const QString &patient, qint64 last) const
{
    Statement row =
        m_connection.prepare("SELECT d.occasion, d.item, d.act, d.value, d.missing, t.body FROM datum d "
                             "LEFT JOIN text t ON typeof(d.value) = 'blob' AND t.digest = d.value "
                             "WHERE d.patient = ? AND (? = 0 OR d.act <= ?) ORDER BY d.occasion, d.item, d.act");
    row.bind(1, qint64(patientId(patient))).bind(2, last).bind(3, last);
    std::vector<Standing> found;
    Marks isMarked(*this);
    Place before;
    while (row.step()) {
        const Place place{1, quint32(row.integer(0)), int(row.integer(1))};
        const Occasion occasion = Occasion::fromPacked(place.occasion);
        if (isMarked(occasion, place.item))
            continue;
        if (place != before)
            found.emplace_back();
        before = place;
        Standing &standing = found.back();
        standing.datum = {{patient, occasion, itemCode(place.item)}, readValue(row, 3, 4, 5)};
        standing.act = row.integer(2);
        standing.digest = row.type(3) == SQLITE_BLOB ? row.blob(3) : QByteArray();
    }
    std::erase_if(found, [](const Standing &standing) { return standing.datum.value.isEmpty(); });
    return found;
}

std::map<Occasion, qint64> Store::lastActByPart(const QString &patient) const
{
    Statement row = m_connection.prepare("SELECT occasion, item, act FROM datum WHERE patient = ?");
    row.bind(1, qint64(patientId(patient)));
    std::map<Occasion, qint64> last;
    Marks isMarked(*this);
    while (row.step()) {
        const Occasion occasion = Occasion::fromPacked(quint32(row.integer(0)));
        if (isMarked(occasion, int(row.integer(1))))
            continue;
        qint64 &act = last[partOf(occasion)];
        act = std::max(act, row.integer(2));
    }
    return last;
}

std::vector<TrailEntry> Store::trail(qint64 after) const
{
    Statement row = m_connection.prepare("SELECT patient, occasion, item, act, value IS NOT NULL, missing FROM datum "
                                         "ORDER BY patient, occasion, item, act");
    std::vector<TrailEntry> found;
    Marks isMarked(*this);
    Place before;
    bool hadContent = false;
    bool wasThere = false;
    while (row.step()) {
        const Place place{int(row.integer(0)), quint32(row.integer(1)), int(row.integer(2))};
        if (place != before)
            hadContent = wasThere = false;
        before = place;
        const bool hasContent = row.integer(4) != 0;
        const bool isMissing = row.type(5) != SQLITE_NULL;
        TrailEntry entry{row.integer(3), place.patient, place.occasion, qint16(place.item), 0};
        entry.flags = quint8((wasThere ? TrailEntry::Replaced : 0) |
                             (hadContent && !hasContent && isMissing ? TrailEntry::ToMissing : 0) |
                             (isMarked(Occasion::fromPacked(place.occasion), place.item) ? TrailEntry::Mark : 0));
        hadContent = hasContent;
        wasThere = hasContent || isMissing;
        if (entry.act > after)
            found.push_back(entry);
    }
    std::ranges::stable_sort(found, {}, &TrailEntry::act);
    return found;
}

Change Store::change(const TrailEntry &entry) const
{
    Statement row = m_connection.prepare("SELECT d.value, d.missing, t.body, t.salt FROM datum d "
                                         "LEFT JOIN text t ON typeof(d.value) = 'blob' AND t.digest = d.value "
                                         "WHERE d.patient = ? AND d.occasion = ? AND d.item = ? AND d.act <= ? "
                                         "ORDER BY d.act DESC LIMIT 2");
    row.bind(1, qint64(entry.patient)).bind(2, qint64(entry.occasion)).bind(3, qint64(entry.item)).bind(4, entry.act);
    Change change;
    change.datum.key = {patientCode(entry.patient), Occasion::fromPacked(entry.occasion),
                        itemCode(entry.item)};
    if (row.step()) {
        change.datum.value = readValue(row, 0, 1, 2);
        if (row.type(0) == SQLITE_BLOB) {
            change.digest = row.blob(0);
            change.salt = row.blob(3);
        }
    }
    if (row.step())
        change.before = readValue(row, 0, 1, 2);
    return change;
}

std::vector<Change> Store::textsOf(qint64 act) const
{
    Statement row = m_connection.prepare("SELECT d.patient, d.occasion, d.item, d.value, d.missing, t.body, t.salt "
                                         "FROM datum d JOIN text t ON t.digest = d.value "
                                         "WHERE d.act = ? AND typeof(d.value) = 'blob' AND t.body IS NOT NULL");
    row.bind(1, act);
    std::vector<Change> found;
    while (row.step()) {
        const int item = int(row.integer(2));
        found.push_back({{{patientCode(int(row.integer(0))), Occasion::fromPacked(quint32(row.integer(1))),
                           itemCode(item)},
                          readValue(row, 3, 4, 5)},
                         {},
                         row.blob(3),
                         row.blob(6)});
    }
    return found;
}

} // namespace carnet
