#pragma once

#include "core/visits/calendar.h"

#include <QStyledItemDelegate>

namespace carnet::ui {

class MonthModel;
class Theme;

/// Paints one day of the month: its number and what stands there, a short row each, as many as there is room for.
class MonthDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MonthDelegate(const Theme &theme, const MonthModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The entry of the day at that point of its cell; −1 where there is none. The line of those left out gives their
    /// first.
    int entryAt(const QRect &cell, const QModelIndex &index, const QPoint &point) const;
    /// How many entries of a day are shown in a cell: all, or one less than there is room for.
    int shownOf(const QRect &cell, int count) const;

private:
    int headHeight() const;
    QString shortWords(const CalendarEntry &entry) const;
    int rowHeight() const;
    void paintHead(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintEntries(QPainter &painter, const QRect &cell, const QModelIndex &index) const;

    const Theme &m_theme;
    const MonthModel &m_model;
};

} // namespace carnet::ui
