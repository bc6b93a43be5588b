#include "core/analysis/randomisation.h"

#include "core/analysis/distributions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

using namespace carnet::analysis;

namespace {

const std::vector<std::string> treatments{"P", "K", "KM"};

std::string listText(const ListWish &wish, const std::vector<std::string> &sequences)
{
    std::string text;
    const auto lists = randomisationLists(wish);
    for (const Allocation &each : lists.front())
        text += (text.empty() ? "" : " ") + sequences[std::size_t(each.sequence)];
    return text;
}

std::vector<std::string> sixSequences()
{
    std::vector<std::string> texts;
    for (const Sequence &sequence : williamsDesign(3))
        texts.push_back(sequenceText(sequence, treatments));
    return texts;
}

} // namespace

TEST(WilliamsDesign, IsAllSixOrdersOfThreeTreatments)
{
    EXPECT_EQ(sixSequences(), (std::vector<std::string>{"P-K-KM", "P-KM-K", "K-P-KM", "K-KM-P", "KM-P-K", "KM-K-P"}));
    EXPECT_EQ(williamsDesign(2), (std::vector<Sequence>{{0, 1}, {1, 0}}));
}

TEST(WilliamsDesign, IsBalancedForPeriodsAndForWhatCameBefore)
{
    for (int k = 2; k <= 9; ++k) {
        const auto sequences = williamsDesign(k);
        const int repeats = k % 2 == 0 ? 1 : 2;
        ASSERT_EQ(sequences.size(), std::size_t(k * repeats));
        std::map<std::pair<int, int>, int> inPeriod;
        std::map<std::pair<int, int>, int> after;
        for (const Sequence &sequence : sequences) {
            EXPECT_EQ(std::set<int>(sequence.begin(), sequence.end()).size(), std::size_t(k));
            for (int period = 0; period < k; ++period) {
                ++inPeriod[{period, sequence[std::size_t(period)]}];
                if (period > 0)
                    ++after[{sequence[std::size_t(period) - 1], sequence[std::size_t(period)]}];
            }
        }
        EXPECT_EQ(inPeriod.size(), std::size_t(k * k));
        EXPECT_EQ(after.size(), std::size_t(k * (k - 1)));
        for (const auto &[key, count] : inPeriod)
            EXPECT_EQ(count, repeats) << k;
        for (const auto &[key, count] : after)
            EXPECT_EQ(count, repeats) << k;
    }
}

TEST(RandomisationList, IsTheSameOnEveryMachine)
{
    std::mt19937_64 random(20151110);
    EXPECT_EQ(random(), 7074661567365824936u);
    EXPECT_EQ(random(), 16958334785418462295u);
    EXPECT_EQ(random(), 12818407119120276322u);
    const auto six = sixSequences();
    EXPECT_EQ(listText({6, 1, 6, 20151110, 1}, six), "P-KM-K KM-P-K K-KM-P KM-K-P P-K-KM K-P-KM");
    EXPECT_EQ(listText({6, 2, 12, 1, 1}, six),
              "KM-K-P K-KM-P KM-P-K KM-P-K P-K-KM K-P-KM P-KM-K KM-K-P K-KM-P P-K-KM P-KM-K K-P-KM");
    EXPECT_EQ(listText({2, 1, 9, 7, 1}, {"A-B", "B-A"}), "A-B B-A B-A A-B B-A A-B B-A A-B A-B");
}

TEST(RandomisationList, OfTheSyntheticTrialHasTwelveConsecutivePatients)
{
    const auto six = sixSequences();
    const std::string list = listText({6, 1, 20, 20150001, 1}, six);
    EXPECT_TRUE(list.starts_with("P-KM-K K-P-KM K-KM-P P-K-KM KM-K-P") ||
                list.starts_with("P-KM-K KM-P-K K-P-KM K-KM-P P-K-KM KM-K-P"))
        << list;
    EXPECT_TRUE(list.ends_with("K-P-KM KM-P-K")) << list;
    int separated = 0;
    std::istringstream words(list);
    for (std::string sequence; words >> sequence;)
        separated += sequence == "K-P-KM" || sequence == "KM-P-K";
    EXPECT_EQ(separated, 8);
}

TEST(RandomisationList, HoldsEverySequenceEquallyOftenInEachBlock)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const ListWish wish{6, int(seed % 4), 50, seed, 2};
        const auto lists = randomisationLists(wish);
        ASSERT_EQ(lists.size(), 2u);
        EXPECT_EQ(lists, randomisationLists(wish)) << "the same seed gives the same list";
        for (const auto &list : lists) {
            EXPECT_EQ(list.size(), 50u);
            EXPECT_TRUE(unbalancedBlocks(list, 6).empty());
        }
        EXPECT_EQ(lists[1], randomisationLists({6, int(seed % 4), 50, seed + 1, 1})[0]) << "a stratum has its own seed";
    }
    std::vector<Allocation> altered = randomisationLists({6, 1, 18, 3, 1})[0];
    altered[2].sequence = altered[3].sequence;
    EXPECT_EQ(unbalancedBlocks(altered, 6), std::vector<int>{1});
}

TEST(RandomisationList, GivesEveryOrderOfABlockEquallyOften)
{
    std::map<std::vector<int>, int> counts;
    for (std::uint64_t seed = 0; seed < 72000; ++seed) {
        std::vector<int> order;
        const auto lists = randomisationLists({6, 1, 6, seed, 1});
        for (const Allocation &each : lists[0])
            order.push_back(each.sequence);
        ++counts[order];
    }
    ASSERT_EQ(counts.size(), 720u);
    double chiSquared = 0;
    for (const auto &[order, count] : counts)
        chiSquared += (count - 100.0) * (count - 100.0) / 100;
    EXPECT_GT(chiSquaredAbove(chiSquared, 719), 1e-4);
}
