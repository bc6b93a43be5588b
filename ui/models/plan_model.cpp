#include "ui/models/plan_model.h"

#include "ui/models/month_model.h"
#include "ui/models/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PlanModel::PlanModel(const VisitsCalendar &calendar, QObject *parent)
    : QAbstractTableModel(parent)
    , m_calendar(calendar)
{
    setFirst(mondayOf(calendar.today()).addDays(-7));
}

void PlanModel::setFirst(QDate monday)
{
    m_first = monday;
    reload();
}

void PlanModel::reload()
{
    beginResetModel();
    arrange();
    endResetModel();
}

void PlanModel::arrange()
{
    m_rows.clear();
    const QDate last = m_first.addDays(days - 1);
    for (const PatientCalendar &patient : m_calendar.patients()) {
        const bool hasEntry = std::ranges::any_of(patient.entries, [&](const CalendarEntry &entry) {
            const QDate from = entry.isDone() || !entry.windowLow.isValid() ? entry.date : entry.windowLow;
            const QDate to = entry.isDone() || !entry.windowHigh.isValid() ? entry.date : entry.windowHigh;
            return from <= last && to >= m_first;
        });
        const bool hasSpan = !m_calendar.isFiltered() && std::ranges::any_of(patient.spans, [&](const auto &span) {
            return span.from <= last && span.to >= m_first;
        });
        if (hasEntry || hasSpan)
            m_rows.push_back(&patient);
    }
}

const PatientCalendar *PlanModel::patient(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)] : nullptr;
}

int PlanModel::rowOf(const QString &patient) const
{
    const auto found = std::ranges::find(m_rows, patient, &PatientCalendar::patient);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QDate PlanModel::date(int column) const
{
    return column >= FirstDay && column < FirstDay + days ? m_first.addDays(column - FirstDay) : QDate();
}

int PlanModel::columnOf(QDate day) const
{
    const auto at = m_first.daysTo(day);
    return at >= 0 && at < days ? FirstDay + int(at) : -1;
}

PlanDay PlanModel::day(const QModelIndex &index) const
{
    const PatientCalendar *at = patient(index.row());
    const QDate day = date(index.column());
    return at && day.isValid() ? planDay(*at, day) : PlanDay();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstDay + days;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PatientCalendar &row = *patient(index.row());
    if (index.column() == CodeColumn)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.patient) : QVariant();
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QDate at = date(index.column());
    QStringList parts;
    for (const CalendarEntry &entry : row.entries) {
        if (entry.date == at)
            parts << entryWords(m_calendar.study(), entry);
    }
    const PlanDay found = planDay(row, at);
    if (found.window && found.window->date != at)
        parts << tr("window of %1: %2")
                     .arg(calendarWords(*found.window, m_calendar.protocol(), language()), windowWords(*found.window));
    if (found.span && found.span->period > 0)
        parts << tr("period %1, day %2").arg(found.span->period).arg(found.span->from.daysTo(at));
    if (role == Qt::ToolTipRole && !found.entry && !found.window)
        return {};
    return tr("%1, %2: %3", "patient, day, what stands there")
        .arg(row.patient, shortDateWords(at), parts.isEmpty() ? tr("nothing") : parts.join(u"; "_s));
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == CodeColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (section == CodeColumn)
        return role == Qt::DisplayRole ? QVariant(tr("Patient")) : QVariant();
    const QDate day = date(section);
    const CrowdedDay *crowded = m_calendar.crowdedOn(day);
    if (role == Qt::DisplayRole)
        return QLocale().toString(day.day());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return crowded ? tr("%1: %2").arg(dayWords(day), crowdedWords(*crowded)) : dayWords(day);
    return {};
}

} // namespace carnet::ui
