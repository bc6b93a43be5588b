#include "core/visits/worklist.h"

#include "core/patients/forms.h"
#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"
#include "tests/support/study_copy.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

using State = WorkItem::State;

const QDate infusion1(2018, 3, 1);

/// A patient of the shipped crossover whose inclusion is typed to the end.
class Worklist : public testing::Test
{
protected:
    void set(Occasion occasion, const QString &item, const Value &value)
    {
        fixture.study->record({{{u"KP-001"_s, occasion, item}, value}});
    }
    void set(const QString &visit, const QString &item, const Value &value)
    {
        set(Occasion::visit(shippedCrossover().visitIndex(visit)), item, value);
    }
    void fillIn(const QString &visit)
    {
        const int index = shippedCrossover().visitIndex(visit);
        std::vector<Datum> data;
        for (const QString &id : shippedCrossover().visits[std::size_t(index)].forms) {
            if (const Instrument *instrument = shippedCrossover().instrument(id)) {
                data.push_back({{u"KP-001"_s, Occasion::visit(index), formItems(instrument->id).state}, u"complete"_s});
            } else {
                for (const QString &item : shippedCrossover().form(id)->required)
                    data.push_back({{u"KP-001"_s, Occasion::visit(index), item}, requiredValue(item)});
            }
        }
        fixture.study->record(data);
    }
    static Value requiredValue(const QString &item)
    {
        const QHash<QString, Value> values{{u"elig_decision"_s, u"eligible"_s},
                                           {u"reeval_decision"_s, u"randomise"_s},
                                           {u"inf_first_start"_s, u"10:00"_s},
                                           {u"consent_version"_s, u"1"_s}};
        return values.value(item, Value(1));
    }
    void include()
    {
        set(u"SCR"_s, u"visit_date"_s, u"2018-02-08"_s);
        set(u"V0"_s, u"visit_date"_s, u"2018-02-15"_s);
        fillIn(u"SCR"_s);
        fillIn(u"V0"_s);
    }
    void infuse()
    {
        include();
        set(u"V1"_s, u"visit_date"_s, infusion1.toString(Qt::ISODate));
        fillIn(u"V1"_s);
    }
    std::vector<QString> on(QDate day, int ahead = 0, const QString &role = {}) const
    {
        std::vector<QString> lines;
        for (const WorkItem &item : worklist(*fixture.study, day, ahead, role))
            lines.push_back(u"%1 %2 %3 %4"_s.arg(code(item.state), placeCode(item, shippedCrossover()), what(item))
                                .arg(item.daysLate));
        return lines;
    }
    using Lines = std::vector<QString>;

    StudyFixture fixture;
};

} // namespace

TEST_F(Worklist, BeginsWithTheScreeningOfANewPatient)
{
    set(Occasion::patient(), u"sex"_s, u"F"_s);
    EXPECT_EQ(on(fixture.study->today()), (Lines{u"due SCR visit 0"_s, u"due SCR eligibility 0"_s}));
    EXPECT_EQ(on(fixture.study->today(), 0, u"nurse"_s), Lines{u"due SCR visit 0"_s});
}

TEST_F(Worklist, AsksForTheInfusionInItsWindowAndForTheDecisionBefore)
{
    include();
    EXPECT_TRUE(on(infusion1.addDays(-3)).empty());
    EXPECT_EQ(on(infusion1.addDays(-3), 7), (Lines{u"coming V1 visit 0"_s, u"coming T1 call 0"_s}));
    EXPECT_EQ(on(infusion1), (Lines{u"due V1 visit 0"_s, u"due V1 reevaluation 0"_s}));
    EXPECT_EQ(on(infusion1.addDays(9)), (Lines{u"late V1 visit 2"_s, u"late V1 reevaluation 2"_s}));
}

TEST_F(Worklist, AsksForTheCallOnTheDayAfter)
{
    infuse();
    EXPECT_TRUE(on(infusion1).empty());
    EXPECT_EQ(on(infusion1.addDays(1)), Lines{u"due T1 call 0"_s});
    EXPECT_EQ(on(infusion1.addDays(5)), Lines{u"late T1 call 2"_s});
    set(u"T1"_s, u"visit_date"_s, infusion1.addDays(1).toString(Qt::ISODate));
    EXPECT_EQ(on(infusion1.addDays(5)), Lines{u"due T1 adverse_event_call 0"_s});
    fillIn(u"T1"_s);
    EXPECT_TRUE(on(infusion1.addDays(5)).empty());
}

TEST_F(Worklist, StandsAsTheStudyStoodOnThatDay)
{
    infuse();
    EXPECT_EQ(on(infusion1.addDays(-1)), (Lines{u"due V1 visit 0"_s, u"due V1 reevaluation 0"_s}));
    EXPECT_TRUE(on(QDate(2018, 2, 1)).empty());
    EXPECT_EQ(on(QDate(2018, 2, 10)), Lines{u"due V0 visit 0"_s});
}

