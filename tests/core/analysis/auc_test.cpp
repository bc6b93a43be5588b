#include "core/analysis/auc.h"
#include "tests/core/analysis/curves.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

using namespace carnet::analysis;
using carnet::test::curve;

namespace {

constexpr std::array printedOrder{AucRule::Observed,     AucRule::ObservedScaled, AucRule::CompleteEnds,
                                  AucRule::CompleteDays, AucRule::Locf,           AucRule::Linear,
                                  AucRule::Bocf};

struct Example
{
    const char *name;
    const char *days;
    std::array<double, 7> areas; ///< in printedOrder, −1 = empty
};

const std::vector<Example> &examples()
{
    static const std::vector<Example> all{
        {"A", "8 6 5 5 4 4 3 3", {32.5, 32.5, 32.5, 32.5, 32.5, 32.5, 32.5}},
        {"B", "8 6 . . 4 4 3 3", {32.5, 32.5, 32.5, -1, 34.5, 32.5, 32.5}},
        {"C", "8 6 5 5 4 . . .", {22, 38.5, -1, -1, 34, 34, 44}},
        {"D", ". . 5 5 4 4 3 3", {20, 28, -1, -1, 30, 30, -1}},
        {"D with visit score", "7 . 5 5 4 4 3 3", {32, 32, 32, -1, 33, 32, 32}},
        {"E", "8 . . . . . . .", {-1, -1, -1, -1, -1, -1, -1}},
        {"F", ". . . 5 . . . .", {-1, -1, -1, -1, 35, 35, -1}},
        {"G", ". . . . . . . .", {-1, -1, -1, -1, -1, -1, -1}},
        {"H", ". 6 . 5 4 . 3 .", {22.5, 31.5, -1, -1, 32.5, 31.5, -1}},
    };
    return all;
}

std::vector<double> randomCurve(std::mt19937 &random, int length)
{
    std::uniform_int_distribution score(0, 10);
    std::bernoulli_distribution missing(std::uniform_real_distribution(0.0, 0.9)(random));
    std::vector<double> byDay;
    for (int day = 0; day < length; ++day)
        byDay.push_back(missing(random) ? std::nan("") : score(random));
    return byDay;
}

/// The plain reading of the rules: fill every day, then sum the trapezoids.
std::optional<double> byFilling(std::vector<double> byDay, int start, int horizon, AucRule rule)
{
    byDay.resize(std::size_t(horizon) + 1, std::nan(""));
    std::vector<int> seen;
    for (int day = start; day <= horizon; ++day) {
        if (!std::isnan(byDay[std::size_t(day)]))
            seen.push_back(day);
    }
    if (seen.empty() || seen.back() < 1 || (rule == AucRule::Bocf && seen.front() != start))
        return {};
    std::vector<double> filled;
    for (int day = start; day <= horizon; ++day) {
        const auto next = std::find_if(seen.begin(), seen.end(), [day](int each) { return each >= day; });
        if (next != seen.end() && *next == day)
            filled.push_back(byDay[std::size_t(day)]);
        else if (next == seen.begin())
            filled.push_back(byDay[std::size_t(seen.front())]);
        else if (next == seen.end())
            filled.push_back(byDay[std::size_t(rule == AucRule::Bocf ? start : seen.back())]);
        else if (const int before = *std::prev(next); rule == AucRule::Locf)
            filled.push_back(byDay[std::size_t(before)]);
        else
            filled.push_back(std::lerp(byDay[std::size_t(before)], byDay[std::size_t(*next)],
                                       double(day - before) / (*next - before)));
    }
    double area = 0;
    for (std::size_t index = 1; index < filled.size(); ++index)
        area += (filled[index - 1] + filled[index]) / 2;
    return area;
}

} // namespace

TEST(Auc, GivesTheWorkedExamples)
{
    for (const Example &example : examples()) {
        const auto byDay = curve(example.days);
        for (std::size_t index = 0; index < printedOrder.size(); ++index) {
            const Auc found = auc(byDay, 0, 7, printedOrder[index]);
            SCOPED_TRACE(std::string(example.name) + " " + std::string(name(printedOrder[index])));
            EXPECT_EQ(found.area.has_value(), example.areas[index] >= 0);
            EXPECT_NEAR(found.area.value_or(-1), example.areas[index], 1e-9);
            EXPECT_EQ(found.perDay.has_value(), found.area.has_value());
        }
    }
}

TEST(Auc, IsSixDaysWideFromDayOne)
{
    const auto byDay = curve("8 6 5 5 4 4 3 3");
    for (const AucRule rule : allAucRules()) {
        const Auc found = auc(byDay, 1, 7, rule);
        EXPECT_NEAR(found.area.value_or(-1), 25.5, 1e-9) << name(rule);
        EXPECT_EQ(found.expected, 7);
        EXPECT_NEAR(found.perDay.value_or(-1), 25.5 / 6, 1e-9);
    }
}

TEST(Auc, DayZeroIsNotSeenFromDayOne)
{
    const Auc found = auc(curve("8 . 4 . 4"), 1, 4, AucRule::Locf);
    EXPECT_NEAR(found.area.value_or(-1), 12, 1e-9);
    EXPECT_EQ(found.observed, 2);
    EXPECT_FALSE(auc(curve("8 . 4 . 4"), 1, 4, AucRule::Bocf).area);
}

