#pragma once

class QKeyEvent;

namespace carnet::ui {

/// The digit of a key, −1 when it is none: 0…9 by what it writes, or by its place in the top row without Shift, so that
/// French keyboards need no Shift. Modified keys are never digits.
int digitOf(const QKeyEvent &event);

} // namespace carnet::ui
