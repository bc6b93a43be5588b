#include "ui/dialogs/recover_dialog.h"

#include "core/domain/error.h"
#include "core/study.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

RecoverDialog::RecoverDialog(const QString &path, const QString &whose, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_codeLabel(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_accountLabel(new QLabel(this))
    , m_account(new QLineEdit(whose, this))
    , m_newLabel(new QLabel(this))
    , m_new(new PasswordField(theme, this))
    , m_rules(new PasswordRulesList(theme, this))
    , m_againLabel(new QLabel(this))
    , m_again(new PasswordField(theme, this))
    , m_problem(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"recoverDialog"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_code->setObjectName(u"recoverCode"_s);
    m_code->setPlaceholderText(u"XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"_s);
    m_account->setObjectName(u"recoverAccount"_s);
    m_new->edit()->setObjectName(u"recoverNew"_s);
    m_again->edit()->setObjectName(u"recoverAgain"_s);
    m_problem->setObjectName(u"recoverProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    for (QLabel *words : {m_about, m_problem})
        words->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(u"recoverSave"_s);
    m_save->setProperty("role", u"primary"_s);
    m_cancel->setObjectName(u"recoverCancel"_s);
    for (QPushButton *button : {m_cancel, m_save})
        button->setAutoDefault(false);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_about, 1, 0, 1, 2);
    int row = 2;
    const auto add = [&](QLabel *label, QWidget *field, QWidget *typed) {
        label->setBuddy(typed);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(m_codeLabel, m_code, m_code);
    add(m_accountLabel, m_account, m_account);
    add(m_newLabel, m_new, m_new->edit());
    grid->addWidget(m_rules, row++, 1);
    add(m_againLabel, m_again, m_again->edit());
    grid->addWidget(m_problem, row++, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    grid->addLayout(buttons, row, 0, 1, 2);
    setMinimumWidth(theme.scaled(560));

    const auto showRules = [this] { m_rules->show(m_new->password(), account()); };
    connect(m_new, &PasswordField::changed, this, showRules);
    connect(m_account, &QLineEdit::textChanged, this, showRules);
    connect(m_code, &QLineEdit::returnPressed, m_account, qOverload<>(&QWidget::setFocus));
    connect(m_account, &QLineEdit::returnPressed, m_new->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_new, &PasswordField::entered, m_again->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_again, &PasswordField::entered, this, &RecoverDialog::save);
    connect(m_save, &QPushButton::clicked, this, &RecoverDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
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
    m_title->setText(tr("A new password for %1 by the recovery code").arg(QFileInfo(m_path).completeBaseName()));
    m_about->setText(tr("The code was printed when the study was made: eight groups of four letters and digits. It "
                        "works on every computer that has the study and its keys, and stays valid. What it does is "
                        "recorded."));
    m_codeLabel->setText(tr("&Recovery code"));
    m_accountLabel->setText(tr("&Account"));
    m_newLabel->setText(tr("&New password"));
    m_againLabel->setText(tr("New password once &more"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Set the password"));
    for (PasswordField *field : {m_new, m_again})
        field->retranslate();
    m_rules->show(m_new->password(), account());
}

void RecoverDialog::save()
{
    QString problem;
    if (m_new->password() != m_again->password()) {
        problem = tr("The two new passwords differ.");
    } else {
        try {
            Study::recover(m_path, m_code->text().trimmed(), account(), m_new->password());
            accept();
            return;
        } catch (const Error &error) {
            problem = error.message();
        }
    }
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->show();
    adjustSize(); // nothing above is squeezed
}

/// Enter goes from field to field and presses the button that has the focus.
void RecoverDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && button)
        button->click();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

void RecoverDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace carnet::ui
