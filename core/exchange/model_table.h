#pragma once

#include "core/analysis/model_rows.h"

#include <QByteArray>

namespace carnet {

/// What an analysis found as CSV: section, term, level, estimate … effect_high, empty where a column does not apply.
QByteArray modelTable(const std::vector<analysis::ModelRow> &rows);

} // namespace carnet
