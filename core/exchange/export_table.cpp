#include "core/exchange/export_table.h"

namespace carnet {

ExportTable::ExportTable(QString name, QStringList columns, csv::Dialect dialect)
    : m_name(std::move(name))
    , m_columns(std::move(columns))
    , m_writer(dialect)
    , m_counts(std::size_t(m_columns.size()))
{
    for (const QString &column : m_columns)
        m_writer.text(column);
    m_writer.endRow();
}

void ExportTable::text(std::string_view utf8)
{
    ColumnCount &column = count();
    column.filled += !utf8.empty();
    column.longest = std::max(column.longest, utf8.size());
    m_writer.text(utf8);
}

void ExportTable::text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    this->text(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

void ExportTable::number(double number)
{
    ++count().filled;
    m_writer.number(number);
}

void ExportTable::number(std::optional<double> number)
{
    if (number)
        this->number(*number);
    else
        empty();
}

void ExportTable::integer(std::int64_t number)
{
    ++count().filled;
    m_writer.integer(number);
}

void ExportTable::value(const Value &value)
{
    if (const auto number = value.number())
        this->number(*number);
    else
        text(value.text());
}

void ExportTable::empty(int columns)
{
    for (int i = 0; i < columns; ++i)
        empty();
}

void ExportTable::endRow()
{
    Q_ASSERT(m_writer.column() == int(m_columns.size()));
    m_writer.endRow();
    ++m_rows;
}

} // namespace carnet
