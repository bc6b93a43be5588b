#pragma once

#include "core/domain/occasion.h"
#include "core/domain/value.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace carnet {

/// Rows on their way into the log. SQLite opens a savepoint for each statement that a trigger may abort, which costs
/// more than the row: so many rows go in one statement.
class DatumRows
{
public:
    explicit DatumRows(Connection &connection)
        : m_connection(connection)
    {
    }

    /// digest: of a text, empty for everything else.
    void add(int patient, Occasion occasion, int item, qint64 act, const Value &value, const QByteArray &digest);
    /// Writes the rows that wait. Throws Error.
    void flush();

private:
    struct Row
    {
        int patient;
        quint32 occasion;
        int item;
        qint64 act;
        std::optional<double> number;
        QByteArray digest;
        std::optional<Missing> missing;
    };

    static void bind(Statement &statement, int before, const Row &row);

    Connection &m_connection;
    std::optional<Statement> m_many;
    std::vector<Row> m_rows;
};

} // namespace carnet
