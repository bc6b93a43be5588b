#include "ui/models/month_model.h"

#include "ui/models/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

MonthModel::MonthModel(const VisitsCalendar &calendar, QObject *parent)
    : QAbstractTableModel(parent)
    , m_calendar(calendar)
{
    setMonth(calendar.today());
}

void MonthModel::setMonth(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    if (first == m_month)
        return;
    beginResetModel();
    m_month = first;
    m_first = mondayOf(first);
    m_weeks = int(m_first.daysTo(first.addMonths(1).addDays(-1))) / daysInAWeek + 1;
    endResetModel();
}

void MonthModel::reload()
{
    if (m_weeks > 0)
        emit dataChanged(index(0, 0), index(m_weeks - 1, daysInAWeek - 1));
    emit headerDataChanged(Qt::Horizontal, 0, daysInAWeek - 1);
}

QDate MonthModel::date(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(index.row() * daysInAWeek + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const int days = int(m_first.daysTo(day));
    return days < 0 ? QModelIndex() : index(days / daysInAWeek, days % daysInAWeek);
}

const std::vector<const CalendarEntry *> &MonthModel::entries(const QModelIndex &index) const
{
    return m_calendar.on(date(index));
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysInAWeek;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = date(index);
    const CrowdedDay *crowded = m_calendar.crowdedOn(day);
    switch (role) {
    case Qt::DisplayRole: return QLocale().toString(day.day());
    case DateRole: return day;
    case InMonthRole: return day.month() == m_month.month();
    case CrowdedRole: return crowded != nullptr;
    case Qt::AccessibleTextRole: {
        QStringList parts{dayWords(day)};
        if (crowded)
            parts << crowdedWords(*crowded);
        for (const CalendarEntry *entry : entries(index))
            parts << entryWords(m_calendar.study(), *entry);
        return parts.join(u"; "_s);
    }
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return QLocale().dayName(section + 1, QLocale::ShortFormat);
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignCenter) : QVariant();
}

} // namespace carnet::ui
