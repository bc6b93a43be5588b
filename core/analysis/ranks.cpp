#include "core/analysis/ranks.h"

#include "core/analysis/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace carnet::analysis {

namespace {

constexpr int mostExact = 50;
constexpr double sameRankSum = 1e-9;

/// Doubled, a mid-rank is whole.
std::vector<int> doubled(std::span<const double> ranks)
{
    std::vector<int> whole;
    for (const double rank : ranks)
        whole.push_back(int(std::lround(2 * rank)));
    return whole;
}

/// P of a signed rank sum as far out as v, every sign equally likely.
double signedRankP(const Ranks &ranks, double v)
{
    const std::vector<int> steps = doubled(ranks.ranks);
    std::vector<double> share(std::size_t(std::accumulate(steps.begin(), steps.end(), 0)) + 1, 0.0);
    share[0] = 1;
    for (const int step : steps) {
        for (std::size_t sum = share.size(); sum-- > 0;)
            share[sum] = (share[sum] + (sum >= std::size_t(step) ? share[sum - std::size_t(step)] : 0)) / 2;
    }
    const auto at = std::size_t(std::lround(2 * v));
    const double below = std::accumulate(share.begin(), share.begin() + std::ptrdiff_t(at) + 1, 0.0);
    const double above = std::accumulate(share.begin() + std::ptrdiff_t(at), share.end(), 0.0);
    return std::min(1.0, 2 * std::min(below, above));
}

/// P of a rank sum of the first `count` as far from its mean as the observed one, every choice equally likely.
double rankSumP(const Ranks &ranks, std::size_t count, double observed)
{
    const std::vector<int> steps = doubled(ranks.ranks);
    const int total = std::accumulate(steps.begin(), steps.end(), 0);
    const auto width = std::size_t(total) + 1;
    // ways[c × width + s]: choices of c values whose doubled ranks sum to s; up to 50 over 25, exact in a double.
    std::vector<double> ways((count + 1) * width, 0.0);
    ways[0] = 1;
    for (const int step : steps) {
        for (std::size_t chosen = count; chosen > 0; --chosen) {
            for (std::size_t sum = width; sum-- > std::size_t(step);)
                ways[chosen * width + sum] += ways[(chosen - 1) * width + sum - std::size_t(step)];
        }
    }
    const double mean = double(count) * total / double(steps.size());
    const double distance = std::abs(2 * observed - mean);
    double all = 0;
    double far = 0;
    for (std::size_t sum = 0; sum < width; ++sum) {
        const double here = ways[count * width + sum];
        all += here;
        if (std::abs(double(sum) - mean) >= distance - sameRankSum)
            far += here;
    }
    return std::min(1.0, far / all);
}

double continuityCorrected(double difference)
{
    return std::copysign(std::max(0.0, std::abs(difference) - 0.5), difference);
}

/// The groups' values ranked together, and each group's sum of ranks.
struct GroupRanks
{
    double count = 0;
    double ties = 0;
    std::vector<double> sums;
};

std::optional<GroupRanks> rankGroups(std::span<const std::vector<double>> groups)
{
    std::vector<double> all;
    int filled = 0;
    for (const auto &group : groups) {
        all.insert(all.end(), group.begin(), group.end());
        filled += !group.empty();
    }
    const Ranks ranks = midRanks(all);
    GroupRanks result{double(all.size()), ranks.ties, {}};
    if (filled < 2 || ranks.ties == std::pow(result.count, 3) - result.count)
        return {};
    auto rank = ranks.ranks.begin();
    for (const auto &group : groups) {
        result.sums.push_back(std::accumulate(rank, rank + std::ptrdiff_t(group.size()), 0.0));
        rank += std::ptrdiff_t(group.size());
    }
    return result;
}

} // namespace

Ranks midRanks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    Ranks result{std::vector<double>(values.size()), 0};
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            result.ranks[order[i]] = double(begin + end + 1) / 2;
        const double equal = double(end - begin);
        result.ties += equal * equal * equal - equal;
        begin = end;
    }
    return result;
}

