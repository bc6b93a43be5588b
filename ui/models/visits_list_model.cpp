#include "ui/models/visits_list_model.h"

#include "ui/models/code_broken.h"
#include "ui/models/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

VisitsListModel::VisitsListModel(const VisitsCalendar &calendar, Column markColumn, QObject *parent)
    : QAbstractTableModel(parent)
    , m_calendar(calendar)
    , m_markColumn(markColumn)
{
}

void VisitsListModel::setEntries(std::vector<CalendarEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    arrange();
    endResetModel();
}

const CalendarEntry *VisitsListModel::entry(int row) const
{
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[std::size_t(row)] : nullptr;
}

int VisitsListModel::rowOn(QDate day) const
{
    int nearest = -1;
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const QDate date = m_entries[std::size_t(row)].date;
        if (date >= day && (nearest < 0 || date < m_entries[std::size_t(nearest)].date))
            nearest = row;
    }
    return nearest;
}

void VisitsListModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

QString VisitsListModel::asText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << headerData(column, Qt::Horizontal).toString();
    lines << cells.join(u'\t');
    for (const CalendarEntry &entry : m_entries) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells << (column == DateColumn ? entry.date.toString(Qt::ISODate) : text(entry, column));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void VisitsListModel::arrange()
{
    const auto key = [this](const CalendarEntry &entry) {
        switch (m_sortColumn) {
        case PatientColumn: return std::tuple(qlonglong(0), entry.patient);
        case WhatColumn: return std::tuple(qlonglong(0), text(entry, WhatColumn));
        case WindowColumn: return std::tuple(qlonglong(entry.windowLow.toJulianDay()), QString());
        case StateColumn: return std::tuple(qlonglong(entry.state), QString());
        default: return std::tuple(qlonglong(entry.date.toJulianDay()), QString());
        }
    };
    std::ranges::stable_sort(m_entries, [&](const CalendarEntry &left, const CalendarEntry &right) {
        const bool isUp = m_sortOrder == Qt::AscendingOrder;
        return std::tuple(key(isUp ? left : right), left.date, left.patient, left.occasion) <
               std::tuple(key(isUp ? right : left), right.date, right.patient, right.occasion);
    });
}

void VisitsListModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

int VisitsListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int VisitsListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString VisitsListModel::text(const CalendarEntry &entry, int column) const
{
    switch (column) {
    case DateColumn: return QLocale().toString(entry.date, tr("ddd d MMM yyyy", "format of a date"));
    case PatientColumn: return entry.patient;
    case WhatColumn: return calendarWords(entry, m_calendar.protocol(), language());
    case WindowColumn: return windowWords(entry);
    case StateColumn: {
        const CrowdedDay *crowded =
            entry.kind == CalendarEntry::Kind::Infusion ? m_calendar.crowdedOn(entry.date) : nullptr;
        const QString state = entry.state == VisitState::Late ? tr("late by %n day(s)", nullptr, entry.daysLate)
                                                              : words(markOf(entry.state));
        return crowded ? tr("%1 · %2").arg(state, crowdedWords(*crowded)) : state;
    }
    default: return {};
    }
}

QVariant VisitsListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CalendarEntry &shown = m_entries[std::size_t(index.row())];
    if (index.column() == PatientColumn) {
        if (const QVariant said = codeBrokenData(m_calendar.study(), shown.patient, role); said.isValid())
            return said;
    }
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::AccessibleTextRole: return entryWords(m_calendar.study(), shown);
    case Qt::ToolTipRole: return entryWords(m_calendar.study(), shown);
    case stateMarkRole: return index.column() == m_markColumn ? QVariant(int(markOf(shown.state))) : QVariant();
    default: return {};
    }
}

QVariant VisitsListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn: return tr("Date");
    case PatientColumn: return tr("Patient");
    case WhatColumn: return tr("What");
    case WindowColumn: return tr("Window");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace carnet::ui
