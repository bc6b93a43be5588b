#pragma once

#include <QDBusConnection>
#include <QObject>

namespace carnet::ui {

/// Hears from the desktop that its screen is being locked, and from the system that the computer goes to sleep.
class SystemLock final : public QObject
{
    Q_OBJECT

public:
    explicit SystemLock(QObject *parent = nullptr);
    SystemLock(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

signals:
    void left();
};

} // namespace carnet::ui
