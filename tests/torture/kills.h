#pragma once

#include <QString>

namespace carnet::test {

/// CARNET_TORTURE=full: as many as the plan of the proofs wants, instead of what fits in minutes.
inline bool isFull()
{
    return qEnvironmentVariable("CARNET_TORTURE") == QStringLiteral("full");
}

/// 100 kills by default, half of them in imports; CARNET_TORTURE=full makes it 1,000.
inline int kills()
{
    return isFull() ? 500 : 50;
}

} // namespace carnet::test
