#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace carnet::ui {

/// Tells when nobody has typed or moved the mouse for a while. Only what a person does counts, and time is that of a
/// clock that nobody can set; a computer that slept counts as left.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// elapsed: milliseconds of a clock that only goes forward; wall: of the clock on the wall. Tests bring their own.
    IdleWatch(std::function<qint64()> elapsed, std::function<qint64()> wall, QObject *parent = nullptr);
    explicit IdleWatch(QObject *parent = nullptr);

    /// Milliseconds; 0 never.
    void setLimit(qint64 milliseconds);
    void start();
    void stop();
    /// Long work is going on: time stands still while it lasts.
    void setPaused(bool paused);
    /// Looks at the clocks; the timer calls it each second.
    void look();
    bool isWarning() const { return m_warning; }

    static constexpr qint64 warningBefore = 60000;

signals:
    /// Seconds until the lock; 0 when somebody came back in time.
    void warned(int seconds);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touch();

    std::function<qint64()> m_elapsed;
    std::function<qint64()> m_wall;
    QTimer m_timer;
    qint64 m_limit = 0;
    qint64 m_last = 0;
    qint64 m_lastWall = 0;
    qint64 m_lastLook = 0;
    bool m_paused = false;
    bool m_warning = false;
};

} // namespace carnet::ui
