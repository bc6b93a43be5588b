#include "ui/pages/idle_watch.h"

#include "ui/widgets/busy_guard.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEvent>
#include <QMouseEvent>
#include <memory>

namespace carnet::ui {

namespace {

std::function<qint64()> monotonicClock()
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return timer->elapsed(); };
}

constexpr qint64 sleptAtLeast = 30000; // the wall clock ran on while ours stood still

} // namespace

IdleWatch::IdleWatch(std::function<qint64()> elapsed, std::function<qint64()> wall, QObject *parent)
    : QObject(parent)
    , m_elapsed(std::move(elapsed))
    , m_wall(std::move(wall))
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

IdleWatch::IdleWatch(QObject *parent)
    : IdleWatch(
          monotonicClock(), [] { return QDateTime::currentMSecsSinceEpoch(); }, parent)
{
}

void IdleWatch::setLimit(qint64 milliseconds)
{
    m_limit = milliseconds;
}

void IdleWatch::start()
{
    touch();
    m_timer.start(1000);
    qApp->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_timer.stop();
    qApp->removeEventFilter(this);
    m_warning = false;
}

void IdleWatch::setPaused(bool paused)
{
    m_paused = paused;
    touch();
}

void IdleWatch::touch()
{
    m_last = m_lastLook = m_elapsed();
    m_lastWall = m_wall();
    if (m_warning) {
        m_warning = false;
        emit warned(0);
    }
}

void IdleWatch::look()
{
    const qint64 now = m_elapsed();
    const qint64 wall = m_wall();
    const bool slept = (wall - m_lastWall) - (now - m_lastLook) > sleptAtLeast;
    m_lastLook = now;
    m_lastWall = wall;
    if (m_limit <= 0)
        return;
    if (m_paused || BusyGuard::isBusy())
        m_last = now;
    const qint64 rest = m_limit - (now - m_last);
    if (slept || rest <= 0) {
        m_warning = false;
        m_last = now;
        emit left();
    } else if (rest <= warningBefore) {
        m_warning = true;
        emit warned(int((rest + 999) / 1000));
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (m_warning)
            event->accept(); // nor does it set off what it stands for
        return m_warning;
    case QEvent::KeyPress: {
        const bool wakes = m_warning;
        touch();
        return wakes; // the key that says "I am here" is not typed into a cell
    }
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin: touch(); break;
    case QEvent::MouseMove:
        if (event->spontaneous())
            touch();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace carnet::ui
