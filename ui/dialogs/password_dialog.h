#pragma once

#include "core/study.h"
#include "ui/dialogs/password_form.h"

class QLabel;

namespace carnet::ui {

class PasswordField;
class PasswordRulesList;
class Theme;

/// Changes this person's own password.
class PasswordDialog final : public PasswordForm
{
    Q_OBJECT

public:
    /// must: somebody else chose the present one, so nothing goes on before it is changed.
    PasswordDialog(Study &study, const Theme &theme, bool must, QWidget *parent = nullptr);

private:
    void retranslate() override;
    void save() override;

    Study &m_study;
    bool m_must;
    QLabel *m_oldLabel;
    PasswordField *m_old;
    QLabel *m_newLabel;
    PasswordField *m_new;
    PasswordRulesList *m_rules;
    QLabel *m_againLabel;
    PasswordField *m_again;
};

} // namespace carnet::ui
