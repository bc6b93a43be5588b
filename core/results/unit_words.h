#pragma once

#include <QString>

namespace carnet {

/// A unit as people read it: "ans" for the years of the files; units of measurement stay as they are.
QString unitWords(const QString &unit);

} // namespace carnet
