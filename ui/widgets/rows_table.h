#pragma once

#include <QTableWidget>

namespace carnet::ui {

/// A small table of whole rows to choose from; Tab leaves it, nothing in it is typed into.
class RowsTable final : public QTableWidget
{
    Q_OBJECT

public:
    RowsTable(const QStringList &columns, int rowHeight, QWidget *parent);

    /// Adds a row at the end; returns its first cell.
    QTableWidgetItem *addRow(const QStringList &texts);
};

} // namespace carnet::ui
