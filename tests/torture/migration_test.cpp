// kill -9 while a study is brought to a newer format: it is of the old format or of the new one, never between.

#include "core/storage/connection.h"
#include "core/study.h"
#include "tests/support/figure.h"
#include "tests/support/support.h"
#include "tests/torture/kills.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

/// Runs the migrator; the number of requests when it came to its end, nothing when it was killed.
std::optional<qint64> migrate(const QString &path, qint64 dieAt)
{
    QProcess process;
    process.start(QStringLiteral(CARNET_TORTURE_MIGRATOR), {path, QString::number(dieAt)});
    EXPECT_TRUE(process.waitForFinished(60'000));
    if (process.exitStatus() == QProcess::CrashExit)
        return {};
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput().toLongLong();
}

/// The answer of a file to a question, as any SQLite shell would get it.
std::string ask(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    std::string answer;
    sqlite3_open(path.toUtf8().constData(), &database);
    const int result = sqlite3_exec(
        database, sql,
        [](void *target, int, char **values, char **) {
            *static_cast<std::string *>(target) = values[0] ? values[0] : "";
            return 0;
        },
        &answer, nullptr);
    EXPECT_EQ(result, SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
    return answer;
}

int kills()
{
    return test::isFull() ? 100 : 20;
}

QString copyTo(const QTemporaryDir &folder, const QString &source, int number)
{
    const QString path = folder.filePath(u"study%1.carnet"_s.arg(number));
    QFile::copy(source, path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

/// A file of every format that was released, each made by the Carnet of its time.
class FormatOfBefore : public testing::TestWithParam<int>
{
protected:
    QString fixture() const { return test::testDataPath(u"format%1.carnet"_s.arg(GetParam())); }

    /// The study as it is known to be, in this format.
    static void expectBroughtHere(const QString &path)
    {
        const auto study = Study::open(path);
        const Verification verification = study->verify();
        EXPECT_TRUE(verification.ok()) << verification.firstProblem.toStdString();
        EXPECT_EQ(verification.acts, 5);
        EXPECT_EQ(verification.data, 42);
        EXPECT_EQ(study->facts().formatVersion, formatVersion);
        EXPECT_EQ(study->value({u"KP-001"_s, Occasion::day(1, 7), u"diary_note"_s}).text(), u"Nuit agitée; « mal »"_s);
        EXPECT_EQ(study->value({u"KP-001"_s, Occasion::day(1, 7), u"night"_s}).missing, Missing::Illegible);
    }

    QTemporaryDir folder;
};

TEST_P(FormatOfBefore, IsBroughtHereAndKeptBeside)
{
    const QString path = copyTo(folder, fixture(), 0);
    expectBroughtHere(path);
    const QString kept = folder.filePath(u"study0_format%1.carnet"_s.arg(GetParam()));
    EXPECT_EQ(ask(kept, "PRAGMA user_version"), std::to_string(GetParam()));
    EXPECT_EQ(ask(kept, "SELECT count(*) FROM datum"), "42");
}

TEST_P(FormatOfBefore, IsReadWithoutBeingChanged)
{
    const QString path = copyTo(folder, fixture(), 0);
    const auto study = Study::open(path, Study::Access::ReadOnly);
    EXPECT_TRUE(study->verify().ok()) << study->verify().firstProblem.toStdString();
    EXPECT_EQ(study->facts().formatVersion, GetParam());
    QFile before(fixture());
    QFile after(path);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
    EXPECT_EQ(before.readAll(), after.readAll());
}

TEST_P(FormatOfBefore, IsOldOrNewButNeverBetweenWhenKilled)
{
    const auto requests = migrate(copyTo(folder, fixture(), 0), 0);
    ASSERT_TRUE(requests);
    ASSERT_GT(*requests, kills());
    int killed = 0;
    int old = 0;
    for (int kill = 1; kill <= kills(); ++kill) {
        const QString path = copyTo(folder, fixture(), kill);
        killed += !migrate(path, std::max<qint64>(1, *requests * kill / (kills() + 1)));
        const std::string version = ask(path, "PRAGMA user_version"); // plays back what was left
        EXPECT_EQ(ask(path, "PRAGMA integrity_check"), "ok");
        EXPECT_TRUE(version == std::to_string(GetParam()) || version == std::to_string(formatVersion)) << version;
        old += version == std::to_string(GetParam());
        expectBroughtHere(path);
    }
    EXPECT_EQ(killed, kills());
    EXPECT_GT(old, 0);
    test::figure("migration killed", "from format %d: %d kills, %d left old, %d new, 0 between", GetParam(), killed,
                 old, killed - old);
}

INSTANTIATE_TEST_SUITE_P(Released, FormatOfBefore, testing::Range(1, formatVersion),
                         [](const auto &each) { return "Format" + std::to_string(each.param); });

} // namespace
} // namespace carnet
