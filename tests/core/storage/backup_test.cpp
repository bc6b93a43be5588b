#include "core/domain/error.h"
#include "core/study.h"
#include "core/trust/backups.h"
#include "core/trust/restore.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using test::fixedClock;
using test::StudyFixture;

void age(Study &study, int years)
{
    study.record({{{u"KP-001"_s, Occasion::patient(), u"age_years"_s}, years}});
}

Value ageIn(const QString &path)
{
    return Study::open(path, Study::Access::ReadOnly, fixedClock())
        ->value({u"KP-001"_s, Occasion::patient(), u"age_years"_s});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The error that work ends with.
template <typename Work> Error errorOf(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error;
    }
    ADD_FAILURE() << "nothing was refused";
    return {Error::Kind::WrongUse, {}};
}

struct Backups : testing::Test
{
    Backups()
    {
        age(*fixture.study, 50);
        path = fixture.study->path();
        folder = fixture.file(u"copies é"_s);
    }

    StudyFixture fixture;
    QString path;
    QString folder;
};

TEST_F(Backups, AreProvenAndRememberedBesideTheStudy)
{
    const QString first = fixture.study->backup(folder);
    age(*fixture.study, 51);
    const QString second = fixture.study->backup(folder);
    const auto known = backupsOf(path);
    ASSERT_EQ(known.size(), 2u);
    EXPECT_EQ(known[0].path, second);
    EXPECT_EQ(known[1].path, first);
    EXPECT_GT(known[0].act, known[1].act);
    EXPECT_EQ(lastGoodBackup(path)->path, second);
    EXPECT_EQ(ageIn(first), Value(50));
    EXPECT_EQ(ageIn(second), Value(51));
    EXPECT_EQ(fixture.study->proveBackup(second).acts, known[0].act);
    EXPECT_EQ(fixture.study->recentActs(1).front().kind, u"backup"_s);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 2) << "nothing else is left in the folder";
}

TEST_F(Backups, OfAnEncryptedStudyOpenWithTheirOwnKeyring)
{
    const Credentials who{u"admin"_s, u"four grey herons stand"_s};
    Study::NewStudy wish = test::ketapain();
    wish.accounts = {{{who.name, u"A. Martin"_s, Roles(Role::Administrator) | Role::Nurse, false}, who.password}};
    auto study = Study::create(fixture.file(u"sealed.carnet"_s), wish, fixedClock());
    age(*study, 60);
    const QString copy = study->backup(folder);
    EXPECT_EQ(study->proveBackup(copy).data, study->facts().data);
    const QString target = fixture.file(u"elsewhere.carnet"_s);
    restoreBackup(*Study::open(copy, Study::Access::ReadOnly, fixedClock(), who), target, false);
    const auto restored = Study::open(target, Study::Access::ReadWrite, fixedClock(), who);
    EXPECT_EQ(restored->value({u"KP-001"_s, Occasion::patient(), u"age_years"_s}), Value(60));
    EXPECT_FALSE(bytesOf(target).startsWith("SQLite format 3"));
    EXPECT_TRUE(restored->verify().ok());
}

TEST_F(Backups, ThatWereDamagedAreNotOffered)
{
    const QString first = fixture.study->backup(folder);
    age(*fixture.study, 51);
    const QString second = fixture.study->backup(folder);
    QByteArray bytes = bytesOf(second);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    write(second, bytes);
    EXPECT_EQ(lastGoodBackup(path)->path, first);
    EXPECT_TRUE(backupWords(*lastGoodBackup(path)).contains(QDir::toNativeSeparators(first)));
    QFile::remove(first);
    EXPECT_FALSE(lastGoodBackup(path));
}

TEST_F(Backups, OfAnotherStudyAreNotThisStudys)
{
    auto other = Study::create(fixture.file(u"other.carnet"_s), test::ketapain(), fixedClock());
    const QString foreign = other->backup(folder);
    EXPECT_EQ(errorOf([&] { fixture.study->proveBackup(foreign); }).kind(), Error::Kind::Foreign);
}

TEST_F(Backups, AreThrownAwayWhenTheFolderIsAFile)
{
    write(fixture.file(u"file"_s), "x");
    EXPECT_EQ(errorOf([&] { fixture.study->backup(fixture.file(u"file"_s)); }).kind(), Error::Kind::CannotWrite);
    EXPECT_TRUE(backupsOf(path).empty());
}

