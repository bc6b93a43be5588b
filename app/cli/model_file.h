#pragma once

#include "core/analysis/crossover.h"
#include "core/analysis/parallel.h"
#include "core/analysis/relief_analysis.h"
#include "core/analysis/responders.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace carnet::cli {

/// Reads patient, sequence, period, treatment, y; with onlyYesNo y is 0 or 1. Throws Error naming file, line and
/// column.
std::vector<analysis::CrossoverRow> readCrossoverFile(const QByteArray &csv, const QString &name, bool onlyYesNo);

/// Reads patient, before, after. Throws Error naming file, line and column.
std::vector<analysis::BaselineAndValue> readPairedFile(const QByteArray &csv, const QString &name);

/// Reads patient, arm, day, y. Throws Error naming file, line and column.
std::vector<analysis::ParallelRow> readParallelFile(const QByteArray &csv, const QString &name);

/// Reads patient, days, came_back (0 or 1) and, where it is there, arm. Throws Error naming file, line and column.
std::vector<analysis::ReliefRow> readReliefFile(const QByteArray &csv, const QString &name);

} // namespace carnet::cli
