#include "core/analysis/model_rows.h"

#include <cmath>

namespace carnet::analysis {

namespace {

ModelRow testRow(std::string term, std::string level, const ChiSquaredTest &test)
{
    ModelRow row{.section = "test", .term = std::move(term), .level = std::move(level)};
    row.df = test.df;
    row.statistic = test.statistic;
    row.p = test.p;
    return row;
}

void addPairs(std::vector<ModelRow> &rows, const std::vector<BinaryCrossover::Pair> &pairs)
{
    for (const BinaryCrossover::Pair &pair : pairs) {
        ModelRow row{.section = "mcnemar", .term = pair.term, .level = pair.level};
        row.estimate = pair.difference.difference;
        row.df = pair.n;
        row.p = pair.test.p;
        row.adjustedP = pair.adjustedP;
        row.interval = pair.difference.interval;
        rows.push_back(row);
    }
    for (const BinaryCrossover::Pair &pair : pairs) {
        rows.push_back({.section = "discordant", .term = pair.term, .level = pair.level});
        rows.back().estimate = pair.onlyTerm;
        rows.push_back({.section = "discordant", .term = pair.level, .level = pair.term});
        rows.back().estimate = pair.onlyLevel;
    }
}

void addLogit(std::vector<ModelRow> &rows, const LogitModel &logit, const std::vector<BinaryCrossover::Share> &shares)
{
    rows.push_back(numberRow("fit", "n_obs", logit.rows));
    rows.push_back(numberRow("fit", "log_likelihood", logit.logLikelihood));
    rows.push_back(numberRow("fit", "sd_patient", logit.patientDeviation));
    rows.push_back(numberRow("fit", "icc_latent", logit.latentIcc));
    if (logit.singular)
        rows.push_back(numberRow("fit", "singular", 1));
    for (std::size_t i = 0; i < logit.coefficients.size(); ++i) {
        const Estimate &estimate = logit.coefficients[i];
        rows.push_back(estimateRow("fixed", i == 0 ? "(Intercept)" : "treatment" + shares[i].treatment, estimate));
        if (i == 0)
            continue;
        rows.back().effect = std::exp(estimate.value);
        rows.back().effectInterval = Interval{std::exp(estimate.interval.low), std::exp(estimate.interval.high)};
    }
    rows.push_back(testRow("treatment", "wald", logit.wald));
    rows.push_back(testRow("treatment", "lr", logit.likelihoodRatio));
}

} // namespace

std::vector<ModelRow> modelRows(const BinaryCrossover &binary)
{
    std::vector<ModelRow> rows;
    for (const BinaryCrossover::Share &share : binary.shares) {
        ModelRow row{.section = "summary", .term = share.treatment};
        row.estimate = share.value();
        row.df = share.n;
        row.statistic = share.count;
        row.interval = share.interval;
        rows.push_back(row);
    }
    if (binary.cochran)
        rows.push_back(testRow("cochran_q", "asymptotic", *binary.cochran));
    if (binary.cochran && binary.cochranExactP) {
        rows.push_back({.section = "test", .term = "cochran_q", .level = "exact"});
        rows.back().statistic = binary.cochran->statistic;
        rows.back().p = binary.cochranExactP;
    }
    addPairs(rows, binary.pairs);
    if (binary.logit)
        addLogit(rows, *binary.logit, binary.shares);
    return rows;
}

} // namespace carnet::analysis
