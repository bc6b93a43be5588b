#include "ui/models/visits_calendar.h"

#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Kind = CalendarEntry::Kind;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(VisitsCalendar)
};

void sortByDate(std::vector<CalendarEntry> &entries)
{
    std::ranges::stable_sort(entries, [](const CalendarEntry &left, const CalendarEntry &right) {
        return std::tie(left.date, left.patient, left.occasion) < std::tie(right.date, right.patient, right.occasion);
    });
}

} // namespace

VisitsCalendar::VisitsCalendar(StudyOverview &overview)
    : m_overview(overview)
{
    reload();
}

void VisitsCalendar::setFilter(const QString &text, Only only)
{
    m_text = text.simplified();
    m_only = only;
    reload();
}

bool VisitsCalendar::passes(const CalendarEntry &entry) const
{
    switch (m_only) {
    case Only::All: break;
    case Only::Late:
        if (entry.state != VisitState::Late)
            return false;
        break;
    case Only::Calls:
        if (entry.kind != Kind::Call)
            return false;
        break;
    case Only::Infusions:
        if (entry.kind != Kind::Infusion)
            return false;
        break;
    }
    return m_text.isEmpty() || entry.patient.contains(m_text, Qt::CaseInsensitive) ||
           calendarWords(entry, protocol(), language()).contains(m_text, Qt::CaseInsensitive);
}

void VisitsCalendar::reload()
{
    const std::vector<const PatientCalendar *> all = m_overview.calendars();
    m_crowded = crowdedDays(protocol(), all);
    m_patients.clear();
    m_days.clear();
    for (const PatientCalendar *patient : all) {
        PatientCalendar shown{patient->patient, {}, patient->spans};
        std::ranges::copy_if(patient->entries, std::back_inserter(shown.entries), [this](const CalendarEntry &entry) {
            return entry.state != VisitState::WillNotHappen && passes(entry);
        });
        if (!shown.entries.empty())
            m_patients.push_back(std::move(shown));
    }
    for (const PatientCalendar &patient : m_patients) {
        for (const CalendarEntry &entry : patient.entries)
            m_days[entry.date].push_back(&entry);
    }
    for (auto &entries : m_days)
        std::ranges::stable_sort(entries, {}, &CalendarEntry::kind);
}

const std::vector<const CalendarEntry *> &VisitsCalendar::on(QDate day) const
{
    static const std::vector<const CalendarEntry *> nothing;
    const auto found = m_days.constFind(day);
    return found == m_days.constEnd() ? nothing : *found;
}

std::vector<CalendarEntry> VisitsCalendar::between(QDate from, QDate to) const
{
    std::vector<CalendarEntry> entries;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        for (const CalendarEntry *entry : on(day))
            entries.push_back(*entry);
    }
    return entries;
}

std::vector<CalendarEntry> VisitsCalendar::late() const
{
    std::vector<CalendarEntry> entries;
    for (const PatientCalendar &patient : m_patients) {
        std::ranges::copy_if(patient.entries, std::back_inserter(entries),
                             [](const CalendarEntry &entry) { return entry.state == VisitState::Late; });
    }
    sortByDate(entries);
    return entries;
}

const CrowdedDay *VisitsCalendar::crowdedOn(QDate day) const
{
    const auto found = std::ranges::find(m_crowded, day, &CrowdedDay::date);
    return found == m_crowded.end() ? nullptr : &*found;
}

QString entryIcon(const CalendarEntry &entry)
{
    switch (entry.kind) {
    case Kind::Infusion: return u"drop"_s;
    case Kind::Call: return u"phone"_s;
    case Kind::Visit: return u"calendar"_s;
    case Kind::Contact: return u"user"_s;
    }
    return {};
}

QString entryWords(const Study &study, const CalendarEntry &entry)
{
    const QString what =
        Say::tr("%1, %2: %3", "patient, visit, state")
            .arg(entry.patient, calendarWords(entry, study.protocol(), language()), words(markOf(entry.state)));
    if (entry.isDone())
        return Say::tr("%1, %2", "visit, date").arg(what, shortDateWords(entry.date));
    QString when = Say::tr("%1, target %2").arg(what, shortDateWords(entry.date));
    if (entry.state == VisitState::Late)
        return Say::tr("%1, %n day(s) late", nullptr, entry.daysLate).arg(when);
    const QString window = windowWords(entry);
    return window.isEmpty() ? when : Say::tr("%1, window %2").arg(when, window);
}

QString windowWords(const CalendarEntry &entry)
{
    if (!entry.windowLow.isValid())
        return {};
    if (entry.windowLow == entry.windowHigh)
        return shortDateWords(entry.windowLow);
    return Say::tr("%1 – %2", "first and last day")
        .arg(shortDateWords(entry.windowLow), shortDateWords(entry.windowHigh));
}

QString dayWords(QDate day)
{
    return QLocale().toString(day, Say::tr("dddd d MMMM yyyy", "format of a date"));
}

QString crowdedWords(const CrowdedDay &day)
{
    return Say::tr("%n infusion(s) on %1, %2 can be given", nullptr, day.infusions)
        .arg(shortDateWords(day.date), QLocale().toString(day.capacity));
}

} // namespace carnet::ui
