#include "core/patients/patient_summary.h"

#include "core/protocol/library.h"
#include "core/protocol/reader.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

const Protocol &crossover()
{
    static const Protocol protocol =
        readProtocol(shippedProtocol(u"ketapain"_s), u"ketapain.json"_s, shippedInstrument);
    return protocol;
}

const QDate infusion1(2018, 2, 1);

/// A patient built step by step, in the values that the study would give.
struct Patient
{
    Patient() { record.curves.resize(std::size_t(crossover().periods)); }

    Patient &own(const QString &item, const Value &value)
    {
        record.data.push_back({{u"KP-001"_s, Occasion::patient(), item}, value});
        return *this;
    }
    Patient &visit(const QString &code, QDate date)
    {
        record.data.push_back({{u"KP-001"_s, Occasion::visit(crossover().visitIndex(code)), u"visit_date"_s},
                               Value(date.toString(Qt::ISODate))});
        return *this;
    }
    Patient &days(int period, int first, int last, Cell cell = 50)
    {
        for (const DiaryMeasure &measure : crossover().diary.measures) {
            for (int day = first; day <= last; ++day)
                record.curves[std::size_t(period - 1)][measure.id].set(day, cell);
        }
        return *this;
    }
    Patient &asked(int number, Query::State state)
    {
        Query query;
        query.number = number;
        query.about = {u"KP-001"_s, Occasion::day(1, 3), u"night"_s};
        query.state = state;
        query.text = u"5 or 6?"_s;
        query.raisedAt = fixedNow();
        record.queries.push_back(query);
        return *this;
    }
    Patient &included() { return own(u"inclusion_date"_s, u"2018-01-18"_s).visit(u"V0"_s, QDate(2018, 1, 18)); }
    PatientSummary on(QDate today) { return summarise(crossover(), record, today); }

    PatientRecord record{u"KP-001"_s, {}, {}, {}};
};

const ToDo *row(const PatientSummary &summary, ToDo::Kind kind)
{
    const auto found = std::ranges::find(summary.toDo, kind, &ToDo::kind);
    return found == summary.toDo.end() ? nullptr : &*found;
}

} // namespace

TEST(PatientSummary, BeginsWithScreening)
{
    const auto summary = Patient().own(u"consent_date"_s, u"2018-01-10"_s).on(QDate(2018, 1, 12));
    EXPECT_EQ(summary.stage, PatientSummary::Stage::Screening);
    EXPECT_EQ(summary.daysDue, 0);
    EXPECT_EQ(summary.nextDiary(), nullptr);
}

TEST(PatientSummary, TellsWhoIsIncludedButNotTreatedYet)
{
    EXPECT_EQ(Patient().included().on(QDate(2018, 1, 20)).stage, PatientSummary::Stage::Included);
}

TEST(PatientSummary, CountsTheDaysSinceTheLastInfusion)
{
    const auto summary = Patient().included().visit(u"V1"_s, infusion1).on(infusion1.addDays(17));
    EXPECT_EQ(summary.stage, PatientSummary::Stage::InPeriod);
    EXPECT_EQ(summary.period, 1);
    EXPECT_EQ(summary.day, 17);
    EXPECT_TRUE(summary.dayOnPaper);
    EXPECT_FALSE(Patient().included().visit(u"V1"_s, infusion1).on(infusion1.addDays(36)).dayOnPaper);
}

TEST(PatientSummary, ExpectsOnlyDaysThatAreHere)
{
    const auto summary = Patient().included().visit(u"V1"_s, infusion1).days(1, 1, 16).on(infusion1.addDays(17));
    ASSERT_EQ(int(summary.diaries.size()), crossover().periods);
    EXPECT_EQ(summary.diaries[0].due, 17);
    EXPECT_EQ(summary.diaries[0].entered, 16);
    EXPECT_EQ(summary.diaries[0].state, DiarySummary::State::InProgress);
    EXPECT_EQ(summary.diaries[1].state, DiarySummary::State::NotYet);
    EXPECT_EQ(summary.daysDue, 17);
}

TEST(PatientSummary, EndsADiaryWhenTheNextInfusionComesEarly)
{
    const auto summary =
        Patient().included().visit(u"V1"_s, infusion1).visit(u"V2"_s, infusion1.addDays(33)).on(infusion1.addDays(40));
    EXPECT_EQ(summary.diaries[0].due, 33);
    EXPECT_EQ(summary.diaries[0].over, infusion1.addDays(33));
}

TEST(PatientSummary, DoesNotCountMissingDaysAsEntered)
{
    const auto summary = Patient()
                             .included()
                             .visit(u"V1"_s, infusion1)
                             .days(1, 1, 30)
                             .days(1, 31, 35, cellOf(Missing::NotDone))
                             .on(infusion1.addDays(60));
    EXPECT_EQ(summary.diaries[0].entered, 30);
    EXPECT_EQ(summary.diaries[0].accounted, 35);
    EXPECT_EQ(summary.diaries[0].state, DiarySummary::State::Done);
}

TEST(PatientSummary, CallsADiaryLateAWeekAfterItsEnd)
{
    Patient patient;
    patient.included().visit(u"V1"_s, infusion1).days(1, 1, 34);
    EXPECT_EQ(patient.on(infusion1.addDays(36)).diaries[0].state, DiarySummary::State::Due);
    const auto late = patient.on(infusion1.addDays(45));
    EXPECT_EQ(late.diaries[0].state, DiarySummary::State::Late);
    EXPECT_TRUE(late.late);
    ASSERT_TRUE(late.nextDiary());
    EXPECT_EQ(late.nextDiary()->period, 1);
    const ToDo *diary = row(late, ToDo::Kind::Diary);
    ASSERT_TRUE(diary);
    EXPECT_EQ(diary->daysLate, 3);
    EXPECT_EQ(diary->done, 34);
    EXPECT_EQ(diary->total, 35);
}

