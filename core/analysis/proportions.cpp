#include "core/analysis/proportions.h"

#include "core/analysis/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace carnet::analysis {

namespace {

constexpr double asLikely = 1 + 1e-7; // tables that differ by rounding alone are equally likely

double logChoose(int n, int k)
{
    return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
}

/// Goes through every way to spread `left` over the columns; totals are the columns' sums.
class Tables
{
public:
    Tables(std::vector<int> totals, double observed)
        : m_totals(std::move(totals))
        , m_limit(observed + std::log(asLikely))
        , m_rest(m_totals.size() + 1, 0)
    {
        for (std::size_t column = m_totals.size(); column-- > 0;)
            m_rest[column] = m_rest[column + 1] + m_totals[column];
    }

    /// Sum of the likelihoods (less their common factor) of the tables that are not more likely than the observed one.
    double unlikely(std::size_t column, int left, double logLikelihood, double scale) const
    {
        if (column + 1 == m_totals.size()) {
            const double whole = logLikelihood + logChoose(m_totals[column], left);
            return whole <= m_limit ? std::exp(whole - scale) : 0;
        }
        double sum = 0;
        for (int here = std::max(0, left - m_rest[column + 1]); here <= std::min(left, m_totals[column]); ++here)
            sum += unlikely(column + 1, left - here, logLikelihood + logChoose(m_totals[column], here), scale);
        return sum;
    }

private:
    std::vector<int> m_totals;
    double m_limit;
    std::vector<int> m_rest;
};

} // namespace

Interval wilson(int count, int n, double level)
{
    const double z = twoSidedQuantile(level);
    const double share = double(count) / n;
    const double centre = share + z * z / (2.0 * n);
    const double width = z * std::sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
    const double scale = 1 + z * z / n;
    return {count == 0 ? 0 : (centre - width) / scale, count == n ? 1 : (centre + width) / scale};
}

Interval clopperPearson(int count, int n, double level)
{
    const double tail = (1 - level) / 2;
    return {count == 0 ? 0 : betaQuantile(tail, count, n - count + 1),
            count == n ? 1 : betaQuantile(1 - tail, count + 1, n - count)};
}

RiskDifference newcombe(int firstCount, int firstN, int secondCount, int secondN, double level)
{
    const double first = double(firstCount) / firstN;
    const double second = double(secondCount) / secondN;
    const Interval a = wilson(firstCount, firstN, level);
    const Interval b = wilson(secondCount, secondN, level);
    const double difference = first - second;
    return {difference,
            {difference - std::hypot(first - a.low, b.high - second),
             difference + std::hypot(a.high - first, second - b.low)}};
}

RiskDifference bonettPrice(int onlyFirst, int onlySecond, int n, double level)
{
    const double first = (onlyFirst + 1.0) / (n + 2.0);
    const double second = (onlySecond + 1.0) / (n + 2.0);
    const double centre = first - second;
    const double width = twoSidedQuantile(level) * std::sqrt((first + second - centre * centre) / (n + 2.0));
    return {double(onlyFirst - onlySecond) / n, {std::max(-1.0, centre - width), std::min(1.0, centre + width)}};
}

McNemar mcNemar(int onlyFirst, int onlySecond)
{
    const int discordant = onlyFirst + onlySecond;
    if (discordant == 0)
        return {};
    const int fewer = std::min(onlyFirst, onlySecond);
    const double tail = fairCoinAtMost(fewer, discordant);
    const double here = std::exp(logChoose(discordant, fewer) - discordant * std::log(2.0));
    return {std::min(1.0, 2 * tail), std::min(1.0, 2 * tail - here)};
}

std::optional<NumberNeeded> numberNeeded(const RiskDifference &difference)
{
    if (difference.difference == 0)
        return {};
    const auto inverse = [](double each) { return each == 0 ? std::numeric_limits<double>::infinity() : 1 / each; };
    const auto [low, high] = difference.interval;
    NumberNeeded needed;
    needed.number = 1 / difference.difference;
    needed.spansInfinity = low < 0 && high > 0;
    if (needed.spansInfinity) {
        needed.low = inverse(high);
        needed.high = -inverse(low);
    } else {
        needed.low = inverse(difference.difference > 0 ? high : low);
        needed.high = inverse(difference.difference > 0 ? low : high);
    }
    return needed;
}

double fisherExact(std::span<const int> yes, std::span<const int> no)
{
    std::vector<int> totals;
    double observed = 0;
    for (std::size_t column = 0; column < yes.size(); ++column) {
        if (yes[column] + no[column] == 0)
            continue;
        totals.push_back(yes[column] + no[column]);
        observed += logChoose(totals.back(), yes[column]);
    }
    const int all = std::accumulate(totals.begin(), totals.end(), 0);
    const int positive = std::accumulate(yes.begin(), yes.end(), 0);
    if (totals.size() < 2 || positive == 0 || positive == all)
        return 1;
    return std::min(1.0, Tables(totals, observed).unlikely(0, positive, 0, logChoose(all, positive)));
}

} // namespace carnet::analysis
