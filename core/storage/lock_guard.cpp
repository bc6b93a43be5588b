#include "core/storage/lock_guard.h"

#include "core/domain/record_part.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString whatIsLocked(const QString &item, const QString &patient, const QString &part)
{
    if (item == u"study_lock"_s)
        return Storage::tr("The study");
    if (item == u"patient_lock"_s)
        return Storage::tr("Patient %1").arg(patient);
    return Storage::tr("%1 of patient %2").arg(part, patient);
}

} // namespace

// By the code of the items, so that a lock set by another program is seen even before this one knows the item.
LockGuard::LockGuard(Connection &connection, const QStringList &visits)
    : m_locks(connection.prepare(
          "WITH place (patient, occasion, code) AS (VALUES ((SELECT id FROM patient WHERE code = ''), 0, "
          "'study_lock'), "
          "(?1, 0, 'patient_lock'), (?1, ?2, ?3)) "
          "SELECT i.code, t.body, a.by, a.at FROM place p CROSS JOIN item i ON i.code = p.code "
          "CROSS JOIN current c ON c.patient = p.patient AND c.occasion = p.occasion AND c.item = i.id "
          "CROSS JOIN text t ON t.digest = c.value CROSS JOIN act a ON a.id = c.act LIMIT 1"))
    , m_visits(visits)
{
}

void LockGuard::requireOpen(int patient, const QString &patientCode, Occasion part)
{
    const auto [known, isNew] = m_open.try_emplace({patient, part.packed()}, true);
    if (!isNew)
        return;
    m_locks.bind(1, qint64(patient)).bind(2, qint64(part.packed())).bind(3, lockItem(part));
    const bool isLocked = m_locks.step();
    const QString item = isLocked ? m_locks.text(0) : QString();
    const bool isFrozen = isLocked && m_locks.text(1) == u"frozen"_s;
    const QString by = isLocked ? m_locks.text(2) : QString();
    const QDate day = isLocked ? QDateTime::fromMSecsSinceEpoch(m_locks.integer(3)).date() : QDate();
    m_locks.reset();
    if (!isLocked)
        return;
    const QString sentence =
        isFrozen ? Storage::tr("%1 is frozen (%2, %3). Nothing was recorded. Raise a query, or have it unlocked.")
                 : Storage::tr("%1 is locked (%2, %3). Nothing was recorded. Raise a query, or have it unlocked.");
    throw Error(Error::Kind::Refused, sentence.arg(whatIsLocked(item, patientCode, code(part, m_visits)), by,
                                                   QLocale().toString(day, QLocale::ShortFormat)));
}

} // namespace carnet
