#pragma once

#include "core/analysis/remark.h"
#include "core/analysis/survival.h"

#include <string>

namespace carnet::analysis {

struct ModelRow;

/// How long the relief of one patient lasted, and in which arm; one arm may have no name.
struct ReliefRow
{
    std::string patient;
    std::string arm;
    std::optional<double> days;
    bool cameBack = false;
};

/// The curves of relief by arm, and the log-rank test of every two arms.
struct ReliefAnalysis
{
    struct Arm
    {
        std::string name;
        int patients = 0;
        int events = 0;
        ReliefCurve curve;
    };
    struct Pair
    {
        std::string term;
        std::string level;
        ChiSquaredTest test;
        double adjustedP = 1; ///< after Sidak, over all pairs
    };

    std::vector<Arm> arms; ///< in the order in which they come
    std::vector<Pair> pairs;
};

/// Rows without days are left out.
Outcome<ReliefAnalysis> reliefAnalysis(std::span<const ReliefRow> rows, double level = 0.95);

/// Sections summary, relief, log_rank.
std::vector<ModelRow> modelRows(const ReliefAnalysis &relief);

} // namespace carnet::analysis
