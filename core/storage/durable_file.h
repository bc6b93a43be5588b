#pragma once

#include <QString>

namespace carnet {

/// Renames a file within its folder so that the new name survives a power cut; the file is for its owner alone. False
/// when it fails.
bool renameDurably(const QString &from, const QString &to);

} // namespace carnet
