#pragma once

#include "core/domain/series.h"

#include <QByteArray>
#include <array>
#include <string_view>

namespace carnet {

/// Cells as the file keeps them: int16, little-endian.
QByteArray packCells(const Series &series);
Series unpackCells(std::string_view bytes);

/// The text of a number in the seal and the files, without allocating. The view lives as long as the object.
class NumberText
{
public:
    explicit NumberText(double number);
    std::string_view view() const { return {m_buffer.data(), m_size}; }

private:
    std::array<char, 400> m_buffer;
    std::size_t m_size = 0;
};

} // namespace carnet
