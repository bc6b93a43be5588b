#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>
#include <QVariant>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

void answerFlag(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, *static_cast<bool *>(sqlite3_user_data(context)) ? 1 : 0);
}

bool isRecord(const char *table)
{
    const std::string_view name = table ? table : "";
    return name == "act" || name == "datum" || name == "text" || name == "study";
}

/// What redaction takes out.
bool isWords(const char *table, const char *column)
{
    const std::string_view name = column ? column : "";
    return std::string_view(table) == "text" && (name == "body" || name == "salt");
}

struct Setting
{
    const char *apply;
    const char *name;
    const char *expected;
};

// trust: 400 simulated power cuts lost nothing with these two alone among the journal settings tried.
constexpr std::array settings{
    Setting{"PRAGMA journal_mode=TRUNCATE", "journal_mode", "truncate"},
    Setting{"PRAGMA synchronous=EXTRA", "synchronous", "3"},
    Setting{"PRAGMA foreign_keys=ON", "foreign_keys", "1"},
    Setting{"PRAGMA recursive_triggers=ON", "recursive_triggers", "1"},
    Setting{"PRAGMA temp_store=MEMORY", "temp_store", "2"},
    Setting{"PRAGMA trusted_schema=OFF", "trusted_schema", "0"},
    Setting{"PRAGMA secure_delete=ON", "secure_delete", "1"},
};

} // namespace

Connection::Connection(const QString &path, Mode mode, const Secret &key)
    : m_path(path)
    , m_name(u"carnet-"_s + QUuid::createUuid().toString())
{
    requireCipher();
    try {
        openDatabase(mode);
        unlock(key);
        applySettings(mode);
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    m_pool.clear();
    m_handle = nullptr;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::openDatabase(Mode mode)
{
    if (sqlite3_libversion_number() < 3037000)
        throw Error(Error::Kind::WrongUse, Storage::tr("SQLite %1 is too old: 3.37 or newer is needed.")
                                               .arg(QString::fromLatin1(sqlite3_libversion())));
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=10000"_s);
    const QString access = mode == Mode::Create ? u"rwc"_s : mode == Mode::ReadOnly ? u"ro"_s : u"rw"_s;
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(m_path).absoluteFilePath(), "/");
    if (mode == Mode::Memory)
        m_database.setDatabaseName(u":memory:"_s);
    else
        m_database.setDatabaseName(u"file:"_s + QString::fromLatin1(encoded) + u"?mode="_s + access);
    if (!m_database.open())
        throwSqliteError(nullptr, m_database.lastError().nativeErrorCode().toInt(), m_path);
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw Error(Error::Kind::WrongUse,
                    Storage::tr("The database driver of this computer does not hand out its connection."));
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    // The library that we call and the one inside the driver must be the same.
    const QString driverVersion = prepare("SELECT 1").step() ? pragmaText("SELECT sqlite_version()") : QString();
    if (driverVersion != QLatin1StringView(sqlite3_libversion()))
        throw Error(Error::Kind::WrongUse,
                    Storage::tr("Two versions of SQLite meet in this program (%1 and %2). Reinstall Carnet.")
                        .arg(driverVersion, QLatin1StringView(sqlite3_libversion())));
}

void Connection::applySettings(Mode mode)
{
    pragma("PRAGMA application_id"); // reads the header: says at once when this is not a database
    for (const Setting &setting : settings) {
        if ((mode == Mode::ReadOnly || mode == Mode::Memory) && qstrcmp(setting.name, "journal_mode") == 0)
            continue;
        Statement(m_handle, setting.apply, m_path).run();
        const QByteArray question = QByteArrayLiteral("PRAGMA ") + setting.name;
        const QString answer = pragmaText(question.constData());
        if (answer != QLatin1StringView(setting.expected))
            throw Error(Error::Kind::WrongUse,
                        Storage::tr("%1: the database setting %2 is %3 instead of %4. Nothing was changed.")
                            .arg(m_path, QLatin1StringView(setting.name), answer, QLatin1StringView(setting.expected)));
    }
    sqlite3_create_function_v2(m_handle, "carnet_writes", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, &m_writes, answerFlag,
                               nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(m_handle, "carnet_redacts", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, &m_redacts, answerFlag,
                               nullptr, nullptr, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_set_authorizer(m_handle, authorize, this);
}

// The record is written by the store alone, and nothing may take its guards away.
int Connection::authorize(void *connection, int action, const char *first, const char *second, const char *,
                          const char *)
{
    const auto &self = *static_cast<Connection *>(connection);
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_ALTER_TABLE:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_INDEX: return SQLITE_DENY;
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW: return self.m_migrates ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_INSERT: return isRecord(first) && !self.m_writes ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_UPDATE: return isRecord(first) && !(self.m_redacts && isWords(first, second)) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_DELETE: return isRecord(first) ? SQLITE_DENY : SQLITE_OK;
    default: return SQLITE_OK;
    }
}

void Connection::execute(const char *sql) const
{
    Statement(m_handle, sql, m_path).run();
}

qint64 Connection::pragma(const char *name) const
{
    Statement statement(m_handle, name, m_path); // some pragmas answer when they are prepared, not when they run
    return statement.step() ? statement.integer(0) : 0;
}

QString Connection::pragmaText(const char *name) const
{
    Statement statement(m_handle, name, m_path);
    return statement.step() ? statement.text(0) : QString();
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
    , m_permit(connection)
{
    m_connection.prepare("BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    if (m_open && !sqlite3_get_autocommit(m_connection.handle()))
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.prepare("COMMIT").run();
    m_open = false;
}

QString writeObstacle(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.exists() && !file.isWritable())
        return Storage::tr("the file %1 is read-only").arg(path);
    if (!folder.isWritable())
        return Storage::tr("the folder %1 is read-only").arg(folder.absoluteFilePath());
    const QStorageInfo storage(folder.absoluteFilePath());
    if (storage.isReadOnly())
        return Storage::tr("the disk of %1 is read-only").arg(path);
    const QByteArray type = storage.fileSystemType().toLower();
    for (const char *network : {"nfs", "cifs", "smb", "fuse", "9p", "virtiofs", "afs"}) {
        if (type.startsWith(network))
            return Storage::tr("%1 lies in a network or synchronised folder (%2), where a crash can lose what was "
                               "saved; copy the study to "
                               "a folder of this computer")
                .arg(path, QString::fromLatin1(type));
    }
    return {};
}

} // namespace carnet
