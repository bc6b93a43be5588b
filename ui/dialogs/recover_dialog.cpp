#include "ui/dialogs/recover_dialog.h"

#include "core/domain/error.h"
#include "core/study.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace carnet::ui {

RecoverDialog::RecoverDialog(const QString &path, const QString &whose, const Theme &theme, QWidget *parent)
    : PasswordForm(u"recover"_s, 560, Enter::NextField, theme, parent)
    , m_path(path)
    , m_codeLabel(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_accountLabel(new QLabel(this))
    , m_account(new QLineEdit(whose, this))
    , m_newLabel(new QLabel(this))
    , m_new(new PasswordField(theme, this))
    , m_rules(new PasswordRulesList(theme, this))
    , m_againLabel(new QLabel(this))
    , m_again(new PasswordField(theme, this))
{
    m_code->setObjectName(u"recoverCode"_s);
    m_code->setPlaceholderText(u"XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"_s);
    m_account->setObjectName(u"recoverAccount"_s);
    m_new->edit()->setObjectName(u"recoverNew"_s);
    m_again->edit()->setObjectName(u"recoverAgain"_s);
    addRow(m_codeLabel, m_code);
    addRow(m_accountLabel, m_account);
    addRow(m_newLabel, m_new);
    addRow(m_rules);
    addRow(m_againLabel, m_again);
    orderTabs({m_code, m_account, m_new->edit(), m_again->edit()});
    const auto showRules = [this] { m_rules->show(m_new->password(), account()); };
    connect(m_new, &PasswordField::changed, this, showRules);
    connect(m_account, &QLineEdit::textChanged, this, showRules);
    connect(m_code, &QLineEdit::returnPressed, m_account, qOverload<>(&QWidget::setFocus));
    connect(m_account, &QLineEdit::returnPressed, m_new->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_new, &PasswordField::entered, m_again->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_again, &PasswordField::entered, this, &RecoverDialog::save);
    retranslate();
    m_code->setFocus(Qt::OtherFocusReason);
}

QString RecoverDialog::account() const
{
    return m_account->text().trimmed();
}

void RecoverDialog::retranslate()
{
    setWindowTitle(tr("Password lost"));
    title()->setText(tr("A new password for %1 by the recovery code").arg(QFileInfo(m_path).completeBaseName()));
    about()->setText(tr("The code was printed when the study was made: eight groups of four letters and digits. It "
                        "works on every computer that has the study and its keys, and stays valid. What it does is "
                        "recorded."));
    m_codeLabel->setText(tr("&Recovery code"));
    m_accountLabel->setText(tr("&Account"));
    m_newLabel->setText(tr("&New password"));
    m_againLabel->setText(tr("New password once &more"));
    cancelButton()->setText(tr("Cancel"));
    saveButton()->setText(tr("Set the password"));
    for (PasswordField *field : {m_new, m_again})
        field->retranslate();
    m_rules->show(m_new->password(), account());
}

void RecoverDialog::save()
{
    if (m_new->password() != m_again->password()) {
        refuse(tr("The two new passwords differ."));
        return;
    }
    try {
        Study::recover(m_path, m_code->text().trimmed(), account(), m_new->password());
        accept();
    } catch (const Error &error) {
        refuse(error.message());
    }
}

} // namespace carnet::ui
