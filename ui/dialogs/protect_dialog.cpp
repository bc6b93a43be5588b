#include "ui/dialogs/protect_dialog.h"

#include "core/trust/accounts.h"
#include "core/trust/passwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ProtectDialog::ProtectDialog(const Theme &theme, QWidget *parent)
    : PasswordForm(u"protect"_s, 500, Enter::Save, theme, parent)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_fullNameLabel(new QLabel(this))
    , m_fullName(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new PasswordField(theme, this))
    , m_rules(new PasswordRulesList(theme, this))
    , m_againLabel(new QLabel(this))
    , m_again(new PasswordField(theme, this))
{
    m_name->setObjectName(u"protectName"_s);
    m_fullName->setObjectName(u"protectFullName"_s);
    m_password->edit()->setObjectName(u"protectPassword"_s);
    m_again->edit()->setObjectName(u"protectAgain"_s);
    addRow(m_nameLabel, m_name);
    addRow(m_fullNameLabel, m_fullName);
    addRow(m_passwordLabel, m_password);
    addRow(m_rules);
    addRow(m_againLabel, m_again);
    orderTabs({m_name, m_fullName, m_password->edit(), m_again->edit()});
    connect(m_password, &PasswordField::changed, this,
            [this] { m_rules->show(m_password->password(), m_name->text().trimmed()); });
    retranslate();
    m_name->setFocus(Qt::OtherFocusReason);
}

NewAccount ProtectDialog::account() const
{
    const Roles roles = Roles(Role::Administrator) | Role::DataManager;
    return {{m_name->text().trimmed(), m_fullName->text().trimmed(), roles, false}, m_password->password()};
}

void ProtectDialog::save()
{
    QString problem = accountNameProblem(m_name->text().trimmed());
    if (problem.isEmpty())
        problem = passwordProblem(m_password->password(), m_name->text().trimmed());
    if (problem.isEmpty() && m_password->password() != m_again->password())
        problem = tr("The two passwords differ.");
    if (problem.isEmpty())
        accept();
    else
        refuse(problem);
}

void ProtectDialog::retranslate()
{
    setWindowTitle(tr("Protect the study"));
    title()->setText(tr("Protect this study"));
    about()->setText(tr("It was made before accounts existed: everybody may do everything, and the file can be read "
                        "without Carnet. From now on it is encrypted and people log in. You become its administrator "
                        "and data manager, and make accounts for the others."));
    m_nameLabel->setText(tr("&Name to log in with"));
    m_fullNameLabel->setText(tr("&Full name"));
    m_passwordLabel->setText(tr("&Password"));
    m_againLabel->setText(tr("Password once &more"));
    cancelButton()->setText(tr("Cancel"));
    saveButton()->setText(tr("Encrypt the study"));
    m_password->retranslate();
    m_again->retranslate();
    m_rules->show(m_password->password(), m_name->text().trimmed());
}

} // namespace carnet::ui
