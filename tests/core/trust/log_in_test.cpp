#include "tests/core/trust/people.h"
#include "tests/support/figure.h"

#include "core/trust/passwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::test {

namespace {

struct LogIn : PeopleFixture
{
    std::vector<Act> actsOf(ActKind kind)
    {
        std::vector<Act> found;
        study->forEachAct([&](const Act &act) {
            if (act.kind == code(kind))
                found.push_back(act);
        });
        return found;
    }

    /// Kind of the refusal of a wrong password; nothing when the log-in worked.
    std::optional<Error> tryAs(const QString &name, const QString &password)
    {
        return errorOf([&] { Study::open(path, Study::Access::ReadWrite, clock, {name, password}); });
    }
};

TEST_F(LogIn, OpensForTheRightPasswordOnly)
{
    study.reset();
    EXPECT_EQ(as(u"nurse"_s)->person().fullName, u"Nora Nurse");
    EXPECT_EQ(as(u"NURSE"_s)->user(), u"nurse") << "the case of a name does not matter";
    const auto wrong = tryAs(u"nurse"_s, u"wrong"_s);
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->kind(), Error::Kind::WrongPassword);
    const auto unknown = tryAs(u"nobody"_s, u"wrong"_s);
    ASSERT_TRUE(unknown);
    EXPECT_EQ(unknown->message(), wrong->message()) << "who has an account is nobody's business";
}

TEST_F(LogIn, FailuresBecomeActsAsSoonAsSomebodyLogsIn)
{
    study.reset();
    tryAs(u"nurse"_s, u"a"_s);
    tryAs(u"nobody"_s, u"b"_s);
    study = as(u"datamanager"_s);
    const auto failed = actsOf(ActKind::LogInFailed);
    ASSERT_EQ(failed.size(), 2);
    EXPECT_THAT(failed[0].note.toStdString(), ::testing::HasSubstr("account nurse; wrong password"));
    EXPECT_THAT(failed[1].note.toStdString(), ::testing::HasSubstr("account unknown"));
    study = as(u"datamanager"_s);
    EXPECT_EQ(actsOf(ActKind::LogInFailed).size(), 2) << "each only once";
}

// Proof: 1,000 guesses, at most 10 evaluated, all recorded.
TEST_F(LogIn, AThousandGuessesAreTenLooksAtAPasswordAndAThousandActs)
{
    study.reset();
    for (int guess = 0; guess < 1000; ++guess) {
        now = now.addSecs(3600); // however patient
        const auto refused = tryAs(u"nurse"_s, u"guess %1"_s.arg(guess));
        ASSERT_TRUE(refused);
        ASSERT_EQ(refused->kind(), Error::Kind::WrongPassword);
    }
    EXPECT_TRUE(tryAs(u"nurse"_s, publishedPassword)) << "locked, even with the right one";
    study = as(u"admin"_s);
    const auto failed = actsOf(ActKind::LogInFailed);
    const auto evaluated = std::count_if(failed.begin(), failed.end(),
                                         [](const Act &act) { return act.note.contains(u"wrong password"); });
    EXPECT_EQ(failed.size(), 1001);
    EXPECT_LE(evaluated, 10);
    EXPECT_TRUE(study->isLockedOut(u"nurse"_s));
    test::figure("password guesses", "%zu guesses, %lld looked at, %zu recorded", failed.size(),
                 static_cast<long long>(evaluated), failed.size());
}

TEST_F(LogIn, WaitsLongerAfterEachFailureAndForgetsAfterASuccess)
{
    study.reset();
    for (int i = 0; i < 3; ++i)
        EXPECT_THAT(tryAs(u"nurse"_s, u"wrong"_s)->message().toStdString(), ::testing::HasSubstr("is wrong"));
    EXPECT_THAT(tryAs(u"nurse"_s, publishedPassword)->message().toStdString(), ::testing::HasSubstr("Wait 2 second"));
    EXPECT_FALSE(tryAs(u"investigator"_s, publishedPassword)) << "the others do not wait";
    now = now.addSecs(2);
    EXPECT_THAT(tryAs(u"nurse"_s, u"wrong"_s)->message().toStdString(), ::testing::HasSubstr("is wrong"));
    now = now.addSecs(3);
    EXPECT_THAT(tryAs(u"nurse"_s, publishedPassword)->message().toStdString(), ::testing::HasSubstr("Wait 1 second"));
    now = now.addSecs(1);
    EXPECT_FALSE(tryAs(u"nurse"_s, publishedPassword));
    EXPECT_THAT(tryAs(u"nurse"_s, u"wrong"_s)->message().toStdString(), ::testing::HasSubstr("is wrong"));
    EXPECT_FALSE(tryAs(u"nurse"_s, publishedPassword));
}

TEST_F(LogIn, AsksForThePasswordOnceMoreAndCountsWhatIsWrong)
{
    study->switchUser({u"investigator"_s, publishedPassword});
    EXPECT_TRUE(study->checkPassword(publishedPassword));
    EXPECT_FALSE(study->checkPassword(u"something else"_s));
    EXPECT_EQ(actsOf(ActKind::LogInFailed).size(), 1);
}

TEST(Passwords, AreLongAndNotThoseThatAreTriedFirst)
{
    for (const QString &bad :
         {u"short"_s, u"aaaaaaaaaaaa"_s, u"123456789012"_s, u"Password1234"_s, u"MotDePasse2024!"_s,
          u"my nurse.anna pw"_s, u"carnet-demo-study"_s, u"abcdefghijkl"_s, QString()})
        EXPECT_FALSE(passwordProblem(bad, u"nurse.anna"_s).isEmpty()) << bad.toStdString();
    for (const QString &good : {goodPassword, u"Ünïcödé søup 9"_s, u"x7!kQ2#pLm9z"_s})
        EXPECT_TRUE(passwordProblem(good, u"nurse.anna"_s).isEmpty()) << good.toStdString();
}

} // namespace

} // namespace carnet::test
