#include "ui/forms/item_fields.h"
#include "ui/pages/footer_bar.h"
#include "ui/pages/last_place.h"
#include "ui/pages/main_window.h"
#include "ui/pages/people_panel.h"
#include "ui/pages/record_dialog.h"
#include "ui/pages/study_frame.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QKeyEvent>

namespace carnet::ui {

using namespace Qt::StringLiterals;

/// A dialog, a menu or a preview keeps the keys of the window away; whoever leaves the desk locks it from there too.
bool MainWindow::lockByKey(const QKeyEvent &event)
{
    const bool covered = m_lock && m_lock->isVisible();
    const bool hasTheKeys =
        isActiveWindow() && !QApplication::activeModalWidget() && !QApplication::activePopupWidget();
    if (covered || hasTheKeys)
        return false;
    const QKeySequence key(event.keyCombination());
    for (const auto &id : {u"lock"_s, u"switchUser"_s}) {
        QAction *action = m_actions.value(id);
        if (action->isEnabled() && action->shortcut() == key) {
            QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
            return true;
        }
    }
    return false;
}

void MainWindow::watchIdle()
{
    m_idle.setLimit(m_study->hasAccounts() ? qint64(idleMinutesOf(*m_study)) * 60000 : 0);
    m_idle.start();
}

void MainWindow::lock(LockCover::Why why)
{
    if (!m_frame || !m_study->hasAccounts())
        return;
    if (!m_lock) {
        m_lock = std::make_unique<LockCover>(*m_study, m_theme, this);
        connect(m_lock.get(), &LockCover::unlocked, this, &MainWindow::watchIdle);
        connect(m_lock.get(), &LockCover::leaving, this, &MainWindow::keepTyped);
        connect(m_lock.get(), &LockCover::switched, this, &MainWindow::showOtherPerson);
        connect(m_lock.get(), &LockCover::closeWanted, this, &MainWindow::closeStudy, Qt::QueuedConnection);
    }
    m_idle.stop();
    m_frame->footer()->warnOfLock(0); // nothing to warn of any more
    KeptPlace &kept = m_places[m_study->user()];
    kept.place = m_frame->exactPlace();
    kept.since.start();
    m_lock->cover(why);
}

/// What is half-typed belongs to the one who typed it, not to the one who logs in now.
void MainWindow::keepTyped()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
        if (QWidget *editor = window == m_lock.get() ? nullptr : window->focusWidget())
            QApplication::sendEvent(editor, &left); // a note open in the grid
        for (auto *fields : window->findChildren<ItemFields *>())
            fields->commit();
    }
}

/// Where this person was before others had the window; after a long while the day begins anew.
std::optional<Place> MainWindow::keptPlace() const
{
    constexpr qint64 idleTimes = 6;
    const auto kept = m_places.constFind(m_study->user());
    if (kept == m_places.constEnd() || kept->since.elapsed() > idleTimes * settings::idleMinutes.get() * 60000)
        return {};
    return kept->place;
}

/// Everything is saved, so the pages of the one before can go; that person's place is kept.
void MainWindow::showOtherPerson()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (qobject_cast<RecordDialog *>(dialog))
            dialog->hide(); // its draft waits for the one who typed it
        else if (dialog && dialog != m_lock.get())
            dialog->reject();
    }
    QTimer::singleShot(0, this, [this] {
        delete m_frame;
        m_frame = nullptr;
        m_lastPlace.reset();
        m_lastPlace = std::make_unique<LastPlace>(m_study->facts().id, m_study->user());
        makeFrame(keptPlace().value_or(Place{.page = Place::Page::Today}));
        activateWindow(); // a dialog that had the keys is gone
        watchIdle();
        askForNewPassword();
    });
}

} // namespace carnet::ui
