#include "core/visits/next_period.h"

#include "core/patients/forms.h"

#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

using Kind = NextPeriodCheck::Kind;
using State = NextPeriodCheck::State;

/// A patient of the shipped crossover on the day of the second infusion, of whom nothing speaks against it.
struct BeforeTheSecondInfusion
{
    BeforeTheSecondInfusion()
    {
        record.patient = u"KP-001"_s;
        set(Occasion::patient(), u"consent_date"_s, u"2018-02-01"_s);
        at(u"SCR"_s, u"visit_date"_s, u"2018-02-01"_s);
        at(u"V0"_s, u"visit_date"_s, u"2018-02-05"_s);
        at(u"V0"_s, u"pre_infusion_nrs"_s, 7);
        at(u"V1"_s, u"visit_date"_s, u"2018-02-19"_s);
        at(u"V1"_s, u"random_no"_s, 12);
        at(u"V2"_s, u"reeval_pain_now"_s, 6);
        at(u"V2"_s, u"treat_unchanged"_s, 1);
        for (const Instrument *form : questionnairesOf(protocol, visit))
            at(u"V2"_s, formItems(form->id).state, u"complete"_s);
        set(Occasion::period(1), u"diary_received"_s, u"2018-03-26"_s);
        fillDiary(35);
    }
    void fillDiary(int days)
    {
        Series series;
        for (int day = 1; day <= days; ++day)
            series.set(day, cellOf(5));
        record.curves = {{{u"average"_s, series}}};
    }
    void set(Occasion occasion, const QString &item, const Value &value)
    {
        std::erase_if(record.data,
                      [&](const Datum &each) { return each.key.occasion == occasion && each.key.item == item; });
        record.data.push_back({{record.patient, occasion, item}, value});
    }
    void at(const QString &code, const QString &item, const Value &value)
    {
        set(Occasion::visit(protocol.visitIndex(code)), item, value);
    }
    NextPeriodSheet sheet(QDate today = QDate(2018, 3, 26)) const
    {
        return nextPeriodSheet(protocol, record, visit, today);
    }
    NextPeriodCheck check(Kind kind) const
    {
        const NextPeriodSheet all = sheet();
        const auto found = std::ranges::find(all.checks, kind, &NextPeriodCheck::kind);
        return found == all.checks.end() ? NextPeriodCheck() : *found;
    }

    const Protocol &protocol = shippedCrossover();
    const int visit = protocol.visitIndex(u"V2"_s);
    PatientRecord record;
};

} // namespace

TEST(NextPeriod, NothingSpeaksAgainstAPatientInOrder)
{
    const BeforeTheSecondInfusion patient;
    const NextPeriodSheet sheet = patient.sheet();
    ASSERT_EQ(sheet.checks.size(), 9u);
    for (const NextPeriodCheck &check : sheet.checks)
        EXPECT_EQ(int(check.state), int(State::Yes)) << check.title.toStdString() << ": " << check.found.toStdString();
    EXPECT_TRUE(sheet.mayStart());
    EXPECT_EQ(patient.check(Kind::Interval).found, u"35 day(s), 33 to 42 wanted"_s);
    EXPECT_EQ(patient.check(Kind::Number).found, u"number 12"_s);
}

TEST(NextPeriod, AnInfusionTooEarlyGoesOnWithAReasonOnly)
{
    BeforeTheSecondInfusion patient;
    EXPECT_EQ(patient.sheet(QDate(2018, 3, 23)).obstacle()->kind, Kind::Interval);
    patient.at(u"V2"_s, u"next_interval_reason"_s, u"bank holiday"_s);
    EXPECT_EQ(patient.sheet(QDate(2018, 3, 23)).obstacle(), nullptr);
    EXPECT_EQ(patient.sheet(QDate(2018, 3, 23)).checks.front().reason, u"bank holiday"_s);
}

TEST(NextPeriod, ADiaryWithTooFewDaysOrNotBroughtBackIsDoubted)
{
    BeforeTheSecondInfusion patient;
    patient.fillDiary(28);
    EXPECT_EQ(patient.check(Kind::Diary).state, State::Yes);
    patient.fillDiary(27);
    EXPECT_EQ(patient.check(Kind::Diary).state, State::Doubt);
    EXPECT_EQ(patient.check(Kind::Diary).found, u"27 of 35 days entered, 80 % wanted"_s);
    EXPECT_EQ(patient.check(Kind::Diary).opens, Occasion::period(1));
    patient.fillDiary(0);
    patient.set(Occasion::period(1), u"diary_received"_s, Value());
    EXPECT_EQ(patient.check(Kind::Diary).found, u"not brought back"_s);
}

TEST(NextPeriod, PainThatIsNotSimilarWantsACommentOnTheDecision)
{
    BeforeTheSecondInfusion patient;
    patient.at(u"V2"_s, u"reeval_pain_now"_s, Value());
    EXPECT_EQ(patient.check(Kind::Pain).state, State::Stop);
    patient.at(u"V2"_s, u"reeval_pain_now"_s, 3);
    EXPECT_EQ(patient.check(Kind::Pain).state, State::Doubt);
    EXPECT_EQ(patient.check(Kind::Pain).found, u"today 3, at inclusion 7, not similar"_s);
    patient.at(u"V2"_s, u"reeval_comment"_s, u"pain came back last week"_s);
    EXPECT_EQ(patient.check(Kind::Pain).state, State::Overruled);
}

