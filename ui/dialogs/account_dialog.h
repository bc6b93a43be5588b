#pragma once

#include "core/trust/accounts.h"
#include "ui/dialogs/password_form.h"

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace carnet {
class Study;
}

namespace carnet::ui {

class PasswordField;
class PasswordRulesList;
class Theme;

/// Makes an account, changes its roles, or gives it a new password.
class AccountDialog final : public PasswordForm
{
    Q_OBJECT

public:
    enum class What { Add, Change, Password };

    AccountDialog(Study &study, const Theme &theme, What what, const std::optional<Account> &account,
                  QWidget *parent = nullptr);

private:
    void build();
    void retranslate() override;
    void save() override;
    Person person() const;

    Study &m_study;
    What m_what;
    std::optional<Account> m_account;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_fullNameLabel;
    QLineEdit *m_fullName;
    QLabel *m_rolesLabel;
    std::vector<std::pair<Role, QCheckBox *>> m_roles;
    QCheckBox *m_holdsKey;
    QLabel *m_passwordLabel;
    PasswordField *m_password;
    PasswordRulesList *m_rules;
};

} // namespace carnet::ui
