#pragma once

#include "ui/models/visits_calendar.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// Visits, calls and infusions as rows, sorted by any column.
class VisitsListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, PatientColumn, WhatColumn, WindowColumn, StateColumn, ColumnCount };

    /// markColumn: where the mark of the state stands.
    explicit VisitsListModel(const VisitsCalendar &calendar, Column markColumn = StateColumn,
                             QObject *parent = nullptr);

    void setEntries(std::vector<CalendarEntry> entries);
    const CalendarEntry *entry(int row) const;
    const std::vector<CalendarEntry> &entries() const { return m_entries; }
    /// The first row on that day or after it, −1 when there is none.
    int rowOn(QDate day) const;
    void retranslate();
    /// The whole list, a line each, columns parted by tabs: for the clipboard.
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();
    QString text(const CalendarEntry &entry, int column) const;

    const VisitsCalendar &m_calendar;
    Column m_markColumn;
    std::vector<CalendarEntry> m_entries;
    int m_sortColumn = DateColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace carnet::ui
