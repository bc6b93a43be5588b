#include "ui/dialogs/protect_dialog.h"

#include "core/trust/accounts.h"
#include "core/trust/passwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ProtectDialog::ProtectDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_fullNameLabel(new QLabel(this))
    , m_fullName(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new PasswordField(theme, this))
    , m_rules(new PasswordRulesList(theme, this))
    , m_againLabel(new QLabel(this))
    , m_again(new PasswordField(theme, this))
    , m_problem(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_protect(new QPushButton(this))
{
    setObjectName(u"protectDialog"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_about->setWordWrap(true);
    m_name->setObjectName(u"protectName"_s);
    m_fullName->setObjectName(u"protectFullName"_s);
    m_password->edit()->setObjectName(u"protectPassword"_s);
    m_again->edit()->setObjectName(u"protectAgain"_s);
    m_problem->setObjectName(u"protectProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_protect->setObjectName(u"protectNow"_s);
    m_protect->setProperty("role", u"primary"_s);
    m_protect->setDefault(true);
    m_cancel->setObjectName(u"protectCancel"_s);
    m_cancel->setAutoDefault(false);
    m_nameLabel->setBuddy(m_name);
    m_fullNameLabel->setBuddy(m_fullName);
    m_passwordLabel->setBuddy(m_password->edit());
    m_againLabel->setBuddy(m_again->edit());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_about, 1, 0, 1, 2);
    grid->addWidget(m_nameLabel, 2, 0);
    grid->addWidget(m_name, 2, 1);
    grid->addWidget(m_fullNameLabel, 3, 0);
    grid->addWidget(m_fullName, 3, 1);
    grid->addWidget(m_passwordLabel, 4, 0, Qt::AlignTop);
    grid->addWidget(m_password, 4, 1);
    grid->addWidget(m_rules, 5, 1);
    grid->addWidget(m_againLabel, 6, 0, Qt::AlignTop);
    grid->addWidget(m_again, 6, 1);
    grid->addWidget(m_problem, 7, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_protect);
    grid->addLayout(buttons, 8, 0, 1, 2);
    setMinimumWidth(theme.scaled(500));
    connect(m_password, &PasswordField::changed, this,
            [this] { m_rules->show(m_password->password(), m_name->text().trimmed()); });
    connect(m_protect, &QPushButton::clicked, this, &ProtectDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_name->setFocus(Qt::OtherFocusReason);
}

NewAccount ProtectDialog::account() const
{
    const Roles roles = Roles(Role::Administrator) | Role::DataManager;
    return {{m_name->text().trimmed(), m_fullName->text().trimmed(), roles, false}, m_password->password()};
}

void ProtectDialog::check()
{
    QString problem = accountNameProblem(m_name->text().trimmed());
    if (problem.isEmpty())
        problem = passwordProblem(m_password->password(), m_name->text().trimmed());
    if (problem.isEmpty() && m_password->password() != m_again->password())
        problem = tr("The two passwords differ.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        accept();
}

void ProtectDialog::retranslate()
{
    setWindowTitle(tr("Protect the study"));
    m_title->setText(tr("Protect this study"));
    m_about->setText(tr("It was made before accounts existed: everybody may do everything, and the file can be read "
                        "without Carnet. From now on it is encrypted and people log in. You become its administrator "
                        "and data manager, and make accounts for the others."));
    m_nameLabel->setText(tr("&Name to log in with"));
    m_fullNameLabel->setText(tr("&Full name"));
    m_passwordLabel->setText(tr("&Password"));
    m_againLabel->setText(tr("Password once &more"));
    m_cancel->setText(tr("Cancel"));
    m_protect->setText(tr("Encrypt the study"));
    m_password->retranslate();
    m_again->retranslate();
    m_rules->show(m_password->password(), m_name->text().trimmed());
}

void ProtectDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace carnet::ui
