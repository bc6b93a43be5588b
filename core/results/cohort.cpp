#include "core/results/cohort.h"

#include "core/visits/visits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

using Kind = ProtocolVisit::Kind;

void forEachPatient(const Study &study,
                    const std::function<void(const QString &patient, const PatientValues &values)> &visit)
{
    const QStringList patients = study.patients();
    std::vector<Datum> data;
    qsizetype next = 0;
    const auto finish = [&](const QString &patient) {
        visit(patient, PatientValues(data));
        data.clear();
    };
    // A patient of whom only a diary is there has no datum, and is told of all the same.
    const auto skipTo = [&](const QString &patient) {
        for (; next < patients.size() && patients.at(next) < patient; ++next)
            finish(patients.at(next));
    };
    study.forEachDatum([&](const Datum &datum) {
        if (datum.key.patient.isEmpty())
            return;
        skipTo(datum.key.patient);
        data.push_back(datum);
    });
    for (; next < patients.size(); ++next)
        finish(patients.at(next));
}

int visitOfKind(const Protocol &protocol, Kind kind)
{
    const auto found = std::ranges::find(protocol.visits, kind, &ProtocolVisit::kind);
    return found == protocol.visits.end() ? -1 : int(found - protocol.visits.begin());
}

QDate inclusionDay(const Protocol &protocol, const PatientValues &values)
{
    const int visit = visitOfKind(protocol, Kind::Inclusion);
    const QDate done = visit < 0 ? QDate() : values.date(Occasion::visit(visit), u"visit_date"_s);
    return done.isValid() ? done : values.date(Occasion::patient(), u"inclusion_date"_s);
}

QDate firstInfusionDay(const Protocol &protocol, const PatientValues &values)
{
    QDate first;
    const auto take = [&first](const QDate &date) {
        if (date.isValid() && (!first.isValid() || date < first))
            first = date;
    };
    for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
        if (protocol.visits[i].kind == Kind::Infusion)
            take(values.date(Occasion::visit(int(i)), u"visit_date"_s));
    }
    for (const GivenInfusion &infusion : givenInfusions(protocol, values))
        take(infusion.date);
    return first;
}

bool givesInfusions(const Protocol &protocol)
{
    return protocol.repeatedInfusions.allowed || visitOfKind(protocol, Kind::Infusion) >= 0;
}

QDate treatmentDay(const Protocol &protocol, const PatientValues &values)
{
    return givesInfusions(protocol) ? firstInfusionDay(protocol, values) : inclusionDay(protocol, values);
}

QDate infusionDay(const Protocol &protocol, const PatientValues &values, int period)
{
    const ProtocolVisit *infusion = protocol.infusionOf(period);
    return infusion ? values.date(Occasion::visit(protocol.visitIndex(infusion->code)), u"visit_date"_s) : QDate();
}

const Item *formItem(const Protocol &protocol, QStringView code)
{
    for (const ProtocolForm &form : protocol.forms) {
        const auto found = std::ranges::find(form.items, code, &Item::code);
        if (found != form.items.end())
            return &*found;
    }
    return nullptr;
}

} // namespace carnet
