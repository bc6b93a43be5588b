#pragma once

#include "ui/dialogs/password_form.h"

class QLabel;
class QLineEdit;

namespace carnet::ui {

class PasswordField;
class PasswordRulesList;
class Theme;

/// Sets the password of an account anew with the printed recovery code, where nobody is left who knows one.
class RecoverDialog final : public PasswordForm
{
    Q_OBJECT

public:
    /// path: of the study; whose: the account whose password was lost, may be changed.
    RecoverDialog(const QString &path, const QString &whose, const Theme &theme, QWidget *parent = nullptr);

    QString account() const;

private:
    void retranslate() override;
    void save() override;

    QString m_path;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QLabel *m_accountLabel;
    QLineEdit *m_account;
    QLabel *m_newLabel;
    PasswordField *m_new;
    PasswordRulesList *m_rules;
    QLabel *m_againLabel;
    PasswordField *m_again;
};

} // namespace carnet::ui
