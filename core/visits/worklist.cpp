#include "core/visits/worklist.h"

#include "core/patients/second_entry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using Kind = WorkItem::Kind;
using State = WorkItem::State;

constexpr std::array finalOutcomes{u"recovered", u"sequelae", u"fatal"};

/// The list of one patient while it grows.
class PatientWork
{
public:
    PatientWork(const Protocol &protocol, const PatientRecord &record, QDate day, int ahead)
        : m_protocol(protocol)
        , m_record(record)
        , m_values(record.data)
        , m_dates(visitDates(protocol, m_values))
        , m_statuses(schedule(protocol, m_dates, day))
        , m_day(day)
        , m_ahead(ahead)
    {
    }

    std::vector<WorkItem> take()
    {
        for (std::size_t i = 0; i < m_statuses.size(); ++i) {
            if (m_statuses[i].isDone())
                addForms(int(i));
            else
                addVisit(int(i));
        }
        addDiaries();
        addInfusions();
        addQueries();
        addEvents();
        addDeviations();
        addSignatures();
        return std::move(m_items);
    }

private:
    WorkItem item(Kind kind, Occasion occasion, QDate due, const QString &role = u"nurse"_s) const
    {
        WorkItem item;
        item.kind = kind;
        item.patient = m_record.patient;
        item.occasion = occasion;
        item.due = due;
        item.role = role;
        return item;
    }

    /// Adds what can be done from a day on and is late some time after it.
    void add(WorkItem item, QDate latest)
    {
        item.daysLate = latest.isValid() ? std::max(0, int(latest.daysTo(m_day))) : 0;
        item.state = item.daysLate > 0 ? State::Late : item.due > m_day ? State::Coming : State::Due;
        if (item.state != State::Coming || item.due <= m_day.addDays(m_ahead))
            m_items.push_back(std::move(item));
    }

    void addFreely(const WorkItem &item) { add(item, item.due.addDays(workLateAfterDays)); }

    void addVisit(int index)
    {
        const VisitStatus &status = m_statuses[std::size_t(index)];
        const bool isCall = status.visit->kind == ProtocolVisit::Kind::Call;
        // After three attempts that reached nobody the investigator decides what follows.
        const bool isForInvestigator = m_values.at(Occasion::visit(index), u"call_3_reached"_s).number() == 0.0;
        WorkItem visit = item(isCall ? Kind::Call : Kind::Visit, Occasion::visit(index), status.target,
                              isForInvestigator ? u"investigator"_s : u"nurse"_s);
        visit.daysLate = status.daysLate;
        if (status.isWaitedFor()) {
            if (!visit.due.isValid())
                visit.due = m_day; // a new patient begins today
            visit.state = status.state == VisitState::Late ? State::Late : State::Due;
            m_items.push_back(visit);
            addDecision(index, visit);
        } else if (status.state == VisitState::NotYet && status.target.isValid() && status.windowLow > m_day &&
                   status.windowLow <= m_day.addDays(m_ahead)) {
            visit.state = State::Coming;
            m_items.push_back(visit);
        }
    }

    /// Before the next infusion somebody has to decide whether it may be given.
    void addDecision(int index, const WorkItem &visit)
    {
        for (const VisitForm &form : visitForms(m_protocol, m_values, index)) {
            const ProtocolForm *own = m_protocol.form(form.id);
            if (!own || own->role != u"investigator" || !form.isWanted || form.state == VisitForm::State::Complete ||
                visit.kind == Kind::Call || !form.waitsFor.isEmpty())
                continue;
            WorkItem decision = visit;
            decision.kind = Kind::Form;
            decision.form = form.id;
            decision.role = own->role;
            decision.done = form.answered;
            decision.total = form.asked;
            m_items.push_back(decision);
        }
    }

