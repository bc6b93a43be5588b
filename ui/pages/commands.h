#pragma once

#include <QKeySequence>
#include <vector>

namespace carnet::ui {

enum class Menu { File, Edit, Patient, View, Tools, Help };

/// A thing the whole program can do: its place in the menus, its key, its words (source text of the context
/// "Commands").
struct Command
{
    const char *id;
    Menu menu;
    const char *text;
    const char *icon;
    QKeySequence key;
    bool needsStudy = true;
    bool beginsGroup = false; ///< a separator stands before it
};

const std::vector<Command> &commands();

} // namespace carnet::ui
