#include "ui/models/pharmacy_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

bool isInfusion(const VisitStatus &visit)
{
    return visit.visit->kind == ProtocolVisit::Kind::Infusion;
}

} // namespace

const VisitStatus *nextInfusion(const PatientSummary &summary)
{
    const auto next = std::ranges::find_if(summary.visits, [](const VisitStatus &visit) {
        return isInfusion(visit) && !visit.isDone() && visit.state != VisitState::WillNotHappen;
    });
    return next == summary.visits.end() ? nullptr : &*next;
}

QString infusionsGiven(const PatientSummary &summary)
{
    QStringList given;
    int number = 0;
    for (const VisitStatus &visit : summary.visits) {
        if (isInfusion(visit) && ++number > 0 && visit.isDone())
            given << QString::number(number);
    }
    return given.join(u", "_s);
}

} // namespace carnet::ui
