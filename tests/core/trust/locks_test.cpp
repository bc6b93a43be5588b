#include "core/trust/locks.h"

#include "core/exchange/demo.h"
#include "core/patients/queries.h"
#include "core/trust/signatures.h"
#include "tests/support/support.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

class Locks : public testing::Test
{
protected:
    Study &study() { return *fixture.study; }
    void set(Occasion occasion, const QString &item, const Value &value)
    {
        study().record({{{u"KP-001"_s, occasion, item}, value}});
    }
    /// What the store says to a value, not the check of the window.
    QString refusal(Occasion occasion, const QString &item, const Value &value)
    {
        try {
            set(occasion, item, value);
        } catch (const Error &error) {
            EXPECT_EQ(error.kind(), Error::Kind::Refused);
            return error.message();
        }
        return {};
    }
    static LockTarget period(int number) { return {u"KP-001"_s, Occasion::period(number)}; }

    StudyFixture fixture;
};

QString failure(const std::function<void()> &what)
{
    try {
        what();
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

} // namespace

TEST_F(Locks, OfAPeriodRefuseItsDiaryInTheStoreAndNothingElse)
{
    set(Occasion::day(1, 3), u"average"_s, 4);
    lock(study(), period(1), true);
    const qint64 last = study().lastAct();
    EXPECT_TRUE(refusal(Occasion::day(1, 3), u"average"_s, 5).startsWith(u"P1 of patient KP-001 is frozen"_s));
    EXPECT_FALSE(refusal(Occasion::day(1, 4), u"diary_note"_s, u"a note"_s).isEmpty());
    EXPECT_FALSE(refusal(Occasion::day(1, 4, 1), u"rescue_name"_s, u"tramadol"_s).isEmpty());
    EXPECT_EQ(study().lastAct(), last);
    EXPECT_EQ(study().value({u"KP-001"_s, Occasion::day(1, 3), u"average"_s}), Value(4));
    EXPECT_EQ(refusal(Occasion::day(2, 3), u"average"_s, 5), QString());
    EXPECT_EQ(refusal(Occasion::patient(), u"age_years"_s, 50), QString());
    EXPECT_TRUE(study().verify().ok());
}

TEST_F(Locks, OfAPatientAndOfTheStudyReachEverythingBelow)
{
    set(Occasion::patient(), u"age_years"_s, 50);
    lock(study(), {u"KP-001"_s, Occasion::patient()}, true);
    EXPECT_TRUE(refusal(Occasion::row(List::AdverseEvent, 1), u"ae_term"_s, u"nausea"_s)
                    .startsWith(u"Patient KP-001 is frozen"_s));
    EXPECT_FALSE(refusal(Occasion::visit(2), u"hr_bpm"_s, 70).isEmpty());
    study().record({{{u"KP-002"_s, Occasion::patient(), u"age_years"_s}, 40}});
    lock(study(), {}, true);
    EXPECT_TRUE(failure([&] {
                    study().record({{{u"KP-003"_s, Occasion::patient(), u"age_years"_s}, 40}});
                }).startsWith(u"The study is frozen"_s));
    EXPECT_FALSE(study().patients().contains(u"KP-003"_s));
}

TEST_F(Locks, LetQueriesAndLocksThemselvesPass)
{
    set(Occasion::day(1, 3), u"average"_s, 4);
    lock(study(), {u"KP-001"_s, Occasion::patient()}, true);
    const int query = raiseQuery(study(), {u"KP-001"_s, Occasion::day(1, 3), u"average"_s}, u"As on paper?"_s);
    answerQuery(study(), query, u"Yes"_s);
    lock(study(), period(1), true);
    unlock(study(), {u"KP-001"_s, Occasion::patient()}, u"late information"_s);
    EXPECT_FALSE(refusal(Occasion::day(1, 3), u"average"_s, 5).isEmpty());
    unlock(study(), period(1), u"late information"_s);
    EXPECT_EQ(refusal(Occasion::day(1, 3), u"average"_s, 5), QString());
    EXPECT_EQ(study().recentActs(2).back().kind, u"unlock"_s);
    EXPECT_EQ(study().recentActs(2).back().reason, u"late information"_s);
}

TEST_F(Locks, SetByAnotherProgramHoldAtOnce)
{
    set(Occasion::day(1, 3), u"average"_s, 4);
    const auto other = Study::open(fixture.file(u"study.carnet"_s), Study::Access::ReadWrite, fixedClock());
    lock(*other, period(1), true);
    EXPECT_FALSE(refusal(Occasion::day(1, 4), u"average"_s, 5).isEmpty());
}

TEST_F(Locks, AreToldBeforeAnythingIsTyped)
{
    set(Occasion::day(1, 3), u"average"_s, 4);
    lock(study(), period(1), true);
    const auto issue = study().check({{u"KP-001"_s, Occasion::day(1, 3), u"average"_s}, 5});
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->id, u"locked"_s);
    EXPECT_EQ(issue->level, Issue::Level::Refuse);
}

