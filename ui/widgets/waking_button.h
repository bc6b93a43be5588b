#pragma once

#include <QPushButton>
#include <QTimer>
#include <chrono>

namespace carnet::ui {

/// The button of an act that cannot be undone: it wakes a moment after everything is there, so that nobody presses it
/// by a slip.
class WakingButton final : public QPushButton
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualWait{3000};

    explicit WakingButton(std::chrono::milliseconds wait, QWidget *parent = nullptr);

    /// Everything is there: the wait begins anew. Or something is missing: it sleeps.
    void setReady(bool isReady);

signals:
    void awake();

private:
    QTimer m_wait;
};

} // namespace carnet::ui
