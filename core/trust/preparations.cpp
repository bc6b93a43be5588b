#include "core/trust/preparations.h"

#include "core/patients/patient_summary.h"
#include "core/study.h"
#include "core/trust/allocation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// The last weight that was taken, or the one at screening.
std::optional<double> weightOf(const Study &study, const PatientSummary &summary)
{
    std::optional<double> weight = summary.weightKg;
    for (int visit = 0; visit < int(summary.visits.size()); ++visit) {
        if (const auto taken = study.value({summary.patient, Occasion::visit(visit), u"visit_weight_kg"_s}).number())
            weight = taken;
    }
    return weight;
}

} // namespace

std::vector<Preparation> preparations(const Study &study)
{
    const Protocol &protocol = study.protocol();
    const bool hasInfusions = std::ranges::any_of(
        protocol.visits, [](const ProtocolVisit &visit) { return visit.kind == ProtocolVisit::Kind::Infusion; });
    const AllocationLinks links = allocationLinks(study);
    std::vector<Preparation> all;
    for (const QString &patient : study.patients()) {
        const PatientSummary summary = patientSummary(study, patient);
        const auto link = links.numbers.find(patient);
        const int number = link == links.numbers.end() ? 0 : link->second;
        const auto weight = weightOf(study, summary);
        if (!hasInfusions && number > 0)
            all.push_back({patient, number, 1, {}, weight});
        for (const VisitStatus &visit : summary.visits) {
            const bool isToCome = !visit.isDone() && visit.state != VisitState::WillNotHappen;
            if (isToCome && visit.visit->kind == ProtocolVisit::Kind::Infusion && visit.visit->period &&
                visit.target.isValid())
                all.push_back({patient, number, *visit.visit->period, visit.target, weight});
        }
    }
    std::ranges::stable_sort(all, {}, &Preparation::date);
    return all;
}

} // namespace carnet
