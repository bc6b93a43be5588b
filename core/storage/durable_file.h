#pragma once

#include <QByteArray>
#include <QString>

namespace carnet {

/// Renames a file within its folder so that the new name survives a power cut; the file is for its owner alone. False
/// when it fails.
bool renameDurably(const QString &from, const QString &to);

/// The same over a file that is there.
bool renameOver(const QString &from, const QString &to);

/// Writes a small file so that a power cut leaves the old or the new one: written aside, fsync, rename, fsync of the
/// folder. The one before is kept as NAME.previous. For its owner alone. Throws Error.
void replaceDurably(const QString &path, const QByteArray &content);

/// Appends a line to a file and waits until it is on disk; makes the file where there is none. Throws Error.
void appendDurably(const QString &path, const QByteArray &line);

} // namespace carnet
