#pragma once

#include "core/domain/instrument.h"
#include "core/domain/value.h"

#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

namespace carnet {

/// What was answered, by item code, as stored; an item nobody spoke about is not there.
using Answers = QHash<QString, Value>;

class Scorer;

/// One computed score.
struct Score
{
    const ScoreDefinition *definition = nullptr; ///< belongs to the instrument that was scored
    std::optional<double> value;                 ///< nothing when the missing rule allows no score; never rounded
    int answered = 0;                            ///< valid answers among definition->items
    QStringList missingItems;                    ///< items without a valid answer, in the order of the form
    bool isProrated = false;                     ///< a missing answer was made up for by the rule

    /// The name of the stretch the value lies in, or null.
    const ScoreBand *band() const;
    /// On screen: a prorated sum has one more than the definition says.
    int decimals() const;
};

/// Every score of the instrument, in the order of its definition. An answer out of range, not a number or between two
/// steps counts as missing.
std::vector<Score> scores(const Instrument &instrument, const Answers &answers);

/// The same for many forms of one instrument: its scorer is made once.
std::vector<Score> scores(const Instrument &instrument, const Scorer &scorer, const Answers &answers);

/// False once the item that decides is answered and rules this one out. Its answer is then kept but not counted.
bool isAsked(const Item &item, const Answers &answers);

} // namespace carnet
