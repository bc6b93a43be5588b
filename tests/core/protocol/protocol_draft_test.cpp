#include "core/protocol/protocol_draft.h"

#include "core/protocol/library.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

ProtocolDraft crossover()
{
    return ProtocolDraft(shippedProtocol(u"ketapain"_s));
}

std::string problems(const ProtocolDraft &draft)
{
    std::string lines;
    for (const DefinitionProblem &problem : draft.problems())
        lines += problemLine(problem, u"draft"_s).toStdString() + '\n';
    return lines;
}

Protocol read(const ProtocolDraft &draft)
{
    return readProtocol(draft.json(), u"draft"_s, shippedInstrument);
}

QStringList codes(const ProtocolDraft &draft)
{
    QStringList all;
    for (const DraftVisit &visit : draft.visits())
        all << visit.code;
    return all;
}

} // namespace

TEST(ProtocolDraft, ANameOfItsOwnMakesAnIdThatIsNotShipped)
{
    ProtocolDraft draft = crossover();
    EXPECT_FALSE(draft.isChanged());
    draft.setName(u"Étude Douleur 2"_s);
    EXPECT_EQ(draft.id(), u"etude-douleur-2"_s);
    EXPECT_TRUE(draft.isChanged());
    draft.setName(u"ketapain"_s);
    EXPECT_EQ(draft.id(), u"ketapain-own"_s);
    draft.setName(u"2026"_s);
    EXPECT_EQ(draft.id(), u"study-2026"_s);
    draft.setName(u"KETAPAIN"_s);
    EXPECT_FALSE(draft.isChanged());
}

TEST(ProtocolDraft, EveryShippedProtocolCanBeRenamedAndRead)
{
    for (const QString &id : shippedProtocols()) {
        ProtocolDraft draft(shippedProtocol(id));
        draft.setName(u"Site study"_s);
        EXPECT_EQ(problems(draft), "") << id.toStdString();
        EXPECT_EQ(read(draft).id, u"site-study"_s);
    }
}

TEST(ProtocolDraft, AnotherNumberOfPeriodsGivesTheVisitsCallsAndQuestionsOfEach)
{
    for (const int periods : {1, 2, 4, 6}) {
        ProtocolDraft draft = crossover();
        draft.setName(u"mine"_s);
        draft.setPeriods(periods);
        EXPECT_EQ(problems(draft), "") << periods;
        const Protocol protocol = read(draft);
        EXPECT_EQ(protocol.periods, periods);
        EXPECT_EQ(int(protocol.visits.size()), 3 + 2 * periods);
        for (int period = 1; period <= periods; ++period) {
            ASSERT_TRUE(protocol.infusionOf(period)) << period;
            ASSERT_TRUE(protocol.outcomeOf(period)) << period;
            EXPECT_EQ(protocol.outcomeOf(period)->anchor, protocol.infusionOf(period)->code);
        }
        EXPECT_EQ(int(protocol.form(u"treatment_guess")->items.size()), 2 * periods);
    }
    ProtocolDraft draft = crossover();
    draft.setPeriods(2);
    EXPECT_EQ(codes(draft), (QStringList{u"SCR"_s, u"V0"_s, u"V1"_s, u"T1"_s, u"V2"_s, u"T2"_s, u"V3"_s}));
    draft.setPeriods(4);
    EXPECT_EQ(codes(draft).mid(6), (QStringList{u"V3"_s, u"T3"_s, u"V4"_s, u"T4"_s, u"V5"_s}));
    EXPECT_EQ(draft.visits()[8].label.en, u"Infusion period 4"_s);
    draft.setPeriods(3);
    EXPECT_FALSE(draft.isChanged()) << "as many as the template has";
}

TEST(ProtocolDraft, ACrossoverHasEveryOrderOfItsArms)
{
    ProtocolDraft draft = crossover();
    draft.setPeriods(2);
    draft.setArms({{u"A"_s, {u"drug"_s, u"médicament"_s}}, {u"B"_s, {u"placebo"_s, u"placebo"_s}}});
    const QJsonArray sequences = QJsonDocument::fromJson(draft.json()).object()[u"sequences"_s].toArray();
    EXPECT_EQ(sequences, (QJsonArray{QJsonArray{u"A"_s, u"B"_s}, QJsonArray{u"B"_s, u"A"_s}}));
    EXPECT_EQ(problems(draft), "");
    draft.setPeriods(3);
    EXPECT_EQ(problems(draft), "") << "two arms over three periods";
    draft.setArms({{u"A"_s, {u"drug"_s, {}}}});
    EXPECT_NE(problems(draft), "");
}

TEST(ProtocolDraft, AnotherLastDayMovesTheEndOfEachPeriodAndTheArea)
{
    ProtocolDraft draft = crossover();
    draft.setLastDay(21);
    const Protocol protocol = read(draft);
    EXPECT_EQ(protocol.diary.lastDay, 21);
    EXPECT_THAT(protocol.auc.days, testing::ElementsAre(7, 15, 21));
    EXPECT_EQ(protocol.auc.rule(u"average", 21), u"locf"_s);
    EXPECT_EQ(protocol.visit(u"V2")->targetDay, 21);
    EXPECT_EQ(protocol.visit(u"V4")->targetDay, 21);
    EXPECT_EQ(protocol.visit(u"V1")->targetDay, 14) << "counts from inclusion";
    draft.setLastDay(35);
    EXPECT_FALSE(draft.isChanged());
}

TEST(ProtocolDraft, AMeasureThatIsLeftOutTakesItsChecksAndComesBackWithThem)
{
    ProtocolDraft draft = crossover();
    draft.setMeasures({u"night"_s, u"average"_s});
    const Protocol protocol = read(draft);
    ASSERT_EQ(protocol.diary.measures.size(), 2u);
    EXPECT_EQ(protocol.diary.measures[0].id, u"night"_s);
    for (const ProtocolCheck &check : protocol.checks)
        EXPECT_FALSE(check.expression.contains(u"maximum"_s)) << check.id.toStdString();
    draft.setMeasures({u"average"_s, u"maximum"_s, u"night"_s});
    EXPECT_FALSE(draft.isChanged());
    draft.setDownwards(true);
    draft.setHalfPoints(true);
    EXPECT_TRUE(read(draft).diary.downwards);
    EXPECT_EQ(read(draft).diary.step, 0.5);
}

TEST(ProtocolDraft, QuestionnairesAreChosenVisitByVisit)
{
    ProtocolDraft draft = crossover();
    ASSERT_FALSE(draft.hasQuestionnaire(0, u"sf12"_s));
    draft.setQuestionnaire(0, u"sf12"_s, true);
    draft.setQuestionnaire(1, u"dn4"_s, false);
    EXPECT_EQ(problems(draft), "");
    const Protocol protocol = read(draft);
    EXPECT_TRUE(protocol.instrument(u"sf12"));
    EXPECT_FALSE(protocol.instrument(u"dn4"));
    for (int visit = 0; visit < int(draft.visits().size()); ++visit)
        draft.setQuestionnaire(visit, u"bpi"_s, false);
    EXPECT_EQ(problems(draft), "") << "without the questionnaire that stands in for the pain at inclusion";
    draft.setTiming(1, 10, -3, 4);
    EXPECT_EQ(read(draft).visits[1].windowHigh, 4);
    const ProtocolDraft again(shippedProtocol(u"ketapain"_s), draft.json());
    EXPECT_EQ(again.json(), draft.json());
}
