#include "core/analysis/crossover_extras.h"

#include "core/analysis/crossover_design.h"
#include "core/analysis/distributions.h"
#include "core/analysis/parallel.h"

#include <cmath>

namespace carnet::analysis {

namespace {

using Eigen::Index;
using Eigen::VectorXd;

constexpr int fewestPeriods = 3;
constexpr int mostPatients = 1000000;

VectorXd ofTreatment(const CrossoverData &data, std::size_t treatment)
{
    VectorXd column(Index(data.treatments.size()));
    for (std::size_t row = 0; row < data.treatments.size(); ++row)
        column(Index(row)) = data.treatments[row] == int(treatment) ? 1 : 0;
    return column;
}

} // namespace

ConsecutiveOrSeparated consecutiveOrSeparated(std::span<const ActivePeriods> patients)
{
    ConsecutiveOrSeparated result;
    for (const ActivePeriods &patient : patients) {
        if (!patient.firstArea || !patient.secondArea)
            continue;
        const bool isConsecutive = std::abs(patient.firstPeriod - patient.secondPeriod) == 1;
        (isConsecutive ? result.consecutive : result.separated).push_back(*patient.firstArea + *patient.secondArea);
    }
    result.mannWhitney = mannWhitney(result.consecutive, result.separated);
    if (!result.consecutive.empty() && !result.separated.empty())
        result.t = welchT(result.consecutive, result.separated);
    return result;
}

std::optional<PatternMixture> patternMixture(std::span<const CrossoverRow> rows, const std::vector<bool> &incomplete,
                                             const CrossoverOptions &options)
{
    const auto read = crossoverData(rows, options);
    if (!read.result || incomplete.size() != rows.size())
        return {};
    CrossoverData data = *read.result;
    const std::size_t treatments = data.levels.treatments.size();
    VectorXd pattern(Index(data.treatments.size()));
    Index used = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].y)
            pattern(used++) = incomplete[row] ? 1 : 0;
    }
    Design design = crossoverDesign(data, options, options.withSequence);
    design.add("pattern", "pattern", pattern);
    for (std::size_t treatment = 0; treatment < treatments; ++treatment) {
        const VectorXd both = ofTreatment(data, treatment).cwiseProduct(pattern);
        const double without = ofTreatment(data, treatment).sum() - both.sum();
        if (both.sum() < fewestPeriods || without < fewestPeriods)
            return {};
        if (treatment > 0)
            design.add("pattern:treatment", "pattern:" + data.levels.treatments[treatment], both);
    }
    design.dropAliased();
    data.mixed.design = design.columns();
    const auto fit = fitMixedModel(data.mixed, options.method);
    const auto interaction = design.rowsOf("pattern:treatment");
    if (!fit.result || interaction.rows() != Index(treatments) - 1)
        return {};

    PatternMixture result;
    result.interaction = jointTest(*fit.result, interaction, "pattern:treatment");
    const double share = pattern.mean();
    const auto weights = [&](std::size_t treatment) {
        VectorXd row = VectorXd::Zero(design.size());
        if (treatment > 0) {
            row(design.column("treatment" + data.levels.treatments[treatment])) = 1;
            row(design.column("pattern:" + data.levels.treatments[treatment])) = share;
        }
        return row;
    };
    for (std::size_t level = 0; level < treatments; ++level) {
        for (std::size_t term = level + 1; term < treatments; ++term) {
            result.contrasts.push_back(
                {data.levels.treatments[term],
                 data.levels.treatments[level],
                 combination(*fit.result, weights(term) - weights(level), options.degrees, options.level),
                 1,
                 {},
                 {}});
        }
    }
    adjustContrasts(result.contrasts, options.adjustment, options.level);
    return result;
}

double crossoverPower(const SampleSizeWish &wish, int patients)
{
    const double df = patients - 1;
    const double critical = twoSidedQuantile(1 - wish.alpha, df);
    const double shift =
        wish.difference * std::sqrt(double(patients)) / (wish.deviation * std::sqrt(2 * (1 - wish.correlation)));
    return noncentralStudentAbove(critical, df, shift) + noncentralStudentBelow(-critical, df, shift);
}

std::optional<SampleSize> crossoverSampleSize(const SampleSizeWish &wish)
{
    const auto isShare = [](double number) { return number > 0 && number < 1; };
    if (!(wish.difference != 0) || !(wish.deviation > 0) || !(wish.correlation >= -1 && wish.correlation < 1) ||
        !isShare(wish.alpha) || !isShare(wish.power))
        return {};
    SampleSize size;
    const double quantiles = twoSidedQuantile(1 - wish.alpha) + normalQuantile(wish.power);
    size.byNormal = quantiles * quantiles * 2 * wish.deviation * wish.deviation * (1 - wish.correlation) /
                    (wish.difference * wish.difference);
    if (!(size.byNormal < mostPatients))
        return {};
    for (size.byStudent = std::max(2, int(std::ceil(size.byNormal)));; ++size.byStudent) {
        size.power = crossoverPower(wish, size.byStudent);
        if (size.power >= wish.power)
            return size;
    }
}

} // namespace carnet::analysis
