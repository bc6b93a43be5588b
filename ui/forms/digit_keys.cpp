#include "ui/forms/digit_keys.h"

#include <QKeyEvent>

namespace carnet::ui {

int digitOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return -1;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    // Shift and the digit row write symbols on many layouts; the keypad has digits of its own.
    if (event.modifiers() & (Qt::ShiftModifier | Qt::KeypadModifier))
        return -1;
    const int scanCode = int(event.nativeScanCode());
#ifdef Q_OS_WIN
    const int one = 2;
#else
    const int one = 10;
#endif
    return scanCode >= one && scanCode <= one + 9 ? (scanCode - one + 1) % 10 : -1;
}

} // namespace carnet::ui
