#pragma once

#include "core/domain/error.h"
#include "core/exchange/csv.h"

#include <QStringList>

namespace carnet::cli {

/// A CSV file whose columns are asked for by name and whose refusals name file, line and column.
class NamedColumns
{
public:
    /// Reads the header; csv outlives this. Throws Error for what is no CSV text.
    NamedColumns(const QByteArray &csv, const QString &name);

    /// Position of a column, or −1.
    int column(const QString &name) const { return int(m_header.indexOf(name)); }
    /// The first of these columns that is there. Throws Error when there is none, or when it is there twice.
    int requiredColumn(const QStringList &names) const;

    /// The next row that has as many cells as the header; others are refused.
    bool next();
    qint64 line() const { return m_reader.line(); }
    bool hasDecimalComma() const { return m_reader.separator() == ';'; }
    /// Without blanks around it.
    QString cell(int column) const;
    /// As it is written.
    QString wholeCell(int column) const;
    std::optional<int> wholeNumber(int column, const QString &what);
    /// A pain score from 0 to 100, NaN when the cell is empty or refused.
    double score(int column);

    void refuse(int column, const QString &why);
    /// Throws Error with every refusal, when there was any.
    void finish() const;

private:
    [[noreturn]] void stop(const csv::Place &place, const QString &why) const;
    void stopAtProblem() const;

    csv::Reader m_reader;
    QString m_name;
    QStringList m_header;
    QStringList m_refusals;
    qsizetype m_refused = 0;
};

} // namespace carnet::cli
