#include "core/patients/adverse_events.h"

#include "core/visits/visit_check.h"
#include "core/visits/visits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QTime timeOf(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

AdverseEvent eventOf(const QString &patient, int number, const std::vector<InfusionDay> &infusions,
                     const PatientValues &values)
{
    const Occasion row = Occasion::row(List::AdverseEvent, number);
    AdverseEvent event;
    event.patient = patient;
    event.number = number;
    event.term = values.text(row, u"ae_term"_s);
    event.onset = values.text(row, u"ae_onset_date"_s);
    event.onsetTime = values.text(row, u"ae_onset_time"_s);
    event.end = values.text(row, u"ae_end_date"_s);
    event.severity = values.text(row, u"ae_severity"_s);
    event.causality = values.text(row, u"ae_causality"_s);
    event.action = values.text(row, u"ae_action"_s);
    event.outcome = values.text(row, u"ae_outcome"_s);
    event.isSerious = values.at(row, u"ae_serious"_s).number() == 1.0;
    event.isReported = values.holds(row, u"sae_reported_on"_s);
    event.cancelled = values.text(row, u"ae_cancelled"_s);
    if (const QDate onset = values.date(row, u"ae_onset_date"_s); onset.isValid() && !infusions.empty()) {
        const auto where = periodDay(infusions, onset, timeOf(event.onsetTime), values.at(row, u"ae_period"_s),
                                     values.at(row, u"ae_onset_day"_s));
        event.period = where ? where->period : 0;
        event.day = where ? std::optional(where->day) : std::nullopt;
    } else {
        event.period = int(values.at(row, u"ae_period"_s).number().value_or(0));
        if (const auto day = values.at(row, u"ae_onset_day"_s).number())
            event.day = int(*day);
    }
    return event;
}

QString folded(const QString &term)
{
    return term.simplified().toCaseFolded();
}

} // namespace

std::vector<InfusionDay> infusionDays(const Protocol &protocol, const PatientValues &values)
{
    std::vector<InfusionDay> days;
    for (int period = 1; period <= protocol.periods; ++period) {
        const ProtocolVisit *infusion = protocol.infusionOf(period);
        if (!infusion)
            continue;
        const Occasion visit = Occasion::visit(protocol.visitIndex(infusion->code));
        const QDate date = values.date(visit, u"visit_date"_s);
        if (date.isValid())
            days.push_back({period, date, timeOf(values.text(visit, u"infusion_start"_s))});
    }
    for (const GivenInfusion &infusion : givenInfusions(protocol, values)) {
        if (infusion.date.isValid())
            days.push_back({infusion.number, infusion.date, {}});
    }
    if (days.empty() && protocol.periods == 0) {
        for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
            const QDate date = values.date(Occasion::visit(int(i)), u"visit_date"_s);
            if (protocol.visits[i].kind == ProtocolVisit::Kind::Infusion && date.isValid())
                days.push_back({int(days.size()) + 1, date, {}});
        }
    }
    std::ranges::stable_sort(days, {}, &InfusionDay::date);
    return days;
}

std::optional<PeriodDay> periodDay(const std::vector<InfusionDay> &infusions, QDate day, QTime at)
{
    std::optional<PeriodDay> found;
    for (const InfusionDay &infusion : infusions) {
        const bool isBefore = infusion.date == day && at.isValid() && infusion.start.isValid() && at < infusion.start;
        if (infusion.date <= day && !isBefore)
            found = PeriodDay{infusion.number, int(infusion.date.daysTo(day))};
    }
    return found;
}

std::optional<PeriodDay> periodDay(const std::vector<InfusionDay> &infusions, QDate day, QTime at,
                                   const Value &recordedPeriod, const Value &recordedDay)
{
    const auto period = recordedPeriod.number();
    const auto since = recordedDay.number();
    for (const InfusionDay &infusion : infusions) {
        if (!at.isValid() && period && since && infusion.number == int(*period) &&
            infusion.date.addDays(int(*since)) == day)
            return PeriodDay{int(*period), int(*since)};
    }
    return periodDay(infusions, day, at);
}

