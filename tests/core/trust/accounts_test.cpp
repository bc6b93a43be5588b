#include "core/study_keys.h"
#include "tests/core/trust/people.h"

using namespace Qt::StringLiterals;

namespace carnet::test {

namespace {

const QString otherPassword = u"another five plain words"_s;

/// A study whose passwords are secret: one administrator.
struct Accounts : ::testing::Test
{
    Accounts()
    {
        Study::NewStudy wish = ketapain();
        const Roles roles = Roles(Role::Administrator) | Role::DataManager;
        wish.accounts = {{{u"c.dubois"_s, u"Claire Dubois"_s, roles, false}, goodPassword}};
        study = Study::create(path, wish, fixedClock());
        recoveryCode = study->takeRecoveryCode();
    }

    std::unique_ptr<Study> as(const QString &name, const QString &password)
    {
        return Study::open(path, Study::Access::ReadWrite, fixedClock(), {name, password});
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"study.carnet"_s);
    QString recoveryCode;
    std::unique_ptr<Study> study;
};

TEST_F(Accounts, TheFirstIsAdministratorAndDataManager)
{
    EXPECT_EQ(study->user(), u"c.dubois");
    EXPECT_TRUE(study->may(Action::ManageUsers));
    EXPECT_TRUE(study->may(Action::ImportData));
    EXPECT_FALSE(study->may(Action::EnterData));
    study.reset();
    EXPECT_EQ(Study::open(path, Study::Access::ReadWrite, fixedClock(), {{}, goodPassword})->user(), u"c.dubois")
        << "the only account needs no name";
}

TEST_F(Accounts, ANewOneLogsInAndChoosesItsOwnPassword)
{
    study->addAccount({{u"n.petit"_s, u"Nina Petit"_s, Role::Nurse, false}, goodPassword});
    auto nurse = as(u"n.petit"_s, goodPassword);
    EXPECT_TRUE(nurse->mustChangePassword());
    const auto wrong = errorOf([&] { nurse->changeOwnPassword(u"not this one"_s, otherPassword); });
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->kind(), Error::Kind::WrongPassword);
    EXPECT_TRUE(errorOf([&] { nurse->changeOwnPassword(goodPassword, goodPassword); })) << "that is no change";
    EXPECT_TRUE(nurse->mustChangePassword());
    nurse->changeOwnPassword(goodPassword, otherPassword);
    EXPECT_FALSE(nurse->mustChangePassword());
    nurse.reset();
    EXPECT_TRUE(errorOf([&] { as(u"n.petit"_s, goodPassword); }));
    EXPECT_EQ(as(u"n.petit"_s, otherPassword)->person().roles, Roles(Role::Nurse));
}

TEST_F(Accounts, RefusesBadNamesWeakPasswordsAndDoubles)
{
    const auto add = [this](const QString &name, const QString &password) {
        return errorOf([&] { study->addAccount({{name, {}, Role::Nurse, false}, password}); });
    };
    for (const QString &name : {u"local"_s, u""_s, u"a"_s, u"two words"_s, u"../x"_s, u"C.DUBOIS"_s})
        EXPECT_TRUE(add(name, goodPassword)) << name.toStdString();
    EXPECT_TRUE(add(u"n.petit"_s, u"short"_s));
    EXPECT_FALSE(add(u"n.petit"_s, goodPassword));
    EXPECT_TRUE(add(u"n.petit"_s, goodPassword));
    EXPECT_EQ(accounts(*study).size(), 2);
}

TEST_F(Accounts, ADisabledOneOpensNothingAndIsNeverRemoved)
{
    study->addAccount({{u"n.petit"_s, {}, Role::Nurse, false}, goodPassword});
    study->disableAccount(u"n.petit"_s);
    EXPECT_TRUE(errorOf([&] { as(u"n.petit"_s, goodPassword); }));
    EXPECT_EQ(accounts(*study).size(), 2);
    const auto only = errorOf([&] { study->disableAccount(u"c.dubois"_s); });
    ASSERT_TRUE(only) << "the only administrator stays";
    study->resetPassword(u"n.petit"_s, otherPassword);
    EXPECT_EQ(as(u"n.petit"_s, otherPassword)->user(), u"n.petit");
}

TEST_F(Accounts, TheRecoveryCodeOpensTheStudyOnAnotherMachine)
{
    ASSERT_EQ(recoveryCode.size(), 39);
    study.reset();
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"copy.carnet"_s);
    QFile::copy(path, copy);
    QFile::copy(path + u".keys"_s, copy + u".keys"_s);
    const auto wrong =
        errorOf([&] { Study::recover(copy, u"AAAA-BBBB"_s, u"c.dubois"_s, otherPassword, fixedClock()); });
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->kind(), Error::Kind::WrongPassword);
    Study::recover(copy, recoveryCode.toLower().replace(u'-', u' '), u"c.dubois"_s, otherPassword, fixedClock());
    const auto recovered = Study::open(copy, Study::Access::ReadWrite, fixedClock(), {u"c.dubois"_s, otherPassword});
    EXPECT_EQ(recovered->recentActs(1).front().by, u"recovery-code");
    EXPECT_TRUE(recovered->verify().ok());
}

