#include "tests/app/carnetctl.h"

using namespace Qt::StringLiterals;
using carnet::test::carnetctl;
using carnet::test::Folder;
using carnet::test::Outcome;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

constexpr auto header = "instrument,case,item,value\n";

QByteArray anxiety(const QByteArray &name, int answer)
{
    QByteArray rows;
    for (int item = 1; item <= 14; item += 2)
        rows += "hads," + name + ",hads_" + QByteArray::number(item) + ',' + QByteArray::number(answer) + '\n';
    return rows;
}

Outcome scored(const QByteArray &csv)
{
    return carnetctl({u"score"_s, u"--responses"_s, u"-"_s}, csv);
}

} // namespace

TEST(ScoresOfAFile, StandCaseByCaseInTheOrderOfTheFile)
{
    const Outcome run = scored(header + anxiety("b", 2) + "pgic,a,pgic_1,2\n" + anxiety("a", 1) + "dn4,b,dn4_1,1\n");
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.words(), "");
    QByteArrayList order;
    for (const QByteArray &line : run.lines())
        order += line.split(',').first(3).join(',');
    EXPECT_EQ(order.first(), "instrument,case,score");
    EXPECT_EQ(order.mid(1, 5), (QByteArrayList{"dn4,b,dn4_total", "dn4,b,dn4_positive", "dn4,b,dn4_interview",
                                               "dn4,b,dn4_interview_positive", "hads,b,hads_anxiety"}))
        << "instruments in their own order within a case";
    EXPECT_EQ(order.last(), "pgic,a,pgic_responder");
    EXPECT_THAT(run.results(), HasSubstr("\nhads,b,hads_anxiety,14\nhads,b,hads_depression,\n"));
}

TEST(ScoresOfAFile, NameTheCaseByPatientAndVisit)
{
    const Outcome run = scored("patient_id;visit;instrument;item;value\nKP-001;V2;vas;vas_1;44,5\n");
    EXPECT_EQ(run.results(), "instrument,case,score,value\nvas,KP-001/V2,vas_mm,44.5\nvas,KP-001/V2,vas_band,1\n");
}

TEST(ScoresOfAFile, CountUnusableValuesAsMissingWithOneWarning)
{
    const Outcome run =
        scored(header + anxiety("a", 1) + "hads,a,hads_2,4\nhads,a,hads_4,NA\nhads,a,hads_6,1.5\nhads,a,hads_8,\n");
    EXPECT_EQ(run.exit, 0);
    EXPECT_THAT(run.results(), HasSubstr("hads_anxiety,7\nhads,a,hads_depression,\n"));
    EXPECT_EQ(run.words(), "3 values cannot be answers and count as missing; the first: -:9: hads_2 “4”\n")
        << "an empty one is no answer";
}

TEST(ScoresOfAFile, RefuseWhatTheyDoNotKnowWithItsLine)
{
    const Outcome run =
        scored(header + anxiety("a", 1) + "hads,a,hads_15,1\nhds,a,hads_1,1\nhads,a,bpi_3,1\nhads,a,hads_1,2\n");
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.results(), "");
    EXPECT_EQ(run.words(), "-:9:3: hads has no item “hads_15”\n-:10:1: there is no instrument “hds”\n"
                           "-:11:3: hads has no item “bpi_3”\n-:12:3: hads_1 is there twice, with two answers\n");
    EXPECT_THAT(scored("instrument,item,value\n").words(), HasSubstr("the header has no column case"));
}

TEST(ScoresOfAFile, PassOverReasonsAndOtherColumns)
{
    const Outcome run = scored("patient_id,visit,instrument,item,value,value_missing,note\n"
                               "KP-001,V0,nrs,nrs_1,7,NAP,kept but not counted\n");
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.results(), "instrument,case,score,value\nnrs,KP-001/V0,nrs_value,\nnrs,KP-001/V0,nrs_band,\n");
}

TEST(ScoresOfAFile, FindNothingInAnEmptyOne)
{
    const Outcome run = scored(header);
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.results(), "instrument,case,score,value\n");
    EXPECT_EQ(carnetctl({u"score"_s}).exit, 2);
    EXPECT_EQ(carnetctl({u"score"_s, u"--responses"_s, u"/nowhere.csv"_s}).exit, 2);
}

TEST(ScoresOfAStudy, SayHowManyItemsTheyRestOnAndByWhichRules)
{
    const Outcome run = carnetctl({u"score"_s, carnet::test::sharedFinishedDemo()});
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.lines().first(), "patient_id,visit,instrument,score,value,n_items,n_answered,rule_version");
    EXPECT_THAT(run.results(), HasSubstr("\nKP-001,V0,hads,hads_anxiety,11,7,7,hads-1\n"));
    EXPECT_THAT(run.results(), HasSubstr(",35,35,sf36-1-us1990\n"));
}

TEST(Definitions, AreListedWithTheirSizes)
{
    const Outcome run = carnetctl({u"instruments"_s});
    EXPECT_EQ(run.lines().size(), 13);
    EXPECT_THAT(run.results(), StartsWith("dn4    1  DN4, neuropathic pain screening  (10 items, 4 scores)\nbpi "));
    EXPECT_THAT(run.results(), HasSubstr("(1 item, 2 scores)"));
}

TEST(Definitions, AreCheckedWithTheJsonPath)
{
    const Folder folder;
    const QString good =
        folder.write(u"good.json"_s, R"({ "instrument": "hads", "language": "fr", "licence": "Centre A",
        "copyright": "© owner", "items": { "hads_1": "texte" } })");
    EXPECT_EQ(carnetctl({u"check-instrument"_s, good}).exit, 0) << "a site's wording";
    const QString wrong =
        folder.write(u"wrong.json"_s, R"({ "instrument": "hads", "language": "fr", "licence": "Centre A",
        "copyright": "© owner", "items": { "hads_1": 3 } })");
    const Outcome run = carnetctl({u"check-instrument"_s, wrong});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.results(), StartsWith("wrong.json: items.hads_1: a text is wanted"));
    EXPECT_EQ(carnetctl({u"check-instrument"_s, folder.write(u"empty.json"_s, "{}")}).exit, 1);
    EXPECT_EQ(carnetctl({u"check-instrument"_s, u"/nowhere.json"_s}).exit, 2);
}
