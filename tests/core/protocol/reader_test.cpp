#include "core/domain/error.h"
#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using carnet::test::shippedCrossover;

TEST(ProtocolReader, ReadsTheWholeCrossover)
{
    const Protocol &protocol = shippedCrossover();
    EXPECT_EQ(protocol.id, u"ketapain"_s);
    EXPECT_EQ(protocol.shortTitle, u"KETAPAIN"_s);
    EXPECT_EQ(protocol.design, u"crossover"_s);
    EXPECT_EQ(protocol.patientCodePattern, u"KP-###"_s);
    EXPECT_EQ(protocol.periods, 3);
    EXPECT_EQ(protocol.plannedPatients, 20);
    QStringList visits;
    for (const ProtocolVisit &visit : protocol.visits)
        visits.push_back(visit.code);
    EXPECT_EQ(visits.join(u' '), u"SCR V0 V1 T1 V2 T2 V3 T3 V4"_s);
    EXPECT_EQ(protocol.infusionOf(2)->code, u"V2"_s);
    EXPECT_EQ(protocol.visit(u"V4")->outcomeOfPeriod, 3);
    EXPECT_FALSE(protocol.visit(u"V4")->period);
    EXPECT_THAT(protocol.visit(u"V0")->forms, testing::IsSupersetOf({u"dn4"_s, u"bpi"_s, u"psqi"_s}));
    EXPECT_THAT(protocol.visit(u"V0")->forms, testing::Not(testing::Contains(u"pgic"_s)));
    EXPECT_THAT(protocol.visit(u"V3")->forms, testing::IsSupersetOf({u"bpi"_s, u"qdsa"_s, u"pgic"_s}));
    EXPECT_EQ(protocol.instruments.size(), 8u);
    EXPECT_EQ(protocol.diary.measures.size(), 3u);
    EXPECT_EQ(protocol.diary.lastDay, 35);
    EXPECT_FALSE(protocol.diary.downwards);
    EXPECT_EQ(protocol.reevaluation.value().withinPoints, 2);
    EXPECT_EQ(protocol.quickEvents.size(), 9u);
    EXPECT_LE(protocol.quickDrugs.size(), 9u);
}

TEST(ProtocolReader, TakesThePublishedRulesForTheAreas)
{
    const AucPlan &auc = shippedCrossover().auc;
    EXPECT_EQ(auc.startDay, 0);
    EXPECT_EQ(auc.minimumPostShare, 0);
    EXPECT_THAT(auc.days, testing::ElementsAre(7, 15, 21, 28, 35));
    EXPECT_EQ(auc.rule(u"average", 28), u"observed"_s);
    EXPECT_EQ(auc.rule(u"average", 35), u"locf"_s);
    EXPECT_EQ(auc.rule(u"night", 35), u"locf"_s);
    EXPECT_TRUE(auc.rule(u"night", 7).isEmpty());
}

TEST(ProtocolReader, KeepsTheTreatmentsToItself)
{
    // Nothing that a screen or an export can reach names an arm.
    const Protocol &protocol = shippedCrossover();
    QStringList words{protocol.title.en, protocol.title.fr};
    for (const ProtocolVisit &visit : protocol.visits)
        words << visit.label.en << visit.label.fr << visit.shortLabel.en;
    for (const ProtocolForm &form : protocol.forms) {
        for (const Item &item : form.items) {
            words << item.code << item.label.en << item.label.fr;
            for (const Option &option : item.options)
                words << option.code << option.label.en << option.label.fr;
        }
    }
    for (const QString &text : std::as_const(words)) {
        for (const QString &arm : {u"placebo"_s, u"ketamine"_s, u"kétamine"_s, u"magnesium"_s, u"magnésium"_s})
            EXPECT_FALSE(text.contains(arm, Qt::CaseInsensitive)) << text.toStdString();
    }
}

TEST(ProtocolReader, SaysWhereBrokenJsonBreaks)
{
    const auto problems = checkProtocol("{\n  \"id\": \"x\",\n  \"version\" 1\n}", shippedInstrument);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_THAT(problemLine(problems[0], u"x.json"_s).toStdString(), testing::StartsWith("x.json: line 3, column 1"));
    const auto empty = checkProtocol({}, shippedInstrument);
    ASSERT_EQ(empty.size(), 1u);
    EXPECT_THAT(empty[0].path.toStdString(), testing::StartsWith("line 1, column 1"));
    ASSERT_EQ(checkProtocol("[]", shippedInstrument).size(), 1u);
    EXPECT_EQ(checkProtocol("[]", shippedInstrument)[0].message, u"an object is wanted, in braces"_s);
}

TEST(ProtocolReader, ThrowsEveryProblemWithTheNameOfTheFile)
{
    QByteArray json = shippedProtocol(u"ketapain"_s);
    json.replace("\"design\": \"crossover\"", "\"design\": \"cross\"");
    json.replace("\"window\": [-7, 21]", "\"window\": [21]");
    try {
        readProtocol(json, u"ketapain.json"_s, shippedInstrument);
        FAIL() << "was read";
    } catch (const Error &error) {
        EXPECT_EQ(error.message(),
                  u"ketapain.json: design: “cross” is not known; one of crossover, parallel, single-arm, cohort "
                  "is wanted\nketapain.json: visits[1].window: two days are wanted, low and high"_s);
    }
}
