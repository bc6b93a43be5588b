#include "ui/dialogs/account_dialog.h"

#include "core/domain/error.h"
#include "core/study.h"
#include "core/study_keys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace carnet::ui {

AccountDialog::AccountDialog(Study &study, const Theme &theme, What what, const std::optional<Account> &account,
                             QWidget *parent)
    : PasswordForm(u"account"_s, 500, Enter::Save, theme, parent)
    , m_study(study)
    , m_what(what)
    , m_account(account)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_fullNameLabel(new QLabel(this))
    , m_fullName(new QLineEdit(this))
    , m_rolesLabel(new QLabel(this))
    , m_holdsKey(new QCheckBox(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new PasswordField(theme, this))
    , m_rules(new PasswordRulesList(theme, this))
{
    build();
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
    retranslate();
    (m_what == What::Add      ? m_name
     : m_what == What::Change ? m_fullName
                              : m_password->edit())
        ->setFocus(Qt::OtherFocusReason);
}

void AccountDialog::build()
{
    m_name->setObjectName(u"accountName"_s);
    m_fullName->setObjectName(u"accountFullName"_s);
    m_password->edit()->setObjectName(u"accountPassword"_s);
    m_holdsKey->setObjectName(u"accountHoldsKey"_s);
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
    addRow(m_nameLabel, m_name);
    addRow(m_fullNameLabel, m_fullName);
    addRow(m_rolesLabel, roles);
    addRow(m_holdsKey);
    addRow(m_passwordLabel, m_password);
    addRow(m_rules);
    std::vector<QWidget *> order{m_name, m_fullName};
    for (const auto &[role, box] : m_roles)
        order.push_back(box);
    order.insert(order.end(), {m_holdsKey, m_password->edit()});
    orderTabs(std::move(order));
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
    title()->setText(m_what == What::Add      ? tr("A new account")
                     : m_what == What::Change ? tr("The account %1").arg(name)
                                              : tr("A new password for %1").arg(name));
    about()->setText(m_what == What::Change
                         ? tr("What was done under this account stays as it is. It is never removed.")
                         : tr("The password is for the first log-in only: then its owner chooses another one."));
    if (m_what == What::Password && keyHolders(m_study).holding == QStringList(name))
        about()->setText(about()->text() + u' ' +
                         tr("With a new password %1 loses the key of the allocation list, and nobody else has it: have "
                            "it given to somebody first, or the list must be imported again.")
                             .arg(name));
    m_nameLabel->setText(tr("&Name to log in with"));
    m_fullNameLabel->setText(tr("&Full name"));
    m_rolesLabel->setText(tr("Roles"));
    m_passwordLabel->setText(tr("&Password"));
    m_holdsKey->setText(tr("Holds the key of the allocation: one of the two at the unblinding"));
    cancelButton()->setText(tr("Cancel"));
    saveButton()->setText(m_what == What::Add      ? tr("Make the account")
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
        refuse(error.message());
    }
}

} // namespace carnet::ui
