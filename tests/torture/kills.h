#pragma once

#include <QString>

namespace carnet::test {

/// 100 kills by default, half of them in imports; CARNET_TORTURE=full makes it 1,000.
inline int kills()
{
    return qEnvironmentVariable("CARNET_TORTURE") == QStringLiteral("full") ? 500 : 50;
}

} // namespace carnet::test
