#pragma once

#include "core/trust/accounts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace carnet {
class Study;
}

namespace carnet::ui {

class Theme;
struct Prompts;

/// Who may log in to the study, for administrators; everybody's own password.
class AccountsPanel final : public QWidget
{
    Q_OBJECT

public:
    AccountsPanel(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

private:
    void add();
    void change();
    void setPassword();
    void disable();
    void newRecoveryCode();
    void newKey();
    void attempt(const QString &what, const std::function<void()> &act);
    const Account *selected() const;
    void enableButtons();

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    std::vector<Account> m_accounts;
    QLabel *m_you;
    QPushButton *m_ownPassword;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_password;
    QPushButton *m_disable;
    QPushButton *m_recovery;
    QPushButton *m_rekey;
};

} // namespace carnet::ui
