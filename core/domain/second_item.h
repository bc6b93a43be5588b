#pragma once

#include <QString>

namespace carnet {

/// Ends the code of the item that keeps what was typed of a diary score the second time.
inline constexpr QLatin1StringView secondEnding("_second");

inline QString secondItem(const QString &measure)
{
    return measure + secondEnding;
}

/// The measure that such an item belongs to; empty for any other item.
inline QString measureOfSecond(const QString &item)
{
    return item.endsWith(secondEnding) ? item.chopped(secondEnding.size()) : QString();
}

} // namespace carnet
