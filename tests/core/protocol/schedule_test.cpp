#include "core/protocol/schedule.h"
#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using carnet::test::shippedCrossover;

namespace {

const QDate inclusion(2018, 3, 1);

VisitStatus status(const VisitDates &dates, const QString &visit, QDate today)
{
    for (const VisitStatus &each : schedule(shippedCrossover(), dates, today)) {
        if (each.visit->code == visit)
            return each;
    }
    return {};
}

VisitDates included()
{
    VisitDates dates;
    dates.done.insert(u"SCR"_s, inclusion.addDays(-7));
    dates.done.insert(u"V0"_s, inclusion);
    return dates;
}

} // namespace

TEST(Schedule, BeginsWithScreeningForANewPatient)
{
    const auto statuses = schedule(shippedCrossover(), {}, inclusion);
    ASSERT_EQ(statuses.size(), 9u);
    EXPECT_EQ(statuses[0].state, VisitState::Due);
    for (std::size_t index = 1; index < statuses.size(); ++index) {
        EXPECT_EQ(statuses[index].state, VisitState::NotYet);
        EXPECT_FALSE(statuses[index].target.isValid());
    }
}

TEST(Schedule, OpensTheFirstInfusionFourteenDaysAfterInclusion)
{
    const QDate target = inclusion.addDays(14);
    const VisitStatus first = status(included(), u"V1"_s, target.addDays(-3));
    EXPECT_EQ(first.target, target);
    EXPECT_EQ(first.windowLow, target.addDays(-2));
    EXPECT_EQ(first.windowHigh, target.addDays(7));
    EXPECT_EQ(first.state, VisitState::NotYet);
    EXPECT_EQ(status(included(), u"V1"_s, target.addDays(-2)).state, VisitState::Due);
    EXPECT_EQ(status(included(), u"V1"_s, target.addDays(7)).state, VisitState::Due);
    const VisitStatus late = status(included(), u"V1"_s, target.addDays(10));
    EXPECT_EQ(late.state, VisitState::Late);
    EXPECT_EQ(late.daysLate, 3);
}

TEST(Schedule, CountsFromTheTargetOfAnAnchorThatIsNotDone)
{
    EXPECT_EQ(status(included(), u"V2"_s, inclusion).target, inclusion.addDays(14 + 35));
    EXPECT_EQ(status(included(), u"V4"_s, inclusion).target, inclusion.addDays(14 + 3 * 35));
    EXPECT_EQ(status(included(), u"T1"_s, inclusion).target, inclusion.addDays(15));
}

TEST(Schedule, MovingAnInfusionMovesWhatFollows)
{
    VisitDates dates = included();
    const QDate infusion = inclusion.addDays(20);
    dates.done.insert(u"V1"_s, infusion);
    EXPECT_EQ(status(dates, u"T1"_s, infusion).target, infusion.addDays(1));
    EXPECT_EQ(status(dates, u"V2"_s, infusion).target, infusion.addDays(35));
    EXPECT_EQ(status(dates, u"V3"_s, infusion).target, infusion.addDays(70));
}

TEST(Schedule, MarksWhatWasDoneOutsideItsWindow)
{
    VisitDates dates = included();
    dates.done.insert(u"V1"_s, inclusion.addDays(14 + 7));
    EXPECT_EQ(status(dates, u"V1"_s, inclusion).state, VisitState::Done);
    dates.done.insert(u"V1"_s, inclusion.addDays(14 + 8));
    EXPECT_EQ(status(dates, u"V1"_s, inclusion).state, VisitState::DoneOutOfWindow);
    dates.done.insert(u"V1"_s, inclusion.addDays(14 - 3));
    EXPECT_EQ(status(dates, u"V1"_s, inclusion).state, VisitState::DoneOutOfWindow);
}

TEST(Schedule, WaitingGivesALaterTarget)
{
    VisitDates dates = included();
    const QDate infusion = inclusion.addDays(14);
    dates.done.insert(u"V1"_s, infusion);
    dates.planned.insert(u"V2"_s, infusion.addDays(49));
    EXPECT_EQ(status(dates, u"V2"_s, infusion.addDays(44)).target, infusion.addDays(49));
    EXPECT_EQ(status(dates, u"V2"_s, infusion.addDays(44)).state, VisitState::NotYet);
    EXPECT_EQ(status(dates, u"V3"_s, infusion).target, infusion.addDays(49 + 35));
}