std::optional<ChiSquaredTest> friedman(std::span<const std::vector<double>> patients)
{
    if (patients.empty() || patients.front().size() < 2)
        return {};
    const double n = double(patients.size());
    const double k = double(patients.front().size());
    std::vector<double> sums(patients.front().size(), 0.0);
    double ties = 0;
    for (const auto &values : patients) {
        const Ranks ranks = midRanks(values);
        ties += ranks.ties;
        for (std::size_t treatment = 0; treatment < sums.size(); ++treatment)
            sums[treatment] += ranks.ranks[treatment];
    }
    const double denominator = n * k * (k + 1) - ties / (k - 1);
    if (!(denominator > sameRankSum))
        return {};
    double squares = 0;
    for (const double sum : sums)
        squares += std::pow(sum - n * (k + 1) / 2, 2);
    ChiSquaredTest test{12 * squares / denominator, int(k) - 1, 1};
    test.p = chiSquaredAbove(test.statistic, test.df);
    return test;
}

std::optional<SignedRank> signedRank(std::span<const double> differences)
{
    std::vector<double> sizes;
    std::vector<double> kept;
    for (const double difference : differences) {
        if (difference == 0)
            continue;
        kept.push_back(difference);
        sizes.push_back(std::abs(difference));
    }
    if (kept.empty())
        return {};
    const Ranks ranks = midRanks(sizes);
    SignedRank result;
    result.count = int(kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i)
        result.v += kept[i] > 0 ? ranks.ranks[i] : 0;
    if (result.count <= mostExact)
        result.exactP = signedRankP(ranks, result.v);
    const double n = result.count;
    const double variance = n * (n + 1) * (2 * n + 1) / 24 - ranks.ties / 48;
    result.normalP = normalTwoSided(continuityCorrected(result.v - n * (n + 1) / 4) / std::sqrt(variance));
    return result;
}

std::optional<MannWhitney> mannWhitney(std::span<const double> first, std::span<const double> second)
{
    const std::vector<std::vector<double>> groups{{first.begin(), first.end()}, {second.begin(), second.end()}};
    const auto ranked = rankGroups(groups);
    if (!ranked)
        return {};
    const double a = double(first.size());
    const double b = double(second.size());
    MannWhitney result;
    result.w = ranked->sums[0] - a * (a + 1) / 2;
    if (first.size() + second.size() <= mostExact) {
        std::vector<double> all = groups[0];
        all.insert(all.end(), groups[1].begin(), groups[1].end());
        result.exactP = rankSumP(midRanks(all), first.size(), ranked->sums[0]);
    }
    const double variance = a * b / 12 * (ranked->count + 1 - ranked->ties / (ranked->count * (ranked->count - 1)));
    result.normalP = normalTwoSided(continuityCorrected(result.w - a * b / 2) / std::sqrt(variance));
    return result;
}

std::optional<ChiSquaredTest> kruskalWallis(std::span<const std::vector<double>> groups)
{
    const auto ranked = rankGroups(groups);
    if (!ranked)
        return {};
    const double n = ranked->count;
    double sum = 0;
    int filled = 0;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (groups[group].empty())
            continue;
        ++filled;
        sum += ranked->sums[group] * ranked->sums[group] / double(groups[group].size());
    }
    const double h = (12 / (n * (n + 1)) * sum - 3 * (n + 1)) / (1 - ranked->ties / (n * n * n - n));
    return ChiSquaredTest{h, filled - 1, chiSquaredAbove(h, filled - 1)};
}

std::optional<Dunn> dunn(std::span<const std::vector<double>> groups, std::size_t first, std::size_t second)
{
    const auto ranked = rankGroups(groups);
    if (!ranked || groups[first].empty() || groups[second].empty())
        return {};
    const double n = ranked->count;
    const double a = double(groups[first].size());
    const double b = double(groups[second].size());
    const double variance = n * (n + 1) / 12 - ranked->ties / (12 * (n - 1));
    const double z = (ranked->sums[first] / a - ranked->sums[second] / b) / std::sqrt(variance * (1 / a + 1 / b));
    return Dunn{z, normalTwoSided(z)};
}

} // namespace carnet::analysis
