#pragma once

#include "core/domain/protocol.h"
#include "core/patients/patient_values.h"

#include <QDateTime>
#include <optional>

namespace carnet {

/// A day of the trial: the period or the infusion it belongs to, and the days since then.
struct PeriodDay
{
    int period = 0; ///< from 1
    int day = 0;    ///< days since its infusion

    bool operator==(const PeriodDay &) const = default;
};

/// Dates of the infusions in their order: of the periods, or given at any time.
struct InfusionDay
{
    int number = 0; ///< period, or row of the list of infusions
    QDate date;
    QTime start; ///< invalid when not known
};
std::vector<InfusionDay> infusionDays(const Protocol &protocol, const PatientValues &values);

/// Where something belongs that happened on a day: to the last infusion before it, and on the day of an infusion to
/// this one unless it is known to have begun before the infusion did. Nothing before the first.
std::optional<PeriodDay> periodDay(const std::vector<InfusionDay> &infusions, QDate day, QTime at = {});
/// The same for what was recorded with its period and day: these stand while they agree with the date and no hour
/// speaks against them, since the day of an infusion is also the last day of the period before.
std::optional<PeriodDay> periodDay(const std::vector<InfusionDay> &infusions, QDate day, QTime at,
                                   const Value &recordedPeriod, const Value &recordedDay);

/// One adverse event of a patient, everything that its row says.
struct AdverseEvent
{
    QString patient;
    int number = 0;
    QString term;
    QString onset;          ///< ISO, may be partial
    QString onsetTime;      ///< HH:MM
    QString end;            ///< ISO, may be partial; empty while it goes on or nobody knows
    int period = 0;         ///< by its date where that is known, else as recorded; 0 when in none
    std::optional<int> day; ///< days since the infusion of that period
    QString severity;
    QString causality;
    QString action;
    QString outcome;
    bool isSerious = false;
    bool isReported = false; ///< serious ones: to the sponsor
    QString cancelled;       ///< why it was recorded in error; empty for events that count

    bool isOngoing() const
    {
        return end.isEmpty() && outcome != u"recovered" && outcome != u"sequelae" && outcome != u"fatal";
    }
    /// The investigator said possible, probable or certain.
    bool isRelated() const { return causality == u"possible" || causality == u"probable" || causality == u"certain"; }
    bool operator==(const AdverseEvent &) const = default;
};

/// The events of a patient by number; those recorded in error only where they are asked for, at the end.
std::vector<AdverseEvent> adverseEvents(const Protocol &protocol, const QString &patient, const PatientValues &values,
                                        bool withCancelled = false);

/// Days on which the site asked the patient for events, by calls that reached the patient and at visits.
std::vector<QDate> eventQuestions(const Protocol &protocol, const PatientValues &values);

/// Whether two stretches of time, ISO dates whole or partial, may share a day; an empty end goes on.
bool mayOverlap(const QString &start, const QString &end, const QString &otherStart, const QString &otherEnd);
/// Another event of the same term whose time may be the same; 0 when there is none.
int sameEvent(const std::vector<AdverseEvent> &events, const AdverseEvent &event);

/// The 24 hours in which a serious event has to be reported to the sponsor, in local time.
struct ReportClock
{
    QDateTime due;            ///< invalid while nobody said since when the site knows
    bool isToTheHour = false; ///< the hour was noted too; else it is the end of the next day
    bool isReported = false;
    bool wasLate = false; ///< reported after that
};
ReportClock reportClock(const Value &knownOn, const Value &knownAt, const Value &reportedOn, const Value &reportedAt);

/// Data that follow the date of an infusion: periods and days of events and medications where they no longer agree.
std::vector<Datum> periodCorrections(const Protocol &protocol, const QString &patient, const PatientValues &values);

} // namespace carnet
