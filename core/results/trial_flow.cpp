#include "core/results/trial_flow.h"

#include "core/results/cohort.h"
#include "core/results/endpoints.h"
#include "core/results/outcomes.h"
#include "core/visits/visits.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using Kind = ProtocolVisit::Kind;

/// Counts reasons in the order in which they are met first, then the most frequent first.
class ReasonCounter
{
public:
    void add(const QString &code, const Words &label)
    {
        auto found = std::ranges::find(m_reasons, code, &FlowReason::code);
        if (found == m_reasons.end())
            found = m_reasons.insert(m_reasons.end(), {code, label, 0});
        ++found->patients;
    }
    std::vector<FlowReason> take()
    {
        std::ranges::stable_sort(m_reasons, std::ranges::greater(), &FlowReason::patients);
        return std::move(m_reasons);
    }

private:
    std::vector<FlowReason> m_reasons;
};

Words optionLabel(const Item *item, const QString &code)
{
    if (item) {
        const auto found = std::ranges::find(item->options, code, &Option::code);
        if (found != item->options.end())
            return found->label;
    }
    return {code, code};
}

/// The form that decides on eligibility, with the visit that asks for it; null when the protocol has none.
struct EligibilityForm
{
    const ProtocolForm *form = nullptr;
    Occasion occasion;
};

EligibilityForm eligibilityForm(const Protocol &protocol)
{
    const ProtocolForm *form = protocol.form(u"eligibility");
    for (std::size_t i = 0; form && i < protocol.visits.size(); ++i) {
        if (std::ranges::find(protocol.visits[i].forms, form->id) != protocol.visits[i].forms.end())
            return {form, Occasion::visit(int(i))};
    }
    return {};
}

/// Criteria of the form that speak against this patient: an inclusion criterion answered no, an exclusion one yes.
std::vector<const Item *> unmetCriteria(const EligibilityForm &eligibility, const PatientValues &values)
{
    std::vector<const Item *> unmet;
    for (const Item &item : eligibility.form->items) {
        if (item.kind != Item::Kind::Number || item.minimum != 0.0 || item.maximum != 1.0)
            continue;
        const double wrong = item.code.startsWith("elig_excluded"_L1) ? 1 : 0;
        if (values.at(eligibility.occasion, item.code).number() == wrong)
            unmet.push_back(&item);
    }
    return unmet;
}

class FlowCounter
{
public:
    explicit FlowCounter(const Study &study)
        : m_study(study)
        , m_protocol(study.protocol())
        , m_eligibility(eligibilityForm(m_protocol))
    {
        planSteps();
    }

    TrialFlow count()
    {
        forEachPatient(m_study, [this](const QString &, const PatientValues &values) { add(values); });
        m_flow.criteria = m_criteria.take();
        m_flow.otherReasons = m_others.take();
        for (std::size_t i = 0; i < m_flow.steps.size(); ++i)
            m_flow.steps[i].reasons = m_reasons[i].take();
        countAnalysed();
        return std::move(m_flow);
    }

private:
    void planSteps()
    {
        const bool randomises = formItem(m_protocol, u"random_no") && !givesInfusions(m_protocol);
        for (std::size_t i = 0; i < m_protocol.visits.size(); ++i) {
            const Kind kind = m_protocol.visits[i].kind;
            if (kind == Kind::Screening || kind == Kind::Call)
                continue;
            addStep(kind == Kind::Inclusion ? FlowStep::Kind::Included : FlowStep::Kind::Visit, int(i));
            if (kind == Kind::Inclusion && randomises)
                addStep(FlowStep::Kind::Randomised, -1);
            if (m_protocol.repeatedInfusions.allowed &&
                m_protocol.visits[i].code == m_protocol.repeatedInfusions.anchor)
                addStep(FlowStep::Kind::FirstInfusion, -1);
        }
        m_reasons.resize(m_flow.steps.size());
    }

    void addStep(FlowStep::Kind kind, int visit)
    {
        FlowStep step;
        step.kind = kind;
        step.visit = visit;
        m_flow.steps.push_back(step);
    }

