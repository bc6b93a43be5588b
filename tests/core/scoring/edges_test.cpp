#include "tests/core/scoring/answered.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

double sleep(const char *score, std::initializer_list<std::pair<const char *, Value>> changes)
{
    Answers answers = answeredWith("psqi", 1);
    for (const auto &[item, value] : changes) {
        if (value.isEmpty())
            answers.remove(QString::fromLatin1(item));
        else
            answers.insert(QString::fromLatin1(item), value);
    }
    return valueOf("psqi", answers, score);
}

double efficiency(const char *bed, const char *rising, double slept, const char *score = "psqi_c4")
{
    return sleep(score,
                 {{"psqi_1", QString::fromLatin1(bed)}, {"psqi_3", QString::fromLatin1(rising)}, {"psqi_4", slept}});
}

double ofOne(const char *instrument, const char *item, double value, const char *score)
{
    return valueOf(instrument, {{QString::fromLatin1(item), Value(value)}}, score);
}

/// The subscale sums to total over seven items of 0 to 3.
double anxietyBand(int total, int answered = 7)
{
    Answers answers;
    const char *items[] = {"hads_1", "hads_3", "hads_5", "hads_7", "hads_9", "hads_11", "hads_13"};
    for (int i = 0; i < answered; ++i) {
        const int here = std::min(3, total);
        answers.insert(QString::fromLatin1(items[i]), here);
        total -= here;
    }
    return valueOf("hads", answers, "hads_anxiety_band");
}

double dn4(int yes, const char *score)
{
    Answers answers = answeredWith("dn4", 0);
    for (int i = 1; i <= yes; ++i)
        answers[u"dn4_%1"_s.arg(i)] = 1;
    return valueOf("dn4", answers, score);
}

} // namespace

// University of Pittsburgh, scoring text: 15, 30 and 60 minutes belong to the better side.
TEST(SleepEdges, LatencyBelongsToTheBetterSide)
{
    const std::pair<double, double> component[] = {{0, 0},    {15, 0}, {15.1, 1},  {30, 1},
                                                   {30.5, 1}, {60, 1}, {60.01, 2}, {1440, 2}};
    for (const auto &[minutes, wanted] : component)
        EXPECT_EQ(sleep("psqi_c2", {{"psqi_2", minutes}, {"psqi_5a", 0}}), wanted) << minutes;
    const std::pair<double, double> withWaiting[] = {{15, 2}, {30, 2}, {31, 3}, {61, 3}};
    for (const auto &[minutes, wanted] : withWaiting)
        EXPECT_EQ(sleep("psqi_c2", {{"psqi_2", minutes}, {"psqi_5a", 3}}), wanted) << minutes;
    EXPECT_TRUE(std::isnan(sleep("psqi_c2", {{"psqi_2", 1440.5}})));
}

TEST(SleepEdges, DurationBelongsToTheBetterSide)
{
    const std::pair<double, double> component[] = {{24, 0},   {7, 0}, {6.999, 1}, {6, 1},
                                                   {5.99, 2}, {5, 2}, {4.99, 3},  {0, 3}};
    for (const auto &[hours, wanted] : component)
        EXPECT_EQ(sleep("psqi_c3", {{"psqi_4", hours}}), wanted) << hours;
}

TEST(SleepEdges, EfficiencyIsComparedAsADecimal)
{
    EXPECT_EQ(efficiency("22:00", "07:00", 5.85), 2) << "65 % exactly";
    EXPECT_EQ(efficiency("22:00", "07:00", 5.85, "psqi_efficiency"), 65);
    EXPECT_EQ(efficiency("22:00", "07:00", 5.849999), 3);
    EXPECT_EQ(efficiency("22:00", "07:00", 6.75), 1) << "75 %";
    EXPECT_EQ(efficiency("22:00", "07:00", 7.65), 0) << "85 %";
    EXPECT_EQ(efficiency("22:00", "07:00", 7.6499), 1);
    EXPECT_EQ(efficiency("22:00", "07:00", 7.605), 1) << "84.5 %: no gap between the bands";
    EXPECT_EQ(efficiency("22:00", "07:00", 10), 0) << "above 100 %";
    // Every tenth of an hour in 7 to 10 hours: 100 · tenths against limit · hours, in whole numbers.
    for (int tenths = 0; tenths <= 100; ++tenths) {
        for (int hours = 7; hours <= 10; ++hours) {
            const QByteArray rising = QByteArray::number(hours - 2).rightJustified(2, '0') + ":00";
            const int share = 10 * tenths;
            const double wanted = share >= 85 * hours ? 0 : share >= 75 * hours ? 1 : share >= 65 * hours ? 2 : 3;
            EXPECT_EQ(efficiency("22:00", rising.constData(), tenths / 10.0), wanted) << tenths << " of " << hours;
        }
    }
}

