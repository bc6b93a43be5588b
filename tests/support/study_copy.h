#pragma once

#include <QString>

namespace carnet::test {

/// Copies a study with its keyring over whatever is there.
void copyStudy(const QString &from, const QString &to);

/// The demo with patients at every stage, or its twenty finished patients.
enum class Demo { Running, Finished };

/// Puts a fresh demo study at path, with its keyring, and returns the path. It is a copy of the one that ctest made for
/// all tests, or of one made here once.
QString copyOfDemo(const QString &path, Demo which = Demo::Running);

} // namespace carnet::test
