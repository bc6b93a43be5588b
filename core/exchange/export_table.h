#pragma once

#include "core/domain/value.h"
#include "core/exchange/csv.h"

#include <QStringList>

namespace carnet {

/// What became of one column while its table was written.
struct ColumnCount
{
    qint64 filled = 0;
    std::size_t longest = 0; ///< bytes of the longest text
};

/// A table on its way into a file: counts what each column holds.
class ExportTable
{
public:
    ExportTable(QString name, QStringList columns, csv::Dialect dialect = {});

    void text(std::string_view utf8);
    void text(const QString &text);
    /// Text that is known to need neither quotes nor a guard: codes, ISO dates, digits.
    void plain(std::string_view ascii)
    {
        ColumnCount &column = count();
        column.filled += !ascii.empty();
        column.longest = std::max(column.longest, ascii.size());
        m_writer.plain(ascii);
    }
    void number(double number);
    void number(std::optional<double> number);
    void integer(std::int64_t number);
    void value(const Value &value);
    void empty() { m_writer.empty(); }
    void empty(int columns);
    /// A row must have as many cells as there are columns.
    void endRow();

    const QString &name() const { return m_name; }
    const QStringList &columns() const { return m_columns; }
    const std::vector<ColumnCount> &counts() const { return m_counts; }
    qint64 rows() const { return m_rows; }
    const std::string &bytes() const { return m_writer.bytes(); }
    std::string take() { return m_writer.take(); }
    void reserve(std::size_t bytes) { m_writer.reserve(bytes); }

private:
    ColumnCount &count() { return m_counts[std::size_t(m_writer.column())]; }

    QString m_name;
    QStringList m_columns;
    csv::Writer m_writer;
    std::vector<ColumnCount> m_counts;
    qint64 m_rows = 0;
};

} // namespace carnet
