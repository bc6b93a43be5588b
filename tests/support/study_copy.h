#pragma once

#include <QString>

namespace carnet::test {

/// Copies a study with its keyring over whatever is there.
void copyStudy(const QString &from, const QString &to);

} // namespace carnet::test
