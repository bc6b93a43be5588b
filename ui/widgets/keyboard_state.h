#pragma once

#include <QString>
#include <optional>

namespace carnet::ui {

/// Whether Caps Lock is on; nothing where the system does not say.
std::optional<bool> isCapsLockOn();
/// The layout of the keyboard that is in force, such as "FR"; empty where the system does not say.
QString keyboardLayout();

} // namespace carnet::ui
