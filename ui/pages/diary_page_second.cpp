// The second entry on the page of a diary.
#include "core/patients/second_entry.h"
#include "ui/dialogs/print_button.h"
#include "ui/pages/diary_page.h"
#include "ui/pages/entry_banner.h"
#include "ui/pages/second_entry_panel.h"
#include "ui/widgets/segmented.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SecondEntryPanel *DiaryPage::secondEntry() const
{
    return m_second;
}

void DiaryPage::openSecondEntry()
{
    if (!m_session || m_second)
        return;
    QString obstacle = secondEntryObstacle(m_study, m_patient, m_period);
    if (obstacle.isEmpty() && m_session->lock())
        obstacle = tr("This diary is locked. Nothing was changed.");
    if (!obstacle.isEmpty())
        return m_prompt->say(Say::Info, obstacle);
    closeRescue();
    m_second = new SecondEntryPanel(m_study, m_patient, m_period, m_theme, this);
    connect(m_second, &SecondEntryPanel::left, this, &DiaryPage::closeSecondEntry);
    connect(m_second, &SecondEntryPanel::queryWanted, this, [this](const DatumKey &about) {
        if (const auto cell = m_session->model().cellFor(about))
            raiseQuery(*cell);
    });
    m_left->hide();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setStretchFactor(m_body, 0);
    column->addWidget(m_second, 1);
    m_second->show();
    setFocusProxy(m_second);
    m_second->grid()->setFocus();
    refreshButtons();
    refreshBanner();
    emit placeChanged();
}

void DiaryPage::closeSecondEntry()
{
    if (!m_second)
        return;
    m_second->hide();
    m_second->deleteLater();
    m_second = nullptr;
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_body, 1);
    m_left->show();
    if (m_view) {
        setFocusProxy(m_view);
        m_view->setFocus();
    }
    refresh();
    emit placeChanged();
}

void DiaryPage::refreshSecondEntry()
{
    const bool isOpen = !m_second.isNull();
    m_print->setVisible(!isOpen);
    const bool isWanted = m_session->wasFinished() && m_study.may(Action::VerifyEntry) &&
                          carnet::secondEntry(m_study, m_patient, m_period).isWanted();
    const QString obstacle = isWanted ? secondEntryObstacle(m_study, m_patient, m_period) : QString();
    m_secondButton->setVisible(isOpen || isWanted);
    m_secondButton->setEnabled(isOpen || (obstacle.isEmpty() && !m_session->lock()));
    m_secondButton->setText(isOpen ? tr("Back to the diary") : tr("Second entry…"));
    m_secondButton->setToolTip(obstacle.isEmpty() ? tr("F9") : obstacle);
    if (!isOpen)
        return;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mode, m_pasteButton, m_undoButton, m_finishButton})
        widget->hide();
}

} // namespace carnet::ui
