#pragma once

#include <QString>
#include <string_view>

namespace carnet {

/// The text of these bytes, whole: QString::fromUtf8 takes a byte order mark at the start away.
inline QString textFromUtf8(std::string_view utf8)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return utf8.starts_with(mark) ? QChar(0xFEFF) + text : text;
}

} // namespace carnet