TEST(NextPeriod, AnOpenEventIsDoubtedAndASeriousOneStops)
{
    BeforeTheSecondInfusion patient;
    const Occasion event = Occasion::row(List::AdverseEvent, 1);
    patient.set(event, u"ae_term"_s, u"nausea"_s);
    patient.set(event, u"ae_onset_date"_s, u"2018-03"_s);
    EXPECT_EQ(patient.check(Kind::Events).state, State::Doubt);
    EXPECT_EQ(patient.check(Kind::Events).found, u"1 open: nausea"_s);
    patient.set(event, u"ae_serious"_s, 1);
    EXPECT_EQ(patient.check(Kind::Events).state, State::Yes);
    EXPECT_EQ(patient.check(Kind::SeriousEvents).state, State::Stop);
    patient.at(u"V2"_s, u"next_events_reason"_s, u"mild"_s);
    EXPECT_EQ(patient.sheet().obstacle()->kind, Kind::SeriousEvents);
    patient.set(event, u"ae_outcome"_s, u"recovered"_s);
    EXPECT_TRUE(patient.sheet().mayStart());
}

TEST(NextPeriod, WithoutConsentOrAfterWithdrawalThereIsNone)
{
    BeforeTheSecondInfusion patient;
    patient.set(Occasion::patient(), u"withdrawal_date"_s, u"2018-03-20"_s);
    EXPECT_EQ(patient.check(Kind::Consent).state, State::Stop);
    patient.set(Occasion::patient(), u"withdrawal_date"_s, Value());
    patient.set(Occasion::patient(), u"consent_date"_s, Value());
    EXPECT_EQ(patient.check(Kind::Consent).found, u"no date of consent"_s);
    EXPECT_TRUE(patient.check(Kind::Consent).overrule.isEmpty());
}

TEST(NextPeriod, ChangedTreatmentsAndOpenQuestionnairesAreSaid)
{
    BeforeTheSecondInfusion patient;
    patient.at(u"V2"_s, u"treat_unchanged"_s, 0);
    patient.at(u"V2"_s, u"treat_comment"_s, u"pregabalin doubled"_s);
    patient.at(u"V2"_s, formItems(u"hads"_s).state, u"reopened"_s);
    EXPECT_EQ(patient.check(Kind::Treatments).found, u"changed; pregabalin doubled"_s);
    EXPECT_EQ(patient.check(Kind::Questionnaires).state, State::Doubt);
    EXPECT_EQ(patient.check(Kind::Questionnaires).form, u"hads"_s);
}

TEST(NextPeriod, TheFirstInfusionAsksForEligibilityAndTheDn4)
{
    BeforeTheSecondInfusion patient;
    const int first = patient.protocol.visitIndex(u"V1"_s);
    const auto check = [&](Kind kind) {
        const auto all = nextPeriodSheet(patient.protocol, patient.record, first, QDate(2018, 2, 19)).checks;
        const auto found = std::ranges::find(all, kind, &NextPeriodCheck::kind);
        return found == all.end() ? NextPeriodCheck() : *found;
    };
    EXPECT_EQ(check(Kind::Eligibility).state, State::Stop);
    patient.at(u"SCR"_s, u"elig_excluded_organ"_s, 1);
    patient.at(u"SCR"_s, u"elig_decision"_s, u"not_eligible"_s);
    EXPECT_EQ(check(Kind::Eligibility).found, u"not eligible; Exclusion 3: severe kidney or liver failure"_s);
    patient.at(u"SCR"_s, u"elig_excluded_organ"_s, 0);
    patient.at(u"SCR"_s, u"elig_decision"_s, u"eligible"_s);
    EXPECT_EQ(check(Kind::Eligibility).state, State::Yes);
    for (int item = 1; item <= 10; ++item)
        patient.at(u"V0"_s, u"dn4_%1"_s.arg(item), item <= 3 ? 1 : 0);
    EXPECT_EQ(check(Kind::NeuropathicPain).state, State::Doubt);
    EXPECT_EQ(check(Kind::NeuropathicPain).found, u"3 of 10, threshold 4"_s);
    patient.at(u"V0"_s, u"dn4_4"_s, 1);
    EXPECT_EQ(check(Kind::NeuropathicPain).state, State::Yes);
    patient.at(u"V1"_s, u"random_no"_s, Value());
    EXPECT_EQ(check(Kind::Number).state, State::Later);
}

TEST(NextPeriod, OtherVisitsHaveNoSheet)
{
    const BeforeTheSecondInfusion patient;
    EXPECT_TRUE(nextPeriodSheet(patient.protocol, patient.record, 0, QDate(2018, 3, 26)).checks.empty());
}
