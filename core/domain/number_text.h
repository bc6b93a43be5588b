#pragma once

#include <array>
#include <string_view>

namespace carnet {

/// The shortest decimal text that reads back to the same number, with a point, never an exponent below 1e15, without
/// allocating. The view lives as long as the object.
class NumberText
{
public:
    explicit NumberText(double number);
    std::string_view view() const { return {m_buffer.data(), m_size}; }

private:
    std::array<char, 400> m_buffer; ///< only its first m_size characters are ever written or read
    std::size_t m_size = 0;
};

} // namespace carnet
