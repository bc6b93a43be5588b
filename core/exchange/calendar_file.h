#pragma once

#include "core/visits/calendar.h"

#include <QByteArray>

namespace carnet {

/// Which entries of the calendar a file takes: those of these days, and whatever is late.
struct CalendarFileRange
{
    QDate from;
    QDate until;
};

/// The calendar for other programs (iCalendar, RFC 5545): one event a day long for each visit, call and infusion, with
/// its window in the description. It names patients by their code only. An entry keeps its UID, so that a later file
/// updates what an earlier one brought in.
QByteArray calendarFile(const Study &study, const std::vector<const PatientCalendar *> &patients,
                        const CalendarFileRange &range);

/// The whole file or what was there before. Throws Error.
void writeCalendarFile(const QString &path, const QByteArray &content);

} // namespace carnet
