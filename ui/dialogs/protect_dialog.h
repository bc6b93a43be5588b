#pragma once

#include "core/study.h"
#include "ui/dialogs/password_form.h"

class QLabel;
class QLineEdit;

namespace carnet::ui {

class PasswordField;
class PasswordRulesList;
class Theme;

/// The first account of a study of the time before accounts: who will look after it.
class ProtectDialog final : public PasswordForm
{
    Q_OBJECT

public:
    explicit ProtectDialog(const Theme &theme, QWidget *parent = nullptr);

    NewAccount account() const;

private:
    void retranslate() override;
    void save() override;

    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_fullNameLabel;
    QLineEdit *m_fullName;
    QLabel *m_passwordLabel;
    PasswordField *m_password;
    PasswordRulesList *m_rules;
    QLabel *m_againLabel;
    PasswordField *m_again;
};

} // namespace carnet::ui