    void addForms(int index)
    {
        const VisitStatus &visit = m_statuses[std::size_t(index)];
        for (const VisitForm &form : visitForms(m_protocol, m_values, index)) {
            // What a finished patient has no trace of was kept elsewhere.
            const bool isElsewhere = m_record.isClosed && !form.isInstrument && form.state == VisitForm::State::Empty;
            if (!form.isWanted || form.state == VisitForm::State::Complete || !form.waitsFor.isEmpty() || isElsewhere)
                continue;
            const ProtocolForm *own = m_protocol.form(form.id);
            WorkItem open = item(form.isInstrument ? Kind::Questionnaire : Kind::Form, Occasion::visit(index),
                                 visit.done, own ? own->role : u"nurse"_s);
            open.form = form.id;
            open.done = form.answered;
            open.total = form.asked;
            addFreely(open);
        }
    }

    /// A diary can be typed once it is back: received, or the visit done to which the patient brings it.
    void addDiaries()
    {
        if (!m_protocol.hasDiary())
            return;
        for (const DiarySummary &diary : summarise(m_protocol, m_record, m_day).diaries) {
            QDate back = diary.received;
            const ProtocolVisit *outcome = m_protocol.outcomeOf(diary.period);
            if (!back.isValid() && outcome)
                back = m_dates.done.value(outcome->code);
            if (!back.isValid() && !outcome)
                back = diary.over;
            if (diary.finished)
                addSecondEntry(diary, back);
            const bool isOver =
                diary.state == DiarySummary::State::Done || diary.state == DiarySummary::State::WillNotHappen;
            if (isOver || !back.isValid() || back > m_day)
                continue;
            WorkItem work = item(Kind::Diary, Occasion::period(diary.period), back);
            work.done = diary.entered;
            work.total = diary.expected;
            addFreely(work);
        }
    }

    void addSecondEntry(const DiarySummary &diary, QDate back)
    {
        if (m_protocol.verification.diary == u"none" || diary.period > int(m_record.curves.size()))
            return;
        const SecondEntry state =
            secondEntry(m_protocol, m_record.data, m_record.curves[std::size_t(diary.period - 1)], diary.period);
        if (!state.isWanted() || state.isDone())
            return;
        WorkItem work = item(Kind::SecondEntry, Occasion::period(diary.period), back.isValid() ? back : diary.over);
        work.done = state.verified;
        work.total = state.wanted;
        add(work, {}); // no visit waits for it: never late
    }

    void addInfusions()
    {
        const RepeatedInfusions &plan = m_protocol.repeatedInfusions;
        if (!plan.allowed)
            return;
        const std::vector<GivenInfusion> given = givenInfusions(m_protocol, m_values);
        const QDate from = m_dates.done.value(plan.anchor);
        if (given.empty() && from.isValid() && !m_dates.withdrawn && !m_dates.finished) {
            const QDate target = from.addDays(plan.targetDay);
            WorkItem first = item(Kind::Infusion, Occasion::row(List::Infusion, 1), target);
            first.state = target.addDays(plan.windowLow) <= m_day ? State::Due : State::Coming;
            first.daysLate = std::max(0, int(target.addDays(plan.windowHigh).daysTo(m_day)));
            if (first.daysLate > 0)
                first.state = State::Late;
            if (first.state != State::Coming || target <= m_day.addDays(m_ahead))
                m_items.push_back(first);
        }
        for (const GivenInfusion &infusion : given) {
            const Occasion row = Occasion::row(List::Infusion, infusion.number);
            if (infusion.callTarget.isValid() && !m_values.holds(row, u"infusion_call_date"_s))
                add(item(Kind::InfusionCall, row, infusion.callTarget), infusion.callLatest);
        }
    }

    void addQueries()
    {
        for (const Query &query : m_record.queries) {
            if (!query.isOpen())
                continue;
            const bool answered = !query.waitsForAnswer();
            WorkItem work = item(answered ? Kind::QueryToClose : Kind::Query, Occasion::row(List::Query, query.number),
                                 query.raisedAt.toLocalTime().date(), answered ? u"datamanager"_s : u"nurse"_s);
            work.text = answered ? query.answer : query.text;
            addFreely(work);
        }
    }

