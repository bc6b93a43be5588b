#include "core/analysis/crossover.h"

#include "core/analysis/crossover_design.h"
#include "core/analysis/distributions.h"
#include "core/analysis/mixed_model.h"
#include "core/analysis/summary.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace carnet::analysis {

namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double significant = 0.05;

VectorXd unit(Eigen::Index size, Eigen::Index place)
{
    VectorXd weights = VectorXd::Zero(size);
    weights(place) = 1;
    return weights;
}

/// Intercept, the treatment, equal weights on all periods and on all sequences of the model; no carry-over.
VectorXd meanWeights(const Design &design, const CrossoverLevels &levels, const std::string &treatment)
{
    VectorXd weights = unit(design.size(), 0);
    for (const std::string &each : levels.treatments) {
        if (const auto column = design.column("treatment" + each); column >= 0 && each == treatment)
            weights(column) = 1;
    }
    for (const int period : levels.periods) {
        if (const auto column = design.column("period" + std::to_string(period)); column >= 0)
            weights(column) = 1 / double(levels.periods.size());
    }
    for (const std::string &sequence : levels.sequences) {
        if (const auto column = design.column("sequence" + sequence); column >= 0)
            weights(column) = 1 / double(levels.sequences.size());
    }
    return weights;
}

void addContrasts(Crossover &result, const MixedFit &fit, const std::vector<VectorXd> &means,
                  const std::vector<std::string> &treatments, const CrossoverOptions &options)
{
    for (std::size_t level = 0; level < means.size(); ++level) {
        for (std::size_t term = level + 1; term < means.size(); ++term) {
            Contrast contrast{treatments[term],
                              treatments[level],
                              combination(fit, means[term] - means[level], options.degrees, options.level),
                              1,
                              {},
                              {}};
            const double unitOfEffect = std::numbers::sqrt2 * std::sqrt(fit.residualVariance);
            const double width = twoSidedQuantile(options.level) * contrast.estimate.standardError;
            contrast.effect = Effect{
                contrast.estimate.value / unitOfEffect,
                {(contrast.estimate.value - width) / unitOfEffect, (contrast.estimate.value + width) / unitOfEffect}};
            result.contrasts.push_back(std::move(contrast));
        }
    }
    adjustContrasts(result.contrasts, options.adjustment, options.level);
}

/// The test of sequence × treatment: a model of its own, without period and carry-over, which are part of the
/// interaction.
void addInteraction(Crossover &result, const CrossoverData &data, Method method)
{
    const CrossoverLevels &levels = data.levels;
    if (data.mixed.patientCount <= int(levels.sequences.size()) || levels.sequences.size() < 2)
        return;
    Design design = interactionDesign(data);
    if (!design.dropAliased().empty())
        return;
    MixedData mixed = data.mixed;
    mixed.design = design.columns();
    if (const auto fit = fitMixedModel(mixed, method).result)
        result.tests.push_back(jointTest(*fit, design.rowsOf("sequence:treatment"), "sequence:treatment"));
}

Crossover describe(const MixedFit &fit, const Design &design, const CrossoverData &data,
                   const CrossoverOptions &options)
{
    Crossover result;
    result.rows = fit.rows;
    result.patients = data.mixed.patientCount;
    result.columns = int(design.size());
    result.deviance = fit.deviance;
    result.patientVariance = fit.patientVariance;
    result.residualVariance = fit.residualVariance;
    result.singular = fit.singular;
    const Icc correlation = icc(fit, options.level);
    result.icc = correlation.value;
    result.iccError = correlation.standardError;
    result.iccInterval = correlation.interval;
    result.shapiro = shapiroWilk({fit.residuals.data(), std::size_t(fit.residuals.size())});
    result.logShift = data.logShift;
    for (Eigen::Index column = 0; column < design.size(); ++column) {
        result.coefficients.push_back({design.names()[std::size_t(column)],
                                       combination(fit, unit(design.size(), column), options.degrees, options.level)});
    }
    for (const char *term : {"treatment", "period", "sequence", "carryover"}) {
        if (const MatrixXd rows = design.rowsOf(term); rows.rows() > 0)
            result.tests.push_back(jointTest(fit, rows, term));
    }
    addInteraction(result, data, options.method);
    std::vector<VectorXd> means;
    for (const std::string &treatment : data.levels.treatments) {
        means.push_back(meanWeights(design, data.levels, treatment));
        result.means.push_back({treatment, combination(fit, means.back(), options.degrees, options.level)});
    }
    addContrasts(result, fit, means, data.levels.treatments, options);
    return result;
}

} // namespace

void adjustContrasts(std::vector<Contrast> &contrasts, Adjustment adjustment, double level)
{
    std::vector<double> p;
    for (const Contrast &contrast : contrasts)
        p.push_back(contrast.estimate.p);
    const std::vector<double> adjustedP = adjusted(p, adjustment);
    for (std::size_t i = 0; i < contrasts.size(); ++i) {
        Contrast &contrast = contrasts[i];
        const Estimate &estimate = contrast.estimate;
        contrast.adjustedP = adjustedP[i];
        contrast.adjustedInterval = estimate.interval;
        if (adjustment == Adjustment::Sidak) {
            const double wider = sidakLevel(level, int(contrasts.size()));
            const double width = estimate.standardError *
                                 (estimate.df ? twoSidedQuantile(wider, *estimate.df) : twoSidedQuantile(wider));
            contrast.adjustedInterval = {estimate.value - width, estimate.value + width};
        }
    }
}

