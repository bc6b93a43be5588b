#include "tests/app/carnetctl.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using testing::HasSubstr;

namespace {

QString copyOfDemo(const Folder &folder)
{
    const QString path = folder.path(u"copy.carnet"_s);
    QFile::copy(carnet::test::sharedDemo(), path);
    return path;
}

/// Changes a study with another tool, past every trigger.
void tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    char *message = nullptr;
    EXPECT_EQ(sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message), SQLITE_OK) << message;
    EXPECT_TRUE(sql.startsWith("PRAGMA") || sqlite3_total_changes(database) > 0) << sql.constData();
    sqlite3_close(database);
}

} // namespace

TEST(Verify, SaysOkForAnUntouchedStudy)
{
    const Outcome run = carnetctl({u"verify"_s, carnet::test::sharedDemo()});
    EXPECT_EQ(run.exit, 0) << run.words();
    EXPECT_THAT(run.results(), HasSubstr("result: ok\n"));
}

struct Attack
{
    const char *name;
    const char *sql;
};

class Tampering : public testing::TestWithParam<Attack>
{
};

TEST_P(Tampering, IsFoundByVerifyWhichNamesTheAct)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    tamper(study, GetParam().sql);
    const Outcome run = carnetctl({u"verify"_s, study});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.results(), HasSubstr("result: broken\n"));
    EXPECT_THAT(run.results(), HasSubstr("problem: "));
}

INSTANTIATE_TEST_SUITE_P(
    Attacks, Tampering,
    testing::Values(
        Attack{"AScoreOfTheLog",
               "UPDATE datum SET value = value + 1 WHERE (patient, occasion, item, act) IN (SELECT patient, occasion, "
               "item, act FROM datum WHERE typeof(value) IN ('integer', 'real') LIMIT 1)"},
        Attack{"AMissingReason", "UPDATE datum SET missing = 5 WHERE missing = 1"},
        Attack{"AText", "UPDATE text SET body = 'short drive' WHERE body = 'long drive'"},
        Attack{"AnActRemoved", "DELETE FROM act WHERE id = 5"},
        Attack{"ADatumRemoved", "DELETE FROM datum WHERE act = 5"},
        Attack{"ANote", "UPDATE act SET note = 'another' WHERE id = 2"},
        Attack{"Who", "UPDATE act SET by = 'somebody' WHERE id = 3"},
        Attack{"When", "UPDATE act SET at = at + 1 WHERE id = 3"},
        Attack{"WhatIsShownOfACurve",
               "UPDATE series SET cells = zeroblob(length(cells)) WHERE patient = 1 AND period = 1"},
        Attack{"WhatIsShownOfAValue", "UPDATE current SET value = 3 WHERE typeof(value) IN ('integer', 'real')"}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(Verify, FindsASingleFlippedBitOfAValue)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    QFile file(study);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("long drive");
    ASSERT_GT(at, 0);
    bytes[at] = char(bytes[at] ^ 1);
    file.seek(0);
    file.write(bytes);
    file.close();
    const Outcome run = carnetctl({u"verify"_s, study});
    EXPECT_EQ(run.exit, 1) << run.words();
    EXPECT_THAT(run.results(), HasSubstr("first_broken_act: "));
}

TEST(Backup, IsAStudyOfItsOwnThatVerifies)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    QDir().mkpath(folder.path(u"backups é"_s));
    const Outcome run = carnetctl({u"backup"_s, study, u"--to"_s, folder.path(u"backups é"_s)});
    ASSERT_EQ(run.exit, 0) << run.words();
    const QString copy = QString::fromUtf8(run.out).trimmed();
    EXPECT_TRUE(QFileInfo(copy).isFile());
    EXPECT_EQ(carnetctl({u"verify"_s, copy}).exit, 0);
    EXPECT_EQ(carnetctl({u"auc"_s, copy}).out, carnetctl({u"auc"_s, study}).out);
}

TEST(Opening, EndsWithThreeAndASentenceForEachReason)
{
    const Folder folder;
    QFile demo(carnet::test::sharedDemo());
    ASSERT_TRUE(demo.open(QIODevice::ReadOnly));
    const QByteArray whole = demo.readAll();
    QStringList sentences;
    const auto expectRefused = [&](const QString &path) {
        for (const QStringList &words :
             {QStringList{u"info"_s, path}, QStringList{u"auc"_s, path}, QStringList{u"verify"_s, path},
              QStringList{u"import"_s, path, folder.path()}, QStringList{u"backup"_s, path, u"--to"_s, folder.path()},
              QStringList{u"audit"_s, path}, QStringList{u"export"_s, path, u"--out"_s, folder.path(u"o"_s)},
              QStringList{u"figures"_s, path, u"--out"_s, folder.path(u"o"_s)}}) {
            const Outcome run = carnetctl(words);
            EXPECT_EQ(run.exit, 3) << words.join(u' ').toStdString() << ": " << run.words();
            EXPECT_EQ(run.results(), "");
            EXPECT_THAT(run.words(), testing::EndsWith(".\n"));
        }
        sentences += QString::fromUtf8(carnetctl({u"info"_s, path}).err).replace(path, u"FILE"_s);
    };
    expectRefused(folder.path(u"nowhere.carnet"_s));
    expectRefused(folder.write(u"text.carnet"_s, "This is a letter, not a study. "_ba.repeated(100)));
    expectRefused(folder.write(u"empty.carnet"_s, ""));
    expectRefused(folder.write(u"half.carnet"_s, whole.left(whole.size() / 2)));
    const QString newer = copyOfDemo(folder);
    tamper(newer, "PRAGMA user_version = 999");
    expectRefused(newer);
    EXPECT_EQ(sentences.removeDuplicates(), 0) << sentences.join(u'\n').toStdString();
    EXPECT_FALSE(QFileInfo::exists(folder.path(u"nowhere.carnet"_s)));
}

TEST(Opening, LetsAReadOnlyStudyBeReadButNotChanged)
{
    // Root may write everywhere, so the program runs as somebody else.
    const QString program =
        ::geteuid() == 0 ? u"setpriv --reuid=65534 --regid=65534 --clear-groups \"$CARNETCTL\""_s : u"\"$CARNETCTL\""_s;
    if (carnet::test::shell(program + u" --version"_s).exit != 0)
        GTEST_SKIP() << "the program cannot be run as somebody else here";
    const Folder folder;
    const QString study = copyOfDemo(folder);
    QFile::setPermissions(study, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const auto run = [&](const QString &words) { return carnet::test::shell(program + u' ' + words); };
    EXPECT_EQ(run(u"auc '%1'"_s.arg(study)).exit, 0);
    EXPECT_EQ(run(u"verify '%1'"_s.arg(study)).exit, 0);
    const Outcome import = run(u"import '%1' '%2'"_s.arg(study, QStringLiteral(CARNET_DEMO_FILES "/finished")));
    EXPECT_EQ(import.exit, 3);
    EXPECT_NE(import.words(), "");
    const Outcome demo = run(u"demo '%1'"_s.arg(folder.path(u"new.carnet"_s)));
    EXPECT_EQ(demo.exit, 1);
    EXPECT_THAT(demo.words(), HasSubstr("Nothing can be written in the folder"));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST(Opening, SaysWhenAnotherProgramIsWriting)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(study.toUtf8().constData(), &database), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(database, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const Outcome run = carnetctl({u"info"_s, study});
    sqlite3_close(database);
    EXPECT_EQ(run.exit, 3) << run.words();
}
