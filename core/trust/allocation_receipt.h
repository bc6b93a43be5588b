#pragma once

#include "core/domain/act.h"
#include "core/domain/rights.h"

namespace carnet {

class Study;

/// Where the record keeps the sealed source of the list.
const DatumKey &sourceKey();
/// The file that an allocation list came from.
struct AllocationSource
{
    QString file;
    QByteArray sha256;
};
/// Sealed like the list itself: a list that a generator made from a small seed could be found by trying until the
/// digest fits. Always of one length. Throws Error.
QString sealSource(const AllocationSource &source, const QByteArray &publicKey);

/// What is on record about the import of the list: what came in, by whom and when, never which number has what.
struct AllocationReceipt
{
    AllocationSource source; ///< empty when it is not on record
    Act act;
    Person by;
    std::optional<Person> second; ///< of a list that replaced another one
    int numbers = 0;
    int envelopes = 0;
};
/// Of the list that is there. secret: the private half of the key, which opens the source; empty: without it. Throws
/// Error.
AllocationReceipt allocationReceipt(const Study &study, const QByteArray &secret);

} // namespace carnet
