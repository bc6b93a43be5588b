#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace carnet::analysis {

/// Treatments by their place, in the order of the periods.
using Sequence = std::vector<int>;

/// The sequences of Williams' design (Aust J Sci Res A 1949;2:149–68), in lexicographic order: as many as treatments
/// when these are even, twice as many when odd. Each treatment is once in each sequence, equally often in each period,
/// and follows each other one equally often.
std::vector<Sequence> williamsDesign(int treatments);

/// P-K-KM.
std::string sequenceText(const Sequence &sequence, std::span<const std::string> treatments);

/// Names the generator in every list that it made.
inline constexpr std::string_view randomisationGenerator = "KP-RAND-1";

/// Random numbers that are the same on every machine and with every library.
class Randomiser
{
public:
    explicit Randomiser(std::uint64_t seed)
        : m_random(seed)
    {
    }
    /// A number from 0 to below count, all equally likely.
    std::uint64_t below(std::uint64_t count);

private:
    std::mt19937_64 m_random;
};

/// One place of a randomisation list.
struct Allocation
{
    int block = 1;    ///< from 1
    int sequence = 0; ///< place among the sequences

    bool operator==(const Allocation &) const = default;
};

struct ListWish
{
    int sequences = 2;
    int perBlock = 1; ///< how often each sequence is in a block; 0: once or twice, at random, so that no block's end
                      ///< can be guessed
    int patients = 0;
    std::uint64_t seed = 0;
    int strata = 1; ///< one list each, with the seed of its place added
};

/// The list of each stratum, in blocks; the last block may be cut.
std::vector<std::vector<Allocation>> randomisationLists(const ListWish &wish);

/// The blocks in which not every sequence is equally often; the last one may be cut and is not looked at.
std::vector<int> unbalancedBlocks(std::span<const Allocation> list, int sequences);

} // namespace carnet::analysis
