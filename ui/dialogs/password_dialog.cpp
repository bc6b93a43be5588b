#include "ui/dialogs/password_dialog.h"

#include "core/domain/error.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PasswordDialog::PasswordDialog(Study &study, const Theme &theme, bool must, QWidget *parent)
    : PasswordForm(u"password"_s, 480, Enter::NextField, theme, parent)
    , m_study(study)
    , m_must(must)
    , m_oldLabel(new QLabel(this))
    , m_old(new PasswordField(theme, this))
    , m_newLabel(new QLabel(this))
    , m_new(new PasswordField(theme, this))
    , m_rules(new PasswordRulesList(theme, this))
    , m_againLabel(new QLabel(this))
    , m_again(new PasswordField(theme, this))
{
    m_old->edit()->setObjectName(u"passwordOld"_s);
    m_new->edit()->setObjectName(u"passwordNew"_s);
    m_again->edit()->setObjectName(u"passwordAgain"_s);
    addRow(m_oldLabel, m_old);
    addRow(m_newLabel, m_new);
    addRow(m_rules);
    addRow(m_againLabel, m_again);
    orderTabs({m_old->edit(), m_new->edit(), m_again->edit()});
    connect(m_new, &PasswordField::changed, this, [this] { m_rules->show(m_new->password(), m_study.user()); });
    connect(m_old, &PasswordField::entered, m_new->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_new, &PasswordField::entered, m_again->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_again, &PasswordField::entered, this, &PasswordDialog::save);
    retranslate();
    m_old->edit()->setFocus(Qt::OtherFocusReason);
}

void PasswordDialog::retranslate()
{
    setWindowTitle(tr("Password"));
    title()->setText(tr("A new password for %1").arg(m_study.user()));
    about()->setText(m_must ? tr("Somebody else chose the present one. Choose your own before you go on; nobody else "
                                 "needs to know it, and what you do is recorded under your name.")
                            : tr("It takes the place of the present one at once."));
    m_oldLabel->setText(tr("P&resent password"));
    m_newLabel->setText(tr("&New password"));
    m_againLabel->setText(tr("New password once &more"));
    cancelButton()->setText(m_must ? tr("Close the study") : tr("Cancel"));
    saveButton()->setText(tr("Change the password"));
    for (PasswordField *field : {m_old, m_new, m_again})
        field->retranslate();
    m_rules->show(m_new->password(), m_study.user());
}

void PasswordDialog::save()
{
    if (m_new->password() != m_again->password()) {
        refuse(tr("The two new passwords differ."));
        return;
    }
    try {
        m_study.changeOwnPassword(m_old->password(), m_new->password());
        accept();
    } catch (const Error &error) {
        refuse(error.message());
        if (error.kind() == Error::Kind::WrongPassword) {
            m_old->clear();
            m_old->edit()->setFocus(Qt::OtherFocusReason);
        }
    }
}

} // namespace carnet::ui
