#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace carnet {

/// A copy of a study that was proven when it was made.
struct Backup
{
    QString path; ///< absolute
    QDateTime at; ///< UTC, of the study's clock
    qint64 act = 0;
    QByteArray blake2b; ///< of its bytes, 32 bytes

    bool operator==(const Backup &) const = default;
};

/// BLAKE2b-256 over the bytes of a file; empty when it cannot be read.
QByteArray fileDigest(const QString &path);

/// "trial_2018-06-15T100000Z_act37", as the files of a study's backups are called.
QString backupBaseName(const QString &studyPath, const QDateTime &at, qint64 act, const QByteArray &seal);

/// Where the list of a study's backups is kept, beside it: NAME.carnet.backups, one line each with moment, act, digest
/// and path. With it a backup can be found and judged when the study itself cannot be read, and without its password.
QString backupListOf(const QString &studyPath);
/// The backups that were made of a study and whose files are there, newest first.
std::vector<Backup> backupsOf(const QString &studyPath);
/// Puts one into the list; those whose files are gone leave it. Throws Error.
void rememberBackup(const QString &studyPath, const Backup &backup);

/// The newest whose bytes are still those that were proven.
std::optional<Backup> lastGoodBackup(const QString &studyPath);
/// "The last good backup is …, made on …", in the interface language.
QString backupWords(const Backup &backup);

/// What the rule no longer keeps: it keeps every copy of today, and the last one of each of 7 days, 4 weeks and 12
/// months, today's included; and always the newest. Backups: newest first.
std::vector<Backup> outdatedBackups(const std::vector<Backup> &backups, const QDate &today);

} // namespace carnet
