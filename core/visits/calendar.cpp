#include "core/visits/calendar.h"

#include "core/visits/visits.h"
#include "core/visits/worklist.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using Kind = CalendarEntry::Kind;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

Kind kindOf(const ProtocolVisit &visit)
{
    switch (visit.kind) {
    case ProtocolVisit::Kind::Infusion: return Kind::Infusion;
    case ProtocolVisit::Kind::Call: return Kind::Call;
    case ProtocolVisit::Kind::Screening:
    case ProtocolVisit::Kind::Inclusion:
    case ProtocolVisit::Kind::Visit:
    case ProtocolVisit::Kind::End: break;
    }
    return Kind::Visit;
}

/// The calendar of one patient while it grows.
class Entries
{
public:
    Entries(const Protocol &protocol, const PatientRecord &record, QDate today)
        : m_protocol(protocol)
        , m_record(record)
        , m_values(record.data)
        , m_dates(visitDates(protocol, m_values))
        , m_statuses(schedule(protocol, m_dates, today))
        , m_today(today)
    {
        m_calendar.patient = record.patient;
    }

    PatientCalendar take()
    {
        for (std::size_t i = 0; i < m_statuses.size(); ++i)
            addVisit(int(i));
        addInfusions();
        addContacts();
        std::ranges::stable_sort(m_calendar.entries, [](const CalendarEntry &left, const CalendarEntry &right) {
            return std::tuple(left.date, left.occasion) < std::tuple(right.date, right.occasion);
        });
        if (m_protocol.periods > 0)
            addPeriods();
        else
            addFollowUp();
        return std::move(m_calendar);
    }

private:
    CalendarEntry entry(Kind kind, Occasion occasion) const
    {
        CalendarEntry entry;
        entry.kind = kind;
        entry.patient = m_record.patient;
        entry.occasion = occasion;
        return entry;
    }

    void addVisit(int index)
    {
        const VisitStatus &status = m_statuses[std::size_t(index)];
        CalendarEntry visit = entry(kindOf(*status.visit), Occasion::visit(index));
        visit.state = status.state;
        visit.date = status.isDone() ? status.done : status.target;
        if (!visit.date.isValid() && status.isWaitedFor())
            visit.date = m_today; // a new patient begins today
        visit.windowLow = status.windowLow;
        visit.windowHigh = status.windowHigh;
        visit.daysLate = status.daysLate;
        if (visit.date.isValid())
            m_calendar.entries.push_back(visit);
    }

    /// What waits for its day, from its window.
    void addWaiting(CalendarEntry waiting)
    {
        waiting.daysLate = std::max(0, int(waiting.windowHigh.daysTo(m_today)));
        waiting.state = waiting.daysLate > 0          ? VisitState::Late
                        : m_today < waiting.windowLow ? VisitState::NotYet
                                                      : VisitState::Due;
        m_calendar.entries.push_back(waiting);
    }

    void addInfusions()
    {
        const RepeatedInfusions &plan = m_protocol.repeatedInfusions;
        if (!plan.allowed)
            return;
        const std::vector<GivenInfusion> given = givenInfusions(m_protocol, m_values);
        const QDate from = m_dates.done.value(plan.anchor);
        if (given.empty() && from.isValid() && !m_dates.withdrawn && !m_dates.finished) {
            CalendarEntry first = entry(Kind::Infusion, Occasion::row(List::Infusion, 1));
            first.date = from.addDays(plan.targetDay);
            first.windowLow = first.date.addDays(plan.windowLow);
            first.windowHigh = first.date.addDays(plan.windowHigh);
            addWaiting(first);
        }
        for (const GivenInfusion &infusion : given) {
            const Occasion row = Occasion::row(List::Infusion, infusion.number);
            CalendarEntry done = entry(Kind::Infusion, row);
            done.state = VisitState::Done;
            done.date = infusion.date;
            m_calendar.entries.push_back(done);
            addCall(infusion, row);
        }
    }

    void addCall(const GivenInfusion &infusion, Occasion row)
    {
        if (!infusion.callTarget.isValid())
            return;
        CalendarEntry call = entry(Kind::Call, row);
        call.windowLow = infusion.callTarget;
        call.windowHigh = infusion.callLatest;
        call.date = infusion.callTarget;
        if (!m_values.holds(row, u"infusion_call_date"_s))
            return addWaiting(call);
        if (infusion.called.isValid())
            call.date = infusion.called;
        call.state =
            call.date < call.windowLow || call.date > call.windowHigh ? VisitState::DoneOutOfWindow : VisitState::Done;
        m_calendar.entries.push_back(call);
    }

    void addContacts()
    {
        for (const int number : m_values.rows(List::Contact)) {
            CalendarEntry contact = entry(Kind::Contact, Occasion::row(List::Contact, number));
            contact.state = VisitState::Done;
            contact.date = m_values.date(contact.occasion, u"contact_date"_s);
            if (contact.date.isValid())
                m_calendar.entries.push_back(contact);
        }
    }

    QDate withdrawal() const { return m_values.date(Occasion::patient(), u"withdrawal_date"_s); }

