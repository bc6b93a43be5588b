#pragma once

#include <QString>
#include <functional>

namespace carnet {

/// Told how far long work is (what, done of total); returning false cancels the work, which then throws Error::Kind::Cancelled
/// and leaves nothing half done. An empty function means nobody watches.
using Progress = std::function<bool(const QString &what, qint64 done, qint64 total)>;

/// Reports to progress, if anyone watches. Throws Error::Kind::Cancelled when the answer is to stop.
void report(const Progress &progress, const QString &what, qint64 done, qint64 total);

} // namespace carnet
