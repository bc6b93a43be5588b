#pragma once

#include "core/analysis/responders.h"
#include "core/results/arms.h"

namespace carnet {

/// Pain before and at the horizon of each group, for responders. With a diary: the score of day 0 and the mean of the
/// last week of a period that is over. Without: the main outcome at the baseline and at the last visit to which anybody
/// has come; empty where it has no baseline or where more is better.
std::vector<std::vector<analysis::BaselineAndValue>> responsesByGroup(const Study &study, const ResultGroups &groups);

} // namespace carnet
