#include "ui/pages/accounts_panel.h"

#include "core/domain/error.h"
#include "core/study.h"
#include "core/study_keys.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/recovery_code_dialog.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

AccountsPanel::AccountsPanel(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_you(new QLabel(this))
    , m_ownPassword(new QPushButton(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_add(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_password(new QPushButton(this))
    , m_disable(new QPushButton(this))
    , m_recovery(new QPushButton(this))
    , m_rekey(new QPushButton(this))
{
    setObjectName(u"accountsPanel"_s);
    m_ownPassword->setObjectName(u"ownPassword"_s);
    m_table->setObjectName(u"accounts"_s);
    m_add->setObjectName(u"accountsAdd"_s);
    m_change->setObjectName(u"accountsChange"_s);
    m_password->setObjectName(u"accountsPassword"_s);
    m_disable->setObjectName(u"accountsDisable"_s);
    m_recovery->setObjectName(u"accountsRecovery"_s);
    m_rekey->setObjectName(u"accountsRekey"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(theme.scaled(210));
    auto *own = new QHBoxLayout;
    own->setSpacing(8);
    own->addWidget(m_you, 1);
    own->addWidget(m_ownPassword);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_add, m_change, m_password, m_disable})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(8);
    for (QPushButton *button : {m_recovery, m_rekey})
        keys->addWidget(button);
    keys->addStretch(1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    lines->addLayout(own);
    lines->addWidget(m_table);
    lines->addLayout(buttons);
    lines->addLayout(keys);
    const bool manages = study.may(Action::ManageUsers);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_add, m_change, m_password, m_disable, m_recovery})
        part->setVisible(manages);
    m_rekey->setVisible(study.may(Action::ManageStudy));
    connect(m_ownPassword, &QPushButton::clicked, this,
            [this] { PasswordDialog(m_study, m_theme, false, this).exec(); });
    connect(m_add, &QPushButton::clicked, this, &AccountsPanel::add);
    connect(m_change, &QPushButton::clicked, this, &AccountsPanel::change);
    connect(m_password, &QPushButton::clicked, this, &AccountsPanel::setPassword);
    connect(m_disable, &QPushButton::clicked, this, &AccountsPanel::disable);
    connect(m_recovery, &QPushButton::clicked, this, &AccountsPanel::newRecoveryCode);
    connect(m_rekey, &QPushButton::clicked, this, &AccountsPanel::newKey);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AccountsPanel::enableButtons);
    connect(m_table, &QTableWidget::activated, this, &AccountsPanel::change);
    retranslate();
    refresh();
}

void AccountsPanel::refresh()
{
    m_accounts = accounts(m_study);
    const KeyHolders keys = keyHolders(m_study);
    const int row = std::max(0, m_table->currentRow());
    m_table->setRowCount(int(m_accounts.size()));
    for (int i = 0; i < int(m_accounts.size()); ++i) {
        const Account &account = m_accounts[std::size_t(i)];
        QString state = account.active ? tr("active") : tr("disabled");
        if (account.active && m_study.isLockedOut(account.person.name))
            state = tr("locked after ten wrong passwords");
        else if (account.active && account.mustChangePassword)
            state = tr("has not chosen a password yet");
        if (keys.holding.contains(account.person.name))
            state = tr("%1; holds the key of the allocation").arg(state);
        else if (keys.waiting.contains(account.person.name))
            state = tr("%1; waits for the key of the allocation").arg(state);
        const QStringList cells{account.person.name, account.person.fullName, words(account.person.roles), state};
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(i, column, new QTableWidgetItem(cells[column]));
    }
    if (!m_accounts.empty())
        m_table->setCurrentCell(std::min(row, int(m_accounts.size()) - 1), 0);
    enableButtons();
}

const Account *AccountsPanel::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_accounts.size()) ? &m_accounts[std::size_t(row)] : nullptr;
}

void AccountsPanel::enableButtons()
{
    const Account *account = selected();
    const bool writes = !m_study.isReadOnly();
    const bool published = Study::isPublished(m_study.path());
    m_ownPassword->setEnabled(writes && !published);
    m_add->setEnabled(writes);
    m_change->setEnabled(writes && account);
    m_password->setEnabled(writes && account && !published);
    m_disable->setEnabled(writes && account && account->active);
    m_recovery->setEnabled(writes && !published);
    m_rekey->setEnabled(writes);
}

void AccountsPanel::attempt(const QString &what, const std::function<void()> &act)
{
    try {
        act();
    } catch (const Error &error) {
        m_prompts.tell(this, what, error.message());
    }
    refresh();
}

void AccountsPanel::add()
{
    AccountDialog(m_study, m_theme, AccountDialog::What::Add, {}, this).exec();
    refresh();
}

void AccountsPanel::change()
{
    if (const Account *account = selected())
        AccountDialog(m_study, m_theme, AccountDialog::What::Change, *account, this).exec();
    refresh();
}

void AccountsPanel::setPassword()
{
    if (const Account *account = selected())
        AccountDialog(m_study, m_theme, AccountDialog::What::Password, *account, this).exec();
    refresh();
}

void AccountsPanel::disable()
{
    const Account *account = selected();
    if (!account)
        return;
    const QString name = account->person.name;
    if (m_prompts.confirm(
            this, tr("Disable the account %1?").arg(name),
            tr("Its password opens nothing from then on. What it did stays in the trail. If its owner may "
               "have kept a copy of the keyring, make a new key afterwards."),
            tr("Disable %1").arg(name)))
        attempt(tr("The account was not disabled"), [&] { m_study.disableAccount(name); });
}

void AccountsPanel::newRecoveryCode()
{
    if (!m_prompts.confirm(this, tr("Make a new recovery code?"),
                           tr("The one on paper opens nothing any more. The new one is shown once."),
                           tr("Make a code")))
        return;
    attempt(tr("No new code was made"), [this] {
        const QString code = m_study.makeRecoveryCode();
        RecoveryCodeDialog(m_theme, m_prompts, QFileInfo(m_study.path()).completeBaseName(), code, this).exec();
    });
}

void AccountsPanel::newKey()
{
    if (m_prompts.confirm(
            this, tr("Encrypt the study with a new key?"),
            tr("Passwords and recovery code stay. Other programs that have the study open must log in again. "
               "Older backups keep their own key."),
            tr("Make a new key")))
        attempt(tr("The key was not changed"), [this] { m_study.rekey(); });
}

void AccountsPanel::retranslate()
{
    const Person &person = m_study.person();
    const QString name = person.fullName.isEmpty() ? person.name : person.fullName;
    m_you->setText(tr("You are %1 (%2).").arg(name, words(person.roles)));
    m_ownPassword->setText(tr("Change your password…"));
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Full name"), tr("Roles"), tr("State")});
    m_add->setText(tr("New account…"));
    m_change->setText(tr("Change…"));
    m_password->setText(tr("New password…"));
    m_disable->setText(tr("Disable…"));
    m_recovery->setText(tr("New recovery code…"));
    m_rekey->setText(tr("New key…"));
    refresh();
}

} // namespace carnet::ui
