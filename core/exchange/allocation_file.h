#pragma once

#include "core/exchange/import.h"
#include "core/trust/allocation.h"

namespace carnet {

/// An allocation list as its file says it.
struct AllocationFile
{
    std::vector<AllocationRow> rows;
    std::vector<ImportRefusal> refusals; ///< by line; rows are complete only when there is none
    QByteArray sha256;                   ///< of the bytes; for the receipt
};

/// Reads allocation.csv: its form, columns and numbers. name: how the person calls the file. What the list says is for
/// checkAllocation to judge.
AllocationFile readAllocationFile(const QByteArray &bytes, const QString &name, const Study &study);

/// What the check refuses, where it stands in the file.
std::vector<ImportRefusal> refusalsOf(const AllocationCheck &check, const QByteArray &bytes, const QString &name);

/// How a new list is made (statistics: KP-RAND-1).
struct AllocationWish
{
    quint64 seed = 0;
    int perBlock = 1; ///< how often each sequence is in a block; 0: once or twice, at random
    int numbers = 0;
};

/// A new list for the study's protocol in the columns of allocation.csv. Throws Error when patients are randomised with
/// a list already, and when the protocol has nothing to randomise.
QByteArray makeAllocationFile(const Study &study, const AllocationWish &wish);

/// The codes of the envelopes as CSV: random_no, period, code.
QByteArray envelopeCodesFile(const std::vector<EnvelopeCode> &codes);

} // namespace carnet
