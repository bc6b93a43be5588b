#pragma once

#include "core/patients/patient_summary.h"

namespace carnet {

/// A visit, a call or an infusion of one patient as it stands in the calendar, planned or done.
struct CalendarEntry
{
    enum class Kind { Infusion, Visit, Call, Contact };

    Kind kind = Kind::Visit;
    VisitState state = VisitState::NotYet;
    QString patient;
    Occasion occasion; ///< a visit, or a row of the infusions or contacts
    QDate date;        ///< when it was done, or its target
    QDate windowLow;   ///< first day of its window; invalid when it has none
    QDate windowHigh;  ///< last day of its window
    int daysLate = 0;  ///< after the window closed

    bool isDone() const { return state == VisitState::Done || state == VisitState::DoneOutOfWindow; }
    bool operator==(const CalendarEntry &) const = default;
};

/// Days that belong together: a period with its diary, or the follow-up of a design without periods.
struct CalendarSpan
{
    int period = 0; ///< 0: the follow-up
    QDate from;
    QDate to;
    bool hasBegun = false; ///< planned only when false

    bool operator==(const CalendarSpan &) const = default;
};

struct PatientCalendar
{
    QString patient;
    std::vector<CalendarEntry> entries; ///< by date; those that will not happen included
    std::vector<CalendarSpan> spans;    ///< by date

    bool operator==(const PatientCalendar &) const = default;
};

/// What was done and what is planned for one patient, as it stands on a day.
PatientCalendar patientCalendar(const Protocol &protocol, const PatientRecord &record, QDate today);
/// The same for every patient of the study who had come by that day, by code.
std::vector<PatientCalendar> studyCalendar(const Study &study, QDate day);

/// What one patient has on one day of the plan.
struct PlanDay
{
    const CalendarEntry *entry = nullptr;  ///< the most important one of that day
    int others = 0;                        ///< more of them
    const CalendarEntry *window = nullptr; ///< not done yet, and its window holds that day
    const CalendarSpan *span = nullptr;
};
PlanDay planDay(const PatientCalendar &patient, QDate day);

/// "V3", "IN2", "IN2-call", "CT1": names an entry among those of its patient, for good.
QString calendarCode(const CalendarEntry &entry, const Protocol &protocol);
/// "Infusion 2", "Call D+1", "Call after infusion 2", "Contact 1".
QString calendarWords(const CalendarEntry &entry, const Protocol &protocol, QStringView language);

/// A day on which more infusions stand than can be given, and at least one of them can still be moved.
struct CrowdedDay
{
    QDate date;
    int infusions = 0;
    int capacity = 0;

    bool operator==(const CrowdedDay &) const = default;
};
/// By date; none when the protocol knows no limit.
std::vector<CrowdedDay> crowdedDays(const Protocol &protocol, const std::vector<const PatientCalendar *> &patients);

} // namespace carnet
