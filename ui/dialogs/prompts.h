#pragma once

#include <QString>
#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace carnet::ui {

/// Every question that opens a window of its own goes through here, so that tests answer it with a lambda.
struct Prompts
{
    /// Title, directory or proposed path, filter; nothing when cancelled.
    std::function<std::optional<QString>(QWidget *, const QString &title, const QString &path, const QString &filter)>
        openFile;
    std::function<std::optional<QString>(QWidget *, const QString &title, const QString &path, const QString &filter)>
        saveFile;
    std::function<std::optional<QString>(QWidget *, const QString &title, const QString &path)> directory;
    /// Before what cannot be undone: what happens, and the verb of the button. Esc and the default are the safe choice.
    std::function<bool(QWidget *, const QString &title, const QString &consequences, const QString &verb)> confirm;
    /// A failure that no page can show by itself.
    std::function<void(QWidget *, const QString &title, const QString &message)> tell;
    /// Which printer, and prints there; true once it was printed.
    std::function<bool(QWidget *, const QString &title, const std::function<void(QPrinter &)> &paint)> print;

    /// The real dialogs.
    static Prompts native();
};

} // namespace carnet::ui
