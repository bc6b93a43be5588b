#include "tests/core/trust/people.h"

#include "core/storage/connection.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace carnet::test {

namespace {

struct Encryption : PeopleFixture
{
    /// Everything that lies in the folder, hidden files included.
    QByteArray everyByte() const
    {
        QByteArray bytes;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }
};

TEST_F(Encryption, NothingTypedCanBeReadInAnyFileOfTheStudyOrItsBackup)
{
    study->switchUser({u"nurse"_s, {}});
    study->record({{{u"KP-SECRET-7"_s, Occasion::patient(), u"pain_cause"_s}, u"zosteriform-needle"_s}});
    study->backup(folder.filePath(u"backups"_s));
    const QByteArray bytes = everyByte();
    EXPECT_GT(bytes.size(), 100000);
    for (const QByteArray &word :
         {QByteArray("KP-SECRET-7"), QByteArray("zosteriform-needle"), QByteArray("Nora Nurse"),
          QByteArray("SQLite format 3"), QByteArray("ketamine"), QByteArray("CREATE TABLE"), QByteArray("pain_cause")})
        EXPECT_FALSE(bytes.contains(word)) << word.toStdString();
}

TEST_F(Encryption, ABackupOpensWithItsOwnKeyring)
{
    study->switchUser({u"nurse"_s, {}});
    const QString copy = study->backup(folder.filePath(u"backups"_s));
    EXPECT_TRUE(QFile::exists(copy + u".keys"_s));
    const auto opened = Study::open(copy, Study::Access::ReadOnly, clock, {u"nurse"_s, {}});
    EXPECT_TRUE(opened->verify().ok());
}

TEST_F(Encryption, FilesAreForTheirOwnerAlone)
{
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &name : {path, QString(path + u".keys"_s)})
        EXPECT_FALSE(QFile::permissions(name) & others) << name.toStdString();
}

TEST_F(Encryption, AMissingOrDamagedKeyringIsSaidAndLeavesTheStudyAlone)
{
    study.reset();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QFile::rename(path + u".keys"_s, path + u".elsewhere"_s);
    const auto missing = errorOf([&] { as(u"nurse"_s); });
    ASSERT_TRUE(missing);
    EXPECT_THAT(missing->message().toStdString(), ::testing::HasSubstr("study.carnet.keys"));
    QFile bad(path + u".keys"_s);
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("{\"format\":1}");
    bad.close();
    const auto damaged = errorOf([&] { as(u"nurse"_s); });
    ASSERT_TRUE(damaged);
    EXPECT_EQ(damaged->kind(), Error::Kind::Damaged);
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(Encryption, EachOfTwoHundredFlippedBitsIsFound)
{
    study.reset();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    int found = 0;
    for (int i = 0; i < 200; ++i) {
        const qint64 at = (size * i) / 200 + i % 7;
        char byte = 0;
        file.seek(at);
        file.getChar(&byte);
        const char flipped = char(byte ^ (1 << (i % 8)));
        file.seek(at);
        file.putChar(flipped);
        file.flush();
        bool noticed = false;
        try {
            noticed = !Study::open(path, Study::Access::ReadOnly, clock, {u"nurse"_s, {}})->verify().ok();
        } catch (const Error &) {
            noticed = true;
        }
        found += noticed ? 1 : 0;
        file.seek(at);
        file.putChar(byte);
        file.flush();
    }
    std::printf("200 flipped bits: %d found\n", found);
    EXPECT_EQ(found, 200);
    EXPECT_TRUE(as(u"nurse"_s)->verify().ok());
}

TEST(OldStudies, AreEncryptedWhenTheyGetTheirFirstAccount)
{
    StudyFixture old;
    const QString path = old.file(u"study.carnet"_s);
    old.study->record({{{u"KP-001"_s, Occasion::patient(), u"pain_cause"_s}, u"zosteriform-needle"_s}});
    old.study.reset();
    EXPECT_FALSE(Study::needsLogIn(path));
    EXPECT_TRUE(isReadableDatabase(path));
    const QString code =
        Study::protect(path, {{u"c.dubois"_s, {}, Role::DataManager, false}, goodPassword}, fixedClock());
    EXPECT_EQ(code.size(), 39);
    EXPECT_FALSE(isReadableDatabase(path));
    const auto study = Study::open(path, Study::Access::ReadWrite, fixedClock(), {u"c.dubois"_s, goodPassword});
    EXPECT_TRUE(study->verify().ok());
    EXPECT_TRUE(study->may(Action::ManageUsers));
    EXPECT_EQ(study->value({u"KP-001"_s, Occasion::patient(), u"pain_cause"_s}).text(), u"zosteriform-needle");
    EXPECT_EQ(study->recentActs(1).front().by, u"c.dubois");
}

TEST(OldStudies, AreNotWrittenAnyMoreByAProgramThatHadThemOpen)
{
    StudyFixture old;
    const QString path = old.file(u"study.carnet"_s);
    const DatumKey cause{u"KP-001"_s, Occasion::patient(), u"pain_cause"_s};
    old.study->record({{cause, u"zoster"_s}});
    Study::protect(path, {{u"c.dubois"_s, {}, Role::DataManager, false}, goodPassword}, fixedClock());
    try {
        old.study->record({{cause, u"diabetes"_s}});
        FAIL() << "written into a file that nobody can see";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Error::Kind::ReadOnly);
        EXPECT_TRUE(error.message().contains(u"open it again")) << error.message().toStdString();
    }
    const auto study = Study::open(path, Study::Access::ReadWrite, fixedClock(), {u"c.dubois"_s, goodPassword});
    EXPECT_EQ(study->value(cause).text(), u"zoster");
    EXPECT_TRUE(study->verify().ok());
}

} // namespace

} // namespace carnet::test
