#pragma once

#include "core/visits/worklist.h"

#include <string>

namespace carnet {

/// What is to do as CSV, a line each.
std::string worklistCsv(const Study &study, const std::vector<WorkItem> &items);

} // namespace carnet
