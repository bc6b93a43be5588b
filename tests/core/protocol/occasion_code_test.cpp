#include "core/protocol/dictionary.h"
#include "tests/core/protocol/shipped.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using carnet::test::shippedCrossover;

TEST(OccasionCode, ReadsBackToTheSameOccasion)
{
    const Protocol &protocol = shippedCrossover();
    std::vector<Occasion> occasions{Occasion::patient(),
                                    Occasion::period(2),
                                    Occasion::day(1, 0),
                                    Occasion::day(2, 7),
                                    Occasion::day(2, 7, 3),
                                    Occasion::day(63, 1022, 31),
                                    Occasion::day(1, 365),
                                    Occasion::row(List::AdverseEvent, 3),
                                    Occasion::row(List::Medication, 1),
                                    Occasion::row(List::Query, 65535)};
    for (int index = 0; index < int(protocol.visits.size()); ++index)
        occasions.push_back(Occasion::visit(index));
    for (const Occasion occasion : occasions) {
        const QString code = occasionCode(occasion, protocol);
        EXPECT_EQ(occasionFromCode(code, protocol), occasion) << code.toStdString();
    }
}

TEST(OccasionCode, IsThatOfTheTrail)
{
    const Protocol &protocol = shippedCrossover();
    EXPECT_EQ(occasionCode(Occasion::patient(), protocol), u"-"_s);
    EXPECT_EQ(occasionCode(Occasion::period(2), protocol), u"P2"_s);
    EXPECT_EQ(occasionCode(Occasion::day(2, 7), protocol), u"P2.D07"_s);
    EXPECT_EQ(occasionCode(Occasion::day(2, 7, 1), protocol), u"P2.D07.L1"_s);
    EXPECT_EQ(occasionCode(Occasion::visit(protocol.visitIndex(u"V3")), protocol), u"V3"_s);
    EXPECT_EQ(occasionCode(Occasion::row(List::AdverseEvent, 3), protocol), u"AE3"_s);
}

TEST(OccasionCode, RefusesWhatIsNone)
{
    for (const QString &text : {QString(), u"P0"_s, u"P64"_s, u"P1.D7"_s, u"P1.D1023"_s, u"P1.D07.L32"_s, u"V9"_s,
                                u"AE0"_s, u"AE"_s, u"p2"_s, u"P2.D07 "_s, u"Q65536"_s})
        EXPECT_FALSE(occasionFromCode(text, shippedCrossover())) << text.toStdString();
}

TEST(OccasionWords, SayWhenInTheLanguageOfTheReader)
{
    const Protocol &protocol = shippedCrossover();
    EXPECT_EQ(occasionWords(Occasion::day(2, 12), protocol, u"en"), u"Period 2, day 12"_s);
    EXPECT_EQ(occasionWords(Occasion::visit(protocol.visitIndex(u"V2")), protocol, u"en"), u"Infusion 2"_s);
    EXPECT_EQ(occasionWords(Occasion::visit(protocol.visitIndex(u"V2")), protocol, u"fr"), u"Perfusion 2"_s);
    EXPECT_EQ(occasionWords(Occasion::visit(protocol.visitIndex(u"T3")), protocol, u"en"), u"Period 3, Call D+1"_s);
    EXPECT_EQ(occasionWords(Occasion::row(List::AdverseEvent, 3), protocol, u"en"), u"Adverse event 3"_s);
    EXPECT_EQ(occasionWords(Occasion::patient(), protocol, u"en"), u"Patient"_s);
}