    bool isAt(const FlowStep &step, const PatientValues &values, const VisitDates &dates) const
    {
        switch (step.kind) {
        case FlowStep::Kind::Included: return inclusionDay(m_protocol, values).isValid();
        case FlowStep::Kind::FirstInfusion: return firstInfusionDay(m_protocol, values).isValid();
        case FlowStep::Kind::Randomised:
            for (std::size_t i = 0; i < m_protocol.visits.size(); ++i) {
                if (values.at(Occasion::visit(int(i)), u"random_no"_s).hasContent())
                    return true;
            }
            return false;
        case FlowStep::Kind::Visit: break;
        }
        return dates.done.contains(m_protocol.visits[std::size_t(step.visit)].code);
    }

    void add(const PatientValues &values)
    {
        ++m_flow.assessed;
        const VisitDates dates = visitDates(m_protocol, values);
        int furthest = -1;
        std::vector<bool> at(m_flow.steps.size());
        for (std::size_t i = 0; i < m_flow.steps.size(); ++i) {
            at[i] = isAt(m_flow.steps[i], values, dates);
            if (at[i])
                furthest = int(i);
        }
        if (furthest < 0) {
            addNotIncluded(values, dates);
            return;
        }
        for (int i = 0; i <= furthest; ++i) {
            ++m_flow.steps[std::size_t(i)].reached;
            m_flow.steps[std::size_t(i)].missed += at[std::size_t(i)] ? 0 : 1;
        }
        if (const std::size_t next = std::size_t(furthest) + 1; next < m_flow.steps.size())
            addHeld(m_flow.steps[next], m_reasons[next], values, dates);
    }

    void addNotIncluded(const PatientValues &values, const VisitDates &dates)
    {
        const bool judged =
            m_eligibility.form && values.text(m_eligibility.occasion, u"elig_decision"_s) == u"not_eligible";
        if (judged) {
            ++m_flow.notEligible;
            for (const Item *criterion : unmetCriteria(m_eligibility, values))
                m_criteria.add(criterion->code, criterion->label);
        } else if (dates.withdrawn || dates.finished) {
            ++m_flow.notIncluded;
            addReason(m_others, values);
        } else {
            ++m_flow.inScreening;
        }
    }

    void addHeld(FlowStep &step, ReasonCounter &reasons, const PatientValues &values, const VisitDates &dates)
    {
        const bool stopped = step.visit >= 0 && dates.notDone.contains(m_protocol.visits[std::size_t(step.visit)].code);
        if (!dates.withdrawn && !dates.finished && !stopped) {
            ++step.waiting;
            return;
        }
        ++step.left;
        addReason(reasons, values);
    }

    void addReason(ReasonCounter &reasons, const PatientValues &values) const
    {
        const QString code = values.text(Occasion::patient(), u"withdrawal_reason"_s);
        if (!code.isEmpty()) {
            reasons.add(code, optionLabel(formItem(m_protocol, u"withdrawal_reason"), code));
            return;
        }
        for (std::size_t i = 0; i < m_protocol.visits.size(); ++i) {
            const QString decision = values.text(Occasion::visit(int(i)), u"reeval_decision"_s);
            if (decision == u"stop") {
                reasons.add(decision, optionLabel(formItem(m_protocol, u"reeval_decision"), decision));
                return;
            }
        }
        reasons.add({}, {});
    }

    void countAnalysed()
    {
        if (m_protocol.hasDiary())
            countAreas();
        else if (const OutcomePlan plan = outcomePlan(m_study); !plan.outcomes.empty())
            m_flow.analysed = analysedPatients(outcomeSeries(m_study, {plan.outcomes.front()}).front());
    }

