#pragma once

#include <QString>

namespace carnet::cli {

/// Makes sure that texts are UTF-8 whatever the environment says; before QCoreApplication.
void prepareLocale();

/// Speaks "en" or "fr"; empty means what the environment asks for. False for any other language.
bool useLanguage(const QString &language);

} // namespace carnet::cli