    void addEvents()
    {
        for (const int number : m_values.rows(List::AdverseEvent)) {
            const Occasion row = Occasion::row(List::AdverseEvent, number);
            if (!m_values.at(row, u"ae_term"_s).hasContent())
                continue;
            const QString outcome = m_values.text(row, u"ae_outcome"_s);
            const bool isOver = std::ranges::any_of(finalOutcomes, [&](auto each) { return outcome == each; }) &&
                                (outcome == u"fatal" || m_values.holds(row, u"ae_end_date"_s));
            QDate onset = m_values.date(row, u"ae_onset_date"_s);
            if (!onset.isValid())
                onset = m_day;
            const QString term = m_values.text(row, u"ae_term"_s);
            const auto event = [&](Kind kind, QDate due, const QString &role) {
                WorkItem work = item(kind, row, due, role);
                work.text = term;
                return work;
            };
            if (!isOver || !m_values.holds(row, u"ae_severity"_s))
                add(event(Kind::Event, std::max(onset, lastContact()), u"nurse"_s), {});
            if (!m_values.holds(row, u"ae_causality"_s))
                addFreely(event(Kind::Causality, onset, u"investigator"_s));
            addSerious(row, onset, isOver, event);
        }
    }

    // A serious event stays until it is reported and over.
    template <typename MakeItem> void addSerious(Occasion row, QDate onset, bool isOver, const MakeItem &event)
    {
        if (m_values.at(row, u"ae_serious"_s).number() != 1.0)
            return;
        if (m_values.holds(row, u"sae_reported_on"_s)) {
            WorkItem follow = event(Kind::SeriousEvent, std::max(onset, lastContact()), u"investigator"_s);
            follow.done = follow.total = 1;
            if (!isOver)
                add(follow, {});
            return;
        }
        const QDate known = m_values.date(row, u"sae_known_on"_s);
        const QDate from = known.isValid() ? known : onset;
        add(event(Kind::SeriousEvent, from, u"investigator"_s), from.addDays(1)); // to be reported within 24 hours
    }

    QDate lastContact() const
    {
        QDate last;
        for (const VisitStatus &status : m_statuses)
            last = std::max(last, status.done);
        return last.isValid() ? last : m_day;
    }

    void addDeviations()
    {
        if (m_record.isClosed)
            return;
        for (const Deviation &deviation : deviations(m_protocol, m_values)) {
            if (deviation.isAutomatic())
                addFreely(
                    item(Kind::Deviation, Occasion::visit(m_protocol.visitIndex(deviation.visit)), deviation.date));
        }
    }

    /// A patient who is through is signed at last; a signature that something changed under is given again.
    void addSignatures()
    {
        bool isSignedAsAWhole = false;
        for (const SignatureState &state : m_record.signatures) {
            isSignedAsAWhole = isSignedAsAWhole || state.about == Occasion::patient();
            if (!state.isBroken())
                continue;
            WorkItem again =
                item(Kind::SignatureBroken, state.about, state.signature->at.toLocalTime().date(), u"investigator"_s);
            again.done = again.total = state.changes;
            add(again, {});
        }
        if (m_record.isClosed && !isSignedAsAWhole)
            add(item(Kind::Signature, Occasion::patient(), lastContact(), u"investigator"_s), {});
    }

    const Protocol &m_protocol;
    const PatientRecord &m_record;
    PatientValues m_values;
    VisitDates m_dates;
    std::vector<VisitStatus> m_statuses;
    QDate m_day;
    int m_ahead;
    std::vector<WorkItem> m_items;
};

