#pragma once

#include "core/domain/progress.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace carnet::ui {

/// Says how far long work is, in the page itself, with a button to stop it. Hidden while nothing runs.
class ProgressStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// What long work reports to: keeps the window alive, and answers no once Stop was pressed or Esc typed.
    Progress begin();
    /// What had the keys before has them again.
    void end();
    bool isRunning() const { return m_running; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool tell(const QString &what, qint64 done, qint64 total);
    void stop();
    void retranslate();

    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QElapsedTimer m_since;
    QPointer<QWidget> m_before;
    qint64 m_lastPaint = 0;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace carnet::ui
