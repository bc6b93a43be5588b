#include "ui/pages/system_lock.h"

#include <QDBusAbstractInterface>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The locking screen of a desktop; the names of signals are those of the bus.
class ScreenSaver final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ScreenSaver(const char *service, const QString &path, const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(QLatin1StringView(service), path, service, bus, parent)
    {
    }

signals:
    void ActiveChanged(bool active);
};

/// What looks after the power of the computer.
class SleepManager final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    SleepManager(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                 "org.freedesktop.login1.Manager", bus, parent)
    {
    }

signals:
    void PrepareForSleep(bool begins);
};

struct Saver
{
    const char *service;
    const char *path;
};

constexpr Saver savers[]{{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
                         {"org.freedesktop.ScreenSaver", "/ScreenSaver"},
                         {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
                         {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
                         {"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
                         {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"}};

} // namespace

SystemLock::SystemLock(QObject *parent)
    : SystemLock(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), parent)
{
}

SystemLock::SystemLock(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : QObject(parent)
{
    const auto leave = [this](bool begins) {
        if (begins)
            emit left();
    };
    if (session.isConnected()) {
        for (const Saver &saver : savers) {
            auto *screen = new ScreenSaver(saver.service, QLatin1StringView(saver.path), session, this);
            connect(screen, &ScreenSaver::ActiveChanged, this, leave);
        }
    }
    if (system.isConnected())
        connect(new SleepManager(system, this), &SleepManager::PrepareForSleep, this, leave);
}

} // namespace carnet::ui

#include "system_lock.moc"
