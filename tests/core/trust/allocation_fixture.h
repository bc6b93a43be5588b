#pragma once

#include "core/trust/allocation.h"
#include "tests/support/support.h"

namespace carnet::test {

/// A study of six patients with a randomisation number each, and the list that it may import.
struct AllocationFixture : StudyFixture
{
    AllocationFixture();

    /// The six sequences of the shipped crossover, numbers 1 to 6.
    static std::vector<AllocationRow> list();
    AllocationImport import() { return importAllocation(*study, list(), publicKey); }

    QByteArray publicKey;
    QByteArray secret;
};

QString patientCode(int number);

} // namespace carnet::test