    void addPeriods()
    {
        for (int period = 1; period <= m_protocol.periods; ++period) {
            const ProtocolVisit *visit = m_protocol.infusionOf(period);
            const VisitStatus *status = visit ? &m_statuses[std::size_t(m_protocol.visitIndex(visit->code))] : nullptr;
            if (!status || status->state == VisitState::WillNotHappen)
                continue;
            CalendarSpan span{period, status->isDone() ? status->done : status->target, {}, status->isDone()};
            if (!span.from.isValid())
                continue;
            span.to = span.from.addDays(m_protocol.diary.lastDay);
            const ProtocolVisit *next = m_protocol.infusionOf(period + 1);
            if (const QDate done = next ? m_dates.done.value(next->code) : QDate(); done.isValid())
                span.to = std::min(span.to, done);
            if (const QDate left = withdrawal(); left.isValid())
                span.to = std::max(span.from, std::min(span.to, left));
            m_calendar.spans.push_back(span);
        }
    }

    /// Without periods: from the treatment, or the inclusion before it, to the last visit.
    void addFollowUp()
    {
        CalendarSpan span;
        for (const CalendarEntry &each : m_calendar.entries) {
            const bool isInclusion =
                each.occasion.isVisit() &&
                m_protocol.visits[std::size_t(each.occasion.visitIndex())].kind == ProtocolVisit::Kind::Inclusion;
            if (each.isDone() && !span.from.isValid() && (isInclusion || each.kind == Kind::Infusion))
                span.from = each.date;
            if (each.state != VisitState::WillNotHappen)
                span.to = std::max(span.to, each.date);
        }
        if (const QDate left = withdrawal(); left.isValid())
            span.to = std::min(span.to, left);
        span.hasBegun = true;
        if (span.from.isValid() && span.to > span.from)
            m_calendar.spans.push_back(span);
    }

    const Protocol &m_protocol;
    const PatientRecord &m_record;
    PatientValues m_values;
    VisitDates m_dates;
    std::vector<VisitStatus> m_statuses;
    QDate m_today;
    PatientCalendar m_calendar;
};

bool isCallAfterRow(const CalendarEntry &entry)
{
    return entry.kind == Kind::Call && !entry.occasion.isVisit();
}

} // namespace

PatientCalendar patientCalendar(const Protocol &protocol, const PatientRecord &record, QDate today)
{
    return Entries(protocol, record, today).take();
}

std::vector<PatientCalendar> studyCalendar(const Study &study, QDate day)
{
    std::vector<PatientCalendar> patients;
    for (const QString &patient : study.patients()) {
        if (const auto record = recordOn(study, patient, day))
            patients.push_back(patientCalendar(study.protocol(), *record, day));
    }
    return patients;
}

PlanDay planDay(const PatientCalendar &patient, QDate day)
{
    PlanDay found;
    for (const CalendarEntry &entry : patient.entries) {
        if (entry.state == VisitState::WillNotHappen)
            continue;
        if (entry.date == day) {
            found.others += found.entry ? 1 : 0;
            if (!found.entry || entry.kind < found.entry->kind)
                found.entry = &entry;
        }
        const bool isOpen =
            !entry.isDone() && entry.windowLow.isValid() && entry.windowLow <= day && day <= entry.windowHigh;
        // What is due or late comes before what is only planned.
        if (isOpen && (!found.window || entry.state > found.window->state))
            found.window = &entry;
    }
    for (const CalendarSpan &span : patient.spans) {
        if (span.from <= day && day <= span.to)
            found.span = &span; // the later one where two meet
    }
    return found;
}

QString calendarCode(const CalendarEntry &entry, const Protocol &protocol)
{
    const QString code = occasionCode(entry.occasion, protocol);
    return isCallAfterRow(entry) ? QString(code + u"-call"_s) : code;
}

QString calendarWords(const CalendarEntry &entry, const Protocol &protocol, QStringView language)
{
    if (isCallAfterRow(entry))
        return Say::tr("Call after infusion %1").arg(entry.occasion.rowNumber());
    if (!entry.occasion.isVisit())
        return occasionWords(entry.occasion, protocol, language);
    const ProtocolVisit &visit = protocol.visits[std::size_t(entry.occasion.visitIndex())];
    return (visit.shortLabel.isEmpty() ? visit.label : visit.shortLabel).in(language);
}

std::vector<CrowdedDay> crowdedDays(const Protocol &protocol, const std::vector<const PatientCalendar *> &patients)
{
    if (!protocol.infusionsPerDay)
        return {};
    std::map<QDate, std::pair<int, bool>> days; // infusions, and whether one is still to be given
    for (const PatientCalendar *patient : patients) {
        for (const CalendarEntry &entry : patient->entries) {
            if (entry.kind != Kind::Infusion || entry.state == VisitState::WillNotHappen)
                continue;
            auto &[count, isOpen] = days[entry.date];
            ++count;
            isOpen = isOpen || !entry.isDone();
        }
    }
    std::vector<CrowdedDay> crowded;
    for (const auto &[date, infusions] : days) {
        if (infusions.first > *protocol.infusionsPerDay && infusions.second)
            crowded.push_back({date, infusions.first, *protocol.infusionsPerDay});
    }
    return crowded;
}

} // namespace carnet
