#pragma once

#include <QAbstractButton>

namespace carnet::ui {

/// While it lives, long work goes on that keeps the window painting: only the Cancel button, or Esc for it, answers, so
/// that nothing is closed or changed under the work.
class BusyGuard final : public QObject
{
    Q_OBJECT

public:
    explicit BusyGuard(QAbstractButton &cancel);
    ~BusyGuard() override;
    Q_DISABLE_COPY_MOVE(BusyGuard)

    static bool isBusy() { return s_alive > 0; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton &m_cancel;
    static inline int s_alive = 0;
};

} // namespace carnet::ui
