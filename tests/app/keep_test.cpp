#include "core/storage/keyring.h"
#include "core/study.h"
#include "tests/app/carnetctl.h"
#include "tests/support/study_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <sqlite3.h> // SQLCipher
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
    carnet::test::copyStudy(carnet::test::sharedDemo(), path);
    return path;
}

/// Gives a database of the demonstration its key.
void unlock(sqlite3 *database, const QString &path)
{
    const carnet::Keyring keyring = carnet::Keyring::read(carnet::Keyring::pathOf(path));
    const auto account = keyring.open(keyring.idOf(u"admin"_s), carnet::publishedPassword);
    ASSERT_TRUE(account);
    const QByteArray key = "PRAGMA key = \"x'" + account->secrets.fileKey.bytes().toHex() + "'\"";
    ASSERT_EQ(sqlite3_exec(database, key.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
}

/// Changes a study with another tool, past every trigger.
void tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    unlock(database, path);
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
        Attack{"WhatIsShownOfACurve", "UPDATE series SET cells = zeroblob(length(cells)) WHERE patient = (SELECT "
                                      "min(patient) FROM series) AND period = 1"},
        Attack{"WhatIsShownOfAValue", "UPDATE current SET value = 3 WHERE typeof(value) IN ('integer', 'real')"}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(Verify, FindsASingleFlippedBitOfAValue)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    QFile file(study);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.size() / 2;
    bytes[at] = char(bytes[at] ^ 1);
    file.seek(0);
    file.write(bytes);
    file.close();
    const Outcome run = carnetctl({u"verify"_s, study});
    EXPECT_NE(run.exit, 0) << run.results();
    EXPECT_THAT(run.words(), HasSubstr("backup"));
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

namespace {

/// Restoring is the administrator's.
Outcome restore(const QStringList &words)
{
    return carnetctl(QStringList{u"restore"_s} + words + QStringList{u"--user"_s, u"admin"_s});
}

} // namespace

TEST(Restore, IsNotForEverybody)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    const QString target = folder.path(u"other.carnet"_s);
    EXPECT_EQ(carnetctl({u"restore"_s, study, u"--to"_s, target, u"--user"_s, u"nurse"_s}).exit, 1);
    EXPECT_FALSE(QFileInfo::exists(target));
}

TEST(Restore, GoesBesideTheOldFileAndNeverOverItUnasked)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    const QString backup =
        QString::fromUtf8(carnetctl({u"backup"_s, study, u"--to"_s, folder.path(u"copies"_s)}).out).trimmed();
    const QByteArray auc = carnetctl({u"auc"_s, study}).out;

    const QString fresh = folder.path(u"fresh.carnet"_s);
    const Outcome first = restore({backup, u"--to"_s, fresh});
    ASSERT_EQ(first.exit, 0) << first.words();
    EXPECT_EQ(first.results(), QString(fresh + u'\n').toStdString());
    EXPECT_EQ(carnetctl({u"auc"_s, fresh}).out, auc);
    EXPECT_EQ(carnetctl({u"verify"_s, fresh}).exit, 0);
    EXPECT_THAT(carnetctl({u"audit"_s, fresh, u"--kind"_s, u"restore"_s}).results(), HasSubstr(",restore,"));

    const Outcome refused = restore({backup, u"--to"_s, study});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.results(), "");
    EXPECT_THAT(refused.words(), HasSubstr("already there"));
    EXPECT_THAT(refused.words(), HasSubstr("in the study there")) << "the counts of both are said";

    const Outcome replaced = restore({backup, u"--to"_s, study, u"--replace"_s});
    EXPECT_EQ(replaced.exit, 0) << replaced.words();
    EXPECT_THAT(replaced.words(), HasSubstr("_replaced_"));
    EXPECT_EQ(carnetctl({u"verify"_s, study}).exit, 0);
    EXPECT_EQ(folder.names().filter(QRegularExpression(u"_replaced_.*\\.carnet$"_s)).size(), 1)
        << folder.names().join(u' ').toStdString();
    EXPECT_EQ(folder.names().filter(u"restored"_s).size(), 0);
}

TEST(Restore, NamesTheLastGoodBackupWhenAStudyOrABackupCannotBeRead)
{
    const Folder folder;
    const QString study = copyOfDemo(folder);
    const auto backUp = [&] {
        return QString::fromUtf8(carnetctl({u"backup"_s, study, u"--to"_s, folder.path(u"copies"_s)}).out).trimmed();
    };
    const QString good = backUp();
    const QString bad = backUp();
    ASSERT_TRUE(QFile::resize(bad, 5000));
    ASSERT_TRUE(QFile::resize(study, 5000));
    const Outcome opened = carnetctl({u"info"_s, study});
    EXPECT_EQ(opened.exit, 3);
    EXPECT_THAT(opened.words(), HasSubstr(good.toStdString()));
    const Outcome restored = restore({bad, u"--to"_s, study, u"--replace"_s});
    EXPECT_EQ(restored.exit, 3);
    EXPECT_THAT(restored.words(), HasSubstr(good.toStdString()));
    EXPECT_EQ(restore({good, u"--to"_s, study, u"--replace"_s}).exit, 0);
    EXPECT_EQ(carnetctl({u"verify"_s, study}).exit, 0);
    EXPECT_EQ(restore({folder.path(u"nothing.carnet"_s), u"--to"_s, study}).exit, 3);
    EXPECT_EQ(restore({good}).exit, 2);
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
    QFile::copy(carnet::test::sharedDemo() + u".keys"_s, folder.path(u"half.carnet.keys"_s));
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
    for (const QString &ending : {QString(), u".keys"_s})
        QFile::setPermissions(study + ending, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
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
    unlock(database, study);
    ASSERT_EQ(sqlite3_exec(database, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const Outcome run = carnetctl({u"info"_s, study});
    sqlite3_close(database);
    EXPECT_EQ(run.exit, 3) << run.words();
}
