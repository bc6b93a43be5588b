#pragma once

#include "core/storage/statement.h"

#include <QSqlDatabase>
#include <memory>

namespace carnet {

/// "CRNT", in the header of every study file.
inline constexpr qint64 applicationId = 0x43524E54;
/// Number of the newest migration.
inline constexpr int formatVersion = 1;

/// One open study file with every setting checked. Throws Error.
class Connection
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly, Memory };

    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }
    /// Ready to run; prepared at its first use only.
    Statement prepare(const char *sql) const { return Statement(m_handle, sql, m_path, &m_pool); }
    void execute(const char *sql) const;
    qint64 pragma(const char *name) const;
    QString pragmaText(const char *name) const;

    /// While one of these lives, the record may be written; otherwise the file refuses every write to it.
    class WritePermit
    {
    public:
        explicit WritePermit(Connection &connection)
            : m_connection(connection)
        {
            m_connection.m_writes = true;
        }
        ~WritePermit() { m_connection.m_writes = false; }
        WritePermit(const WritePermit &) = delete;
        WritePermit &operator=(const WritePermit &) = delete;

    private:
        Connection &m_connection;
    };

private:
    void openDatabase(Mode mode);
    void applySettings(Mode mode);
    void protectRecord();
    void close();
    static int authorize(void *connection, int action, const char *first, const char *second, const char *database,
                         const char *trigger);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    mutable StatementPool m_pool;
    bool m_writes = false;
    bool m_protected = false;
};

/// A writing transaction: begins IMMEDIATE, rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    Connection::WritePermit m_permit;
    bool m_open = true;
};

/// Runs the migrations that the file lacks, in one transaction.
void migrate(Connection &connection);

/// Why a study may not be written at this place (a network or synchronised folder, a read-only file), in words; empty
/// when it may.
QString writeObstacle(const QString &path);

} // namespace carnet