/// Whether the patient had come by that day.
bool isKnown(const Protocol &protocol, const PatientRecord &record, QDate day, QDate today)
{
    const VisitDates dates = visitDates(protocol, record.data);
    return day >= today || std::ranges::any_of(dates.done, [day](QDate date) { return date <= day; });
}

void sortByUrgency(std::vector<WorkItem> &items)
{
    std::ranges::stable_sort(items, isMoreUrgent);
}

} // namespace

bool isMoreUrgent(const WorkItem &left, const WorkItem &right)
{
    const auto order = [](const WorkItem &item) {
        return std::tuple(item.state, item.kind != Kind::SeriousEvent, item.due, item.patient, item.occasion);
    };
    return order(left) < order(right);
}

bool isFor(const Study &study, const WorkItem &item)
{
    if (study.may(Action::SeePatients))
        return true;
    if (!study.may(Action::SeePatientList))
        return false;
    const auto &visits = study.protocol().visits;
    return item.kind == WorkItem::Kind::Infusion ||
           (item.kind == WorkItem::Kind::Visit &&
            visits[std::size_t(item.occasion.visitIndex())].kind == ProtocolVisit::Kind::Infusion);
}

bool isFor(const WorkItem &item, const QString &role)
{
    return item.role == role || (item.kind == Kind::SecondEntry && role == u"datamanager");
}

QString what(const WorkItem &item)
{
    switch (item.kind) {
    case Kind::Visit: return u"visit"_s;
    case Kind::Call:
    case Kind::InfusionCall: return u"call"_s;
    case Kind::Infusion: return u"infusion"_s;
    case Kind::Form:
    case Kind::Questionnaire: return item.form;
    case Kind::Diary: return u"diary"_s;
    case Kind::SecondEntry: return u"second_entry"_s;
    case Kind::Query: return u"query"_s;
    case Kind::QueryToClose: return u"query_answer"_s;
    case Kind::Event: return u"adverse_event"_s;
    case Kind::Causality: return u"causality"_s;
    case Kind::SeriousEvent: return u"serious_event"_s;
    case Kind::Deviation: return u"deviation"_s;
    case Kind::Signature: return u"signature"_s;
    case Kind::SignatureBroken: return u"signature_broken"_s;
    }
    return {};
}

QString code(WorkItem::State state)
{
    switch (state) {
    case State::Late: return u"late"_s;
    case State::Due: return u"due"_s;
    case State::Coming: return u"coming"_s;
    }
    return {};
}

QString placeCode(const WorkItem &item, const Protocol &protocol)
{
    if (item.occasion.isPeriod()) {
        if (const ProtocolVisit *outcome = protocol.outcomeOf(item.occasion.periodNumber()))
            return outcome->code;
    }
    return occasionCode(item.occasion, protocol);
}

std::vector<WorkItem> worklist(const Protocol &protocol, const PatientRecord &record, QDate day, int ahead,
                               const QString &role)
{
    std::vector<WorkItem> items = PatientWork(protocol, record, day, ahead).take();
    if (!role.isEmpty())
        std::erase_if(items, [&](const WorkItem &item) { return !isFor(item, role); });
    sortByUrgency(items);
    return items;
}

std::vector<WorkItem> worklist(const Study &study, QDate day, int ahead, const QString &role)
{
    std::vector<WorkItem> all;
    for (const QString &patient : study.patients()) {
        const auto record = recordOn(study, patient, day);
        if (!record)
            continue;
        const std::vector<WorkItem> own = worklist(study.protocol(), *record, day, ahead, role);
        all.insert(all.end(), own.begin(), own.end());
    }
    sortByUrgency(all);
    return all;
}

std::optional<PatientRecord> recordOn(const Study &study, const QString &patient, QDate day)
{
    PatientRecord now = patientRecord(study, patient);
    if (!isKnown(study.protocol(), now, day, study.today()))
        return std::nullopt;
    return asOf(study.protocol(), std::move(now), day);
}

} // namespace carnet