TEST(SleepEdges, HoursInBedCrossMidnight)
{
    const auto hours = [](const char *bed, const char *rising) {
        return efficiency(bed, rising, 1, "psqi_hours_in_bed");
    };
    EXPECT_EQ(hours("23:00", "07:00"), 8);
    EXPECT_EQ(hours("00:30", "08:30"), 8);
    EXPECT_EQ(hours("22:15", "06:30"), 8.25);
    EXPECT_EQ(hours("08:00", "16:00"), 8);
    EXPECT_DOUBLE_EQ(hours("23:59", "00:01"), 2 / 60.0);
    EXPECT_EQ(hours("24:00", "08:00"), 8);
    EXPECT_EQ(hours("8:00", "16:00"), 8);
    for (const char *wrong : {"24:01", "25:00", "12:60", "7h30", "730", "", "-1:00", "1:5", "+7:00"})
        EXPECT_TRUE(std::isnan(hours(wrong, "07:00"))) << wrong;
}

TEST(SleepEdges, EqualTimesGiveNothing)
{
    for (const char *score : {"psqi_hours_in_bed", "psqi_efficiency", "psqi_c4", "psqi_global", "psqi_poor"}) {
        EXPECT_TRUE(std::isnan(efficiency("07:00", "07:00", 7, score))) << score;
        EXPECT_TRUE(std::isnan(efficiency("24:00", "00:00", 7, score))) << score;
    }
    EXPECT_EQ(efficiency("07:00", "07:00", 7, "psqi_c3"), 0) << "the other components stand";
}

TEST(SleepEdges, AnotherCauseCountsOnlyWithItsText)
{
    // 5b to 5i give 8; with 5j 9 to 11: 10 is the edge.
    EXPECT_EQ(sleep("psqi_c5", {{"psqi_5j", 1}}), 1);
    EXPECT_EQ(sleep("psqi_c5", {{"psqi_5j", 2}}), 2);
    EXPECT_EQ(sleep("psqi_c5", {{"psqi_5j", 2}, {"psqi_5j_text", Value()}}), 1);
    EXPECT_EQ(sleep("psqi_c5", {{"psqi_5j", 2}, {"psqi_5j_text", u"  "_s}}), 1);
    EXPECT_EQ(sleep("psqi_c5", {{"psqi_5j", Value()}}), 1);
    EXPECT_EQ(sleep("psqi_c5", {{"psqi_5j", 4}}), 1) << "impossible, so missing, so 0";
    EXPECT_TRUE(std::isnan(sleep("psqi_c5", {{"psqi_5b", Value()}})));
    EXPECT_TRUE(std::isnan(sleep("psqi_c5", {{"psqi_5i", Value()}})));
}

TEST(SleepEdges, DisturbanceAndDaytimeHaveTheirSums)
{
    const auto disturbance = [](int first, int rest) {
        Answers answers = answeredWith("psqi", rest);
        answers[u"psqi_5b"_s] = first;
        answers[u"psqi_5j"_s] = rest;
        return valueOf("psqi", answers, "psqi_c5");
    };
    EXPECT_EQ(disturbance(0, 0), 0);
    EXPECT_EQ(disturbance(1, 0), 1);
    EXPECT_EQ(disturbance(1, 1), 1) << 9;
    EXPECT_EQ(disturbance(2, 1), 2) << 10;
    EXPECT_EQ(disturbance(2, 2), 2) << 18;
    EXPECT_EQ(disturbance(3, 2), 3) << 19;
    const double daytime[] = {0, 1, 1, 2, 2, 3, 3};
    for (int sum = 0; sum <= 6; ++sum)
        EXPECT_EQ(sleep("psqi_c7", {{"psqi_8", std::min(sum, 3)}, {"psqi_9", std::max(0, sum - 3)}}), daytime[sum])
            << sum;
}

