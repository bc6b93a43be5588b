#include "ui/widgets/rows_table.h"

#include <QHeaderView>

namespace carnet::ui {

RowsTable::RowsTable(const QStringList &columns, int rowHeight, QWidget *parent)
    : QTableWidget(0, int(columns.size()), parent)
{
    setHorizontalHeaderLabels(columns);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

QTableWidgetItem *RowsTable::addRow(const QStringList &texts)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < int(texts.size()); ++column)
        setItem(row, column, new QTableWidgetItem(texts[column]));
    return item(row, 0);
}

} // namespace carnet::ui
