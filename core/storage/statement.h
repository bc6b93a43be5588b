#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QString>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <unordered_map>

namespace carnet {

/// What SQLite said, in words for people. path: the study's file.
[[noreturn]] void throwSqliteError(sqlite3 *handle, int result, const QString &path);

/// Prepared statements that wait for their next use, by their SQL: preparing one costs more than most run. Not for use
/// from several threads.
class StatementPool
{
public:
    StatementPool() = default;
    ~StatementPool() { clear(); }
    StatementPool(const StatementPool &) = delete;
    StatementPool &operator=(const StatementPool &) = delete;

    /// A statement with this SQL that nobody uses, or null.
    sqlite3_stmt *take(const char *sql);
    void giveBack(sqlite3_stmt *statement);
    /// Before the database is closed.
    void clear();

private:
    std::unordered_multimap<std::string, sqlite3_stmt *> m_waiting;
};

/// One prepared statement; parameters and columns count from 1 and 0 as in SQLite. Throws Error.
class Statement
{
public:
    /// pool: where it comes from and goes back to; null for a statement that is used once.
    Statement(sqlite3 *handle, const char *sql, const QString &path, StatementPool *pool = nullptr);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, qint64 number);
    Statement &bind(int parameter, double number);
    Statement &bind(int parameter, const QString &text);
    Statement &bindBlob(int parameter, const QByteArray &bytes);
    Statement &bindNull(int parameter);

    /// True while there is a row.
    bool step();
    /// Runs to the end and makes the statement ready again.
    void run();
    void reset();

    int type(int column) const { return sqlite3_column_type(m_statement, column); }
    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    double real(int column) const { return sqlite3_column_double(m_statement, column); }
    QString text(int column) const;
    /// Valid until the next step.
    std::string_view bytes(int column) const;
    QByteArray blob(int column) const;

private:
    void check(int result) const;

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    const QString &m_path;
    StatementPool *m_pool;
};

} // namespace carnet
