#pragma once

#include "ui/models/visits_calendar.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// The weeks of one month, Monday first, with what stands on each day.
class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int daysInAWeek = 7;
    enum Role { DateRole = Qt::UserRole, InMonthRole, CrowdedRole };

    explicit MonthModel(const VisitsCalendar &calendar, QObject *parent = nullptr);

    /// Shows the month of that day.
    void setMonth(QDate day);
    /// Its first day.
    QDate month() const { return m_month; }
    /// The calendar has changed.
    void reload();
    QDate date(const QModelIndex &index) const;
    /// Invalid when the day is not among the weeks shown.
    QModelIndex indexOf(QDate day) const;
    const std::vector<const CalendarEntry *> &entries(const QModelIndex &index) const;
    const VisitsCalendar &calendar() const { return m_calendar; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const VisitsCalendar &m_calendar;
    QDate m_month; ///< its first day
    QDate m_first; ///< the Monday of the first week
    int m_weeks = 0;
};

/// The Monday of the week of that day.
QDate mondayOf(QDate day);

} // namespace carnet::ui
