#pragma once

#include "core/study.h"

namespace carnet {

/// How the protocol of a study came to be what it is: as the study was made (number 0), and each change since.
struct ProtocolChange
{
    int number = 0;
    QString version; ///< as protocolVersion says it
    qint64 act = 0;
    QDateTime at; ///< in force from then on, UTC
    QString by;
    QString reason;
    QString changes; ///< what differs from the one before, with its path, joined by "; "
};

/// Oldest first.
std::vector<ProtocolChange> protocolChanges(const Study &study);

/// What an act of kind Setup changed in one part of the protocol, for people: of its note, the lines about that part.
/// item: the one that keeps the part. Empty for other items.
QString changesOfPart(const QString &item, const QString &note);

/// "1", or "1+2" after two changes.
QString protocolVersion(const Study &study);

} // namespace carnet
