#include "core/storage/keyring.h"
#include "core/study_keys.h"
#include "core/study_second.h"
#include "core/trust/allocation.h"
#include "tests/core/trust/allocation_fixture.h"
#include "tests/core/trust/people.h"

using namespace Qt::StringLiterals;

namespace carnet::test {

namespace {

/// A study whose pharmacist has sealed a list already.
struct AllocationReplacement : PeopleFixture
{
    AllocationReplacement()
    {
        study = as(u"pharmacist"_s);
        importAllocation(*study, AllocationFixture::list(), {}, firstFile);
        before = study->lastAct();
    }

    std::optional<Error> replace(const QString &second, const QString &password = publishedPassword,
                                 const QString &reason = u"list of the sponsor corrected"_s)
    {
        auto shorter = AllocationFixture::list();
        shorter.resize(4);
        return errorOf([&] { importAllocation(*study, shorter, {}, secondFile, {reason, second, password}); });
    }

    AllocationReceipt receipt() const
    {
        return allocationReceipt(*study, study->allocationSecret(publishedPassword));
    }

    bool isAsBefore() const { return allocationState(*study).numbers == 6; }

    const AllocationSource firstFile{u"list of the sponsor.csv"_s, QByteArray(32, '\x11')};
    const AllocationSource secondFile{u"Liste corrigée.csv"_s, QByteArray(32, '\x22')};
    qint64 before = 0;
};

TEST_F(AllocationReplacement, WantsSomebodyElse)
{
    const auto nobody = replace({});
    ASSERT_TRUE(nobody);
    EXPECT_EQ(nobody->kind(), Error::Kind::WrongUse);
    for (const QString &name : {u"pharmacist"_s, u" Pharmacist"_s}) {
        const auto same = replace(name);
        ASSERT_TRUE(same);
        EXPECT_EQ(same->kind(), Error::Kind::NotAllowed);
    }
    EXPECT_EQ(study->lastAct(), before) << "nothing is written";
    EXPECT_TRUE(isAsBefore());
}

TEST_F(AllocationReplacement, AWrongPasswordIsAnActAndReplacesNothing)
{
    const auto wrong = replace(u"datamanager"_s, u"not this one"_s);
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->kind(), Error::Kind::WrongPassword);
    EXPECT_THAT(wrong->message().toStdString(), ::testing::HasSubstr("stays as it is"));
    ASSERT_EQ(study->lastAct(), before + 1);
    const Act act = study->recentActs(1).front();
    EXPECT_EQ(act.kind, code(ActKind::LogInFailed));
    EXPECT_THAT(act.note.toStdString(), ::testing::HasSubstr("account datamanager; wrong password"));
    EXPECT_TRUE(isAsBefore());
    as(u"nurse"_s);
    EXPECT_EQ(study->lastAct(), before + 1) << "told once";
}

TEST_F(AllocationReplacement, WhoMayNotUnblindIsNoSecondPerson)
{
    for (const QString &name : {u"nurse"_s, u"investigator"_s, u"monitor"_s, u"admin"_s}) {
        const auto refused = replace(name);
        ASSERT_TRUE(refused) << name.toStdString();
        EXPECT_EQ(refused->kind(), Error::Kind::NotAllowed) << name.toStdString();
    }
    EXPECT_EQ(study->lastAct(), before);
    EXPECT_TRUE(isAsBefore());
}

TEST_F(AllocationReplacement, ARefusalMakesNoNewKey)
{
    Keyring keyring = Keyring::read(Keyring::pathOf(path));
    for (const QString &holder : keyHolders(*study).holding) // the last password that opened the list is gone
        keyring.remove(holder);
    keyring.write(Keyring::pathOf(path));
    ASSERT_TRUE(keyHolders(*study).holding.isEmpty());
    EXPECT_TRUE(replace(u"nurse"_s));
    EXPECT_TRUE(replace(u"datamanager"_s, publishedPassword, u"  "_s));
    EXPECT_TRUE(keyHolders(*study).holding.isEmpty());
}

TEST(SecondPerson, IsNobodyInAStudyWithoutAccounts)
{
    StudyFixture open;
    const auto refused = errorOf([&] { secondPerson(*open.study, {u"datamanager"_s, publishedPassword}); });
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->kind(), Error::Kind::WrongUse);
}

TEST_F(AllocationReplacement, TwoPeopleStandInTheAct)
{
    const auto refused = replace(u"DataManager"_s);
    ASSERT_FALSE(refused) << refused->message().toStdString();
    const Act act = study->recentActs(1).front();
    EXPECT_EQ(act.by, u"pharmacist");
    EXPECT_EQ(act.reason, u"list of the sponsor corrected");
    EXPECT_EQ(act.note, u"numbers: 4; envelopes: 12; with datamanager (datamanager)");
    EXPECT_EQ(allocationState(*study).numbers, 4);
    const QByteArray secret = study->allocationSecret(publishedPassword);
    EXPECT_EQ(openAllocationRow(*study, 2, secret).sequence(), u"KM-P-K");
}

TEST_F(AllocationReplacement, TheReceiptIsOfTheListThatIsThere)
{
    AllocationReceipt first = receipt();
    EXPECT_EQ(first.source.file, firstFile.file);
    EXPECT_EQ(first.source.sha256, firstFile.sha256);
    EXPECT_EQ(first.by.fullName, u"Pia Pharmacist");
    EXPECT_FALSE(first.second);
    replace(u"datamanager"_s);
    const AllocationReceipt second = receipt();
    EXPECT_EQ(second.source.file, secondFile.file);
    EXPECT_EQ(second.source.sha256, secondFile.sha256);
    EXPECT_EQ(second.numbers, 4);
    EXPECT_EQ(second.envelopes, 12);
    EXPECT_EQ(second.act.reason, u"list of the sponsor corrected");
    EXPECT_FALSE(second.act.seal.isEmpty());
    ASSERT_TRUE(second.second);
    EXPECT_EQ(second.second->fullName, u"Dina Data");
    EXPECT_EQ(second.second->roles, Roles(Role::DataManager));
}

TEST_F(AllocationReplacement, TheReceiptOfAListWithoutAFileNamesNone)
{
    auto rows = AllocationFixture::list();
    importAllocation(*study, rows, {}, {}, {u"typed by hand"_s, u"statistician"_s, publishedPassword});
    EXPECT_TRUE(receipt().source.file.isEmpty());
    EXPECT_TRUE(receipt().source.sha256.isEmpty());
}

} // namespace

} // namespace carnet::test
