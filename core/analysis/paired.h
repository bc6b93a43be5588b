#pragma once

#include "core/analysis/crossover.h"
#include "core/analysis/ranks.h"
#include "core/analysis/responders.h"

namespace carnet::analysis {

/// What is said of a column of numbers.
struct Summary
{
    double mean = 0;
    std::optional<double> deviation; ///< nothing for one value
    double q1 = 0;
    double median = 0;
    double q3 = 0;
};

/// One value before and one after, of each patient.
struct PairedAnalysis
{
    int pairs = 0;
    int incomplete = 0;
    int zeros = 0;                      ///< pairs without a change
    std::optional<ShapiroWilk> shapiro; ///< of the differences
    Summary before;
    Summary after;
    Summary difference;                     ///< after minus before
    std::optional<double> reductionOfMeans; ///< percent
    std::optional<double> meanOfReductions; ///< of the patients' own percentages
    std::optional<Estimate> t;
    std::optional<PairedEffect> effect;
    std::optional<SignedRank> signedRank;
    Responders thirty;
    Responders fifty;
    Responders twoPoints;

    /// Whether the t test leads, or else the signed rank test.
    bool leadsWithT() const { return t && (!shapiro || shapiro->p >= 0.05); }
};

Outcome<PairedAnalysis> pairedAnalysis(std::span<const BaselineAndValue> patients, double level = 0.95);

} // namespace carnet::analysis
