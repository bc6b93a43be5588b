#include "core/domain/number_text.h"

#include <charconv>
#include <cmath>

namespace carnet {

NumberText::NumberText(double number)
{
    char *const begin = m_buffer.data();
    char *const end = begin + m_buffer.size();
    char *at = begin;
    const double tenths = number * 10;
    if (std::abs(number) < 1e7 && tenths == std::trunc(tenths) && tenths / 10 == number) {
        // Scores: whole numbers and tenths need no search for the shortest text.
        int whole = int(tenths);
        if (whole < 0) {
            *at++ = '-';
            whole = -whole;
        }
        at = std::to_chars(at, end, whole / 10).ptr;
        if (whole % 10 != 0) {
            *at++ = '.';
            *at++ = char('0' + whole % 10);
        }
    } else {
        const auto format = std::abs(number) < 1e15 ? std::chars_format::fixed : std::chars_format::general;
        at = std::to_chars(begin, end, number, format).ptr;
    }
    m_size = std::size_t(at - begin);
}

} // namespace carnet
