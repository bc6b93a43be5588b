#pragma once

#include "core/analysis/parallel.h"

namespace carnet::analysis {

struct AncovaRow
{
    int arm = 0; ///< place among the arms
    double baseline = 0;
    double y = 0;
};

/// Least squares of y on baseline and arm. Nothing with fewer than two arms, or when nothing is left to judge the
/// differences by.
std::optional<Ancova> ancova(const std::vector<AncovaRow> &rows, const std::vector<std::string> &arms,
                             const ParallelOptions &options);

} // namespace carnet::analysis
