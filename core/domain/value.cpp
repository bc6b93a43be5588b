#include "core/domain/value.h"

#include <array>
#include <charconv>
#include <cmath>

namespace carnet {

Value::Value(const QString &text)
{
    if (!text.isEmpty())
        content = text;
}

std::optional<double> Value::number() const
{
    if (const auto *number = std::get_if<double>(&content))
        return *number;
    return {};
}

QString Value::text() const
{
    if (const auto *number = std::get_if<double>(&content))
        return shortest(*number);
    if (const auto *text = std::get_if<QString>(&content))
        return *text;
    return {};
}

QString shortest(double number)
{
    std::array<char, 400> buffer{};
    const auto format = std::abs(number) < 1e15 ? std::chars_format::fixed : std::chars_format::general;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number == 0 ? 0.0 : number, format);
    return QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
}

} // namespace carnet
