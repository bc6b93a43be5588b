#include "tests/core/scoring/answered.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

// Which question of the SF-36 each question of the SF-12 is.
const std::pair<const char *, const char *> sameQuestion[] = {
    {"sf12_1", "sf36_1"},   {"sf12_2a", "sf36_3b"}, {"sf12_2b", "sf36_3d"}, {"sf12_3a", "sf36_4b"},
    {"sf12_3b", "sf36_4c"}, {"sf12_4a", "sf36_5b"}, {"sf12_4b", "sf36_5c"}, {"sf12_5", "sf36_8"},
    {"sf12_6a", "sf36_9d"}, {"sf12_6b", "sf36_9e"}, {"sf12_6c", "sf36_9f"}, {"sf12_7", "sf36_10"}};

/// Best health on every question: the lowest or the highest code.
Answers bestHealth()
{
    Answers answers;
    const QStringList lowestIsBest{u"sf36_1"_s,  u"sf36_6"_s,  u"sf36_7"_s,  u"sf36_8"_s,   u"sf36_9a"_s,
                                   u"sf36_9d"_s, u"sf36_9e"_s, u"sf36_9h"_s, u"sf36_11b"_s, u"sf36_11d"_s};
    for (const Item &item : shipped("sf36").items)
        answers.insert(item.code, lowestIsBest.contains(item.code) ? *item.minimum : *item.maximum);
    return answers;
}

double pain(std::optional<int> amount, std::optional<int> effect)
{
    Answers answers;
    if (amount)
        answers.insert(u"sf36_7"_s, *amount);
    if (effect)
        answers.insert(u"sf36_8"_s, *effect);
    return valueOf("sf36", answers, "sf36_bp");
}

} // namespace

TEST(Sf36, BestHealthIsAHundredOnEveryScale)
{
    for (const char *scale : {"sf36_pf", "sf36_rp", "sf36_bp", "sf36_gh", "sf36_vt", "sf36_sf", "sf36_re", "sf36_mh"})
        EXPECT_EQ(valueOf("sf36", bestHealth(), scale), 100) << scale;
}

// Worked by hand: Σ (100 − mean) / SD × coefficient over the eight scales, US norms of 1990 (Ware, Kosinski and Keller
// 1994).
TEST(Sf36, SummariesOfBestHealthAreTheWorkedOnes)
{
    EXPECT_NEAR(valueOf("sf36", bestHealth(), "sf36_pcs"),
                50 + 10 * ((100 - 84.52404) / 22.89490 * 0.42402 + (100 - 81.19907) / 33.79729 * 0.35119 +
                           (100 - 75.49196) / 23.55879 * 0.31754 + (100 - 72.21316) / 20.16964 * 0.24954 +
                           (100 - 61.05453) / 20.86942 * 0.02877 + (100 - 83.59753) / 22.37642 * -0.00753 +
                           (100 - 81.29467) / 33.02717 * -0.19206 + (100 - 74.84212) / 18.01189 * -0.22069),
                1e-10);
}

// One recoded table, worked by hand: 2.0 to 12.0 raw on 0 to 100.
TEST(Sf36, BodilyPainTakesTheTwoAnswersTogether)
{
    EXPECT_DOUBLE_EQ(pain(1, 1), 100);
    EXPECT_DOUBLE_EQ(pain(2, 1), (5.4 + 5 - 2) * 10) << "no effect, but some pain: 5";
    EXPECT_DOUBLE_EQ(pain(1, 2), (6 + 4 - 2) * 10);
    EXPECT_DOUBLE_EQ(pain(3, 3), (4.2 + 3 - 2) * 10);
    EXPECT_DOUBLE_EQ(pain(4, 4), (3.1 + 2 - 2) * 10);
    EXPECT_DOUBLE_EQ(pain(5, 5), (2.2 + 1 - 2) * 10);
    EXPECT_DOUBLE_EQ(pain(6, 5), 0);
    EXPECT_DOUBLE_EQ(pain(6, 1), (1 + 5 - 2) * 10);
}

TEST(Sf36, BodilyPainGoesOnWithOneAnswer)
{
    const double byEffect[] = {6, 4.75, 3.5, 2.25, 1};
    for (int effect = 1; effect <= 5; ++effect)
        EXPECT_DOUBLE_EQ(pain({}, effect), (2 * byEffect[effect - 1] - 2) * 10) << effect;
    const double byAmount[] = {6, 5.4, 4.2, 3.1, 2.2, 1};
    for (int amount = 1; amount <= 6; ++amount)
        EXPECT_DOUBLE_EQ(pain(amount, {}), (2 * byAmount[amount - 1] - 2) * 10) << amount;
    EXPECT_TRUE(std::isnan(pain({}, {})));
    EXPECT_DOUBLE_EQ(pain(7, 2), (2 * 4.75 - 2) * 10) << "an impossible amount is a missing one";
}

