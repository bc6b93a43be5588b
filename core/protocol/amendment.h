#pragma once

#include "core/protocol/reader.h"

#include <QHash>
#include <QStringList>

namespace carnet {

// How the protocol of a running study changes. Its parts are the entries at the top of its JSON; a change puts new
// parts in place of old ones and never takes away what something recorded may rest on.

/// The parts that may change, in the order of the file. The others stay as the study was made: design, arms, periods.
const QStringList &amendableParts();

/// The parts, each as a JSON object with that one entry, or an empty object where the protocol has no such entry.
using ProtocolParts = QHash<QString, QByteArray>;

/// The protocol with these parts in place of its own. Without any it comes back byte for byte.
QByteArray withParts(const QByteArray &protocol, const ProtocolParts &parts);
/// The parts in which two protocols differ, as the second one has them; only those that may change.
ProtocolParts changedParts(const QByteArray &before, const QByteArray &after);

/// The protocol without its arms and sequences, which no file that a blinded person gets may name.
QByteArray withoutArms(const QByteArray &protocol);
/// A protocol that came without arms, with those of another one.
QByteArray withArmsOf(const QByteArray &protocol, const QByteArray &other);

/// What of a change cannot be, with its JSON path; both must be readable. Visits keep number, order, code and period;
/// measures, items, their kinds, codes and ranges may be added to and renamed, not taken away.
std::vector<DefinitionProblem> amendmentProblems(const QByteArray &before, const QByteArray &after,
                                                 const Protocol &protocolBefore, const Protocol &protocolAfter);

/// What differs, one line each with its path: "visits.V2.window: [-2,7] → [-3,7]".
QStringList differences(const QByteArray &before, const QByteArray &after);

} // namespace carnet