std::vector<AdverseEvent> adverseEvents(const Protocol &protocol, const QString &patient, const PatientValues &values,
                                        bool withCancelled)
{
    // In a design without periods an event is told by its date alone.
    const std::vector<InfusionDay> infusions =
        protocol.periods > 0 ? infusionDays(protocol, values) : std::vector<InfusionDay>();
    std::vector<AdverseEvent> events;
    for (const int number : values.rows(List::AdverseEvent))
        events.push_back(eventOf(patient, number, infusions, values));
    if (withCancelled) {
        for (const int number : values.cancelledRows(List::AdverseEvent))
            events.push_back(eventOf(patient, number, infusions, values));
    }
    return events;
}

std::vector<QDate> eventQuestions(const Protocol &protocol, const PatientValues &values)
{
    std::vector<QDate> days;
    for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
        const Occasion visit = Occasion::visit(int(i));
        const bool wasAsked = values.at(visit, u"call_any_event"_s).hasContent() ||
                              values.at(visit, u"events_any"_s).hasContent() ||
                              values.at(visit, u"treat_events_asked"_s).number() == 1.0;
        const QDate date = values.date(visit, u"visit_date"_s);
        if (wasAsked && date.isValid())
            days.push_back(date);
    }
    for (const GivenInfusion &infusion : givenInfusions(protocol, values)) {
        if (infusion.called.isValid())
            days.push_back(infusion.called);
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool mayOverlap(const QString &start, const QString &end, const QString &otherStart, const QString &otherEnd)
{
    const auto stretch = [](const QString &from, const QString &to) {
        const auto first = possibleDays(from);
        const auto last = possibleDays(to);
        return std::pair(first ? first->first : QDate::fromJulianDay(0), last ? last->second : QDate(9999, 12, 31));
    };
    const auto own = stretch(start, end);
    const auto other = stretch(otherStart, otherEnd);
    return own.first <= other.second && other.first <= own.second;
}

int sameEvent(const std::vector<AdverseEvent> &events, const AdverseEvent &event)
{
    for (const AdverseEvent &other : events) {
        if (other.number != event.number && other.cancelled.isEmpty() && !event.term.isEmpty() &&
            folded(other.term) == folded(event.term) && mayOverlap(event.onset, event.end, other.onset, other.end))
            return other.number;
    }
    return 0;
}

ReportClock reportClock(const Value &knownOn, const Value &knownAt, const Value &reportedOn, const Value &reportedAt)
{
    ReportClock clock;
    const QDate known = QDate::fromString(knownOn.text(), Qt::ISODate);
    const QTime at = timeOf(knownAt.text());
    clock.isToTheHour = at.isValid();
    if (known.isValid())
        clock.due = QDateTime(known.addDays(1), at.isValid() ? at : QTime(23, 59, 59));
    clock.isReported = reportedOn.hasContent();
    const QDate reported = QDate::fromString(reportedOn.text(), Qt::ISODate);
    if (!clock.due.isValid() || !reported.isValid())
        return clock;
    const QTime reportTime = timeOf(reportedAt.text());
    clock.wasLate = reportTime.isValid() ? QDateTime(reported, reportTime) > clock.due : reported > clock.due.date();
    return clock;
}

std::vector<Datum> periodCorrections(const Protocol &protocol, const QString &patient, const PatientValues &values)
{
    if (protocol.periods == 0)
        return {};
    std::vector<Datum> data;
    const std::vector<InfusionDay> infusions = infusionDays(protocol, values);
    const auto correct = [&](Occasion row, const QString &item, const Value &value) {
        if (values.at(row, item) != value)
            data.push_back({{patient, row, item}, value});
    };
    for (const int number : values.rows(List::AdverseEvent)) {
        const Occasion row = Occasion::row(List::AdverseEvent, number);
        const QDate onset = values.date(row, u"ae_onset_date"_s);
        if (!onset.isValid())
            continue;
        const auto where = periodDay(infusions, onset, timeOf(values.text(row, u"ae_onset_time"_s)),
                                     values.at(row, u"ae_period"_s), values.at(row, u"ae_onset_day"_s));
        correct(row, u"ae_period"_s, where ? Value(where->period) : Value());
        correct(row, u"ae_onset_day"_s, where ? Value(where->day) : Value());
    }
    for (const int number : values.rows(List::Medication)) {
        const Occasion row = Occasion::row(List::Medication, number);
        const QDate start = values.date(row, u"cm_start_date"_s);
        if (!start.isValid() || values.at(row, u"cm_baseline"_s).number() == 1.0)
            continue;
        const auto where = periodDay(infusions, start);
        correct(row, u"cm_period"_s, where ? Value(where->period) : Value());
    }
    return data;
}

} // namespace carnet
