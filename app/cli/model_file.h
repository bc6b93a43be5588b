#pragma once

#include "core/analysis/crossover.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace carnet::cli {

/// Reads patient, sequence, period, treatment, y; with onlyYesNo y is 0 or 1. Throws Error naming file, line and
/// column.
std::vector<analysis::CrossoverRow> readCrossoverFile(const QByteArray &csv, const QString &name, bool onlyYesNo);

} // namespace carnet::cli
