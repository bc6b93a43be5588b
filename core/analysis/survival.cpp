#include "core/analysis/survival.h"

#include "core/analysis/distributions.h"

#include <cmath>
#include <map>

namespace carnet::analysis {

namespace {

constexpr double half = 0.5;
constexpr double slack = 1e-9;

/// Of one group at one time.
struct Count
{
    int events = 0;
    int gone = 0; ///< events and censored
};

std::map<double, Count> countsOf(std::span<const Relief> patients)
{
    std::map<double, Count> counts;
    for (const Relief &patient : patients) {
        Count &count = counts[patient.days];
        ++count.gone;
        count.events += patient.cameBack;
    }
    return counts;
}

std::optional<double> medianOf(const std::vector<ReliefStep> &steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].share > half + slack)
            continue;
        const bool isHalf = std::abs(steps[i].share - half) <= slack;
        return isHalf && i + 1 < steps.size() ? (steps[i].days + steps[i + 1].days) / 2 : steps[i].days;
    }
    return {};
}

} // namespace

ReliefCurve reliefCurve(std::span<const Relief> patients, double level)
{
    ReliefCurve curve;
    int atRisk = int(patients.size());
    double share = 1;
    double greenwood = 0;
    for (const auto &[days, count] : countsOf(patients)) {
        if (count.events > 0) {
            share *= 1 - double(count.events) / atRisk;
            if (atRisk > count.events)
                greenwood += double(count.events) / (double(atRisk) * (atRisk - count.events));
            ReliefStep step{days, atRisk, count.events, share, {}};
            if (atRisk > count.events && share < 1) {
                const double width = twoSidedQuantile(level) * std::sqrt(greenwood) / std::abs(std::log(share));
                step.interval = Interval{std::pow(share, std::exp(width)), std::pow(share, std::exp(-width))};
            }
            curve.steps.push_back(step);
        }
        atRisk -= count.gone;
    }
    curve.median = medianOf(curve.steps);
    return curve;
}

std::optional<ChiSquaredTest> logRank(std::span<const Relief> first, std::span<const Relief> second)
{
    auto counts = countsOf(first);
    const auto others = countsOf(second);
    std::map<double, std::pair<Count, Count>> times;
    for (const auto &[days, count] : counts)
        times[days].first = count;
    for (const auto &[days, count] : others)
        times[days].second = count;
    double n1 = double(first.size());
    double n2 = double(second.size());
    double difference = 0;
    double variance = 0;
    for (const auto &[days, both] : times) {
        const double n = n1 + n2;
        const double d = both.first.events + both.second.events;
        if (d > 0) {
            difference += both.first.events - d * n1 / n;
            if (n > 1)
                variance += d * n1 * n2 * (n - d) / (n * n * (n - 1));
        }
        n1 -= both.first.gone;
        n2 -= both.second.gone;
    }
    if (!(variance > 0))
        return {};
    const double chiSquared = difference * difference / variance;
    return ChiSquaredTest{chiSquared, 1, chiSquaredAbove(chiSquared, 1)};
}

} // namespace carnet::analysis
