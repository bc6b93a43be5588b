// Items of a form that stand in a table and are typed row by row.
#include "ui/forms/item_fields.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void ItemFields::addTable(int index)
{
    auto *frame = new QWidget(m_body);
    frame->setProperty("role", u"clear"_s);
    Table table;
    table.table = m_fields[std::size_t(index)].table;
    table.first = index;
    table.grid = new QGridLayout(frame);
    table.grid->setContentsMargins(0, 4, 0, 4);
    table.grid->setHorizontalSpacing(8);
    table.grid->setVerticalSpacing(6);
    const int columns = int(table.table->columns.size());
    for (int column = 0; column < columns; ++column) {
        table.columns.push_back(new QLabel(frame));
        table.columns.back()->setProperty("role", u"secondary"_s);
        table.grid->addWidget(table.columns.back(), 0, column + 1);
    }
    for (int row = 0; row < int(table.table->rows.size()); ++row) {
        table.rows.push_back(new QLabel(frame));
        table.grid->addWidget(table.rows.back(), row + 1, 0);
    }
    table.grid->setColumnMinimumWidth(0, m_theme.scaled(46));
    table.grid->setColumnStretch(columns + 1, 1);
    table.legend = new QLabel(frame);
    table.legend->setProperty("role", u"hint"_s);
    table.legend->setWordWrap(true);
    table.grid->addWidget(table.legend, int(table.table->rows.size()) + 1, 0, 1, columns + 2);
    m_layout->addWidget(frame, index, 0, 1, 2);
    m_tables.push_back(table);
}

void ItemFields::addCell(int index)
{
    const Table &table = m_tables.back();
    const int columns = int(table.table->columns.size());
    const int cell = index - table.first;
    Row row;
    addEditor(index, row, table.grid->parentWidget());
    m_rows.push_back(row);
    QWidget *widget = row.date ? static_cast<QWidget *>(row.date) : editor(index);
    if (row.line)
        row.line->setFixedWidth(m_theme.scaled(88));
    table.grid->addWidget(widget, cell / columns + 1, cell % columns + 1);
}

void ItemFields::retranslateTables()
{
    for (const Table &table : m_tables) {
        QStringList legend;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            table.rows[row]->setText(table.table->rows[row].in(language()));
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QString name = table.table->columns[column].in(language());
            table.columns[column]->setText(name);
            const Item &item = itemAt(table.first + int(column));
            QStringList answers;
            for (const Option &option : item.options)
                answers << tr("%1 %2").arg(option.code, option.label.in(language()));
            if (!answers.isEmpty())
                legend << tr("%1: %2").arg(name, answers.join(u" · "_s));
        }
        table.legend->setText(legend.join(u"\n"_s));
        table.legend->setVisible(!legend.isEmpty());
    }
}

int ItemFields::neighbour(int index, int steps) const
{
    const FormTable *table = m_fields[std::size_t(index)].table;
    if (!table)
        return index + steps;
    const int first = std::ranges::find(m_tables, table, &Table::table)->first;
    const int columns = int(table->columns.size());
    const int last = first + int(table->items.size()) - 1;
    const int wanted = index + steps * columns;
    return wanted < first ? first - 1 : wanted > last ? last + 1 : wanted;
}

} // namespace carnet::ui
