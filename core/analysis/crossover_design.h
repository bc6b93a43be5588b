#pragma once

#include "core/analysis/crossover.h"
#include "core/analysis/mixed_model.h"

namespace carnet::analysis {

/// The levels among the rows that have a y; the first of each is the reference.
struct CrossoverLevels
{
    std::vector<std::string> treatments;
    std::vector<int> periods;
    std::vector<std::string> sequences;
};

/// The rows that have a y, as numbers.
struct CrossoverData
{
    CrossoverLevels levels;
    MixedData mixed;             ///< without the design
    std::vector<int> treatments; ///< of each row, place in the levels
    std::vector<int> periods;
    std::vector<int> sequences;
    std::vector<int> before; ///< treatment of the period before, −1 when there was none or it is not known
    std::optional<double> logShift;
};

Outcome<CrossoverData> crossoverData(std::span<const CrossoverRow> rows, const CrossoverOptions &options);

/// Intercept, treatment, period, sequence, carry-over, as far as the options want them.
Design crossoverDesign(const CrossoverData &data, const CrossoverOptions &options, bool withSequence);
/// Intercept, treatment, sequence and their interaction.
Design interactionDesign(const CrossoverData &data);

} // namespace carnet::analysis
