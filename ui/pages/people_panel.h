#pragma once

#include "core/study.h"
#include "ui/dialogs/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace carnet::ui {

class AccountsPanel;
class Card;
class Segmented;
class Theme;

/// Who may work with the study, and how long the window stands open without them.
class PeoplePanel final : public QWidget
{
    Q_OBJECT

public:
    PeoplePanel(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);

    /// Shows what is recorded and chosen now.
    void refresh();

signals:
    void idleChosen();
    void protectWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Study &m_study;
    Card *m_card;
    AccountsPanel *m_accounts = nullptr;
    QLabel *m_unprotected;
    QPushButton *m_protect;
    QLabel *m_idleLabel;
    Segmented *m_idle;
    QLabel *m_idleHint;
};

/// Minutes without a key before the window is covered: what this person chose, at most what the protocol allows.
int idleMinutesOf(const Study &study);

} // namespace carnet::ui
