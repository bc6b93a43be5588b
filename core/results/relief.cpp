#include "core/results/relief.h"

#include "core/results/cohort.h"

using namespace Qt::StringLiterals;

namespace carnet {

bool asksForRelief(const Study &study)
{
    return formItem(study.protocol(), u"relief_days"_s) != nullptr;
}

std::vector<analysis::Relief> reliefDurations(const Study &study)
{
    std::vector<analysis::Relief> patients;
    forEachPatient(study, [&](const QString &, const PatientValues &values) {
        std::optional<analysis::Relief> last;
        for (std::size_t visit = 0; visit < study.protocol().visits.size(); ++visit) {
            const Occasion occasion = Occasion::visit(int(visit));
            const auto days = values.at(occasion, u"relief_days"_s).number();
            const auto still = values.at(occasion, u"relief_still"_s).number();
            // Once the pain came back, later visits repeat it.
            if (days && !(last && last->cameBack))
                last = analysis::Relief{*days, still && *still == 0};
        }
        if (last)
            patients.push_back(*last);
    });
    return patients;
}

} // namespace carnet
