#include "core/storage/cells.h"

#include <bit>
#include <cstring>

namespace carnet {

static_assert(std::endian::native == std::endian::little, "study files are little-endian");

QByteArray packCells(const Series &series)
{
    return QByteArray(reinterpret_cast<const char *>(series.cells.data()),
                      qsizetype(series.cells.size() * sizeof(Cell)));
}

Series unpackCells(std::string_view bytes)
{
    Series series;
    series.cells.resize(bytes.size() / sizeof(Cell));
    std::memcpy(series.cells.data(), bytes.data(), series.cells.size() * sizeof(Cell));
    return series;
}

} // namespace carnet
