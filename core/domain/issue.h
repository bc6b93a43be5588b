#pragma once

#include <QString>

namespace carnet {

/// What a check found about a value: refuse keeps it out, warn keeps and marks it, note only tells.
struct Issue
{
    enum class Level { Refuse, Warn, Note };

    Level level = Level::Warn;
    QString id;      ///< code of the check, such as "max_below_average"
    QString message; ///< what is wrong and what would be right, in the interface language
    QString item;    ///< the item to mark, empty when none in particular

    bool operator==(const Issue &) const = default;
};

} // namespace carnet
