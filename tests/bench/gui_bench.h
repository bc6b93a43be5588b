#pragma once

#include <functional>

namespace carnet {
class Study;
}

namespace carnet::ui {

class Theme;

void tell(const char *name, double milliseconds, double checksum = 0);
/// Milliseconds that the work takes.
double clocked(const std::function<void()> &work);
/// Everything posted is done and painted when this returns.
void paintWhatIsDue();

/// Curves, cohort, small charts and figure files beside Qt Charts and QCustomPlot.
void chartBenches(Study &study, const Theme &theme);

} // namespace carnet::ui