TEST(PatientSummary, PutsWhatIsLateFirstAndWhatIsDoneLast)
{
    const auto summary = Patient()
                             .included()
                             .visit(u"V1"_s, infusion1)
                             .days(1, 1, 10)
                             .asked(4, Query::State::Open)
                             .asked(5, Query::State::Closed)
                             .on(infusion1.addDays(12));
    ASSERT_GE(summary.toDo.size(), 3u);
    EXPECT_EQ(summary.toDo.front().kind, ToDo::Kind::Visit); // the call of the next day was not made
    EXPECT_EQ(summary.toDo.front().urgency, ToDo::Urgency::Late);
    EXPECT_EQ(summary.toDo.back().urgency, ToDo::Urgency::Done);
    EXPECT_TRUE(std::ranges::is_sorted(summary.toDo, {}, &ToDo::urgency));
    const ToDo *query = row(summary, ToDo::Kind::Query);
    ASSERT_TRUE(query);
    EXPECT_EQ(query->query, 4);
    EXPECT_EQ(std::ranges::count(summary.toDo, ToDo::Kind::Query, &ToDo::kind), 1);
}

TEST(PatientSummary, CountsAnsweredQueriesAsOpenButNotAsOursToAnswer)
{
    const auto summary = Patient()
                             .included()
                             .asked(1, Query::State::Open)
                             .asked(2, Query::State::Answered)
                             .asked(3, Query::State::Reopened)
                             .asked(4, Query::State::Closed)
                             .on(QDate(2018, 1, 20));
    EXPECT_EQ(summary.queriesOpen, 3);
    EXPECT_EQ(summary.queriesToAnswer, 2);
}

TEST(PatientSummary, FinishesWithTheEndOfTheStudy)
{
    Patient patient;
    patient.included().visit(u"V4"_s, QDate(2018, 6, 1));
    EXPECT_EQ(patient.on(QDate(2018, 6, 2)).stage, PatientSummary::Stage::Finished);
}

TEST(PatientSummary, KnowsWhoDidNotComplete)
{
    const auto summary = Patient().included().own(u"completed"_s, u"0"_s).on(QDate(2018, 6, 2));
    EXPECT_EQ(summary.stage, PatientSummary::Stage::Withdrawn);
    EXPECT_EQ(summary.diaries[0].state, DiarySummary::State::WillNotHappen);
}

TEST(PatientSummary, TakesTheBpiForThePainAtInclusionOnlyWhereNoScoreWasTaken)
{
    const auto inclusion = [](const QString &item, double pain) {
        return Datum{{u"KP-001"_s, Occasion::visit(crossover().visitIndex(u"V0"_s)), item}, Value(pain)};
    };
    Patient patient;
    EXPECT_FALSE(patient.on(infusion1).painAtInclusion);
    patient.record.data.push_back(inclusion(u"bpi_5"_s, 6));
    EXPECT_EQ(patient.on(infusion1).painAtInclusion, 6);
    EXPECT_TRUE(patient.on(infusion1).painAtInclusionFromQuestionnaire);
    patient.record.data.push_back(inclusion(u"pre_infusion_nrs"_s, 8));
    EXPECT_EQ(patient.on(infusion1).painAtInclusion, 8);
    EXPECT_FALSE(patient.on(infusion1).painAtInclusionFromQuestionnaire);
}

TEST(PatientSummary, ReadsTheSameFromAStudyAsFromValues)
{
    StudyFixture fixture;
    Patient patient;
    patient.included().visit(u"V1"_s, infusion1).days(1, 1, 16);
    std::vector<Datum> data = patient.record.data;
    for (const auto &[measure, series] : patient.record.curves[0].asKeyValueRange()) {
        for (int day = 1; day <= 16; ++day)
            data.push_back({{u"KP-001"_s, Occasion::day(1, day), measure}, valueOf(series.at(day))});
    }
    fixture.study->record(data);
    const auto fromStudy = patientSummary(*fixture.study, u"KP-001"_s);
    const auto fromValues = patient.on(fixture.study->today());
    EXPECT_EQ(fromStudy.diaries, fromValues.diaries);
    EXPECT_EQ(fromStudy.toDo, fromValues.toDo);
    EXPECT_EQ(fromStudy.stage, fromValues.stage);
}

TEST(PatientCodes, ProposeTheNextFreeNumberOfThePattern)
{
    EXPECT_EQ(nextPatientCode(u"KP-###"_s, {}), u"KP-001"_s);
    EXPECT_EQ(nextPatientCode(u"KP-###"_s, {u"KP-001"_s, u"KP-007"_s, u"XX-900"_s}), u"KP-008"_s);
    EXPECT_EQ(nextPatientCode(u"P#"_s, {u"P9"_s, u"P0"_s, u"P1"_s}), u"P2"_s);
    EXPECT_TRUE(nextPatientCode(u"no digits"_s, {}).isEmpty());
}

TEST(PatientCodes, KeepTheFormOfThePattern)
{
    EXPECT_TRUE(fitsPattern(u"KP-012"_s, u"KP-###"_s));
    EXPECT_FALSE(fitsPattern(u"KP-12"_s, u"KP-###"_s));
    EXPECT_FALSE(fitsPattern(u"kp-012"_s, u"KP-###"_s));
    EXPECT_FALSE(fitsPattern(u"KP-0123"_s, u"KP-###"_s));
}
