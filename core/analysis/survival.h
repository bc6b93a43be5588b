#pragma once

#include "core/analysis/estimate.h"
#include "core/analysis/ranks.h"

#include <optional>
#include <span>
#include <vector>

namespace carnet::analysis {

/// How long pain relief lasted: until pain came back, or until observation ended (censored).
struct Relief
{
    double days = 0;
    bool cameBack = false;
};

/// One time at which pain came back.
struct ReliefStep
{
    double days = 0;
    int atRisk = 0;
    int events = 0;
    double share = 1;                 ///< still relieved after it
    std::optional<Interval> interval; ///< Greenwood's on the log-log scale; nothing at 0 and 1
};

struct ReliefCurve
{
    std::vector<ReliefStep> steps;
    std::optional<double> median; ///< nothing when more than half were still relieved
};

/// The curve of Kaplan and Meier (JASA 1958;53:457–81).
ReliefCurve reliefCurve(std::span<const Relief> patients, double level = 0.95);

/// The log-rank test of two groups. Nothing when pain came back in nobody, or never while both were at risk.
std::optional<ChiSquaredTest> logRank(std::span<const Relief> first, std::span<const Relief> second);

} // namespace carnet::analysis