TEST(Schedule, AnOldPlanDoesNotHoldBackAMovedInfusion)
{
    VisitDates dates = included();
    dates.planned.insert(u"V2"_s, inclusion.addDays(49));
    EXPECT_EQ(status(dates, u"V2"_s, inclusion).target, inclusion.addDays(49));
    dates.done.insert(u"V1"_s, inclusion.addDays(21));
    EXPECT_EQ(status(dates, u"V2"_s, inclusion).target, inclusion.addDays(56));
}

TEST(Schedule, NothingIsAwaitedAfterWithdrawal)
{
    VisitDates dates = included();
    dates.withdrawn = true;
    EXPECT_EQ(status(dates, u"V0"_s, inclusion).state, VisitState::Done);
    EXPECT_EQ(status(dates, u"V1"_s, inclusion.addDays(90)).state, VisitState::WillNotHappen);
}

TEST(Schedule, ACallIsNotDueBeforeTheInfusionItFollows)
{
    const QDate infusion = inclusion.addDays(14);
    EXPECT_EQ(status(included(), u"T1"_s, infusion.addDays(2)).state, VisitState::NotYet);
    VisitDates dates = included();
    dates.done.insert(u"V1"_s, infusion);
    EXPECT_EQ(status(dates, u"T1"_s, infusion.addDays(2)).state, VisitState::Due);
    EXPECT_EQ(status(dates, u"T1"_s, infusion.addDays(4)).state, VisitState::Late);
}

TEST(Schedule, TellsByHowMuchAVisitHasMoved)
{
    VisitDates dates = included();
    EXPECT_EQ(status(dates, u"V3"_s, inclusion).movedDays, 0);
    dates.done.insert(u"V1"_s, inclusion.addDays(14 + 5));
    EXPECT_EQ(status(dates, u"V3"_s, inclusion).movedDays, 5);
    dates.planned.insert(u"V2"_s, inclusion.addDays(14 + 5 + 35 + 14));
    EXPECT_EQ(status(dates, u"V2"_s, inclusion).movedDays, 19);
    EXPECT_EQ(status(dates, u"V3"_s, inclusion).movedDays, 19);
}

TEST(Schedule, SaysHowFarOutsideItsWindowAVisitWas)
{
    VisitDates dates = included();
    dates.done.insert(u"V1"_s, inclusion.addDays(14 + 9));
    EXPECT_EQ(status(dates, u"V1"_s, inclusion).daysOutsideWindow(), 2);
    dates.done.insert(u"V1"_s, inclusion.addDays(14 - 5));
    EXPECT_EQ(status(dates, u"V1"_s, inclusion).daysOutsideWindow(), -3);
}

TEST(Schedule, TheEndCountsFromTheLastInfusionThatWasGiven)
{
    VisitDates dates = included();
    const QDate infusion = inclusion.addDays(14);
    dates.done.insert(u"V1"_s, infusion);
    dates.notDone = {u"V2"_s, u"T2"_s, u"V3"_s, u"T3"_s};
    EXPECT_EQ(status(dates, u"V2"_s, infusion).state, VisitState::WillNotHappen);
    EXPECT_EQ(status(dates, u"V4"_s, infusion).target, infusion.addDays(35));
    EXPECT_EQ(status(dates, u"V4"_s, infusion.addDays(35)).state, VisitState::Due);
}

TEST(Schedule, AfterTheEndNothingIsAwaited)
{
    VisitDates dates = included();
    dates.done.insert(u"V1"_s, inclusion.addDays(14));
    dates.finished = true;
    EXPECT_EQ(status(dates, u"T1"_s, inclusion.addDays(60)).state, VisitState::WillNotHappen);
}

TEST(Schedule, AWithdrawnPatientWhoIsFollowedUpComesToTheVisitsWithoutInfusion)
{
    VisitDates dates = included();
    dates.done.insert(u"V1"_s, inclusion.addDays(14));
    dates.withdrawn = true;
    dates.followedUp = true;
    EXPECT_EQ(status(dates, u"V2"_s, inclusion.addDays(49)).state, VisitState::WillNotHappen);
    EXPECT_EQ(status(dates, u"V4"_s, inclusion.addDays(49)).state, VisitState::Due);
}
