#pragma once

#include "core/analysis/survival.h"
#include "core/study.h"

namespace carnet {

/// Whether the design asks how long relief lasted.
bool asksForRelief(const Study &study);
/// How long relief lasted, as the last visit of each patient that asked for it has it.
std::vector<analysis::Relief> reliefDurations(const Study &study);

} // namespace carnet