// Worked: bed 23:00 to 07:00, 6.8 of 8 hours slept (85 %), 20 minutes: c = 1, 1, 1, 0, 1, 1, 1.
TEST(SleepEdges, AWholeFormIsTheWorkedOne)
{
    const auto worked = {std::pair<const char *, Value>{"psqi_2", 20}, {"psqi_4", 6.8}};
    EXPECT_EQ(sleep("psqi_c4", worked), 0);
    EXPECT_EQ(sleep("psqi_global", worked), 6);
    EXPECT_EQ(sleep("psqi_poor", worked), 1) << "above 5";
    const auto better = {std::pair<const char *, Value>{"psqi_2", 20}, {"psqi_4", 7}};
    EXPECT_EQ(sleep("psqi_global", better), 5);
    EXPECT_EQ(sleep("psqi_poor", better), 0) << "5 is not above 5";
}

TEST(BandEdges, OfAnxietyAreEightAndEleven)
{
    EXPECT_EQ(anxietyBand(0), 0);
    EXPECT_EQ(anxietyBand(7), 0);
    EXPECT_EQ(anxietyBand(8), 1);
    EXPECT_EQ(anxietyBand(10), 1);
    EXPECT_EQ(anxietyBand(11), 2);
    EXPECT_EQ(anxietyBand(21), 2);
}

TEST(BandEdges, OfAProratedScoreAreComparedUnrounded)
{
    EXPECT_EQ(anxietyBand(4, 4), 0) << 7;
    EXPECT_EQ(anxietyBand(5, 4), 1) << 8.75;
    EXPECT_EQ(anxietyBand(6, 6), 0) << 7;
    EXPECT_EQ(anxietyBand(9, 6), 1) << "10.5 is below 11";
    EXPECT_EQ(anxietyBand(8, 5), 2) << 11.2;
    EXPECT_TRUE(std::isnan(anxietyBand(9, 3)));
}

TEST(BandEdges, OfOneScaleAreThePublishedOnes)
{
    const std::pair<double, double> line[] = {{0, 0},  {4.9, 0},   {4.999999, 0}, {5, 1},  {44.9, 1},
                                              {45, 2}, {74.99, 2}, {75, 3},       {100, 3}};
    for (const auto &[millimetres, wanted] : line)
        EXPECT_EQ(ofOne("vas", "vas_1", millimetres, "vas_band"), wanted) << millimetres;
    const double scale[] = {0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3};
    for (int pain = 0; pain <= 10; ++pain)
        EXPECT_EQ(ofOne("nrs", "nrs_1", pain, "nrs_band"), scale[pain]) << pain;
    EXPECT_TRUE(std::isnan(ofOne("nrs", "nrs_1", 4.5, "nrs_band"))) << "whole numbers only";
    EXPECT_EQ(ofOne("vas", "vas_1", 44.44, "vas_mm"), 44.44);
}

TEST(Thresholds, IncludeTheirLimit)
{
    EXPECT_EQ(dn4(3, "dn4_positive"), 0);
    EXPECT_EQ(dn4(4, "dn4_positive"), 1);
    EXPECT_EQ(dn4(2, "dn4_interview_positive"), 0);
    EXPECT_EQ(dn4(3, "dn4_interview_positive"), 1);
    const double improved[] = {1, 1, 1, 0, 0, 0, 0};
    const double responder[] = {1, 1, 0, 0, 0, 0, 0};
    for (int change = 1; change <= 7; ++change) {
        EXPECT_EQ(ofOne("pgic", "pgic_1", change, "pgic_improved"), improved[change - 1]) << change;
        EXPECT_EQ(ofOne("pgic", "pgic_1", change, "pgic_responder"), responder[change - 1]) << change;
    }
    EXPECT_TRUE(std::isnan(ofOne("pgic", "pgic_1", 0, "pgic_improved")));
}

