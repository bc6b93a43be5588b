#include "core/storage/cells.h"

#include <bit>
#include <charconv>
#include <cmath>
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

NumberText::NumberText(double number)
{
    if (std::abs(number) < 1e9 && number == std::trunc(number)) {
        m_size = std::size_t(std::to_chars(m_buffer.data(), m_buffer.data() + m_buffer.size(), int(number)).ptr -
                             m_buffer.data());
        return;
    }
    const auto format = std::abs(number) < 1e15 ? std::chars_format::fixed : std::chars_format::general;
    m_size = std::size_t(std::to_chars(m_buffer.data(), m_buffer.data() + m_buffer.size(), number, format).ptr -
                         m_buffer.data());
}

} // namespace carnet
