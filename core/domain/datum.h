#pragma once

#include "core/domain/occasion.h"
#include "core/domain/value.h"

#include <QByteArray>
#include <QString>

namespace carnet {

/// Names one value of the study: who, when, what.
struct DatumKey
{
    QString patient; ///< code, such as "KP-007"; empty for the study itself
    Occasion occasion;
    QString item; ///< code, such as "average" or "bpi_5"

    bool operator==(const DatumKey &) const = default;
};

/// One value of one item on one occasion for one patient.
struct Datum
{
    DatumKey key;
    Value value;

    bool operator==(const Datum &) const = default;
};

/// One datum of an act together with what stood there before.
struct Change
{
    Datum datum;
    Value before;
    QByteArray digest; ///< of a text, 32 bytes; empty for numbers
    QByteArray salt;   ///< of a text; empty once the text is redacted
};

} // namespace carnet
