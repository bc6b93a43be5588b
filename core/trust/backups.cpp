#include "core/trust/backups.h"

#include "core/domain/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Backups
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 12;

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// moment, act, digest, path; a path may hold anything but a line break.
QString lineOf(const Backup &backup)
{
    return u"%1\t%2\t%3\t%4\n"_s.arg(backup.at.toUTC().toString(Qt::ISODateWithMs))
        .arg(backup.act)
        .arg(QString::fromLatin1(backup.blake2b.toHex()), backup.path);
}

std::optional<Backup> backupOf(const QString &line)
{
    const QStringList parts = {line.section(u'\t', 0, 0), line.section(u'\t', 1, 1), line.section(u'\t', 2, 2),
                               line.section(u'\t', 3)};
    Backup backup{parts[3], QDateTime::fromString(parts[0], Qt::ISODateWithMs), parts[1].toLongLong(),
                  QByteArray::fromHex(parts[2].toLatin1())};
    if (!backup.at.isValid() || backup.path.isEmpty() || backup.blake2b.isEmpty())
        return {};
    return backup;
}

} // namespace

QByteArray fileDigest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

QString backupBaseName(const QString &studyPath, const QDateTime &at, qint64 act, const QByteArray &seal)
{
    return u"%1_%2_act%3_%4"_s
        .arg(QFileInfo(studyPath).completeBaseName(), at.toUTC().toString(u"yyyy-MM-dd'T'HHmmss'Z'"_s))
        .arg(act)
        .arg(QString::fromLatin1(seal.toHex().left(8)));
}

QString backupListOf(const QString &studyPath)
{
    return studyPath + u".backups"_s;
}

std::vector<Backup> backupsOf(const QString &studyPath)
{
    QFile file(backupListOf(studyPath));
    std::vector<Backup> backups;
    if (!file.open(QIODevice::ReadOnly))
        return backups;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto backup = backupOf(line); backup && QFileInfo(backup->path).isFile())
            backups.push_back(*backup);
    }
    std::stable_sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return a.act != b.act ? a.act > b.act : a.at > b.at; // the clock may go back, acts do not
    });
    return backups;
}

void rememberBackup(const QString &studyPath, const Backup &backup)
{
    std::vector<Backup> backups = backupsOf(studyPath);
    backups.insert(backups.begin(), backup);
    QSaveFile file(backupListOf(studyPath));
    QString lines;
    for (const Backup &each : backups)
        lines += lineOf(each);
    const QByteArray utf8 = lines.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(utf8) != utf8.size() || !file.commit())
        throw Error(Error::Kind::CannotWrite,
                    Backups::tr("The backup %1 is made and proven, but it could not be put into the list %2. Allow "
                                "writing there.")
                        .arg(backup.path, backupListOf(studyPath)));
}

std::optional<Backup> lastGoodBackup(const QString &studyPath)
{
    for (const Backup &backup : backupsOf(studyPath)) {
        if (fileDigest(backup.path) == backup.blake2b)
            return backup;
    }
    return {};
}

QString backupWords(const Backup &backup)
{
    return Backups::tr("The last good backup is %1, made on %2.")
        .arg(QDir::toNativeSeparators(backup.path), QLocale().toString(backup.at.toLocalTime(), u"d MMM yyyy HH:mm"_s));
}

std::vector<Backup> outdatedBackups(const std::vector<Backup> &backups, const QDate &today)
{
    std::set<QDate> days;
    std::set<QDate> weeks;
    std::set<std::pair<int, int>> months;
    std::vector<Backup> outdated;
    for (std::size_t index = 0; index < backups.size(); ++index) {
        const QDate day = backups[index].at.toLocalTime().date();
        const qint64 age = day.daysTo(today);
        const QDate monday = mondayOf(day);
        const qint64 weeksAgo = monday.daysTo(mondayOf(today)) / 7;
        const int monthsAgo = (today.year() - day.year()) * 12 + today.month() - day.month();
        // Newest first: the first one met is the last of its day, its week, its month.
        bool kept = index == 0 || age <= 0;
        kept |= days.insert(day).second && age < keptDays;
        kept |= weeks.insert(monday).second && weeksAgo < keptWeeks;
        kept |= months.insert({day.year(), day.month()}).second && monthsAgo < keptMonths;
        if (!kept)
            outdated.push_back(backups[index]);
    }
    return outdated;
}

} // namespace carnet
