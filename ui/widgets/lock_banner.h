#pragma once

#include "core/trust/locks.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace carnet::ui {

class Theme;

/// Says over a page that what it shows is locked, since when and by whom, with the way to unlock it.
class LockBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit LockBanner(const Theme &theme, QWidget *parent = nullptr);

    /// Hides itself without a lock. mayUnlock: shows the button.
    void tell(const Study &study, const std::optional<Lock> &lock);
    const std::optional<Lock> &lock() const { return m_lock; }

signals:
    void unlockWanted(const carnet::Lock &lock);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<Lock> m_lock;
    QLabel *m_text;
    QPushButton *m_unlock;
};

} // namespace carnet::ui
