// Encryption at rest: SQLCipher 4 in the place of SQLite, and what refuses to work without it.
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <memory>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// x'…' with 64 hex digits: the key itself, not something to derive one from.
Secret rawKey(const Secret &key)
{
    Secret text(QByteArray("x'"));
    const Secret hex(key.bytes().toHex());
    return Secret(text.bytes() + hex.bytes() + "'");
}

Secret keyStatement(const char *before, const Secret &key, const char *after)
{
    return Secret(QByteArray(before) + rawKey(key).bytes() + after);
}

struct Close
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

Handle openPlain(const QString &path, int flags)
{
    sqlite3 *handle = nullptr;
    const int result = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    Handle owner(handle);
    if (result != SQLITE_OK)
        throwSqliteError(handle, result, path);
    return owner;
}

QString cipherVersion()
{
    const QString memory = u":memory:"_s;
    const Handle handle = openPlain(memory, SQLITE_OPEN_READWRITE);
    Statement statement(handle.get(), "PRAGMA cipher_version", memory);
    return statement.step() ? statement.text(0) : QString();
}

} // namespace

void requireCipher()
{
    static const QString version = cipherVersion();
    if (version.section(u'.', 0, 0).toInt() >= 4)
        return;
    throw Error(Error::Kind::WrongUse,
                version.isEmpty()
                    ? Storage::tr("This program runs with a plain SQLite (%1) that cannot encrypt. Nothing was opened "
                                  "and nothing was written. Start it without LD_PRELOAD, or install SQLCipher 4.")
                          .arg(QLatin1StringView(sqlite3_libversion()))
                    : Storage::tr("SQLCipher %1 is too old: version 4 is needed. Nothing was opened and nothing was "
                                  "written.")
                          .arg(version));
}

bool isReadableDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

void Connection::unlock(const Secret &key)
{
    if (pragmaText("PRAGMA cipher_version").isEmpty()) // the driver could have another library than we
        throw Error(Error::Kind::WrongUse,
                    Storage::tr("The database driver of this computer cannot encrypt. Nothing was written."));
    if (key.isEmpty())
        return;
    const Secret sql = keyStatement("PRAGMA key = \"", key, "\"");
    Statement(m_handle, sql.bytes().constData(), m_path).step();
    execute("PRAGMA cipher_log_level = NONE");
}

void encryptCopy(const QString &from, const QString &to, const Secret &key)
{
    requireCipher();
    const Handle source = openPlain(from, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE); // the attached file is made
    const auto run = [&](const char *sql) {
        Statement statement(source.get(), sql, from);
        while (statement.step()) {
        }
    };
    Statement version(source.get(), "PRAGMA user_version", from);
    const qint64 format = version.step() ? version.integer(0) : 0;
    version.reset();
    {
        Statement attach(source.get(), "ATTACH DATABASE ? AS encrypted KEY ?", from);
        const Secret raw = rawKey(key);
        attach.bind(1, to).bind(2, QString::fromLatin1(raw.bytes())).run();
    }
    run("SELECT sqlcipher_export('encrypted')");
    run(QByteArray("PRAGMA encrypted.user_version=" + QByteArray::number(format)).constData());
    run(QByteArray("PRAGMA encrypted.application_id=" + QByteArray::number(applicationId)).constData());
    run("DETACH DATABASE encrypted");
}

void changeKey(Connection &connection, const Secret &key)
{
    const Secret sql = keyStatement("PRAGMA rekey = \"", key, "\"");
    Statement(connection.handle(), sql.bytes().constData(), connection.path()).step();
}

} // namespace carnet
