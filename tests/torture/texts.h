#pragma once

#include <QStringList>

namespace carnet::test {

/// About 120 texts that have broken programs: quotes, separators, line breaks, formulas, marks of direction, characters
/// outside the first plane, SQL, paths, a megabyte.
QStringList hostileTexts();

} // namespace carnet::test
