#pragma once

#include "core/study.h"

namespace carnet::test {

/// The code of a patient of the synthetic trial and its sequence, as the allocation has them.
std::vector<std::pair<QString, QString>> allocation();
/// Writes down who got what, as the planned unblinding does.
void unblind(Study &study);

} // namespace carnet::test
