#include "tests/app/carnetctl.h"

#include <QFile>

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using carnet::test::shell;
using testing::HasSubstr;
using testing::Not;

namespace {

/// A study with a secret password, made by carnetctl new; the password is in the environment of every run.
QString newStudy(const Folder &folder)
{
    const QString path = folder.path(u"site.carnet"_s);
    const Outcome made = carnetctl({u"new"_s, path, u"--protocol"_s, u"ketapain"_s, u"--admin"_s, u"c.dubois"_s});
    EXPECT_EQ(made.exit, 0) << made.words();
    EXPECT_THAT(made.results(), HasSubstr("recovery_code: "));
    return path;
}

QByteArray recoveryCodeOf(const Outcome &made)
{
    return made.out.mid(made.out.indexOf(": ") + 2).trimmed();
}

} // namespace

TEST(People, ANewStudyIsEncryptedAndOpensForItsAdministratorOnly)
{
    const Folder folder;
    const QString study = newStudy(folder);
    EXPECT_FALSE(folder.read(u"site.carnet"_s).contains("SQLite format 3"));
    EXPECT_EQ(carnetctl({u"info"_s, study}).exit, 0);
    EXPECT_THAT(carnetctl({u"user"_s, u"list"_s, study}).results(),
                HasSubstr("c.dubois,,datamanager+administrator,active,0\n"));
    const QString wrong = folder.write(u"wrong.txt"_s, "not the password\n");
    const Outcome refused = carnetctl({u"info"_s, study, u"--password-file"_s, wrong});
    EXPECT_EQ(refused.exit, 3);
    EXPECT_THAT(refused.words(), HasSubstr("wrong"));
    EXPECT_EQ(refused.results(), "");
}

TEST(People, WithoutAPasswordAndATerminalNothingIsMade)
{
    const Folder folder;
    const Outcome run = shell(u"unset CARNET_PASSWORD; \"$CARNETCTL\" new %1 --protocol ketapain </dev/null"_s.arg(
        folder.path(u"n.carnet"_s)));
    EXPECT_EQ(run.exit, 2);
    EXPECT_THAT(run.words(), HasSubstr("CARNET_PASSWORD"));
    EXPECT_TRUE(folder.names().isEmpty()) << folder.names().join(u' ').toStdString();
    const Outcome weak =
        shell(u"CARNET_PASSWORD=short \"$CARNETCTL\" new %1 --protocol ketapain"_s.arg(folder.path(u"n.carnet"_s)));
    EXPECT_EQ(weak.exit, 1);
    EXPECT_TRUE(folder.names().isEmpty()) << folder.names().join(u' ').toStdString();
}

TEST(People, AreAddedChangedAndDisabledByTheAdministrator)
{
    const Folder folder;
    const QString study = newStudy(folder);
    const QString password = folder.write(u"nurse.txt"_s, "another five plain words\n");
    const auto add = [&](const QString &name, const QString &role) {
        return carnetctl({u"user"_s, u"add"_s, study, name, u"--role"_s, role, u"--new-password-file"_s, password});
    };
    EXPECT_EQ(add(u"n.petit"_s, u"nurse"_s).exit, 0);
    EXPECT_EQ(add(u"n.petit"_s, u"nurse"_s).exit, 2) << "several accounts: say who";
    const QString asAdmin = u"c.dubois"_s;
    EXPECT_EQ(carnetctl({u"user"_s, u"add"_s, study, u"x"_s, u"--role"_s, u"boss"_s, u"--user"_s, asAdmin}).exit, 2);
    const Outcome notAllowed = carnetctl(
        {u"user"_s, u"disable"_s, study, u"c.dubois"_s, u"--user"_s, u"n.petit"_s, u"--password-file"_s, password});
    EXPECT_EQ(notAllowed.exit, 1);
    EXPECT_THAT(notAllowed.words(), HasSubstr("n.petit"));
    EXPECT_EQ(
        carnetctl({u"user"_s, u"role"_s, study, u"n.petit"_s, u"--role"_s, u"nurse+monitor"_s, u"--user"_s, asAdmin})
            .exit,
        0);
    EXPECT_THAT(carnetctl({u"user"_s, u"list"_s, study, u"--user"_s, asAdmin}).results(),
                HasSubstr("n.petit,,nurse+monitor,active,0\n"));
    EXPECT_EQ(carnetctl({u"user"_s, u"disable"_s, study, u"n.petit"_s, u"--user"_s, asAdmin}).exit, 0);
    EXPECT_EQ(carnetctl({u"info"_s, study, u"--user"_s, u"n.petit"_s, u"--password-file"_s, password}).exit, 3);
    EXPECT_EQ(carnetctl({u"verify"_s, study, u"--user"_s, asAdmin}).exit, 0);
}

