#pragma once

#include <functional>

class QObject;
class QTableView;

namespace carnet::ui {

/// Calls open with the row on Enter and on a double click.
void onEnter(QTableView *view, QObject *context, const std::function<void(int row)> &open);

} // namespace carnet::ui