TEST(MissingRules, OfThePainInventoryCountAnswers)
{
    Answers answers = answeredWith("bpi", 6);
    answers.remove(u"bpi_3"_s);
    EXPECT_TRUE(std::isnan(valueOf("bpi", answers, "bpi_severity"))) << "all four";
    for (const char *item : {"bpi_9a", "bpi_9b", "bpi_9e"})
        answers.remove(QString::fromLatin1(item));
    answers[u"bpi_9c"_s] = 10;
    EXPECT_EQ(valueOf("bpi", answers, "bpi_interference"), 7) << "mean of four";
    EXPECT_NEAR(valueOf("bpi", answers, "bpi_activity"), 22 / 3.0, 1e-12) << "three of four";
    EXPECT_TRUE(std::isnan(valueOf("bpi", answers, "bpi_affect"))) << "one of three";
    answers.remove(u"bpi_9g"_s);
    EXPECT_TRUE(std::isnan(valueOf("bpi", answers, "bpi_interference"))) << "three of seven";
    answers[u"bpi_9b"_s] = 3;
    answers[u"bpi_9g"_s] = 4;
    EXPECT_EQ(valueOf("bpi", answers, "bpi_affect"), 3.5);
}

TEST(MissingRules, OfTheWordListsWantEveryWord)
{
    Answers words = answeredWith("qdsa", 4);
    EXPECT_EQ(valueOf("qdsa", words, "qdsa_total"), 232);
    EXPECT_EQ(valueOf("qdsa", words, "qdsa_nwc"), 58);
    words[u"qdsa_a1"_s] = 0;
    EXPECT_EQ(valueOf("qdsa", words, "qdsa_nwc"), 57) << "0 is a rating";
    words.remove(u"qdsa_a1"_s);
    EXPECT_TRUE(std::isnan(valueOf("qdsa", words, "qdsa_sensory")));
    EXPECT_TRUE(std::isnan(valueOf("qdsa", words, "qdsa_nwc")));
    EXPECT_EQ(valueOf("qdsa", words, "qdsa_affective"), 92);

    Answers groups = answeredWith("mpq", 2);
    EXPECT_EQ(valueOf("mpq", groups, "mpq_pri_t"), 40);
    EXPECT_EQ(valueOf("mpq", groups, "mpq_nwc"), 20);
    groups[u"mpq_11"_s] = 3;
    EXPECT_TRUE(std::isnan(valueOf("mpq", groups, "mpq_pri_a"))) << "group 11 has two words";
    EXPECT_EQ(valueOf("mpq", groups, "mpq_pri_s"), 20);
    EXPECT_EQ(valueOf("mpq", groups, "mpq_pri_e"), 2);
}

TEST(MissingRules, OfNeuropathicSymptomsWantEveryDescriptor)
{
    Answers answers = answeredWith("npsi", 1);
    for (const auto &[item, value] :
         {std::pair("npsi_2", 10), {"npsi_3", 5}, {"npsi_8", 4}, {"npsi_9", 5}, {"npsi_10", 7}})
        answers[QString::fromLatin1(item)] = value;
    EXPECT_EQ(valueOf("npsi", answers, "npsi_pressing"), 7.5);
    EXPECT_NEAR(valueOf("npsi", answers, "npsi_evoked"), 16 / 3.0, 1e-12);
    EXPECT_EQ(valueOf("npsi", answers, "npsi_total"), 36);
    answers.remove(u"npsi_4"_s);
    answers.remove(u"npsi_7"_s);
    EXPECT_EQ(valueOf("npsi", answers, "npsi_total"), 36) << "times and attacks are not scored";
    answers.remove(u"npsi_9"_s);
    EXPECT_TRUE(std::isnan(valueOf("npsi", answers, "npsi_evoked")));
    EXPECT_TRUE(std::isnan(valueOf("npsi", answers, "npsi_total")));
    EXPECT_EQ(valueOf("npsi", answers, "npsi_burning"), 1);
}
