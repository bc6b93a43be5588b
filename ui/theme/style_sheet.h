#pragma once

#include <QString>

namespace carnet::ui {

class Theme;

/// The style sheet of the whole program, made from the tokens and the text size.
/// Widgets choose their look with the property "role" (labels: title, code, cardTitle, secondary, hint, caption;
/// buttons: primary, link, flat, danger; frames: card, rail, header, footer) and "tone" (ok, warn, danger, accent).
QString styleSheet(const Theme &theme);

} // namespace carnet::ui
