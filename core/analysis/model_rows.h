#pragma once

#include "core/analysis/binary.h"
#include "core/analysis/paired.h"
#include "core/analysis/parallel.h"

namespace carnet::analysis {

/// One line of what an analysis found, as files have it; what does not apply is empty.
struct ModelRow
{
    std::string section;
    std::string term{};
    std::string level{};
    std::optional<double> estimate{};
    std::optional<double> standardError{};
    std::optional<double> df{};
    std::optional<double> df2{};
    std::optional<double> statistic{};
    std::optional<double> p{};
    std::optional<double> adjustedP{};
    std::optional<Interval> interval{};
    std::optional<Interval> adjustedInterval{};
    std::optional<double> effect{};
    std::optional<Interval> effectInterval{};
};

/// A row that is one number.
ModelRow numberRow(std::string section, std::string term, std::optional<double> number);
ModelRow estimateRow(std::string section, std::string term, const Estimate &estimate);
ModelRow contrastRow(std::string section, const Contrast &contrast);

/// Sections fit, fixed, test, lsmean, contrast; on the log scale geomean and ratio too.
std::vector<ModelRow> modelRows(const Crossover &crossover);
/// Sections summary, test, mcnemar, discordant and, of the logistic model, fit, fixed, test.
std::vector<ModelRow> modelRows(const BinaryCrossover &binary);
/// Sections fit, summary, test, responder.
std::vector<ModelRow> modelRows(const PairedAnalysis &paired);
/// Sections anova, welch … with the day behind a colon; then rm_fit, rm_test, rm_contrast.
std::vector<ModelRow> modelRows(const Parallel &parallel);

} // namespace carnet::analysis
