#pragma once

#include "core/domain/occasion.h"
#include "core/storage/connection.h"

#include <map>

namespace carnet {

/// Refuses data under a lock. It lives as long as one transaction, and asks once for each part of a patient's record.
class LockGuard
{
public:
    LockGuard(Connection &connection, const QStringList &visits);

    /// Throws Error when the part is locked, or its patient, or the study.
    void requireOpen(int patient, const QString &patientCode, Occasion part);

private:
    Statement m_locks;
    const QStringList &m_visits;
    std::map<std::pair<int, std::uint32_t>, bool> m_open;
};

} // namespace carnet