TEST(Auc, CountsWhatItUsed)
{
    const Auc h = auc(curve(". 6 . 5 4 . 3 ."), 0, 7, AucRule::Locf);
    EXPECT_EQ(h.expected, 8);
    EXPECT_EQ(h.observed, 4);
    EXPECT_EQ(h.imputed, 4);
    EXPECT_EQ(h.covered, 5);
    EXPECT_EQ(h.observedAfterStart, 4);
    EXPECT_NEAR(h.perDay.value_or(-1), 32.5 / 7, 1e-9);
    const Auc observed = auc(curve(". 6 . 5 4 . 3 ."), 0, 7, AucRule::Observed);
    EXPECT_EQ(observed.imputed, 0);
    EXPECT_NEAR(observed.perDay.value_or(-1), 4.5, 1e-9);
    EXPECT_EQ(auc(curve("8 . . ."), 0, 3, AucRule::Locf).imputed, 0) << "nothing is imputed where nothing is given";
}

TEST(Auc, TakesVisualAnalogueScores)
{
    std::vector<double> byDay(31, std::nan(""));
    byDay[0] = 80;
    byDay[7] = 48;
    byDay[15] = 32;
    byDay[30] = 24;
    EXPECT_NEAR(auc(byDay, 0, 30, AucRule::Observed).area.value_or(-1), 1188, 1e-9);
    EXPECT_NEAR(auc(byDay, 0, 30, AucRule::Linear).area.value_or(-1), 1188, 1e-9);
}

TEST(Auc, LocfIsAStepInsideAGap)
{
    EXPECT_NEAR(auc(curve("6 . . 4"), 0, 3, AucRule::Locf).area.value_or(-1), 17, 1e-9);
    EXPECT_NEAR(auc(curve("6 . . 4"), 0, 3, AucRule::Linear).area.value_or(-1), 15, 1e-9);
}

TEST(Auc, IsEmptyBelowTheCoverageAskedFor)
{
    const auto byDay = curve("8 6 5 5 4 . . .");
    EXPECT_TRUE(auc(byDay, 0, 7, AucRule::Locf, 4.0 / 7).area);
    const Auc below = auc(byDay, 0, 7, AucRule::Locf, 0.6);
    EXPECT_FALSE(below.area);
    EXPECT_FALSE(below.perDay);
    EXPECT_EQ(below.imputed, 0);
    EXPECT_EQ(below.observed, 5);
}

TEST(Auc, EveryRuleAgreesOnACompleteCurve)
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> byDay;
        for (int day = 0; day <= 35; ++day)
            byDay.push_back(std::uniform_int_distribution(0, 10)(random));
        const double area = auc(byDay, 0, 35, AucRule::Observed).area.value_or(-1);
        for (const AucRule rule : allAucRules())
            ASSERT_NEAR(auc(byDay, 0, 35, rule).area.value_or(-1), area, 1e-9) << name(rule);
        ASSERT_LE(area, 350);
    }
}

TEST(Auc, ImputingRulesEqualFillingEveryDay)
{
    std::mt19937 random(2);
    for (int round = 0; round < 3000; ++round) {
        const auto byDay = randomCurve(random, std::uniform_int_distribution(0, 40)(random));
        const int start = round % 2;
        for (const AucRule rule : {AucRule::Locf, AucRule::Linear, AucRule::Bocf}) {
            const auto expected = byFilling(byDay, start, 28, rule);
            const auto found = auc(byDay, start, 28, rule).area;
            ASSERT_EQ(found.has_value(), expected.has_value()) << name(rule);
            ASSERT_NEAR(found.value_or(-1), expected.value_or(-1), 1e-9) << name(rule);
        }
    }
}

TEST(Auc, NeverSeesPastItsHorizon)
{
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        auto byDay = randomCurve(random, 36);
        auto cut = byDay;
        cut.resize(16);
        for (const AucRule rule : allAucRules()) {
            const Auc whole = auc(byDay, 0, 15, rule);
            const Auc part = auc(cut, 0, 15, rule);
            ASSERT_EQ(whole.area, part.area) << name(rule);
            ASSERT_EQ(whole.observed, part.observed);
        }
    }
}

TEST(Auc, TheMeanLiesBetweenTheLowestAndTheHighestScore)
{
    std::mt19937 random(4);
    for (int round = 0; round < 2000; ++round) {
        const auto byDay = randomCurve(random, 36);
        double low = 10;
        double high = 0;
        for (const double score : byDay) {
            if (!std::isnan(score)) {
                low = std::min(low, score);
                high = std::max(high, score);
            }
        }
        for (const AucRule rule : allAucRules()) {
            if (const auto mean = auc(byDay, 0, 35, rule).perDay) {
                ASSERT_GE(*mean, low - 1e-9) << name(rule);
                ASSERT_LE(*mean, high + 1e-9) << name(rule);
            }
        }
    }
}

TEST(Auc, NamesAreThoseOfTheFilesInAlphabeticalOrder)
{
    EXPECT_EQ(allAucRules().size(), 7u);
    std::string before;
    for (const AucRule rule : allAucRules()) {
        EXPECT_EQ(aucRule(name(rule)), rule);
        EXPECT_LT(before, name(rule));
        before = name(rule);
    }
    EXPECT_FALSE(aucRule("LOCF"));
}
