#pragma once

#include "ui/models/visits_calendar.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// Six weeks: one row for each patient who has anything in them, one column a day after the column of the codes.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int days = 42;
    static constexpr int CodeColumn = 0;
    static constexpr int FirstDay = 1;

    explicit PlanModel(const VisitsCalendar &calendar, QObject *parent = nullptr);

    QDate first() const { return m_first; }
    /// monday: the first day shown.
    void setFirst(QDate monday);
    void reload();
    const VisitsCalendar &calendar() const { return m_calendar; }

    const PatientCalendar *patient(int row) const;
    int rowOf(const QString &patient) const;
    /// Invalid for the column of the codes.
    QDate date(int column) const;
    /// Column of a day, −1 outside the six weeks.
    int columnOf(QDate day) const;
    PlanDay day(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();

    const VisitsCalendar &m_calendar;
    QDate m_first;
    std::vector<const PatientCalendar *> m_rows;
};

} // namespace carnet::ui
