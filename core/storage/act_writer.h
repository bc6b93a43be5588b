#pragma once

#include "core/storage/lock_guard.h"
#include "core/storage/seal.h"
#include "core/storage/store.h"

#include <map>
#include <memory>

namespace carnet {

/// Appends one act: one transaction, one pass over its data in the order of the seal.
class ActWriter
{
public:
    ActWriter(Store &store, ActWrite write);
    ~ActWriter();
    Act run(qint64 seen, std::vector<StoredConflict> &conflicts, const Progress &progress);
    /// The patients and items that got numbers on the way lose them again: the transaction was rolled back. Reads
    /// nothing, so that it works on a disk that failed.
    void takeBackCodes();

private:
    /// One value to set; curves are written from their cells, everything else from a value.
    struct Entry
    {
        Occasion occasion;
        int item = 0;
        const Value *value = nullptr;
        Cell cell = emptyCell;
    };
    struct PatientWork
    {
        QString code;
        std::vector<const Datum *> data;
        std::vector<const CurveWrite *> curves;
    };
    struct Curve
    {
        Series series;
        bool changed = false;
    };
    struct Statements;

    void noteClockGoingBack(qint64 lastAt);
    void findConflicts(qint64 seen, std::vector<StoredConflict> &conflicts) const;
    std::map<int, PatientWork> workByPatient();
    void readDictionariesOnce();
    int idOfPatient(const QString &code);
    int idOfItem(const QString &code);
    std::vector<Entry> entriesOf(const PatientWork &work);
    void writePatient(int patient, const PatientWork &work);
    void requireOpen(int patient, const Entry &entry);
    void writeCell(int patient, const Entry &entry);
    void writeValue(int patient, const Entry &entry);
    void insertDatum(int patient, const Entry &entry, const Value &value, const QByteArray &digest);
    QByteArray storeText(const QString &text, QByteArray &salt);
    void seal(const Entry &entry, const Value &before, const Value &now, const QByteArray &digest);
    void remember(const Entry &entry, const Value &before, const Value &now, const QByteArray &digest,
                  const QByteArray &salt);
    Curve &curve(int patient, int period, int item);
    void writeCurves(int patient);
    void insertAct();
    void redact();

    Store &m_store;
    ActWrite m_write;
    Act m_act;
    qint64 m_count = 0;
    bool m_keepChanges = true;
    QStringList m_newPatients;
    int m_newItems = 0;
    bool m_dictionariesAreRead = false;
    std::unique_ptr<Sealer> m_sealer;
    std::unique_ptr<LockGuard> m_locks;
    std::unique_ptr<Statements> m_sql;
    std::map<std::pair<int, int>, Curve> m_curves; ///< of the patient at hand, by period and item
    QByteArray m_patientUtf8;
    Occasion m_occasion;
    QByteArray m_occasionUtf8;
    QHash<int, QByteArray> m_itemUtf8;
    QString m_patientCode;
};

} // namespace carnet
