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

QString infusionNumbers(const Study &study, const PatientSummary &summary)
{
    QStringList numbers;
    for (int visit = 0; visit < int(summary.visits.size()); ++visit) {
        const VisitStatus &status = summary.visits[std::size_t(visit)];
        const Value number = isInfusion(status)
                                 ? study.value({summary.patient, Occasion::visit(visit), u"random_no"_s})
                                 : Value();
        if (number.hasContent())
            numbers << status.visit->code + u' ' + number.text();
    }
    return numbers.join(u", "_s);
}

} // namespace carnet::ui