    void countAreas()
    {
        m_flow.analysedByPeriod.assign(std::size_t(m_protocol.periods), 0);
        AucRequest request;
        request.measures = {m_protocol.diary.measures.front().id};
        request.days = {m_protocol.auc.days.empty() ? m_protocol.diary.lastDay : m_protocol.auc.days.back()};
        std::set<QString> patients;
        for (const AucRow &row : aucTable(m_study, request)) {
            if (!row.auc.area || row.period < 1 || row.period > m_protocol.periods || !isOver(row))
                continue;
            patients.insert(row.patient);
            ++m_flow.analysedByPeriod[std::size_t(row.period) - 1];
        }
        m_flow.analysed = int(patients.size());
    }

    // Before the last day has come nothing is carried forward into it.
    bool isOver(const AucRow &row) const
    {
        const ProtocolVisit *infusion = m_protocol.infusionOf(row.period);
        if (!infusion)
            return true;
        const DatumKey key{row.patient, Occasion::visit(m_protocol.visitIndex(infusion->code)), u"visit_date"_s};
        const QDate date = QDate::fromString(m_study.value(key).text(), Qt::ISODate);
        return !date.isValid() || date.addDays(row.day) <= m_study.today();
    }

    const Study &m_study;
    const Protocol &m_protocol;
    EligibilityForm m_eligibility;
    TrialFlow m_flow;
    ReasonCounter m_criteria;
    ReasonCounter m_others;
    std::vector<ReasonCounter> m_reasons; ///< by step
};

/// The day on which a patient's part in the study came to its planned end, or an invalid one.
QDate completionDay(const Protocol &protocol, const PatientValues &values)
{
    const int end = visitOfKind(protocol, Kind::End);
    const QDate done = end < 0 ? QDate() : values.date(Occasion::visit(end), u"visit_date"_s);
    if (done.isValid() || values.text(Occasion::patient(), u"completed"_s) != u"1")
        return done;
    QDate last;
    for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
        const QDate date = values.date(Occasion::visit(int(i)), u"visit_date"_s);
        if (date.isValid() && (!last.isValid() || date > last))
            last = date;
    }
    return last;
}

/// The first day on which a patient is known to have been a candidate.
QDate screeningDay(const Protocol &protocol, const PatientValues &values)
{
    const int visit = visitOfKind(protocol, Kind::Screening);
    const QDate done = visit < 0 ? QDate() : values.date(Occasion::visit(visit), u"visit_date"_s);
    for (const QDate &date : {done, values.date(Occasion::patient(), u"screening_date"_s),
                              values.date(Occasion::patient(), u"consent_date"_s)}) {
        if (date.isValid())
            return date;
    }
    return inclusionDay(protocol, values);
}

QDate randomisationDay(const Protocol &protocol, const PatientValues &values)
{
    for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
        const Occasion occasion = Occasion::visit(int(i));
        if (values.at(occasion, u"random_no"_s).hasContent())
            return values.date(occasion, u"visit_date"_s);
    }
    return {};
}

} // namespace

TrialFlow trialFlow(const Study &study)
{
    return FlowCounter(study).count();
}

Recruitment recruitment(const Study &study)
{
    const Protocol &protocol = study.protocol();
    Recruitment found;
    found.plannedPatients = protocol.plannedPatients;
    found.plan = outcomePlan(study).recruitment;
    const bool infuses = givesInfusions(protocol);
    found.hasTreatmentStart = infuses || formItem(protocol, u"random_no");
    const auto take = [](std::vector<QDate> &dates, const QDate &date) {
        if (date.isValid())
            dates.push_back(date);
    };
    forEachPatient(study, [&](const QString &, const PatientValues &values) {
        const bool left = visitDates(protocol, values).withdrawn;
        take(found.screened, screeningDay(protocol, values));
        take(found.included, inclusionDay(protocol, values));
        take(found.treated, infuses ? firstInfusionDay(protocol, values) : randomisationDay(protocol, values));
        if (left)
            take(found.withdrawn, values.date(Occasion::patient(), u"withdrawal_date"_s));
        else
            take(found.completed, completionDay(protocol, values));
    });
    for (auto *dates : {&found.screened, &found.included, &found.treated, &found.completed, &found.withdrawn})
        std::ranges::sort(*dates);
    return found;
}

} // namespace carnet
