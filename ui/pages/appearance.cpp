#include "ui/pages/appearance.h"

#include "ui/widgets/settings.h"

namespace carnet::ui {

std::optional<ThemeMode> themeMode(const QString &word)
{
    if (word == u"light")
        return ThemeMode::Light;
    if (word == u"dark")
        return ThemeMode::Dark;
    if (word == u"contrast")
        return ThemeMode::HighContrast;
    if (word == u"system")
        return Theme::systemMode();
    return std::nullopt;
}

void chooseTheme(Theme &theme, const QString &word)
{
    if (const auto mode = themeMode(word)) {
        settings::theme.set(word);
        theme.setMode(*mode);
    }
}

void chooseTextSize(Theme &theme, int percent)
{
    theme.setTextSize(percent);
    settings::textSize.set(theme.textSize());
}

} // namespace carnet::ui
