#include "core/storage/statement.h"

#include "core/domain/utf8.h"

#include <QCoreApplication>

namespace carnet {

namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

void throwSqliteError(sqlite3 *handle, int result, const QString &path)
{
    const QString detail = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(result));
    switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(Error::Kind::Busy,
                    Storage::tr("%1 is being written by another program. Nothing was changed. Try again in a moment.")
                        .arg(path));
    case SQLITE_FULL:
        throw Error(
            Error::Kind::DiskFull,
            Storage::tr(
                "Cannot save in %1: the disk is full. Everything saved before is kept. Free some space and try again.")
                .arg(path));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        if (handle && sqlite3_extended_errcode(handle) == SQLITE_READONLY_DBMOVED)
            throw Error(Error::Kind::ReadOnly,
                        Storage::tr("Another file lies at %1 since this program opened it: the study was encrypted or "
                                    "restored. Everything saved before is kept. Close the study and open it again.")
                            .arg(path));
        throw Error(
            Error::Kind::ReadOnly,
            Storage::tr(
                "%1 cannot be written: the file, its folder or the disk is read-only. Everything saved before is kept. "
                "Allow writing there, or copy the study to another folder.")
                .arg(path));
    case SQLITE_CANTOPEN:
        throw Error(Error::Kind::CannotWrite,
                    Storage::tr("%1 cannot be opened (%2). Look whether its folder exists and may be written.")
                        .arg(path, detail));
    case SQLITE_NOTADB:
        throw Error(Error::Kind::Foreign, Storage::tr("%1 is not a Carnet study, or its beginning is damaged. It was "
                                                      "left as it is. Choose a file that ends in "
                                                      ".carnet, or restore the last backup.")
                                              .arg(path));
    case SQLITE_CORRUPT:
        throw Error(
            Error::Kind::Damaged,
            Storage::tr("%1 is damaged (%2). It was left as it is. Restore the last backup.").arg(path, detail));
    case SQLITE_IOERR:
        throw Error(Error::Kind::CannotWrite,
                    Storage::tr("The disk of %1 failed (%2). Everything saved before is kept. Check the disk and "
                                "try again.")
                        .arg(path, detail));
    default:
        throw Error(Error::Kind::Damaged,
                    Storage::tr("%1: the database refused a step (%2). Nothing was changed.").arg(path, detail));
    }
}

sqlite3_stmt *StatementPool::take(const char *sql)
{
    const auto found = m_waiting.find(sql);
    if (found == m_waiting.end())
        return nullptr;
    sqlite3_stmt *statement = found->second;
    m_waiting.erase(found);
    return statement;
}

void StatementPool::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_waiting.emplace(sqlite3_sql(statement), statement);
}

void StatementPool::clear()
{
    for (const auto &[sql, statement] : m_waiting)
        sqlite3_finalize(statement);
    m_waiting.clear();
}

Statement::Statement(sqlite3 *handle, const char *sql, const QString &path, StatementPool *pool)
    : m_handle(handle)
    , m_statement(pool ? pool->take(sql) : nullptr)
    , m_path(path)
    , m_pool(pool)
{
    if (!m_statement)
        check(sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

Statement::~Statement()
{
    if (m_pool)
        m_pool->giveBack(m_statement);
    else
        sqlite3_finalize(m_statement);
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK && result != SQLITE_ROW && result != SQLITE_DONE)
        throwSqliteError(m_handle, result, m_path);
}

Statement &Statement::bind(int parameter, qint64 number)
{
    check(sqlite3_bind_int64(m_statement, parameter, number));
    return *this;
}

Statement &Statement::bind(int parameter, double number)
{
    check(sqlite3_bind_double(m_statement, parameter, number));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, parameter, utf8.constData() ? utf8.constData() : "",
                              sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    check(
        sqlite3_bind_blob64(m_statement, parameter, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    check(result);
    return result == SQLITE_ROW;
}

void Statement::run()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        const int extended = sqlite3_extended_errcode(m_handle);
        try {
            throwSqliteError(m_handle, extended, m_path);
        } catch (...) {
            sqlite3_reset(m_statement);
            throw;
        }
    }
    sqlite3_reset(m_statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

QString Statement::text(int column) const
{
    return textFromUtf8(bytes(column));
}

std::string_view Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? std::string_view(data, std::size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

QByteArray Statement::blob(int column) const
{
    const std::string_view view = bytes(column);
    return QByteArray(view.data(), qsizetype(view.size()));
}

} // namespace carnet
