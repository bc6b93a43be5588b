#pragma once

#include "ui/theme/theme.h"

#include <optional>

namespace carnet::ui {

/// The theme of a word of the settings or the command line: light, dark, contrast or system; nothing for any other.
std::optional<ThemeMode> themeMode(const QString &word);

/// Remembers and applies a choice of the person: word as above.
void chooseTheme(Theme &theme, const QString &word);
void chooseTextSize(Theme &theme, int percent);

} // namespace carnet::ui