TEST(People, ALostPasswordComesBackWithThePrintedCode)
{
    const Folder folder;
    const QString study = folder.path(u"site.carnet"_s);
    const Outcome made = carnetctl({u"new"_s, study, u"--protocol"_s, u"ketapain"_s});
    const QString code = folder.write(u"code.txt"_s, recoveryCodeOf(made) + "\n");
    const QString password = folder.write(u"new.txt"_s, "a password chosen afterwards\n");
    const auto recover = [&](const QString &codeFile) {
        return carnetctl({u"user"_s, u"password"_s, study, u"admin"_s, u"--recovery"_s, codeFile,
                          u"--new-password-file"_s, password});
    };
    EXPECT_EQ(recover(folder.write(u"bad.txt"_s, "ABCD-EFGH\n")).exit, 3);
    const Outcome recovered = recover(code);
    EXPECT_EQ(recovered.exit, 0) << recovered.words();
    EXPECT_EQ(carnetctl({u"info"_s, study, u"--password-file"_s, password}).exit, 0);
    EXPECT_EQ(carnetctl({u"info"_s, study}).exit, 3) << "the old one is over";
    EXPECT_THAT(carnetctl({u"audit"_s, study, u"--password-file"_s, password}).results(), HasSubstr("recovery-code"));
}

TEST(People, ANewKeyKeepsThePasswords)
{
    const Folder folder;
    const QString study = newStudy(folder);
    const QByteArray before = folder.read(u"site.carnet"_s);
    EXPECT_EQ(carnetctl({u"rekey"_s, study}).exit, 0);
    EXPECT_NE(folder.read(u"site.carnet"_s).left(4096), before.left(4096));
    EXPECT_EQ(carnetctl({u"verify"_s, study}).exit, 0);
}

TEST(People, OfTheDemoNeedNoPasswordAndMayWhatTheirRoleMay)
{
    const QString demo = carnet::test::sharedDemo();
    const Folder folder;
    for (const QString &name : {u"nurse"_s, u"investigator"_s, u"datamanager"_s, u"statistician"_s, u"pharmacist"_s,
                                u"monitor"_s, u"admin"_s})
        EXPECT_EQ(carnetctl({u"info"_s, demo, u"--user"_s, name}).exit, 0) << name.toStdString();
    const Outcome import = carnetctl({u"import"_s, demo, folder.path(), u"--user"_s, u"nurse"_s});
    EXPECT_EQ(import.exit, 1);
    EXPECT_THAT(import.words(), HasSubstr("import data"));
    const Outcome exported =
        carnetctl({u"export"_s, demo, u"--out"_s, folder.path(u"bundle"_s), u"--user"_s, u"nurse"_s});
    EXPECT_EQ(exported.exit, 1);
    EXPECT_FALSE(QFile::exists(folder.path(u"bundle"_s)));
}

/// What the loader has to take before anything else: a sanitizer's own library, where the program has one.
QString sanitizerFirst()
{
    const Outcome libraries = shell(u"ldd \"$CARNETCTL\" | awk '/lib(a|t|ub)san/ { printf \"%s:\", $3 }'"_s);
    return QString::fromUtf8(libraries.out);
}

// Started with the plain library forced in, nothing is opened and nothing is written.
TEST(Cipher, WithPlainSqliteForcedInNothingIsWritten)
{
    const Folder folder;
    const QString library = u"/usr/lib/x86_64-linux-gnu/libsqlite3.so.0"_s;
    if (!QFile::exists(library))
        GTEST_SKIP() << "no plain SQLite on this machine";
    const QString plain = sanitizerFirst() + library;
    for (const QString &command : {u"demo"_s, u"new"_s}) {
        const QString rest = command == u"new"_s ? u" --protocol ketapain"_s : QString();
        const Outcome run =
            shell(u"LD_PRELOAD=%1 \"$CARNETCTL\" %2 %3/x.carnet%4"_s.arg(plain, command, folder.path(), rest));
        EXPECT_EQ(run.exit, 2) << run.words();
        EXPECT_THAT(run.words(), HasSubstr("cannot encrypt"));
    }
    const Outcome opened = shell(u"LD_PRELOAD=%1 \"$CARNETCTL\" info %2"_s.arg(plain, carnet::test::sharedDemo()));
    EXPECT_NE(opened.exit, 0);
    EXPECT_TRUE(folder.names().isEmpty()) << folder.names().join(u' ').toStdString();
}
