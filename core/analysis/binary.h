#pragma once

#include "core/analysis/crossover.h"
#include "core/analysis/logit_model.h"
#include "core/analysis/proportions.h"

namespace carnet::analysis {

struct BinaryOptions
{
    Adjustment adjustment = Adjustment::Sidak;
    double level = 0.95;
    std::vector<std::string> treatments; ///< their order, the reference first
};

/// A yes-or-no outcome of a crossover: exact tests, and the logistic model with random intercepts beside them.
struct BinaryCrossover
{
    struct Share
    {
        std::string treatment;
        int n = 0;
        int count = 0;
        Interval interval; ///< Clopper and Pearson's

        double value() const { return double(count) / n; }
    };
    /// Two treatments in the patients that have both.
    struct Pair
    {
        std::string term;
        std::string level;
        int n = 0;
        int onlyTerm = 0;
        int onlyLevel = 0;
        RiskDifference difference; ///< term minus level
        McNemar test;
        double adjustedP = 1;
    };

    std::vector<Share> shares;
    int completePatients = 0;
    std::optional<ChiSquaredTest> cochran; ///< of the patients that have all treatments
    std::optional<double> cochranExactP;   ///< up to 30 of them
    std::vector<Pair> pairs;
    std::optional<LogitModel> logit;
};

/// y of the rows is 0 or 1.
Outcome<BinaryCrossover> binaryCrossover(std::span<const CrossoverRow> rows, const BinaryOptions &options);

/// Cochran's Q of patients with all treatments, each value 0 or 1 (Biometrika 1950;37:256–66). Nothing without patients
/// or below two treatments.
std::optional<ChiSquaredTest> cochranQ(std::span<const std::vector<double>> patients);
/// The probability of a Q as large, every placement within a patient equally likely; nothing above 30 patients, or with
/// so many treatments that they cannot be gone through.
std::optional<double> cochranExact(std::span<const std::vector<double>> patients);

} // namespace carnet::analysis
