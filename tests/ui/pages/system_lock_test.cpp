#include "ui/pages/system_lock.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A message bus of its own, on which the test plays the desktop.
class SystemLockTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            GTEST_SKIP() << "dbus-daemon is not installed";
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        ASSERT_TRUE(daemon.waitForReadyRead());
        const QString address = QString::fromLocal8Bit(daemon.readLine()).trimmed();
        desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
        program = QDBusConnection::connectToBus(address, u"program"_s);
    }
    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
        daemon.kill();
        daemon.waitForFinished();
    }
    void say(const QString &path, const QString &interface, const QString &signal, bool value)
    {
        desktop.send(QDBusMessage::createSignal(path, interface, signal) << value);
    }

    QProcess daemon;
    QDBusConnection desktop{u"desktop"_s};
    QDBusConnection program{u"program"_s};
};

} // namespace

TEST_F(SystemLockTest, HearsThatTheScreenIsLockedAndThatTheComputerGoesToSleep)
{
    const QString gnome = u"org.gnome.ScreenSaver"_s;
    ASSERT_TRUE(desktop.registerService(gnome));
    ASSERT_TRUE(desktop.registerService(u"org.freedesktop.login1"_s));
    const SystemLock lock(program, program);
    QSignalSpy left(&lock, &SystemLock::left);
    say(u"/org/gnome/ScreenSaver"_s, gnome, u"ActiveChanged"_s, false);
    say(u"/org/gnome/ScreenSaver"_s, gnome, u"ActiveChanged"_s, true);
    ASSERT_TRUE(left.wait());
    EXPECT_EQ(left.count(), 1) << "unlocking the screen unlocks nothing here, and locks nothing";
    say(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, true);
    ASSERT_TRUE(left.wait());
    EXPECT_EQ(left.count(), 2);
}

} // namespace carnet::ui
