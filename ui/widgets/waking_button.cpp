#include "ui/widgets/waking_button.h"

namespace carnet::ui {

WakingButton::WakingButton(std::chrono::milliseconds wait, QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setEnabled(false);
    m_wait.setSingleShot(true);
    m_wait.setInterval(wait);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        setEnabled(true);
        emit awake();
    });
}

void WakingButton::setReady(bool isReady)
{
    setEnabled(false);
    m_wait.stop();
    if (isReady)
        m_wait.start();
}

} // namespace carnet::ui