TEST(Sf36, ScalesStandWithHalfOfTheirAnswers)
{
    Answers answers = bestHealth();
    for (const char *item : {"sf36_3a", "sf36_3b", "sf36_3c", "sf36_3d", "sf36_3e"})
        answers.remove(QString::fromLatin1(item));
    EXPECT_EQ(valueOf("sf36", answers, "sf36_pf"), 100);
    answers.remove(u"sf36_3f"_s);
    EXPECT_TRUE(std::isnan(valueOf("sf36", answers, "sf36_pf")));
    EXPECT_TRUE(std::isnan(valueOf("sf36", answers, "sf36_pcs"))) << "all eight scales are needed";
    EXPECT_EQ(valueOf("sf36", answers, "sf36_rp"), 100);
}

TEST(Sf36, AMissingAnswerIsTheMeanOfTheRecodedOnes)
{
    Answers answers{{u"sf36_1"_s, Value(2)}, {u"sf36_11a"_s, Value(3)}, {u"sf36_11b"_s, Value(2)}};
    EXPECT_NEAR(valueOf("sf36", answers, "sf36_gh"), ((4.4 + 3 + 4) / 3 * 5 - 5) / 20 * 100, 1e-12);
    answers.remove(u"sf36_11a"_s);
    EXPECT_TRUE(std::isnan(valueOf("sf36", answers, "sf36_gh")));
}

TEST(Sf36, TheQuestionAboutAYearAgoIsPartOfNoScore)
{
    Answers answers = bestHealth();
    const double before = valueOf("sf36", answers, "sf36_pcs");
    answers[u"sf36_2"_s] = 5;
    EXPECT_EQ(valueOf("sf36", answers, "sf36_pcs"), before);
    EXPECT_EQ(scoreOf("sf36", answers, "sf36_mcs").definition->items.size(), 35u);
}

TEST(Sf12, BestHealthIsTheConstant)
{
    Answers answers;
    for (const auto &[item, same] : sameQuestion)
        answers.insert(QString::fromLatin1(item), bestHealth().value(QString::fromLatin1(same)));
    EXPECT_DOUBLE_EQ(valueOf("sf12", answers, "sf12_pcs"), 56.57706);
    EXPECT_DOUBLE_EQ(valueOf("sf12", answers, "sf12_mcs"), 60.75781);
    for (const auto &[item, same] : sameQuestion) {
        Answers gap = answers;
        gap.remove(QString::fromLatin1(item));
        EXPECT_TRUE(std::isnan(valueOf("sf12", gap, "sf12_pcs"))) << item;
    }
}

// The SF-12 drawn from a full SF-36 has the same meaning: published correlations are 0.93 to 0.97 (Ware, Kosinski and
// Keller 1996).
TEST(Sf12, DrawnFromTheSf36AgreesWithItsSummaries)
{
    std::mt19937 random(36);
    double sum36 = 0, sum12 = 0, squares36 = 0, squares12 = 0, products = 0;
    constexpr int forms = 300;
    for (int form = 0; form < forms; ++form) {
        const double health = std::uniform_real_distribution(0.0, 1.0)(random);
        const Answers best = bestHealth();
        Answers answers;
        for (const Item &item : shipped("sf36").items) {
            const double worst = *item.minimum + *item.maximum - *best[item.code].number();
            const double blurred = std::clamp(health + std::normal_distribution(0.0, 0.15)(random), 0.0, 1.0);
            answers.insert(item.code, std::round(worst + blurred * (*best[item.code].number() - worst)));
        }
        Answers twelve;
        for (const auto &[item, same] : sameQuestion)
            twelve.insert(QString::fromLatin1(item), answers.value(QString::fromLatin1(same)));
        const double x = valueOf("sf36", answers, "sf36_pcs");
        const double y = valueOf("sf12", twelve, "sf12_pcs");
        sum36 += x, sum12 += y, squares36 += x * x, squares12 += y * y, products += x * y;
    }
    const double correlation = (forms * products - sum36 * sum12) /
                               std::sqrt((forms * squares36 - sum36 * sum36) * (forms * squares12 - sum12 * sum12));
    EXPECT_GT(correlation, 0.93);
    EXPECT_NEAR(sum12 / forms, sum36 / forms, 4) << "points of fifty";
}
