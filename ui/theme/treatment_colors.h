#pragma once

#include "ui/theme/theme.h"

namespace carnet::ui {

/// The colour of a treatment once the study is unblinded, by its place in the protocol from 0: the reference first.
/// Its shape (circle, square, triangle) says the same.
QColor treatmentColor(int place, const Tokens &colors);

} // namespace carnet::ui
