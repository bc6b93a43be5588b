#pragma once

namespace carnet::ui {

/// Lets screen readers see each step of every StepStrip as a list item that can be opened. May be called again.
void installStepStripAccessibility();

} // namespace carnet::ui
