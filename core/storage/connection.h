#pragma once

#include "core/storage/secret.h"
#include "core/storage/statement.h"

#include <QSqlDatabase>
#include <memory>
#include <vector>

namespace carnet {

/// "CRNT", in the header of every study file.
inline constexpr qint64 applicationId = 0x43524E54;
/// Number of the newest migration.
inline constexpr int formatVersion = 2;

/// One open study file with every setting checked. Throws Error.
class Connection
{
public:
    /// Recover: plays back what a crash left behind, and writes nothing else.
    enum class Mode { Create, ReadWrite, Recover, ReadOnly, Memory };

    /// key: 32 bytes of an encrypted study; empty for one of the time before accounts, which is not encrypted.
    Connection(const QString &path, Mode mode, const Secret &key = {});
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

    /// While one of these lives, the guards of the file let words and salt of a text be taken out, and nothing else.
    class RedactPermit
    {
    public:
        explicit RedactPermit(Connection &connection)
            : m_connection(connection)
        {
            m_connection.m_redacts = true;
        }
        ~RedactPermit() { m_connection.m_redacts = false; }
        RedactPermit(const RedactPermit &) = delete;
        RedactPermit &operator=(const RedactPermit &) = delete;

    private:
        Connection &m_connection;
    };

    /// While one of these lives, a migration may put new guards and views in the place of old ones.
    class MigrationPermit
    {
    public:
        explicit MigrationPermit(Connection &connection)
            : m_connection(connection)
        {
            m_connection.m_migrates = true;
        }
        ~MigrationPermit() { m_connection.m_migrates = false; }
        MigrationPermit(const MigrationPermit &) = delete;
        MigrationPermit &operator=(const MigrationPermit &) = delete;

    private:
        Connection &m_connection;
    };

private:
    void openDatabase(Mode mode);
    void unlock(const Secret &key);
    void applySettings(Mode mode);
    void close();
    static int authorize(void *connection, int action, const char *first, const char *second, const char *database,
                         const char *trigger);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    mutable StatementPool m_pool;
    bool m_writes = false;
    bool m_redacts = false;
    bool m_migrates = false;
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

/// Throws Error unless the library in use encrypts: the plain SQLite ignores every key and would write readable files.
/// Nothing is written by asking.
void requireCipher();

/// Whether a file begins as an unencrypted SQLite database does.
bool isReadableDatabase(const QString &path);

/// Copies an unencrypted study into a new encrypted file. Throws Error.
void encryptCopy(const QString &from, const QString &to, const Secret &key);

/// Encrypts an open study with another key, in place. Throws Error.
void changeKey(Connection &connection, const Secret &key);

/// Runs the migrations that the file lacks, up to a format, in one transaction.
void migrate(Connection &connection, int upTo = formatVersion);

/// Why a study may not be written at this place (a network or synchronised folder, a read-only file), in words; empty
/// when it may.
QString writeObstacle(const QString &path);

} // namespace carnet
