#pragma once

#include "ui/theme/theme.h"

class QAbstractButton;
class QLabel;

namespace carnet::ui {

/// Gives a button an icon of the theme, redrawn when the theme changes. Called again, it replaces the icon.
void setThemedIcon(QAbstractButton *button, const Theme &theme, const QString &name,
                   QColor Tokens::*color = &Tokens::text);
/// The same for a label, at so many pixels of the 100 % text size.
void setThemedIcon(QLabel *label, const Theme &theme, const QString &name, int size,
                   QColor Tokens::*color = &Tokens::text2);

} // namespace carnet::ui
