#include "core/analysis/parallel.h"

#include "core/analysis/distributions.h"
#include "core/analysis/summary.h"

#include <cmath>

namespace carnet::analysis {

namespace {

struct Group
{
    double n = 0;
    double mean = 0;
    double variance = 0;
};

/// Groups with values; nothing when there are fewer than two, or one has fewer values than it takes.
std::optional<std::vector<Group>> describe(std::span<const std::vector<double>> groups, std::size_t fewest)
{
    std::vector<Group> described;
    for (const auto &values : groups) {
        if (values.empty())
            continue;
        if (values.size() < fewest)
            return {};
        const double deviation = standardDeviation(values).value_or(0);
        described.push_back({double(values.size()), *mean(values), deviation * deviation});
    }
    return described.size() < 2 ? std::nullopt : std::optional(described);
}

} // namespace

std::optional<GroupTest> oneWayAnova(std::span<const std::vector<double>> groups)
{
    const auto described = describe(groups, 1);
    if (!described)
        return {};
    double n = 0;
    double sum = 0;
    double within = 0;
    for (const Group &group : *described) {
        n += group.n;
        sum += group.n * group.mean;
        within += (group.n - 1) * group.variance;
    }
    double between = 0;
    for (const Group &group : *described)
        between += group.n * std::pow(group.mean - sum / n, 2);
    const double df = double(described->size()) - 1;
    const double df2 = n - double(described->size());
    if (df2 < 1 || !(within > 0))
        return {};
    const double f = between / df / (within / df2);
    return GroupTest{df, df2, f, fisherAbove(f, df, df2)};
}

std::optional<GroupTest> welchAnova(std::span<const std::vector<double>> groups)
{
    const auto described = describe(groups, 2);
    if (!described)
        return {};
    double weights = 0;
    double sum = 0;
    for (const Group &group : *described) {
        if (!(group.variance > 0))
            return {};
        weights += group.n / group.variance;
        sum += group.n / group.variance * group.mean;
    }
    const double k = double(described->size());
    double between = 0;
    double spread = 0;
    for (const Group &group : *described) {
        const double weight = group.n / group.variance;
        between += weight * std::pow(group.mean - sum / weights, 2) / (k - 1);
        spread += std::pow(1 - weight / weights, 2) / (group.n - 1);
    }
    const double f = between / (1 + 2 * (k - 2) * spread / (k * k - 1));
    const double df2 = (k * k - 1) / (3 * spread);
    return GroupTest{k - 1, df2, f, fisherAbove(f, k - 1, df2)};
}

std::optional<GroupTest> bartlett(std::span<const std::vector<double>> groups)
{
    const auto described = describe(groups, 2);
    if (!described)
        return {};
    double freedom = 0;
    double pooled = 0;
    double logs = 0;
    double inverses = 0;
    for (const Group &group : *described) {
        if (!(group.variance > 0))
            return {};
        freedom += group.n - 1;
        pooled += (group.n - 1) * group.variance;
        logs += (group.n - 1) * std::log(group.variance);
        inverses += 1 / (group.n - 1);
    }
    const double df = double(described->size()) - 1;
    const double statistic = (freedom * std::log(pooled / freedom) - logs) / (1 + (inverses - 1 / freedom) / (3 * df));
    return GroupTest{df, {}, statistic, chiSquaredAbove(statistic, df)};
}

std::optional<Estimate> welchT(std::span<const double> first, std::span<const double> second, double level)
{
    const auto described =
        describe(std::vector<std::vector<double>>{{first.begin(), first.end()}, {second.begin(), second.end()}}, 2);
    if (!described)
        return {};
    const double a = (*described)[0].variance / (*described)[0].n;
    const double b = (*described)[1].variance / (*described)[1].n;
    if (!(a + b > 0))
        return {};
    Estimate estimate;
    estimate.value = (*described)[0].mean - (*described)[1].mean;
    estimate.standardError = std::sqrt(a + b);
    estimate.df = (a + b) * (a + b) / (a * a / ((*described)[0].n - 1) + b * b / ((*described)[1].n - 1));
    estimate.statistic = estimate.value / estimate.standardError;
    estimate.p = studentTwoSided(estimate.statistic, *estimate.df);
    const double width = twoSidedQuantile(level, *estimate.df) * estimate.standardError;
    estimate.interval = {estimate.value - width, estimate.value + width};
    return estimate;
}

std::optional<Effect> hedgesG(std::span<const double> first, std::span<const double> second, double level)
{
    const auto described =
        describe(std::vector<std::vector<double>>{{first.begin(), first.end()}, {second.begin(), second.end()}}, 1);
    if (!described)
        return {};
    const Group &a = (*described)[0];
    const Group &b = (*described)[1];
    const double freedom = a.n + b.n - 2;
    if (freedom < 1)
        return {};
    const double pooled = ((a.n - 1) * a.variance + (b.n - 1) * b.variance) / freedom;
    if (!(pooled > 0))
        return {};
    Effect effect;
    effect.value = (1 - 3 / (4 * freedom - 1)) * (a.mean - b.mean) / std::sqrt(pooled);
    const double width = twoSidedQuantile(level) *
                         std::sqrt((a.n + b.n) / (a.n * b.n) + effect.value * effect.value / (2 * (a.n + b.n)));
    effect.interval = {effect.value - width, effect.value + width};
    return effect;
}

} // namespace carnet::analysis
