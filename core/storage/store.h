#pragma once

#include "core/domain/act.h"
#include "core/domain/progress.h"
#include "core/domain/series.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QHash>
#include <functional>
#include <map>
#include <optional>
#include <span>

namespace carnet {

/// The one row that says what a study is.
struct StudyRow
{
    QString id;
    QByteArray protocol;
    std::vector<QByteArray> instruments;
    QDateTime created;
    QDate fixedToday;
    bool synthetic = false;
};

/// A whole curve to be set by an act.
struct CurveWrite
{
    QString patient;
    int period = 0;
    QString measure;
    Series series;
};

/// SHA-256 over the study's id, protocol and instruments; the note of the first act ends with it, so that the seals
/// cover it.
QString definitionDigest(const StudyRow &study);

/// What an act is about to set.
struct ActWrite
{
    Act act; ///< without number and seal
    std::vector<Datum> data;
    std::vector<CurveWrite> curves;
    std::vector<QByteArray> redacted; ///< digests of the texts whose words this act takes out
    bool recordWithoutData = false;
};

/// A value that another program set since `seen`.
struct StoredConflict
{
    DatumKey key;
    Value before;
    Value theirs;
    Value mine;
};

/// What a verification found.
struct StoreVerification
{
    qint64 acts = 0;
    qint64 data = 0;
    qint64 brokenAct = 0;
    QString problem;
};

/// The record on disk: the only code that knows SQL. Throws Error.
class Store
{
public:
    /// Creates a file; visits and curves (diary measures) in the protocol's order.
    static void createFile(const QString &path, const StudyRow &study, const QStringList &visits,
                           const QStringList &curves, const Secret &key = {});
    /// key: of an encrypted study; empty for one that is not.
    Store(const QString &path, Connection::Mode mode, const Secret &key = {});
    ~Store();

    const QString &path() const { return m_connection.path(); }
    const StudyRow &study() const { return m_study; }
    const Connection &connection() const { return m_connection; }

    QStringList patients() const; ///< sorted as text
    QStringList visits() const { return m_visits; }
    Value value(const DatumKey &key) const;
    Series series(const QString &patient, int period, const QString &item) const;
    std::vector<Datum> data(const QString &patient) const;
    /// The same of every patient, by patient as text.
    void forEachDatum(const std::function<void(const Datum &)> &visit) const;
    /// Every curve by patient as text, period, item.
    void forEachSeries(const std::function<void(const QString &patient, int period, const QString &item,
                                                std::span<const Cell> cells)> &visit) const;
    std::vector<HistoryEntry> history(const DatumKey &key) const;
    /// Changes in the order of acts, within an act in the order of the seal; null for an act without data.
    void forEachChange(const std::function<void(const Act &, const Change *)> &visit, const QString &patient,
                       qint64 last) const;
    std::vector<Act> recentActs(int count) const;
    std::optional<Act> act(qint64 id) const;
    /// Acts of a range of numbers, both included, oldest first, without their changes.
    std::vector<Act> acts(qint64 first, qint64 last) const;
    /// What a patient's values were after the act `last` (0: now), marks of the record left out; by occasion, item.
    std::vector<Standing> standing(const QString &patient, qint64 last) const;
    /// The newest act that changed each part of a patient's record, marks of the record left out.
    std::map<Occasion, qint64> lastActByPart(const QString &patient) const;
    /// Every change of the record in a few numbers each, by act, then patient, occasion, item.
    std::vector<TrailEntry> trail(qint64 after) const;
    /// The change that an entry of the trail stands for.
    Change change(const TrailEntry &entry) const;
    /// Changes of one act that set a text whose words are still there, with their digests.
    std::vector<Change> textsOf(qint64 act) const;
    /// Of an item and a patient of the record, also when another program added it a moment ago.
    QString itemCode(int id) const;
    QString patientCode(int id) const;
    qint64 lastAct() const;
    qint64 lastDataAct() const;
    qint64 lastActBetween(const QString &patient, Occasion first, Occasion last) const;
    int highestRow(List list, const QString &patient) const;
    qint64 count(const char *table) const;

    /// Appends one act in one durable transaction. Acts after `seen` that touched the same values are conflicts: then
    /// nothing is written, the conflicts are filled and Error::Kind::Conflict is thrown. Returns the act, id 0 when it
    /// had nothing to set.
    Act append(ActWrite write, qint64 seen, std::vector<StoredConflict> &conflicts, const Progress &progress);

    /// Changes whenever another connection has written.
    qint64 dataVersion() const;
    void reload();
    StoreVerification verify(const Progress &progress) const;
    /// Copies the live file through SQLite's backup interface, under the same key.
    void copyTo(const QString &path, const Progress &progress) const;
    /// Encrypts the file with another key, in place.
    void rekey(const Secret &key);
    const Secret &key() const { return m_key; }

private:
    friend class ActWriter;
    friend class StoreVerifier;

    void keepCopyOfOldFormat() const;
    void readStudy();
    void readDictionaries() const;
    int patientId(const QString &code) const { return m_patientIds.value(code, 0); }
    int itemId(const QString &code) const { return m_itemIds.value(code, 0); }
    void readData(Statement &statement, const QString &patient, const std::function<void(Datum &)> &visit) const;
    Value readValue(const Statement &statement, int value, int missing, int body) const;
    Act readAct(const Statement &statement) const;

    Secret m_key;
    mutable Connection m_connection;
    StudyRow m_study;
    // Known codes; patients and items may be added by an act, here or in another program: then they are read again.
    mutable QHash<QString, int> m_patientIds;
    mutable QHash<int, QString> m_patientCodes;
    mutable QStringList m_sortedPatients; ///< empty when it must be made again
    mutable QHash<QString, int> m_itemIds;
    mutable std::vector<QString> m_itemCodes; ///< by id
    mutable std::vector<bool> m_curves;       ///< by item id
    mutable QStringList m_visits;
};

/// The number, seal and moment of the last act.
struct LastAct
{
    qint64 id = 0;
    QByteArray seal;
    qint64 at = 0; ///< UTC milliseconds
};
LastAct lastActOf(const Connection &connection);

} // namespace carnet
