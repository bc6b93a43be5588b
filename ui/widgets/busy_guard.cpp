#include "ui/widgets/busy_guard.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace carnet::ui {

BusyGuard::BusyGuard(QAbstractButton &cancel)
    : m_cancel(cancel)
{
    ++s_alive;
    QCoreApplication::instance()->installEventFilter(this);
}

BusyGuard::~BusyGuard()
{
    --s_alive;
    QCoreApplication::instance()->removeEventFilter(this);
}

bool BusyGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Close:
    case QEvent::Shortcut: return true;
    case QEvent::KeyPress:
        if (watched->isWidgetType() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            m_cancel.click();
            return true;
        }
        [[fallthrough]];
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel: return watched->isWidgetType() && watched != &m_cancel;
    default: return false;
    }
}

} // namespace carnet::ui
