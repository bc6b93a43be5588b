#include "core/visits/visits.h"

#include "core/patients/forms.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using Kind = ProtocolVisit::Kind;

QDate dateDone(const ProtocolVisit &visit, Occasion occasion, const PatientValues &values)
{
    const QDate date = values.date(occasion, u"visit_date"_s);
    if (date.isValid() || (visit.kind != Kind::Screening && visit.kind != Kind::Inclusion))
        return date;
    return values.date(Occasion::patient(), visit.kind == Kind::Screening ? u"screening_date"_s : u"inclusion_date"_s);
}

/// The protocol's form with this item, or null.
const ProtocolForm *formWith(const Protocol &protocol, QStringView item)
{
    const auto found = std::ranges::find_if(protocol.forms, [item](const ProtocolForm &form) {
        return std::ranges::any_of(form.items, [item](const Item &each) { return each.code == item; });
    });
    return found == protocol.forms.end() ? nullptr : &*found;
}

void addDecisions(const PatientValues &values, Occasion occasion, const ProtocolVisit &visit, VisitDates &dates)
{
    if (values.text(occasion, u"elig_decision"_s) == u"not_eligible")
        dates.withdrawn = true;
    const QString decision = values.text(occasion, u"reeval_decision"_s);
    if (decision == u"wait") {
        const QDate until = values.date(occasion, u"reeval_wait_until"_s);
        if (until.isValid() && (!dates.planned.value(visit.code).isValid() || until > dates.planned.value(visit.code)))
            dates.planned.insert(visit.code, until);
    }
    if (decision == u"stop")
        dates.notDone.insert(visit.code);
}

/// After a decision to stop, no infusion and no call follows.
void addStopped(const Protocol &protocol, VisitDates &dates)
{
    bool stopped = false;
    for (const ProtocolVisit &visit : protocol.visits) {
        stopped = stopped || (visit.kind == Kind::Infusion && dates.notDone.contains(visit.code));
        const bool isAboutAnInfusion = visit.kind == Kind::Infusion || visit.kind == Kind::Call;
        if (stopped && isAboutAnInfusion && !dates.done.contains(visit.code))
            dates.notDone.insert(visit.code);
    }
}

void countItems(const ProtocolForm &form, const PatientValues &values, Occasion occasion, VisitForm &status)
{
    for (const Item &item : form.items) {
        const bool isAnswered = values.holds(occasion, item.code);
        const bool mayStayEmpty = item.kind == Item::Kind::Text; // words beside the answers
        if (mayStayEmpty && !isAnswered)
            continue;
        ++status.asked;
        status.answered += isAnswered ? 1 : 0;
    }
}

void setState(VisitForm &status, const QString &said, bool complete)
{
    if (said == u"complete" || (said.isEmpty() && complete))
        status.state = VisitForm::State::Complete;
    else
        status.state = status.answered > 0 ? VisitForm::State::Begun : VisitForm::State::Empty;
}

/// Whether the answers of the form before allow this one to open.
bool opens(const ProtocolForm &form, const ProtocolForm &before, const VisitForm &statusBefore,
           const PatientValues &values, Occasion occasion)
{
    if (form.opensWith.isEmpty())
        return statusBefore.state == VisitForm::State::Complete;
    return !before.required.empty() && values.text(occasion, before.required.front()) == form.opensWith;
}

bool isSimilar(const ReevaluationRule &rule, double now, double inclusion)
{
    constexpr double tolerance = 1e-9; // scores in tenths are no exact binary numbers
    const double difference = std::abs(now - inclusion);
    return (rule.withinPoints && difference <= *rule.withinPoints + tolerance) ||
           (rule.withinShare && difference <= *rule.withinShare * inclusion + tolerance);
}

} // namespace

VisitDates visitDates(const Protocol &protocol, const PatientValues &values)
{
    VisitDates dates;
    for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
        const ProtocolVisit &visit = protocol.visits[i];
        const Occasion occasion = Occasion::visit(int(i));
        if (const QDate done = dateDone(visit, occasion, values); done.isValid())
            dates.done.insert(visit.code, done);
        else if (values.at(occasion, u"visit_date"_s).missing)
            dates.notDone.insert(visit.code);
        if (const QDate planned = values.date(occasion, u"planned_date"_s); planned.isValid())
            dates.planned.insert(visit.code, planned);
        if (!dates.done.contains(visit.code))
            addDecisions(values, occasion, visit, dates);
        else if (values.text(occasion, u"elig_decision"_s) == u"not_eligible")
            dates.withdrawn = true;
        if (visit.kind == Kind::End && dates.done.contains(visit.code))
            dates.finished = true;
    }
    addStopped(protocol, dates);
    for (const int number : values.rows(List::Infusion)) {
        const QDate date = values.date(Occasion::row(List::Infusion, number), u"infusion_date"_s);
        if (date.isValid())
            dates.done.insert(u"IN"_s + QString::number(number), date);
    }
    const QString completed = values.text(Occasion::patient(), u"completed"_s);
    dates.finished = dates.finished || completed == u"1";
    dates.withdrawn =
        dates.withdrawn || completed == u"0" || values.at(Occasion::patient(), u"withdrawal_date"_s).hasContent();
    dates.followedUp = values.at(Occasion::patient(), u"withdrawal_follow_up"_s).number() == 1.0;
    return dates;
}

