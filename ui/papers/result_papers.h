#pragma once

#include "ui/papers/paper.h"

namespace carnet {
class Study;
}

namespace carnet::ui {

/// The figures, the tables and what every analysis found, each with its rule: the second part of the study's report.
/// Nothing for people who may not see them, and before a patient is included.
void addResults(Paper &paper, const Study &study);

} // namespace carnet::ui
