#pragma once

#include "core/domain/series.h"

#include <QByteArray>
#include <string_view>

namespace carnet {

/// Cells as the file keeps them: int16, little-endian.
QByteArray packCells(const Series &series);
Series unpackCells(std::string_view bytes);

} // namespace carnet