const TermTest *Crossover::test(const std::string &term) const
{
    const auto found =
        std::find_if(tests.begin(), tests.end(), [&](const TermTest &each) { return each.term == term; });
    return found == tests.end() ? nullptr : &*found;
}

Outcome<Crossover> crossover(std::span<const CrossoverRow> rows, const CrossoverOptions &options)
{
    Outcome<CrossoverData> read = crossoverData(rows, options);
    Outcome<Crossover> outcome{{}, std::move(read.remarks)};
    if (!read.result)
        return outcome;
    CrossoverData &data = *read.result;
    bool withSequence = options.withSequence;
    const auto build = [&] {
        Design design = crossoverDesign(data, options, withSequence);
        const std::vector<std::string> aliased = design.dropAliased();
        data.mixed.design = design.columns();
        return std::pair(design, aliased);
    };
    auto [design, aliased] = build();
    if (design.rowsOf("sequence").rows() > 0 && mixedDegrees(data.mixed).between < 1 && data.mixed.patientCount > 1) {
        outcome.remarks.push_back(
            {RemarkKind::SequenceDropped, {}, data.mixed.patientCount, int(data.levels.sequences.size())});
        withSequence = false;
        data.levels.sequences.clear();
        std::tie(design, aliased) = build();
    }
    for (const std::string &name : aliased)
        outcome.remarks.push_back({RemarkKind::ColumnAliased, name});
    Outcome<MixedFit> fit = fitMixedModel(data.mixed, options.method);
    if (!fit.result) {
        outcome.remarks.push_back(fit.remarks.back());
        return outcome;
    }
    outcome.result = describe(*fit.result, design, data, options);
    if (options.carryover == Carryover::DroppedWithoutEffect) {
        const TermTest *carryover = outcome.result->test("carryover");
        if (carryover && carryover->waldP >= significant) {
            CrossoverOptions without = options;
            without.carryover = Carryover::Ignored;
            outcome = crossover(rows, without);
            outcome.remarks.push_back({RemarkKind::CarryoverDropped});
            return outcome;
        }
    }
    if (fit.result->singular)
        outcome.remarks.push_back({RemarkKind::Singular});
    if (!fit.result->varianceCovariance)
        outcome.remarks.push_back({RemarkKind::LargeSample});
    if (std::size_t(fit.result->rows) > mostShapiroValues)
        outcome.remarks.push_back({RemarkKind::ShapiroTooMany, {}, int(mostShapiroValues)});
    return outcome;
}

Estimate geometricMean(const Estimate &mean, double shift)
{
    Estimate back;
    back.value = std::exp(mean.value) - shift;
    back.interval = {std::exp(mean.interval.low) - shift, std::exp(mean.interval.high) - shift};
    return back;
}

Estimate ratio(const Estimate &contrast)
{
    return geometricMean(contrast, 0);
}

ScaledCrossover crossoverOnFittingScale(std::span<const CrossoverRow> rows, CrossoverOptions options)
{
    const auto isNormal = [](const Outcome<Crossover> &fit) {
        return !fit.result || !fit.result->shapiro || fit.result->shapiro->p >= significant;
    };
    options.logScale = false;
    ScaledCrossover scaled{crossover(rows, options), {}, false};
    if (isNormal(scaled.raw))
        return scaled;
    options.logScale = true;
    scaled.log = crossover(rows, options);
    scaled.neitherNormal = !scaled.log->result || !isNormal(*scaled.log);
    return scaled;
}

std::vector<std::vector<double>> completePatients(std::span<const CrossoverRow> rows,
                                                  const std::vector<std::string> &treatments)
{
    std::vector<std::string> order;
    std::map<std::string, std::vector<std::optional<double>>> values;
    for (const CrossoverRow &row : rows) {
        const auto treatment = std::find(treatments.begin(), treatments.end(), row.treatment);
        if (!row.y || treatment == treatments.end())
            continue;
        auto &own = values[row.patient];
        if (own.empty()) {
            own.resize(treatments.size());
            order.push_back(row.patient);
        }
        own[std::size_t(treatment - treatments.begin())] = row.y;
    }
    std::vector<std::vector<double>> complete;
    for (const std::string &patient : order) {
        const auto &own = values[patient];
        if (!std::all_of(own.begin(), own.end(), [](const auto &value) { return value.has_value(); }))
            continue;
        complete.emplace_back();
        for (const auto &value : own)
            complete.back().push_back(*value);
    }
    return complete;
}

std::vector<double> pairDifferences(std::span<const CrossoverRow> rows, const std::string &term,
                                    const std::string &level)
{
    std::vector<double> differences;
    for (const auto &values : completePatients(rows, {term, level}))
        differences.push_back(values[0] - values[1]);
    return differences;
}

std::optional<PairedEffect> pairedEffect(std::span<const double> differences, double level)
{
    const auto deviation = standardDeviation(differences);
    if (!deviation || !(*deviation > 0))
        return {};
    const double n = double(differences.size());
    PairedEffect effect;
    effect.dz.value = *mean(differences) / *deviation;
    const double width = twoSidedQuantile(level) * std::sqrt(1 / n + effect.dz.value * effect.dz.value / (2 * n));
    effect.dz.interval = {effect.dz.value - width, effect.dz.value + width};
    effect.gz = effect.dz.value * (1 - 3 / (4 * (n - 1) - 1));
    return effect;
}

} // namespace carnet::analysis
