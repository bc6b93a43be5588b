#include "core/visits/visit_check.h"

#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

/// A patient of the shipped crossover, included on 1 March 2018.
class VisitCheck : public testing::Test
{
protected:
    VisitCheck()
    {
        set(Occasion::patient(), u"consent_date"_s, u"2018-02-20"_s);
        set(Occasion::patient(), u"inclusion_date"_s, u"2018-03-01"_s);
        set(visit(u"V0"_s), u"visit_date"_s, u"2018-03-01"_s);
        set(visit(u"V1"_s), u"visit_date"_s, u"2018-03-15"_s);
    }
    static Occasion visit(const QString &code) { return Occasion::visit(shippedCrossover().visitIndex(code)); }
    void set(Occasion occasion, const QString &item, const Value &value)
    {
        fixture.study->record({{{u"KP-001"_s, occasion, item}, value}});
    }
    /// "id level", empty when nothing speaks against the value.
    QString check(Occasion occasion, const QString &item, const Value &value) const
    {
        const auto issue = fixture.study->check({{u"KP-001"_s, occasion, item}, value});
        if (!issue)
            return {};
        EXPECT_FALSE(issue->message.isEmpty());
        return issue->id + (issue->level == Issue::Level::Refuse ? u" refused"_s : u" warned"_s);
    }

    StudyFixture fixture;
    const Occasion event = Occasion::row(List::AdverseEvent, 1);
};

} // namespace

TEST_F(VisitCheck, RefusesAnEndBeforeItsStart)
{
    set(event, u"ae_onset_date"_s, u"2018-03-20"_s);
    EXPECT_EQ(check(event, u"ae_end_date"_s, u"2018-03-19"_s), u"end_before_start refused"_s);
    EXPECT_EQ(check(event, u"ae_end_date"_s, u"2018-03-20"_s), QString());
    EXPECT_EQ(check(event, u"ae_end_date"_s, u"2018-03"_s), QString());
    EXPECT_EQ(check(event, u"ae_end_date"_s, u"2018-02"_s), u"end_before_start refused"_s);
    set(visit(u"V1"_s), u"infusion_start"_s, u"10:00"_s);
    EXPECT_EQ(check(visit(u"V1"_s), u"infusion_end"_s, u"09:45"_s), u"end_before_start refused"_s);
    EXPECT_EQ(check(visit(u"V1"_s), u"infusion_end"_s, u"12:45"_s), QString());
    set(visit(u"V1"_s), u"inf_first_end"_s, u"10:40"_s);
    EXPECT_EQ(check(visit(u"V1"_s), u"inf_first_start"_s, u"11:00"_s), u"end_before_start refused"_s);
}

TEST_F(VisitCheck, KeepsAnEventBeforeConsentAndSaysSo)
{
    EXPECT_EQ(check(event, u"ae_onset_date"_s, u"2018-02-10"_s), u"before_consent warned"_s);
    EXPECT_EQ(check(event, u"ae_onset_date"_s, u"2018-02"_s), QString());
    EXPECT_EQ(check(event, u"ae_onset_date"_s, u"2017"_s), u"before_consent warned"_s);
    EXPECT_EQ(check(visit(u"V0"_s), u"visit_date"_s, u"2018-02-10"_s), u"before_consent refused"_s);
}

TEST_F(VisitCheck, WarnsOfAVisitOutsideItsWindow)
{
    EXPECT_EQ(check(visit(u"V2"_s), u"visit_date"_s, u"2018-04-17"_s), QString());
    EXPECT_EQ(check(visit(u"V2"_s), u"visit_date"_s, u"2018-04-27"_s), u"out_of_window warned"_s);
    EXPECT_EQ(check(visit(u"V2"_s), u"visit_date"_s, u"2018-04-16"_s), u"out_of_window warned"_s);
}

TEST_F(VisitCheck, RefusesTwoInfusionsOnOneDayAndAVisitBeforeTheOneItFollows)
{
    EXPECT_EQ(check(visit(u"V2"_s), u"visit_date"_s, u"2018-03-15"_s), u"infusion_twice refused"_s);
    EXPECT_EQ(check(visit(u"T1"_s), u"visit_date"_s, u"2018-03-14"_s), u"visit_order refused"_s);
    set(visit(u"T1"_s), u"visit_date"_s, u"2018-03-16"_s);
    EXPECT_EQ(check(visit(u"V1"_s), u"visit_date"_s, u"2018-03-17"_s), u"visit_order refused"_s);
}

TEST_F(VisitCheck, RefusesADiaryDayAfterTheNextInfusion)
{
    set(visit(u"V2"_s), u"visit_date"_s, u"2018-04-17"_s);
    EXPECT_EQ(check(Occasion::day(1, 33), u"average"_s, 5), QString());
    EXPECT_EQ(check(Occasion::day(1, 34), u"average"_s, 5), u"after_next_infusion refused"_s);
}

TEST_F(VisitCheck, RefusesImpossibleAndFutureDates)
{
    EXPECT_EQ(check(event, u"ae_onset_date"_s, u"2018-02-30"_s), u"kind refused"_s);
    EXPECT_EQ(check(event, u"ae_onset_date"_s, u"2018-13"_s), u"kind refused"_s);
    EXPECT_EQ(check(event, u"ae_onset_date"_s, u"2018-07"_s), u"future refused"_s);
    EXPECT_EQ(check(event, u"ae_onset_date"_s, u"2018"_s), QString());
    EXPECT_EQ(check(visit(u"V2"_s), u"visit_date"_s, u"2018-06-16"_s), u"future refused"_s);
}

TEST_F(VisitCheck, RefusesWithdrawalBeforeInclusion)
{
    EXPECT_EQ(check(Occasion::patient(), u"withdrawal_date"_s, u"2018-02-28"_s),
              u"withdrawal_before_inclusion refused"_s);
    EXPECT_EQ(check(Occasion::patient(), u"withdrawal_date"_s, u"2018-03-01"_s), QString());
    set(Occasion::patient(), u"withdrawal_date"_s, u"2018-03-05"_s);
    EXPECT_EQ(check(visit(u"V0"_s), u"visit_date"_s, u"2018-03-06"_s), u"withdrawal_before_inclusion refused"_s);
}

TEST(PossibleDays, OfAPartialDateAreAllThatItMayMean)
{
    EXPECT_EQ(possibleDays(u"2018"_s), std::pair(QDate(2018, 1, 1), QDate(2018, 12, 31)));
    EXPECT_EQ(possibleDays(u"2018-02"_s), std::pair(QDate(2018, 2, 1), QDate(2018, 2, 28)));
    EXPECT_EQ(possibleDays(u"2018-02-03"_s), std::pair(QDate(2018, 2, 3), QDate(2018, 2, 3)));
    EXPECT_FALSE(possibleDays(u"10:30"_s));
}
