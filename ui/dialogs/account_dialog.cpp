#include "ui/dialogs/account_dialog.h"

#include "core/domain/error.h"
#include "core/study.h"
#include "core/study_keys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

AccountDialog::AccountDialog(Study &study, const Theme &theme, What what, const std::optional<Account> &account,
                             QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_what(what)
    , m_account(account)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_fullNameLabel(new QLabel(this))
    , m_fullName(new QLineEdit(this))
    , m_rolesLabel(new QLabel(this))
    , m_holdsKey(new QCheckBox(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new PasswordField(theme, this))
    , m_rules(new PasswordRulesList(theme, this))
    , m_problem(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"accountDialog"_s);
    build(theme);
    if (m_account) {
        m_name->setText(m_account->person.name);
        m_fullName->setText(m_account->person.fullName);
        m_holdsKey->setChecked(m_account->person.holdsKey);
        for (const auto &[role, box] : m_roles)
            box->setChecked(m_account->person.roles.testFlag(role));
    }
    const auto showKeyHolder = [this] {
        const bool isStatistician = person().roles.testFlag(Role::Statistician);
        m_holdsKey->setVisible(m_what != What::Password && isStatistician);
    };
    for (const auto &[role, box] : m_roles)
        connect(box, &QCheckBox::toggled, this, showKeyHolder);
    showKeyHolder();
    connect(m_password, &PasswordField::changed, this,
            [this] { m_rules->show(m_password->password(), m_name->text()); });
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    (m_what == What::Add      ? m_name
     : m_what == What::Change ? m_fullName
                              : m_password->edit())
        ->setFocus(Qt::OtherFocusReason);
}

void AccountDialog::build(const Theme &theme)
{
    m_title->setProperty("role", u"cardTitle"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_about->setWordWrap(true);
    m_name->setObjectName(u"accountName"_s);
    m_fullName->setObjectName(u"accountFullName"_s);
    m_password->edit()->setObjectName(u"accountPassword"_s);
    m_holdsKey->setObjectName(u"accountHoldsKey"_s);
    m_problem->setObjectName(u"accountProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(u"accountSave"_s);
    m_save->setProperty("role", u"primary"_s);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"accountCancel"_s);
    m_cancel->setAutoDefault(false);
    m_nameLabel->setBuddy(m_name);
    m_fullNameLabel->setBuddy(m_fullName);
    m_passwordLabel->setBuddy(m_password->edit());
    auto *roles = new QWidget(this);
    roles->setProperty("role", u"clear"_s);
    auto *roleGrid = new QGridLayout(roles);
    roleGrid->setContentsMargins(0, 0, 0, 0);
    roleGrid->setHorizontalSpacing(18);
    int place = 0;
    for (const Role role : allRoles()) {
        auto *box = new QCheckBox(roles);
        box->setObjectName(u"accountRole_"_s + code(role));
        m_roles.emplace_back(role, box);
        roleGrid->addWidget(box, place / 2, place % 2);
        ++place;
    }
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
    grid->addWidget(m_rolesLabel, 4, 0, Qt::AlignTop);
    grid->addWidget(roles, 4, 1);
    grid->addWidget(m_holdsKey, 5, 1);
    grid->addWidget(m_passwordLabel, 6, 0, Qt::AlignTop);
    grid->addWidget(m_password, 6, 1);
    grid->addWidget(m_rules, 7, 1);
    grid->addWidget(m_problem, 8, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    grid->addLayout(buttons, 9, 0, 1, 2);
    setMinimumWidth(theme.scaled(500));
    QWidget *before = m_fullName;
    for (const auto &[role, box] : m_roles) {
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_holdsKey);
    m_name->setReadOnly(m_what != What::Add);
    for (QWidget *part : std::initializer_list<QWidget *>{m_fullNameLabel, m_fullName, m_rolesLabel, roles})
        part->setVisible(m_what != What::Password);
    const bool setsPassword = m_what != What::Change && !Study::isPublished(m_study.path());
    for (QWidget *part : std::initializer_list<QWidget *>{m_passwordLabel, m_password, m_rules})
        part->setVisible(setsPassword);
}

void AccountDialog::retranslate()
{
    const QString name = m_account ? m_account->person.name : QString();
    setWindowTitle(tr("Account"));
    m_title->setText(m_what == What::Add      ? tr("A new account")
                     : m_what == What::Change ? tr("The account %1").arg(name)
                                              : tr("A new password for %1").arg(name));
    m_about->setText(m_what == What::Change
                         ? tr("What was done under this account stays as it is. It is never removed.")
                         : tr("The password is for the first log-in only: then its owner chooses another one."));
    if (m_what == What::Password && keyHolders(m_study).holding == QStringList(name))
        m_about->setText(m_about->text() + u' ' +
                         tr("With a new password %1 loses the key of the allocation list, and nobody else has it: have "
                            "it given to somebody first, or the list must be imported again.")
                             .arg(name));
    m_nameLabel->setText(tr("&Name to log in with"));
    m_fullNameLabel->setText(tr("&Full name"));
    m_rolesLabel->setText(tr("Roles"));
    m_passwordLabel->setText(tr("&Password"));
    m_holdsKey->setText(tr("Holds the key of the allocation: one of the two at the unblinding"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(m_what == What::Add      ? tr("Make the account")
                    : m_what == What::Change ? tr("Change the account")
                                             : tr("Set the password"));
    for (const auto &[role, box] : m_roles)
        box->setText(words(role));
    m_password->retranslate();
    m_rules->show(m_password->password(), m_name->text());
}

Person AccountDialog::person() const
{
    Person person;
    person.name = m_name->text().trimmed();
    person.fullName = m_fullName->text().trimmed();
    for (const auto &[role, box] : m_roles) {
        if (box->isChecked())
            person.roles |= role;
    }
    const bool mayHold = person.roles.testFlag(Role::Statistician) && m_holdsKey->isChecked();
    person.holdsKey = mayHold || person.roles.testFlag(Role::Pharmacist);
    return person;
}

void AccountDialog::save()
{
    try {
        switch (m_what) {
        case What::Add: m_study.addAccount({person(), m_password->password()}); break;
        case What::Change: m_study.changeAccount(person()); break;
        case What::Password: m_study.resetPassword(m_account->person.name, m_password->password()); break;
        }
        accept();
    } catch (const Error &error) {
        m_problem->setText(error.message());
        m_problem->show();
    }
}

void AccountDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace carnet::ui
