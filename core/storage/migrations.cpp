#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString migrationFile(int number)
{
    static const QStringList names{u"001_study.sql"_s, u"002_trust.sql"_s};
    return u":/carnet/migrations/"_s + names.at(number - 1);
}

// The driver's interface and ours run one statement at a time, and triggers contain semicolons: paragraphs are
// statements.
QStringList statements(const QString &sql)
{
    static const QRegularExpression emptyLine(u"\\n\\s*\\n"_s);
    QStringList found;
    for (const QString &paragraph : sql.split(emptyLine, Qt::SkipEmptyParts)) {
        if (!paragraph.trimmed().startsWith(u"--"_s))
            found << paragraph;
    }
    return found;
}

} // namespace

void migrate(Connection &connection, int upTo)
{
    if (connection.pragma("PRAGMA user_version") >= upTo)
        return;
    const Connection::MigrationPermit permit(connection);
    Transaction transaction(connection);
    const int from = int(connection.pragma("PRAGMA user_version")); // another program may have been first
    for (int number = from + 1; number <= upTo; ++number) {
        QFile file(migrationFile(number));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::WrongUse,
                        QCoreApplication::translate("Storage", "The program lacks its own file %1. Reinstall Carnet.")
                            .arg(file.fileName()));
        for (const QString &statement : statements(QString::fromUtf8(file.readAll())))
            connection.execute(statement.toUtf8().constData());
    }
    connection.execute(QByteArray("PRAGMA application_id=" + QByteArray::number(applicationId)).constData());
    connection.execute(QByteArray("PRAGMA user_version=" + QByteArray::number(upTo)).constData());
    transaction.commit();
}

} // namespace carnet
