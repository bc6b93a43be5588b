#pragma once

#include "core/visits/study_overview.h"
#include "ui/theme/state_mark.h"

namespace carnet::ui {

/// What the calendar of visits shows of the study: every patient's entries as far as the filter lets them through.
class VisitsCalendar final
{
public:
    enum class Only { All, Late, Calls, Infusions };

    explicit VisitsCalendar(StudyOverview &overview);

    /// text: part of a patient's code or of what is done.
    void setFilter(const QString &text, Only only);
    bool isFiltered() const { return !m_text.isEmpty() || m_only != Only::All; }
    Only only() const { return m_only; }
    /// Reads the overview again.
    void reload();

    const Study &study() const { return m_overview.study(); }
    const Protocol &protocol() const { return study().protocol(); }
    QDate today() const { return study().today(); }

    /// By code; what will not happen is left out.
    const std::vector<PatientCalendar> &patients() const { return m_patients; }
    /// Entries of a day by kind, then patient; valid until the next reload.
    const std::vector<const CalendarEntry *> &on(QDate day) const;
    /// Entries from one day to another, by date.
    std::vector<CalendarEntry> between(QDate from, QDate to) const;
    std::vector<CalendarEntry> late() const;
    /// Days with more infusions than can be given, whatever the filter.
    const std::vector<CrowdedDay> &crowded() const { return m_crowded; }
    const CrowdedDay *crowdedOn(QDate day) const;

private:
    bool passes(const CalendarEntry &entry) const;

    StudyOverview &m_overview;
    QString m_text;
    Only m_only = Only::All;
    std::vector<PatientCalendar> m_patients;
    QHash<QDate, std::vector<const CalendarEntry *>> m_days;
    std::vector<CrowdedDay> m_crowded;
};

/// The icon of a kind of entry: drop, phone, ….
QString entryIcon(const CalendarEntry &entry);
/// "KP-024, Call D+1: late, target 23 May, 21 days late".
QString entryWords(const Study &study, const CalendarEntry &entry);
/// "27 Jun – 3 Jul", or empty when it has no window.
QString windowWords(const CalendarEntry &entry);
/// "Friday 15 June 2018".
QString dayWords(QDate day);
/// "2 infusions on one day, 1 can be given".
QString crowdedWords(const CrowdedDay &day);

} // namespace carnet::ui
