#pragma once

#include "core/storage/store.h"
#include "core/study.h"

namespace carnet {

/// Who acts in a study without accounts: everybody may do everything.
Person everyone();

QString newSession();
Protocol readProtocolOf(const StudyRow &row);
/// Who and when.
void stamp(Act &act, const Person &person, const QDateTime &now, const QString &session);
/// The study's now, where its day is fixed.
QDateTime fixedMoment(const QDate &fixedToday, const QDateTime &clock);

struct Study::Private
{
    std::unique_ptr<Store> store;
    Clock clock;
    QString session = newSession();
    Person person = everyone();
    QString readOnlyReason;
    Protocol protocol;
    std::unique_ptr<Dictionary> dictionary;
    qint64 seen = 0;
    qint64 dataVersion = 0;
    std::vector<Conflict> conflicts;
};

} // namespace carnet