/// What is wrong with a study file, and what somebody is told who opens it.
TEST_F(Backups, AreNamedWhenAStudyCannotBeRead)
{
    const QString backup = fixture.study->backup(folder);
    fixture.study.reset();
    const QByteArray whole = bytesOf(path);

    QByteArray noHeader = whole;
    noHeader.replace(0, 16, QByteArray(16, 'x'));
    // A transaction that spilled past the end before its journal was taken away.
    QByteArray interrupted;
    {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        ASSERT_EQ(sqlite3_exec(database,
                               "PRAGMA cache_size = 1; BEGIN; CREATE TABLE wide (x); INSERT INTO wide SELECT "
                               "randomblob(3000) FROM item, item, item",
                               nullptr, nullptr, nullptr),
                  SQLITE_OK);
        interrupted = bytesOf(path);
        ASSERT_GT(interrupted.size(), whole.size());
        sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(database);
    }

    QSet<QString> told;
    const std::vector<std::pair<const char *, QByteArray>> damages{
        {"cut off", whole.left(whole.size() / 2)},
        {"empty", {}},
        {"cut off at its beginning", whole.left(100)},
        {"foreign", "a letter, not a study. " + QByteArray(5000, '-')},
        {"without its beginning", noHeader},
        {"without its journal", interrupted},
    };
    for (const auto &[name, bytes] : damages) {
        SCOPED_TRACE(name);
        QFile::remove(path + u"-journal"_s);
        write(path, bytes);
        const Error error = errorOf([&] { Study::open(path, Study::Access::ReadWrite, fixedClock()); });
        EXPECT_TRUE(error.message().contains(QDir::toNativeSeparators(backup))) << error.what();
        EXPECT_EQ(bytesOf(path), bytes) << "left as it was";
        told.insert(error.message());
    }
    EXPECT_EQ(told.size(), 5) << "each has its own words, but what lacks its beginning is foreign too";
    QFile::remove(path);
    EXPECT_TRUE(errorOf([&] { Study::open(path, Study::Access::ReadWrite, fixedClock()); })
                    .message()
                    .contains(QDir::toNativeSeparators(backup)));
}

Backup at(const QString &moment)
{
    return {moment, QDateTime::fromString(moment, Qt::ISODate), 0, "x"};
}

TEST(Retention, KeepsSevenDaysFourWeeksTwelveMonthsAndAllOfToday)
{
    std::vector<Backup> backups;
    // Two a day for two years, newest first.
    const QDate today(2018, 6, 15);
    for (int day = 0; day < 730; ++day) {
        for (const char *time : {"T18:00:00", "T09:00:00"})
            backups.push_back(at(today.addDays(-day).toString(Qt::ISODate) + QLatin1StringView(time)));
    }
    const auto outdated = outdatedBackups(backups, today);
    QStringList kept;
    for (const Backup &backup : backups) {
        if (std::find(outdated.begin(), outdated.end(), backup) == outdated.end())
            kept << backup.path;
    }
    EXPECT_EQ(kept.join(u' '),
              u"2018-06-15T18:00:00 2018-06-15T09:00:00 2018-06-14T18:00:00 2018-06-13T18:00:00 2018-06-12T18:00:00 "
              "2018-06-11T18:00:00 2018-06-10T18:00:00 2018-06-09T18:00:00 2018-06-03T18:00:00 2018-05-31T18:00:00 "
              "2018-05-27T18:00:00 2018-04-30T18:00:00 2018-03-31T18:00:00 2018-02-28T18:00:00 2018-01-31T18:00:00 "
              "2017-12-31T18:00:00 2017-11-30T18:00:00 2017-10-31T18:00:00 2017-09-30T18:00:00 2017-08-31T18:00:00 "
              "2017-07-31T18:00:00"_s);
    EXPECT_TRUE(outdatedBackups({at(u"2001-01-01T09:00:00"_s)}, today).empty()) << "the newest stays";
}

TEST_F(Backups, ThatAreOutdatedAreRemovedAndNothingElse)
{
    QDir().mkpath(folder);
    write(folder + u"/study_2017-01-01T090000Z_act2.carnet"_s, "made by hand");
    QDateTime now = test::fixedNow().addDays(-40);
    fixture.study = Study::open(path, Study::Access::ReadWrite, [&now] { return now; });
    QStringList made;
    for (; now <= test::fixedNow(); now = now.addDays(1))
        made << fixture.study->backup(folder);
    const auto known = backupsOf(path);
    EXPECT_LT(known.size(), 15u);
    EXPECT_GE(known.size(), 10u);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), qsizetype(known.size()) + 1);
    EXPECT_TRUE(QFile::exists(folder + u"/study_2017-01-01T090000Z_act2.carnet"_s));
    EXPECT_EQ(known.front().path, made.last());
}

