#pragma once

#include "core/results/trial_tables.h"

namespace carnet {

/// A table of results as a long CSV: row, column, n, mean, sd, median, q1, q3, count, percent, p, p_scale, shapiro_p,
/// p_friedman. The test of a row stands on its first column.
QByteArray tableCsv(const ResultTable &table);
/// The same as a page that looks like the published table, in the language of the program.
QByteArray tableHtml(const ResultTable &table, const QString &study, bool synthetic);

/// Writes the CSV to the path and the page beside it under the same name; returns both. The whole set or nothing.
/// Throws Error.
QStringList writeTable(const Study &study, const ResultTable &table, const QString &path);
/// Writes every table of the study into the folder, which is made where it is not there; returns the files. The whole
/// set or nothing. moreDecimals: of the pages. Throws Error, also when there is no table to write.
QStringList writeTables(const Study &study, const QString &folder, const Progress &progress = {},
                        int moreDecimals = 0);
/// Writes every analysis of the study as CSV into the folder analyses of that folder, named by what it is; returns the
/// files. The whole set or nothing. Throws Error.
QStringList writeAnalyses(const Study &study, const QString &folder, const Progress &progress = {});

} // namespace carnet