PainAtInclusion painAtInclusion(const Protocol &protocol, const PatientValues &values)
{
    PainAtInclusion pain;
    const QString item = protocol.reevaluation ? protocol.reevaluation->painAtInclusion : u"pre_infusion_nrs"_s;
    for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
        if (protocol.visits[i].kind != Kind::Inclusion)
            continue;
        const Occasion inclusion = Occasion::visit(int(i));
        pain.score = values.at(inclusion, item).number();
        if (!pain.score && protocol.reevaluation && !protocol.reevaluation->painFallback.isEmpty()) {
            pain.score = values.at(inclusion, protocol.reevaluation->painFallback).number();
            pain.fromQuestionnaire = pain.score.has_value();
        }
    }
    return pain;
}

VisitForm visitForm(const Protocol &protocol, const PatientValues &values, Occasion occasion, const QString &form)
{
    VisitForm status;
    status.id = form;
    const QString said = values.text(occasion, formItems(form).state);
    if (const Instrument *instrument = protocol.instrument(form)) {
        Answers answers;
        for (const Item &item : instrument->items) {
            if (const Value value = values.at(occasion, item.code); !value.isEmpty())
                answers.insert(item.code, value);
        }
        const QuestionnaireStatus entry = questionnaireStatus(*instrument, occasion.visitIndex(), answers, said);
        status.isInstrument = true;
        status.answered = entry.answered + entry.missing;
        status.asked = entry.total;
        setState(status, said, false);
        return status;
    }
    const ProtocolForm *own = protocol.form(form);
    if (!own)
        return status;
    countItems(*own, values, occasion, status);
    status.isWanted = !own->required.empty();
    const bool complete =
        status.isWanted
            ? std::ranges::all_of(own->required, [&](const QString &item) { return values.holds(occasion, item); })
            : status.asked > 0 && status.answered == status.asked;
    setState(status, said, complete);
    return status;
}

std::vector<VisitForm> visitForms(const Protocol &protocol, const PatientValues &values, int visit)
{
    std::vector<VisitForm> statuses;
    const Occasion occasion = Occasion::visit(visit);
    for (const QString &id : protocol.visits[std::size_t(visit)].forms) {
        VisitForm status = visitForm(protocol, values, occasion, id);
        const ProtocolForm *form = protocol.form(id);
        const ProtocolForm *before = form ? protocol.form(form->opensAfter) : nullptr;
        const auto &forms = protocol.visits[std::size_t(visit)].forms;
        if (before && std::ranges::find(forms, before->id) != forms.end() &&
            status.state != VisitForm::State::Complete &&
            !opens(*form, *before, visitForm(protocol, values, occasion, before->id), values, occasion))
            status.waitsFor = before->id;
        statuses.push_back(status);
    }
    return statuses;
}

bool Reevaluation::againstTheRule() const
{
    return similar && !decision.isEmpty() && (decision == u"randomise") != *similar;
}

Reevaluation reevaluation(const Protocol &protocol, const PatientValues &values, int visit)
{
    Reevaluation found;
    found.inclusion = painAtInclusion(protocol, values);
    if (!protocol.reevaluation)
        return found;
    const ReevaluationRule &rule = *protocol.reevaluation;
    const Occasion occasion = Occasion::visit(visit);
    found.now = values.at(occasion, rule.painNow).number();
    if (found.now && found.inclusion.score)
        found.similar = isSimilar(rule, *found.now, *found.inclusion.score);
    if (const ProtocolForm *form = formWith(protocol, rule.painNow); form && !form->required.empty())
        found.decision = values.text(occasion, form->required.front());
    return found;
}

std::vector<GivenInfusion> givenInfusions(const Protocol &protocol, const PatientValues &values)
{
    std::vector<GivenInfusion> infusions;
    for (const int number : values.rows(List::Infusion)) {
        const Occasion row = Occasion::row(List::Infusion, number);
        GivenInfusion infusion{
            number, values.date(row, u"infusion_date"_s), {}, {}, values.date(row, u"infusion_call_date"_s)};
        if (!infusion.date.isValid())
            continue;
        if (const auto day = protocol.repeatedInfusions.callDay) {
            infusion.callTarget = infusion.date.addDays(*day);
            infusion.callLatest = infusion.callTarget.addDays(protocol.repeatedInfusions.callWindowHigh);
        }
        infusions.push_back(infusion);
    }
    return infusions;
}

std::vector<Deviation> deviations(const Protocol &protocol, const PatientValues &values)
{
    std::vector<Deviation> found;
    for (const int number : values.rows(List::Deviation)) {
        const Occasion row = Occasion::row(List::Deviation, number);
        found.push_back({number, values.text(row, u"deviation_visit"_s), values.date(row, u"deviation_date"_s),
                         values.text(row, u"deviation_category"_s), values.text(row, u"deviation_text"_s), 0});
    }
    const QDate anyDay(2000, 1, 1); // what was done out of its window does not depend on today
    for (const VisitStatus &status : schedule(protocol, visitDates(protocol, values), anyDay)) {
        const bool isSaid = std::ranges::any_of(found, [&](const Deviation &deviation) {
            return deviation.visit == status.visit->code && deviation.category == u"window";
        });
        if (status.state == VisitState::DoneOutOfWindow && !isSaid)
            found.push_back({0, status.visit->code, status.done, u"window"_s, {}, status.daysOutsideWindow()});
    }
    std::ranges::stable_sort(found, {}, &Deviation::date);
    return found;
}

} // namespace carnet