TEST_F(Locks, NeedWhatIsNotDoneYetToBeDone)
{
    set(Occasion::patient(), u"age_years"_s, 50);
    const LockTarget patient{u"KP-001"_s, Occasion::patient()};
    EXPECT_EQ(lockBlockers(study(), patient),
              (std::vector<Blocker>{{Blocker::Kind::NoSignature, u"KP-001"_s, Occasion::patient(), {}, 0}}));
    EXPECT_TRUE(failure([&] { lock(study(), patient); }).contains(u"is not signed"_s));
    sign(study(), u"KP-001"_s, Occasion::patient(), u"seen"_s);
    raiseQuery(study(), {u"KP-001"_s, Occasion::patient(), u"age_years"_s}, u"As on paper?"_s);
    EXPECT_EQ(lockBlockers(study(), patient).front().kind, Blocker::Kind::OpenQuery);
    closeQuery(study(), 1);
    set(Occasion::patient(), u"age_years"_s, 51);
    ASSERT_EQ(lockBlockers(study(), patient).size(), 1u);
    EXPECT_EQ(lockBlockers(study(), patient).front(),
              (Blocker{Blocker::Kind::BrokenSignature, u"KP-001"_s, Occasion::patient(), {}, 1}));
    sign(study(), u"KP-001"_s, Occasion::patient(), u"seen again"_s);
    lock(study(), patient);
    const auto lockThere = lockOver(study(), u"KP-001"_s, Occasion::day(1, 1));
    ASSERT_TRUE(lockThere);
    EXPECT_EQ(lockThere->level, Lock::Level::Patient);
    EXPECT_FALSE(lockThere->isFrozen);
    EXPECT_EQ(lockThere->by, u"local"_s);
}

TEST_F(Locks, NameEmptyDiaryDaysAndUnfinishedForms)
{
    const int infusion = study().protocol().visitIndex(u"V1"_s);
    set(Occasion::visit(infusion), u"visit_date"_s, u"2018-05-01"_s);
    set(Occasion::day(1, 1), u"average"_s, 4);
    std::vector<Blocker::Kind> kinds;
    for (const Blocker &blocker : lockBlockers(study(), period(1)))
        kinds.push_back(blocker.kind);
    EXPECT_EQ(kinds,
              (std::vector{Blocker::Kind::EmptyDays, Blocker::Kind::UnfinishedDiary, Blocker::Kind::NoSignature}));
    const auto ofVisit = lockBlockers(study(), {u"KP-001"_s, Occasion::visit(infusion)});
    ASSERT_FALSE(ofVisit.empty());
    EXPECT_EQ(ofVisit.front().kind, Blocker::Kind::OpenForm);
}

TEST_F(Locks, AreUndoneWithAReasonOnly)
{
    set(Occasion::patient(), u"age_years"_s, 50);
    const LockTarget patient{u"KP-001"_s, Occasion::patient()};
    EXPECT_TRUE(failure([&] { unlock(study(), patient, u"why"_s); }).contains(u"is not locked"_s));
    lock(study(), patient, true);
    EXPECT_TRUE(failure([&] { unlock(study(), patient, u" "_s); }).contains(u"reason"_s));
    EXPECT_TRUE(failure([&] { lock(study(), patient, true); }).contains(u"is frozen"_s));
    EXPECT_TRUE(lockOn(study(), patient));
}
