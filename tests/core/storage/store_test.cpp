#include "core/study.h"

#include "tests/support/support.h"

#include <QFile>
#include <gmock/gmock.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

using test::fixedClock;
using test::StudyFixture;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The kind of the error that opening this file ends with.
std::optional<Error::Kind> failureToOpen(const QString &path)
{
    try {
        Study::open(path, Study::Access::ReadWrite, fixedClock());
    } catch (const Error &error) {
        EXPECT_TRUE(error.message().contains(path)) << error.what();
        return error.kind();
    }
    return {};
}

void run(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
}

TEST(Opening, SaysWhatIsWrongWithAFileAndLeavesItAsItIs)
{
    StudyFixture fixture;
    EXPECT_EQ(failureToOpen(fixture.file(u"none.carnet"_s)), Error::Kind::NotFound);
    EXPECT_FALSE(QFile::exists(fixture.file(u"none.carnet"_s)));

    write(fixture.file(u"empty.carnet"_s), {});
    EXPECT_EQ(failureToOpen(fixture.file(u"empty.carnet"_s)), Error::Kind::Foreign);

    write(fixture.file(u"text.carnet"_s), QByteArray(5000, 'x'));
    EXPECT_EQ(failureToOpen(fixture.file(u"text.carnet"_s)), Error::Kind::Foreign);

    EXPECT_EQ(failureToOpen(fixture.folder.path()), Error::Kind::Foreign);

    run(fixture.file(u"other.carnet"_s), "CREATE TABLE t(a)");
    EXPECT_EQ(failureToOpen(fixture.file(u"other.carnet"_s)), Error::Kind::Foreign);
}

TEST(Opening, RefusesANewerFormatUntouched)
{
    StudyFixture fixture;
    const QString path = fixture.file(u"study.carnet"_s);
    fixture.study.reset();
    run(path, "PRAGMA user_version = 99");
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    EXPECT_EQ(failureToOpen(path), Error::Kind::Newer);
    QFile after(path);
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_EQ(after.readAll(), bytes);
}

TEST(Opening, NoticesAFileThatWasCutOff)
{
    StudyFixture fixture;
    const QString path = fixture.file(u"study.carnet"_s);
    const qint64 size = QFile(path).size();
    fixture.study.reset();
    ASSERT_TRUE(QFile::resize(path, size / 2));
    EXPECT_EQ(failureToOpen(path), Error::Kind::Damaged);
}

TEST(Opening, FindsStudiesWhosePathIsUnusual)
{
    StudyFixture fixture;
    const QString path = fixture.file(u"étude 1 % ? # 'x' \"y\".carnet"_s);
    Study::create(path, test::ketapain(), fixedClock());
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(Study::open(path)->lastAct(), 1);
}

TEST(Creating, NeverOverwritesAnExistingFileUnasked)
{
    StudyFixture fixture;
    const QString path = fixture.file(u"study.carnet"_s);
    EXPECT_THROW(Study::create(path, test::ketapain(), fixedClock()), Error);
    Study::NewStudy wish = test::ketapain();
    wish.replace = true;
    fixture.study.reset();
    EXPECT_EQ(Study::create(path, wish, fixedClock())->lastAct(), 1);
}

TEST(Creating, RefusesABrokenProtocolAndLeavesNoFile)
{
    StudyFixture fixture;
    Study::NewStudy wish = test::ketapain();
    wish.protocol = "{";
    EXPECT_THROW(Study::create(fixture.file(u"broken.carnet"_s), wish, fixedClock()), Error);
    EXPECT_FALSE(QFile::exists(fixture.file(u"broken.carnet"_s)));
    EXPECT_FALSE(QFile::exists(fixture.file(u"broken.carnet.new"_s)));
    EXPECT_THROW(Study::create(fixture.file(u"no/such/folder/x.carnet"_s), test::ketapain(), fixedClock()), Error);
}

TEST(Writing, WaitsForNobodyLongerThanNeededAndSaysWhoIsBusy)
{
    StudyFixture fixture;
    const QString path = fixture.file(u"study.carnet"_s);
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(database, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    try {
        fixture.study->record({{{u"KP-001"_s, Occasion::patient(), u"age_years"_s}, 50}});
        FAIL() << "wrote into a locked file";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Error::Kind::Busy);
    }
    sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    EXPECT_EQ(fixture.study->record({{{u"KP-001"_s, Occasion::patient(), u"age_years"_s}, 50}}).id, 2);
}

TEST(File, ExplainsItselfInPlainSql)
{
    StudyFixture fixture;
    fixture.study->record({{{u"KP-007"_s, Occasion::day(2, 12), u"night"_s}, Missing::Illegible},
                           {{u"KP-007"_s, Occasion::day(2, 12), u"diary_note"_s}, u"slept badly"_s},
                           {{u"KP-007"_s, Occasion::row(List::AdverseEvent, 3), u"ae_term"_s}, u"nausea"_s}});
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(fixture.file(u"study.carnet"_s).toUtf8().constData(), &database), SQLITE_OK);
    std::vector<std::string> rows;
    const auto collect = [](void *target, int, char **columns, char **) {
        std::string row;
        for (int column = 0; column < 5; ++column)
            row += (columns[column] ? columns[column] : "") + std::string("|");
        static_cast<std::vector<std::string> *>(target)->push_back(row);
        return 0;
    };
    sqlite3_exec(database, "SELECT patient, occasion, item, value, missing FROM record ORDER BY occasion, item",
                 collect, &rows, nullptr);
    sqlite3_close(database);
    EXPECT_THAT(rows, testing::ElementsAre("KP-007|adverse event 3|ae_term|nausea||",
                                           "KP-007|period 2 day 12|diary_note|slept badly||",
                                           "KP-007|period 2 day 12|night||ILL|"));
}

} // namespace
} // namespace carnet
