#pragma once

#include <QDateTime>

namespace carnet {

/// Seconds until a password of this account is looked at again; 0 when it may be tried now, or never again.
int secondsToWait(const QString &study, const QString &name, const QDateTime &now);

} // namespace carnet
