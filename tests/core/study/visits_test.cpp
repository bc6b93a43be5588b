#include "core/visits/visits.h"

#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

using State = VisitForm::State;

/// The values of one patient of the shipped crossover, set one by one.
struct Record
{
    Record &at(const QString &visit, const QString &item, const Value &value)
    {
        return at(Occasion::visit(shippedCrossover().visitIndex(visit)), item, value);
    }
    Record &at(Occasion occasion, const QString &item, const Value &value)
    {
        data.push_back({{u"KP-001"_s, occasion, item}, value});
        return *this;
    }
    PatientValues values() const { return PatientValues(data); }

    std::vector<Datum> data;
};

VisitForm form(const Record &record, const QString &visit, const QString &id)
{
    for (const VisitForm &each :
         visitForms(shippedCrossover(), record.values(), shippedCrossover().visitIndex(visit))) {
        if (each.id == id)
            return each;
    }
    return {};
}

Reevaluation secondInfusion(const Record &record)
{
    return reevaluation(shippedCrossover(), record.values(), shippedCrossover().visitIndex(u"V2"_s));
}

} // namespace

TEST(Reevaluation, CallsPainSimilarWithinTwoPointsOfInclusion)
{
    Record record;
    record.at(u"V0"_s, u"pre_infusion_nrs"_s, 7);
    EXPECT_FALSE(secondInfusion(record).similar);
    const auto similar = [&](double now) {
        Record with = record;
        return secondInfusion(with.at(u"V2"_s, u"reeval_pain_now"_s, now)).similar;
    };
    EXPECT_EQ(similar(5), true);
    EXPECT_EQ(similar(9), true);
    EXPECT_EQ(similar(4), false);
    EXPECT_EQ(similar(10), false);
}

TEST(Reevaluation, TakesTheBpiWhereInclusionHasNoScore)
{
    Record record;
    record.at(u"V0"_s, u"bpi_5"_s, 6).at(u"V2"_s, u"reeval_pain_now"_s, 8);
    EXPECT_TRUE(secondInfusion(record).inclusion.fromQuestionnaire);
    EXPECT_EQ(secondInfusion(record).similar, true);
}

TEST(Reevaluation, KnowsADecisionAgainstTheRule)
{
    Record record;
    record.at(u"V0"_s, u"pre_infusion_nrs"_s, 7).at(u"V2"_s, u"reeval_pain_now"_s, 3);
    EXPECT_FALSE(secondInfusion(record).againstTheRule());
    Record waits = record;
    EXPECT_FALSE(secondInfusion(waits.at(u"V2"_s, u"reeval_decision"_s, u"wait"_s)).againstTheRule());
    EXPECT_TRUE(secondInfusion(record.at(u"V2"_s, u"reeval_decision"_s, u"randomise"_s)).againstTheRule());
}

TEST(VisitForms, AnInfusionOpensOnlyOnceItIsDecided)
{
    Record record;
    EXPECT_EQ(form(record, u"V2"_s, u"infusion_record"_s).waitsFor, u"reevaluation"_s);
    record.at(u"V2"_s, u"reeval_decision"_s, u"wait"_s);
    EXPECT_EQ(form(record, u"V2"_s, u"reevaluation"_s).state, State::Complete);
    EXPECT_EQ(form(record, u"V2"_s, u"infusion_record"_s).waitsFor, u"reevaluation"_s);
    record.data.back().value = u"randomise"_s;
    EXPECT_TRUE(form(record, u"V2"_s, u"infusion_record"_s).waitsFor.isEmpty());
}

TEST(VisitForms, AQuestionnaireIsCompleteOnceItIsFinished)
{
    Record record;
    const Instrument &hads = *shippedCrossover().instrument(u"hads");
    EXPECT_EQ(form(record, u"V2"_s, u"hads"_s).state, State::Empty);
    for (const Item &item : hads.items)
        record.at(u"V2"_s, item.code, 1);
    EXPECT_EQ(form(record, u"V2"_s, u"hads"_s).state, State::Begun);
    EXPECT_EQ(form(record, u"V2"_s, u"hads"_s).answered, int(hads.items.size()));
    record.at(u"V2"_s, u"form_state_hads"_s, u"complete"_s);
    EXPECT_EQ(form(record, u"V2"_s, u"hads"_s).state, State::Complete);
    record.data.back().value = u"reopened"_s;
    EXPECT_EQ(form(record, u"V2"_s, u"hads"_s).state, State::Begun);
}

TEST(VisitForms, MeasurementsMayStayEmpty)
{
    EXPECT_FALSE(form({}, u"V2"_s, u"vital_signs"_s).isWanted);
    EXPECT_TRUE(form({}, u"V2"_s, u"reevaluation"_s).isWanted);
}

TEST(VisitDates, WaitingMovesTheInfusionAndStoppingEndsThem)
{
    Record record;
    record.at(u"V1"_s, u"visit_date"_s, u"2018-03-01"_s)
        .at(u"V2"_s, u"reeval_decision"_s, u"wait"_s)
        .at(u"V2"_s, u"reeval_wait_until"_s, u"2018-04-20"_s);
    EXPECT_EQ(visitDates(shippedCrossover(), record.values()).planned.value(u"V2"_s), QDate(2018, 4, 20));
    record.data[1].value = u"stop"_s;
    const VisitDates stopped = visitDates(shippedCrossover(), record.values());
    for (const QString &visit : {u"V2"_s, u"T2"_s, u"V3"_s, u"T3"_s})
        EXPECT_TRUE(stopped.notDone.contains(visit)) << visit.toStdString();
    EXPECT_FALSE(stopped.notDone.contains(u"V4"_s));
}

TEST(VisitDates, AVisitThatWasNotDoneIsNotAwaited)
{
    Record record;
    record.at(u"T1"_s, u"visit_date"_s, Missing::NotDone);
    EXPECT_TRUE(visitDates(shippedCrossover(), record.values()).notDone.contains(u"T1"_s));
}

TEST(Deviations, AVisitOutsideItsWindowIsOneUntilSomebodyCommentsIt)
{
    Record record;
    record.at(u"V0"_s, u"visit_date"_s, u"2018-03-01"_s).at(u"V1"_s, u"visit_date"_s, u"2018-03-25"_s);
    auto found = deviations(shippedCrossover(), record.values());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(found[0].isAutomatic());
    EXPECT_EQ(found[0].visit, u"V1"_s);
    EXPECT_EQ(found[0].daysOutsideWindow, 3);

    const Occasion row = Occasion::row(List::Deviation, 1);
    record.at(row, u"deviation_visit"_s, u"V1"_s)
        .at(row, u"deviation_date"_s, u"2018-03-25"_s)
        .at(row, u"deviation_category"_s, u"window"_s)
        .at(row, u"deviation_text"_s, u"patient on holiday"_s);
    found = deviations(shippedCrossover(), record.values());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].text, u"patient on holiday"_s);
}
