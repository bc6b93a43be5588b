#pragma once

#include "core/storage/store.h"
#include "core/study.h"

namespace carnet {

/// Until accounts exist, everything is done by this user in this role.
inline const QString onlyUser = QStringLiteral("local");

QString newSession();
Protocol readProtocolOf(const StudyRow &row);
/// Who and when.
void stamp(Act &act, const QDateTime &now, const QString &session);
/// The study's now, where its day is fixed.
QDateTime fixedMoment(const QDate &fixedToday, const QDateTime &clock);

struct Study::Private
{
    std::unique_ptr<Store> store;
    Clock clock;
    QString session = newSession();
    QString readOnlyReason;
    Protocol protocol;
    std::unique_ptr<Dictionary> dictionary;
    qint64 seen = 0;
    qint64 dataVersion = 0;
    std::vector<Conflict> conflicts;
};

} // namespace carnet
