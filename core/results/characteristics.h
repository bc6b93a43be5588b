#pragma once

#include "core/results/result_table.h"
#include "core/study.h"

namespace carnet {

/// The patients who were included, as they were then: Table 1 of the paper. Columns: all, M, F. Rows: items, bmi,
/// scores, drug_CLASS and pain_cause_TEXT.
ResultTable characteristics(const Study &study);

} // namespace carnet