struct Restoring : Backups
{
    Restoring()
    {
        backup = fixture.study->backup(folder);
        age(*fixture.study, 51);
        fixture.study.reset();
    }
    std::unique_ptr<Study> openBackup() { return Study::open(backup, Study::Access::ReadOnly, fixedClock()); }
    static std::unique_ptr<Study> openToRead(const QString &file)
    {
        return Study::open(file, Study::Access::ReadOnly, fixedClock());
    }

    QString backup;
};

TEST_F(Restoring, SaysWhatWouldBeLost)
{
    const RestorePlan plan = planRestore(*openBackup(), path, openToRead);
    ASSERT_TRUE(plan.existing);
    EXPECT_TRUE(plan.isSameStudy());
    EXPECT_EQ(plan.backup.acts, 2);
    EXPECT_EQ(plan.existing->acts, 4) << "the backup itself is an act, and the age after it";
    EXPECT_EQ(plan.lines().size(), 5u);
    EXPECT_EQ(plan.lines()[1].inBackup, u"2"_s);
    EXPECT_EQ(plan.lines()[1].inTarget, u"4"_s);
}

TEST_F(Restoring, NeverGoesOverAStudyUnasked)
{
    const QByteArray before = bytesOf(path);
    EXPECT_EQ(errorOf([&] { restoreBackup(*openBackup(), path, false); }).kind(), Error::Kind::Exists);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(errorOf([&] { restoreBackup(*openBackup(), backup, true); }).kind(), Error::Kind::WrongUse);
}

TEST_F(Restoring, KeepsWhatWasThereBesideIt)
{
    const QByteArray backupBytes = bytesOf(backup);
    const QString kept = restoreBackup(*openBackup(), path, true);
    EXPECT_EQ(ageIn(path), Value(50));
    EXPECT_EQ(ageIn(kept), Value(51));
    EXPECT_EQ(bytesOf(backup), backupBytes) << "the backup is only read";
    const auto restored = openToRead(path);
    EXPECT_TRUE(restored->verify().ok());
    const Act last = restored->recentActs(1).front();
    EXPECT_EQ(last.kind, u"restore"_s);
    EXPECT_TRUE(last.note.startsWith(QFileInfo(backup).fileName())) << last.note.toStdString();
}

TEST_F(Restoring, WorksWhereTheStudyIsDamagedOrGone)
{
    write(path, bytesOf(path).left(5000));
    const RestorePlan plan = planRestore(*openBackup(), path, openToRead);
    EXPECT_FALSE(plan.existing);
    EXPECT_TRUE(plan.existingProblem.contains(path));
    const QString kept = restoreBackup(*openBackup(), path, true);
    EXPECT_EQ(bytesOf(kept).size(), 5000);
    EXPECT_EQ(ageIn(path), Value(50));
    // A journal without its study must not meet the restored one.
    QFile::remove(path);
    write(path + u"-journal"_s, "old");
    EXPECT_FALSE(restoreBackup(*openBackup(), path, false).isEmpty());
    EXPECT_EQ(ageIn(path), Value(50));
}

TEST_F(Restoring, RefusesABackupThatIsNotWhole)
{
    QByteArray bytes = bytesOf(backup);
    const qsizetype at = bytes.indexOf("local");
    ASSERT_GT(at, 0);
    bytes[at] = 'L';
    write(backup, bytes);
    const QByteArray before = bytesOf(path);
    EXPECT_EQ(errorOf([&] { restoreBackup(*openBackup(), path, true); }).kind(), Error::Kind::Damaged);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(QDir(fixture.folder.path()).entryList({u"*restored*"_s, u"*replaced*"_s}, QDir::Files), QStringList());
}

TEST_F(Restoring, OpensABackupWithoutChangingIt)
{
    const QByteArray before = bytesOf(backup);
    EXPECT_TRUE(openBackup()->verify().ok());
    EXPECT_EQ(bytesOf(backup), before);
}

} // namespace
} // namespace carnet
