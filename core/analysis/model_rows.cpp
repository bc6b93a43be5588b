#include "core/analysis/model_rows.h"

namespace carnet::analysis {

namespace {

void addFit(std::vector<ModelRow> &rows, const Crossover &fit)
{
    rows.push_back(numberRow("fit", "n_obs", fit.rows));
    rows.push_back(numberRow("fit", "n_patients", fit.patients));
    rows.push_back(numberRow("fit", "n_fixed", fit.columns));
    rows.push_back(numberRow("fit", "deviance", fit.deviance));
    rows.push_back(numberRow("fit", "var_patient", fit.patientVariance));
    rows.push_back(numberRow("fit", "var_residual", fit.residualVariance));
    rows.push_back(numberRow("fit", "icc", fit.icc));
    rows.back().standardError = fit.iccError;
    rows.back().interval = fit.iccInterval;
    rows.push_back(numberRow("fit", "singular", fit.singular ? 1 : 0));
    rows.push_back(numberRow("fit", "shapiro_w", fit.shapiro ? std::optional(fit.shapiro->w) : std::nullopt));
    rows.push_back(numberRow("fit", "shapiro_p", fit.shapiro ? std::optional(fit.shapiro->p) : std::nullopt));
}

void addTests(std::vector<ModelRow> &rows, const std::vector<TermTest> &tests)
{
    for (const TermTest &test : tests) {
        if (test.denominatorDf) {
            ModelRow row{.section = "test", .term = test.term, .level = "F"};
            row.df = test.df;
            row.df2 = test.denominatorDf;
            row.statistic = test.f;
            row.p = test.p;
            rows.push_back(row);
        }
        ModelRow wald{.section = "test", .term = test.term, .level = "wald"};
        wald.df = test.df;
        wald.statistic = test.chiSquared();
        wald.p = test.waldP;
        rows.push_back(wald);
    }
}

/// Only the number and its limits: nothing is tested on the scale to which it was brought back.
ModelRow backRow(std::string section, std::string term, std::string level, const Estimate &estimate)
{
    ModelRow row{.section = std::move(section), .term = std::move(term), .level = std::move(level)};
    row.estimate = estimate.value;
    row.interval = estimate.interval;
    return row;
}

} // namespace

ModelRow numberRow(std::string section, std::string term, std::optional<double> number)
{
    ModelRow row{.section = std::move(section), .term = std::move(term)};
    row.estimate = number;
    return row;
}

ModelRow estimateRow(std::string section, std::string term, const Estimate &estimate)
{
    ModelRow row{.section = std::move(section), .term = std::move(term)};
    row.estimate = estimate.value;
    row.standardError = estimate.standardError;
    row.df = estimate.df;
    row.statistic = estimate.statistic;
    row.p = estimate.p;
    row.interval = estimate.interval;
    return row;
}

ModelRow contrastRow(std::string section, const Contrast &contrast)
{
    ModelRow row = estimateRow(std::move(section), contrast.term, contrast.estimate);
    row.level = contrast.level;
    row.adjustedP = contrast.adjustedP;
    row.adjustedInterval = contrast.adjustedInterval;
    if (contrast.effect) {
        row.effect = contrast.effect->value;
        row.effectInterval = contrast.effect->interval;
    }
    return row;
}

std::vector<ModelRow> modelRows(const Crossover &fit)
{
    std::vector<ModelRow> rows;
    addFit(rows, fit);
    for (const NamedEstimate &each : fit.coefficients)
        rows.push_back(estimateRow("fixed", each.name, each.estimate));
    addTests(rows, fit.tests);
    for (const NamedEstimate &each : fit.means) {
        rows.push_back(estimateRow("lsmean", each.name, each.estimate));
        // That a mean is not 0 is nobody's question.
        rows.back().statistic.reset();
        rows.back().p.reset();
    }
    if (fit.logShift) {
        for (const NamedEstimate &each : fit.means)
            rows.push_back(backRow("geomean", each.name, {}, geometricMean(each.estimate, *fit.logShift)));
    }
    for (const Contrast &each : fit.contrasts)
        rows.push_back(contrastRow("contrast", each));
    if (fit.logShift) {
        for (const Contrast &each : fit.contrasts)
            rows.push_back(backRow("ratio", each.term, each.level, ratio(each.estimate)));
    }
    return rows;
}

} // namespace carnet::analysis
