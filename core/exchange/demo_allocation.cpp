#include "core/exchange/demo_allocation.h"

#include "core/exchange/allocation_file.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr quint64 seedOfTheTrial = 20150001; // of the synthetic trial's list, published with its data

/// The digits of a code such as KP-007.
int numberIn(const QString &patient)
{
    return patient.section(u'-', -1).toInt();
}

} // namespace

void allocateDemo(Study &study)
{
    const QStringList patients = study.patients();
    const AllocationLinks recorded = recordedLinks(study);
    int numbers = 0;
    for (const QString &patient : patients)
        numbers = std::max(numbers, numberIn(patient));
    const QByteArray list = makeAllocationFile(study, {.seed = seedOfTheTrial, .perBlock = 1, .numbers = numbers});
    AllocationFile file = readAllocationFile(list, u"allocation.csv"_s, study);
    // The finished patients have the numbers in the order in which they came; the others have theirs on record.
    for (AllocationRow &row : file.rows) {
        for (const QString &patient : patients) {
            const bool hasNone = recorded.patients.empty() || row.number < recorded.patients.begin()->first;
            if (hasNone && numberIn(patient) == row.number)
                row.patient = patient;
        }
    }
    importAllocation(study, std::move(file.rows), {}, {u"allocation.csv"_s, file.sha256});
}

} // namespace carnet
