#pragma once

#include "core/domain/protocol.h"
#include "core/protocol/library.h"
#include "core/protocol/reader.h"

namespace carnet::test {

/// The shipped crossover protocol, read once.
inline const Protocol &shippedCrossover()
{
    static const Protocol protocol =
        readProtocol(shippedProtocol(QStringLiteral("ketapain")), QStringLiteral("ketapain.json"), shippedInstrument);
    return protocol;
}

} // namespace carnet::test
