#pragma once

#include "core/storage/seal.h"
#include "core/storage/store.h"

#include <map>
#include <memory>

namespace carnet {

/// Proves a study file: the database, the guards, the definition, every seal and text, and that the derived state says
/// what the record says. One scan of the record in key order.
class StoreVerifier
{
public:
    explicit StoreVerifier(const Store &store)
        : m_store(store)
    {
    }
    StoreVerification run(const Progress &progress);

private:
    void checkDatabase();
    void checkGuards();
    void readActs();
    void scanRecord(const Progress &progress);
    void checkText(const QByteArray &digest, qint64 act);
    void checkCurves(int patient);
    void checkCurrent(int patient);
    void checkNothingElseDerived();
    void checkSeals();
    void fail(qint64 act, const QString &problem);

    const Store &m_store;
    StoreVerification m_result;
    std::vector<Act> m_acts; ///< by number − 1
    QString m_redactions;    ///< notes of the acts that took texts out: they name the digests
    std::vector<qint64> m_expectedData;
    std::vector<qint64> m_foundData;
    std::vector<std::unique_ptr<Sealer>> m_sealers;
    std::map<std::pair<int, int>, Series> m_curves; ///< of the patient at hand
    struct Current
    {
        double number = 0;
        bool hasNumber = false;
        QByteArray digest;
        int missing = 0;
        qint64 act = 0;
        bool operator==(const Current &) const = default;
    };
    std::map<std::pair<quint32, int>, Current> m_current; ///< of the patient at hand
    qint64 m_curveRows = 0;
    qint64 m_currentRows = 0;
};

} // namespace carnet