TEST_F(Worklist, ADiaryIsTypedOnceItIsBack)
{
    infuse();
    set(u"T1"_s, u"visit_date"_s, infusion1.addDays(1).toString(Qt::ISODate));
    fillIn(u"T1"_s);
    const QDate back = infusion1.addDays(35);
    EXPECT_EQ(on(back), (Lines{u"due V2 visit 0"_s, u"due V2 reevaluation 0"_s}));
    set(u"V2"_s, u"visit_date"_s, back.toString(Qt::ISODate));
    fillIn(u"V2"_s);
    EXPECT_EQ(on(back), Lines{u"due V2 diary 0"_s});
    set(Occasion::period(1), u"diary_state"_s, u"complete"_s);
    EXPECT_TRUE(on(back).empty());
}

TEST_F(Worklist, AnEventIsFollowedUntilItEndsAndJudgedByTheInvestigator)
{
    infuse();
    set(u"T1"_s, u"visit_date"_s, infusion1.addDays(1).toString(Qt::ISODate));
    fillIn(u"T1"_s);
    const Occasion event = Occasion::row(List::AdverseEvent, 1);
    set(event, u"ae_term"_s, u"nausea"_s);
    set(event, u"ae_onset_date"_s, infusion1.toString(Qt::ISODate));
    set(event, u"ae_severity"_s, u"mild"_s);
    const QDate day = infusion1.addDays(2);
    EXPECT_EQ(on(day), (Lines{u"due AE1 causality 0"_s, u"due AE1 adverse_event 0"_s}));
    set(event, u"ae_causality"_s, u"possible"_s);
    set(event, u"ae_end_date"_s, day.toString(Qt::ISODate));
    set(event, u"ae_outcome"_s, u"recovered"_s);
    EXPECT_TRUE(on(day).empty());
    EXPECT_EQ(on(day.addDays(-1)), Lines{u"due AE1 adverse_event 0"_s});
}

TEST_F(Worklist, ASeriousEventIsReportedWithinADayAndFollowedUntilItIsOver)
{
    infuse();
    const Occasion event = Occasion::row(List::AdverseEvent, 1);
    set(event, u"ae_term"_s, u"fall"_s);
    set(event, u"ae_onset_date"_s, infusion1.toString(Qt::ISODate));
    set(event, u"ae_serious"_s, 1);
    set(event, u"sae_known_on"_s, infusion1.addDays(4).toString(Qt::ISODate));
    const auto serious = [&](QDate day) {
        const Lines lines = on(day, 0, u"investigator"_s);
        return std::ranges::find_if(lines, [](const QString &line) { return line.contains(u"serious_event"); }) ==
                       lines.end()
                   ? QString()
                   : *std::ranges::find_if(lines, [](const QString &line) { return line.contains(u"serious_event"); });
    };
    EXPECT_EQ(serious(infusion1.addDays(5)), u"due AE1 serious_event 0"_s);
    EXPECT_EQ(serious(infusion1.addDays(7)), u"late AE1 serious_event 2"_s);
    EXPECT_TRUE(on(infusion1.addDays(7), 0, u"investigator"_s).front().contains(u"serious_event"_s))
        << "before all else";
    set(event, u"sae_reported_on"_s, infusion1.addDays(5).toString(Qt::ISODate));
    EXPECT_EQ(serious(infusion1.addDays(7)), u"due AE1 serious_event 0"_s);
    set(event, u"ae_outcome"_s, u"recovered"_s);
    set(event, u"ae_end_date"_s, infusion1.addDays(6).toString(Qt::ISODate));
    EXPECT_TRUE(serious(infusion1.addDays(7)).isEmpty());
}

TEST_F(Worklist, AVisitOutsideItsWindowWaitsForAComment)
{
    include();
    set(u"V1"_s, u"visit_date"_s, infusion1.addDays(9).toString(Qt::ISODate));
    fillIn(u"V1"_s);
    EXPECT_EQ(on(infusion1.addDays(9)), Lines{u"due V1 deviation 0"_s});
}

TEST_F(Worklist, NothingWaitsAfterWithdrawal)
{
    infuse();
    set(Occasion::patient(), u"withdrawal_date"_s, infusion1.addDays(1).toString(Qt::ISODate));
    EXPECT_TRUE(on(infusion1.addDays(60)).empty());
}

TEST(WorklistOfTheDemo, TellsEveryStage)
{
    QTemporaryDir folder;
    copyOfDemo(folder.filePath(u"demo.carnet"_s));
    const auto study = Study::open(folder.filePath(u"demo.carnet"_s), Study::Access::ReadOnly);
    QStringList lines;
    for (const WorkItem &item : worklist(*study, study->today()))
        lines << u"%1 %2 %3 %4"_s.arg(code(item.state), item.patient, placeCode(item, study->protocol()), what(item));
    EXPECT_TRUE(lines.contains(u"late KP-024 T2 call"_s));
    EXPECT_TRUE(lines.contains(u"late KP-025 V2 diary"_s));
    EXPECT_TRUE(lines.contains(u"due KP-023 V2 visit"_s));
    EXPECT_TRUE(lines.contains(u"due KP-027 AE2 adverse_event"_s));
    EXPECT_TRUE(lines.contains(u"due KP-021 SCR eligibility"_s));
    EXPECT_EQ(lines.filter(u"KP-028"_s), QStringList{u"due KP-028 Q7 query"_s});
    EXPECT_EQ(lines.filter(u"KP-0"_s).filter(u"KP-00"_s), QStringList{});
}