TEST_F(Accounts, ANewRecoveryCodeMakesTheOldOneWorthless)
{
    const QString next = study->makeRecoveryCode();
    study.reset();
    EXPECT_TRUE(errorOf([&] { Study::recover(path, recoveryCode, u"c.dubois"_s, otherPassword, fixedClock()); }));
    EXPECT_FALSE(errorOf([&] { Study::recover(path, next, u"c.dubois"_s, otherPassword, fixedClock()); }));
}

TEST_F(Accounts, ANewKeyReachesEverybodyAndTheOldOneOpensNothing)
{
    study->addAccount({{u"n.petit"_s, {}, Role::Nurse, false}, goodPassword});
    QFile::copy(path + u".keys"_s, path + u".keys.kept"_s);
    study->rekey();
    study->record(std::vector<Datum>{}, ActKind::Setup);
    study.reset();
    EXPECT_TRUE(as(u"n.petit"_s, goodPassword)->verify().ok());
    QFile::remove(path + u".keys"_s);
    QFile::copy(path + u".keys.kept"_s, path + u".keys"_s);
    EXPECT_TRUE(errorOf([&] { as(u"n.petit"_s, goodPassword); }));
}

TEST_F(Accounts, AStoppedChangeOfKeyGoesOnAtTheNextOpening)
{
    // The file has the new key, the keyring with it still waits beside the old one.
    QFile::copy(path + u".keys"_s, folder.filePath(u"old"_s));
    study->rekey();
    study.reset();
    QFile::rename(path + u".keys"_s, path + u".keys.new"_s);
    QFile::copy(folder.filePath(u"old"_s), path + u".keys"_s);
    EXPECT_TRUE(as(u"c.dubois"_s, goodPassword)->verify().ok());
    EXPECT_FALSE(QFile::exists(path + u".keys.new"_s));
    EXPECT_TRUE(as(u"c.dubois"_s, goodPassword)->verify().ok());
    // The file still has the old key: the keyring that waits is worth nothing.
    QFile::copy(folder.filePath(u"old"_s), path + u".keys.new"_s);
    EXPECT_TRUE(as(u"c.dubois"_s, goodPassword)->verify().ok());
    EXPECT_FALSE(QFile::exists(path + u".keys.new"_s));
}

TEST_F(Accounts, TheKeyOfTheAllocationOpensForItsHoldersOnly)
{
    const QString statistician = u"s.blanc"_s;
    study->addAccount({{u"p.noir"_s, {}, Role::Pharmacist, true}, goodPassword});
    study->addAccount({{statistician, {}, Role::Statistician, true}, goodPassword});
    study->addAccount({{u"s.other"_s, {}, Role::Statistician, false}, goodPassword});
    EXPECT_TRUE(errorOf([&] { study->makeAllocationKey(); })) << "an administrator makes none";
    auto pharmacist = as(u"p.noir"_s, goodPassword);
    EXPECT_EQ(pharmacist->makeAllocationKey().size(), 32);
    const QByteArray secret = pharmacist->allocationSecret(goodPassword);
    EXPECT_EQ(secret.size(), 32);
    EXPECT_TRUE(errorOf([&] { pharmacist->allocationSecret(u"wrong password"_s); }));
    EXPECT_EQ(as(statistician, goodPassword)->allocationSecret(goodPassword), secret);
    for (const QString &name : {u"s.other"_s, u"c.dubois"_s})
        EXPECT_EQ(errorOf([&] { as(name, goodPassword)->allocationSecret(goodPassword); })->kind(),
                  Error::Kind::NotAllowed);
    study->addAccount({{u"s.late"_s, {}, Role::Statistician, true}, goodPassword});
    EXPECT_FALSE(as(u"s.late"_s, goodPassword)->holdsAllocationKey());
    EXPECT_EQ(keyHolders(*study).holding, QStringList({u"p.noir"_s, statistician}));
    EXPECT_EQ(keyHolders(*study).waiting, QStringList(u"s.late"_s));
    pharmacist->shareAllocationKey(u"s.late"_s, goodPassword);
    EXPECT_TRUE(keyHolders(*study).waiting.isEmpty());
    EXPECT_EQ(as(u"s.late"_s, goodPassword)->allocationSecret(goodPassword), secret);
    study->rekey();
    EXPECT_EQ(as(u"p.noir"_s, goodPassword)->allocationSecret(goodPassword), secret);
    study->disableAccount(u"s.late"_s);
    study->disableAccount(statistician);
    EXPECT_TRUE(errorOf([&] { study->disableAccount(u"p.noir"_s); })) << "nobody could unblind the study any more";
    EXPECT_EQ(keyHolders(*study).holding, QStringList(u"p.noir"_s));
}

} // namespace

} // namespace carnet::test
