#pragma once

#include "app/gui/options.h"

#include <functional>

namespace carnet::ui {
class MainWindow;
}

namespace carnet {

/// Draws the page that the options name into their file, without anybody at the keyboard. say: gets why it could not be
/// done. Returns the exit code: 0, 1 cannot write, 2 no such patient or period, 3 the study cannot be opened.
int takeScreenshot(ui::MainWindow &window, const Options &options, const std::function<void(const QString &)> &say);

} // namespace carnet
