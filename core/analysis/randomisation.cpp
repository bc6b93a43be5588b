#include "core/analysis/randomisation.h"

#include <algorithm>
#include <map>

namespace carnet::analysis {

namespace {

std::vector<Allocation> randomisationList(const ListWish &wish, std::uint64_t seed)
{
    Randomiser random(seed);
    std::vector<Allocation> list;
    for (int block = 1; int(list.size()) < wish.patients && wish.sequences > 0; ++block) {
        const int repeats = wish.perBlock > 0 ? wish.perBlock : 1 + int(random.below(2));
        std::vector<int> order;
        for (int repeat = 0; repeat < repeats; ++repeat) {
            for (int sequence = 0; sequence < wish.sequences; ++sequence)
                order.push_back(sequence);
        }
        for (std::size_t last = order.size() - 1; last > 0; --last)
            std::swap(order[last], order[std::size_t(random.below(last + 1))]);
        for (const int sequence : order) {
            if (int(list.size()) < wish.patients)
                list.push_back({block, sequence});
        }
    }
    return list;
}

} // namespace

std::vector<Sequence> williamsDesign(int treatments)
{
    // 0, 1, k − 1, 2, k − 2, …
    Sequence first;
    for (int place = 0; place < treatments; ++place)
        first.push_back(place == 0 ? 0 : place % 2 == 1 ? (place + 1) / 2 : treatments - place / 2);
    std::vector<Sequence> sequences;
    for (int row = 0; row < treatments; ++row) {
        Sequence sequence;
        for (const int treatment : first)
            sequence.push_back((treatment + row) % treatments);
        sequences.push_back(sequence);
        if (treatments % 2 == 1 && treatments > 1)
            sequences.emplace_back(sequence.rbegin(), sequence.rend());
    }
    std::sort(sequences.begin(), sequences.end());
    return sequences;
}

std::string sequenceText(const Sequence &sequence, std::span<const std::string> treatments)
{
    std::string text;
    for (const int treatment : sequence)
        text += (text.empty() ? "" : "-") + treatments[std::size_t(treatment)];
    return text;
}

std::uint64_t Randomiser::below(std::uint64_t count)
{
    // The lowest numbers that would make some remainders more likely are drawn again.
    const std::uint64_t tooLow = (0 - count) % count;
    std::uint64_t drawn = m_random();
    while (drawn < tooLow)
        drawn = m_random();
    return drawn % count;
}

std::vector<std::vector<Allocation>> randomisationLists(const ListWish &wish)
{
    std::vector<std::vector<Allocation>> lists;
    for (int stratum = 0; stratum < wish.strata; ++stratum)
        lists.push_back(randomisationList(wish, wish.seed + std::uint64_t(stratum)));
    return lists;
}

std::vector<int> unbalancedBlocks(std::span<const Allocation> list, int sequences)
{
    std::map<int, std::vector<int>> counts;
    for (const Allocation &each : list) {
        auto &own = counts[each.block];
        own.resize(std::size_t(sequences));
        ++own[std::size_t(each.sequence)];
    }
    std::vector<int> unbalanced;
    for (const auto &[block, own] : counts) {
        const bool isLast = block == counts.rbegin()->first;
        const auto [fewest, most] = std::minmax_element(own.begin(), own.end());
        if (*fewest != *most && !isLast)
            unbalanced.push_back(block);
    }
    return unbalanced;
}

} // namespace carnet::analysis
