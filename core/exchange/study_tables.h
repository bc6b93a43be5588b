#pragma once

#include "core/results/characteristics.h"

namespace carnet {

/// Table 1 as a long CSV: row, column, n, mean, sd, median, q1, q3, count, percent, p and the columns that tell how p
/// was found, which stay empty here.
QByteArray characteristicsCsv(const Characteristics &table);
/// The same as a page that looks like the published table, in the language of the program.
QByteArray characteristicsHtml(const Characteristics &table, const QString &study, bool synthetic);

/// Writes the CSV to the path and the page beside it under the same name; returns both. The whole set or nothing.
/// Throws Error.
QStringList writeCharacteristics(const Study &study, const QString &path);

} // namespace carnet
