#include "core/analysis/paired.h"

#include "core/analysis/distributions.h"
#include "core/analysis/summary.h"

#include <algorithm>
#include <cmath>

namespace carnet::analysis {

namespace {

Summary summaryOf(const std::vector<double> &values)
{
    return {*mean(values), standardDeviation(values), *quantile(values, 0.25), *quantile(values, 0.5),
            *quantile(values, 0.75)};
}

/// The one-sample t test of the differences; nothing for one difference and when all are equal.
std::optional<Estimate> tTest(const std::vector<double> &differences, double level)
{
    const auto deviation = standardDeviation(differences);
    if (!deviation || !(*deviation > 0))
        return {};
    Estimate estimate;
    estimate.value = *mean(differences);
    estimate.standardError = *deviation / std::sqrt(double(differences.size()));
    estimate.df = double(differences.size() - 1);
    estimate.statistic = estimate.value / estimate.standardError;
    estimate.p = studentTwoSided(estimate.statistic, *estimate.df);
    const double width = twoSidedQuantile(level, *estimate.df) * estimate.standardError;
    estimate.interval = {estimate.value - width, estimate.value + width};
    return estimate;
}

} // namespace

Outcome<PairedAnalysis> pairedAnalysis(std::span<const BaselineAndValue> patients, double level)
{
    PairedAnalysis result;
    std::vector<double> before;
    std::vector<double> after;
    std::vector<double> differences;
    std::vector<double> reductions;
    for (const BaselineAndValue &patient : patients) {
        if (!patient.baseline || !patient.value) {
            ++result.incomplete;
            continue;
        }
        before.push_back(*patient.baseline);
        after.push_back(*patient.value);
        differences.push_back(*patient.value - *patient.baseline);
        if (const auto reduction = percentReduction(patient))
            reductions.push_back(*reduction);
    }
    Outcome<PairedAnalysis> outcome;
    if (differences.empty()) {
        outcome.remarks.push_back({RemarkKind::NoPairs});
        return outcome;
    }
    result.pairs = int(differences.size());
    result.zeros = int(std::count(differences.begin(), differences.end(), 0.0));
    result.shapiro = shapiroWilk(differences);
    result.before = summaryOf(before);
    result.after = summaryOf(after);
    result.difference = summaryOf(differences);
    if (result.before.mean != 0)
        result.reductionOfMeans = 100 * (result.before.mean - result.after.mean) / result.before.mean;
    result.meanOfReductions = mean(reductions);
    result.t = tTest(differences, level);
    result.effect = pairedEffect(differences, level);
    result.signedRank = signedRank(differences);
    result.thirty = responders(patients, Response::ThirtyPercent, level);
    result.fifty = responders(patients, Response::FiftyPercent, level);
    result.twoPoints = responders(patients, Response::TwoPoints, level);

    if (result.incomplete > 0)
        outcome.remarks.push_back({RemarkKind::RowsLeftOut, {}, result.incomplete});
    if (result.pairs == 1)
        outcome.remarks.push_back({RemarkKind::TooFewPairs});
    else if (!result.t)
        outcome.remarks.push_back({RemarkKind::DifferencesEqual});
    if (!result.meanOfReductions)
        outcome.remarks.push_back({RemarkKind::NoPercentages});
    outcome.result = std::move(result);
    return outcome;
}

} // namespace carnet::analysis
