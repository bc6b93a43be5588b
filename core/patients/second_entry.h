#pragma once

#include "core/study.h"

#include <QHash>

namespace carnet {

/// How far the second entry of a diary is. What is typed the second time is kept beside the first as the item
/// `MEASURE_second` of the same day; a score is verified while both are equal, so that a later correction asks for the
/// paper again.
struct SecondEntry
{
    int wanted = 0;    ///< scores, or reasons for their absence, that the protocol wants typed twice
    int verified = 0;  ///< of these, typed twice and equal
    int differing = 0; ///< of these, typed twice and not equal

    bool isWanted() const { return wanted > 0; }
    bool isDone() const { return wanted > 0 && verified == wanted; }

    bool operator==(const SecondEntry &) const = default;
};

/// Measures of the diary that the protocol wants typed twice, in the order of the paper.
QStringList measuresTypedTwice(const Protocol &protocol);

/// data: of one patient, as Study::data gives them; curves: of one period, by measure.
SecondEntry secondEntry(const Protocol &protocol, const std::vector<Datum> &data,
                        const QHash<QString, Series> &curves, int period);
SecondEntry secondEntry(const Study &study, const QString &patient, int period);

/// Why this person cannot type this diary a second time, in words; empty when they can. The protocol says whether it is
/// wanted, and after how many hours the person who typed the first may do it.
QString secondEntryObstacle(const Study &study, const QString &patient, int period);

/// What typing one score a second time led to.
enum class SecondTyping {
    Agrees,         ///< equal to the first entry, which is verified
    Differs,        ///< kept as it was typed: look at the paper and type again
    ConfirmsFirst,  ///< it differed before, now it is equal to the first entry
    CorrectsFirst,  ///< typed twice alike and unlike the first entry: the score becomes this value
};

/// Records a score that is typed a second time, and compares. Throws Error, on Kind::Conflict as Study::record.
SecondTyping typeSecond(Study &study, const DatumKey &score, const Value &typed);
/// Takes back what was typed the second time; the score itself stays as it is. Throws Error.
void takeBackSecond(Study &study, const DatumKey &score);

/// Whether the score stands as the second entry corrected it.
bool isCorrectedBySecondEntry(const Study &study, const DatumKey &score);

/// Who typed a diary the second time, and with what result.
struct SecondEntryResult
{
    QString by; ///< account of who typed last; empty when nobody did
    int corrected = 0;
    SecondEntry state;
};
/// Reads the history of every score: for one diary at a time.
SecondEntryResult secondEntryResult(const Study &study, const QString &patient, int period);

/// What the trail gives as reason where a second entry corrected the first.
inline const QString secondEntryReason = QStringLiteral("double entry");

} // namespace carnet
