// Who works with a study: logging in, accounts, passwords and keys.
#include "core/storage/durable_file.h"
#include "core/study_keys.h"
#include "core/study_private.h"
#include "core/trust/accounts.h"
#include "core/trust/passwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct People
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

[[noreturn]] void refuseLogIn(const QString &why)
{
    throw Error(Error::Kind::WrongPassword, why);
}

void remember(Attempts &attempts, const Attempt &attempt)
{
    try {
        attempts.add(attempt);
    } catch (const Error &) { // where nothing can be written, nobody can work either
    }
}

void refuseWhileLocked(Attempts &attempts, const QByteArray &account, const QDateTime &now)
{
    if (attempts.isLocked(account)) {
        remember(attempts, {now, account, false});
        refuseLogIn(
            People::tr("This account is locked after %1 wrong passwords. An administrator can give it a new one; "
                       "the recovery code can, too.")
                .arg(Attempts::mostFailures));
    }
    if (const int wait = attempts.secondsToWait(account, now); wait > 0) {
        remember(attempts, {now, account, false});
        refuseLogIn(People::tr("Too many wrong passwords. Wait %n second(s), then try again.", nullptr, wait));
    }
}

QByteArray wantedAccount(const Keyring &keyring, const Credentials &who, const QString &study)
{
    if (!who.name.isEmpty())
        return keyring.idOf(who.name);
    if (keyring.isPublished())
        return keyring.idOf(u"datamanager"_s);
    if (keyring.count() == 1)
        return keyring.onlyId();
    throw Error(Error::Kind::WrongUse,
                People::tr("%1 has several accounts. Say who you are (--user NAME).").arg(study));
}

void requireGoodPassword(const QString &password, const QString &name)
{
    if (const QString problem = passwordProblem(password, name); !problem.isEmpty())
        throw Error(Error::Kind::Refused, problem);
}

Datum studyDatum(int row, const QString &item, const QString &text)
{
    return {{{}, Occasion::row(List::Account, row), item}, text.isEmpty() ? Value() : Value(text)};
}

} // namespace

LogIn logIn(const QString &study, const QString &keyringPath, const Credentials &who, const QDateTime &now)
{
    LogIn opened{Keyring::read(keyringPath), {}};
    const QByteArray account = wantedAccount(opened.keyring, who, study);
    const QString password = opened.keyring.isPublished() && who.password.isEmpty() ? publishedPassword : who.password;
    Attempts attempts(study);
    refuseWhileLocked(attempts, account, now);
    auto fits = opened.keyring.open(account, password);
    if (!fits) {
        remember(attempts, {now, account, true});
        refuseLogIn(People::tr("Name or password is wrong. Nothing was opened."));
    }
    opened.account = std::move(*fits);
    return opened;
}

Person personOf(const Store &store, const Keyring &keyring, const QByteArray &account)
{
    for (const Account &each : accountsIn(store.data({}))) {
        if (keyring.idOf(each.person.name) != account)
            continue;
        if (!each.active)
            refuseLogIn(People::tr("The account %1 is disabled. Ask an administrator.").arg(each.person.name));
        return each.person;
    }
    throw Error(
        Error::Kind::Damaged,
        People::tr("The keyring of %1 names an account that the study does not know. Put back the keyring of the "
                   "last backup.")
            .arg(store.path()));
}

std::vector<Datum> accountData(int row, const Person &person, bool active)
{
    return {studyDatum(row, u"user_name"_s, person.name), studyDatum(row, u"user_full_name"_s, person.fullName),
            studyDatum(row, u"user_roles"_s, code(person.roles)),
            studyDatum(row, u"user_state"_s, active ? u"active"_s : u"disabled"_s),
            studyDatum(row, u"user_holds_key"_s, person.holdsKey ? u"1"_s : u"0"_s)};
}

bool Study::needsLogIn(const QString &path)
{
    const QString keys = Keyring::pathOf(path);
    return (QFileInfo::exists(keys) || QFileInfo::exists(keys + u".new"_s)) && !isReadableDatabase(path);
}

bool Study::isPublished(const QString &path)
{
    try {
        return needsLogIn(path) && Keyring::read(Keyring::pathOf(path)).isPublished();
    } catch (const Error &) {
        return false; // opening it says what is wrong
    }
}

void tellAttempts(Study &study, const Keyring &keyring, const QByteArray &opened)
{
    Attempts attempts(study.path());
    const std::vector<Account> known = accounts(study);
    std::map<QByteArray, QString> names;
    for (const Account &each : known)
        names[keyring.idOf(each.person.name)] = each.person.name;
    const bool anything = !attempts.all().empty();
    for (const Attempt &attempt : attempts.all()) {
        if (attempt.inTrail)
            continue;
        const auto name = names.find(attempt.account);
        ActDraft draft;
        draft.kind = ActKind::LogInFailed;
        draft.note = u"%1; account %2; %3"_s.arg(
            attempt.at.toUTC().toString(Qt::ISODateWithMs), name == names.end() ? u"unknown"_s : name->second,
            attempt.evaluated ? u"wrong password"_s : u"refused without looking at the password"_s);
        study.record(std::move(draft));
    }
    if (anything)
        attempts.clear(opened);
}

void Study::Private::tellAttempts(Study &study, bool loggedIn)
{
    carnet::tellAttempts(study, *keyring, loggedIn ? account.id : QByteArray());
}

void Study::switchUser(const Credentials &who)
{
    if (!d->keyring)
        throw Error(Error::Kind::WrongUse, tr("This study has no accounts."));
    LogIn opened = logIn(path(), Keyring::pathOf(path()), who, d->clock());
    Person person = personOf(*d->store, opened.keyring, opened.account.id);
    d->keyring = std::move(opened.keyring);
    d->account = std::move(opened.account);
    d->person = std::move(person);
    d->session = newSession();
    if (!isReadOnly())
        d->tellAttempts(*this);
}

bool Study::checkPassword(const QString &password)
{
    if (!d->keyring)
        return true;
    Attempts attempts(path());
    refuseWhileLocked(attempts, d->account.id, d->clock());
    const bool fits = d->keyring->open(d->account.id, password).has_value();
    if (!fits)
        remember(attempts, {d->clock(), d->account.id, true});
    if (!isReadOnly())
        d->tellAttempts(*this, fits);
    return fits;
}

void Study::noteLogIn()
{
    if (hasAccounts() && !isReadOnly())
        record({}, ActKind::LogIn);
}

void Study::noteLogOut()
{
    if (hasAccounts() && !isReadOnly())
        record({}, ActKind::LogOut);
}

void Study::Private::requireKeyring() const
{
    if (!keyring)
        throw Error(Error::Kind::WrongUse,
                    People::tr("This study was made before accounts existed. Protect it first: it then gets an "
                               "administrator and is encrypted."));
}

/// The keyring as it is on disk: another program may have changed it.
void Study::Private::rereadKeyring()
{
    requireKeyring();
    keyring = Keyring::read(Keyring::pathOf(store->path()));
}

void Study::addAccount(const NewAccount &account)
{
    require(Action::ManageUsers);
    d->rereadKeyring();
    const QString &name = account.person.name;
    if (const QString problem = accountNameProblem(name); !problem.isEmpty())
        throw Error(Error::Kind::Refused, problem);
    if (!account.person.roles)
        throw Error(Error::Kind::Refused, tr("An account needs a role."));
    const std::vector<Account> there = accounts(*this);
    if (findAccount(there, name))
        throw Error(Error::Kind::Refused, tr("There is an account %1 already. Choose another name.").arg(name));
    if (!d->keyring->isPublished())
        requireGoodPassword(account.password, name);
    // First the keyring: an account that the record does not know opens nothing.
    d->keyring->add(name, account.password, d->account.secrets);
    d->keyring->write(Keyring::pathOf(path()));
    const int row = there.empty() ? 1 : there.back().row + 1;
    std::vector<Datum> data = accountData(row, account.person, true);
    if (!d->keyring->isPublished())
        data.push_back(studyDatum(row, u"user_must_change"_s, u"1"_s));
    record(std::move(data), ActKind::User);
}

void Study::changeAccount(const Person &person)
{
    require(Action::ManageUsers);
    d->requireKeyring();
    const std::vector<Account> there = accounts(*this);
    const Account *account = findAccount(there, person.name);
    if (!account)
        throw Error(Error::Kind::Refused, tr("There is no account %1.").arg(person.name));
    if (!person.roles)
        throw Error(Error::Kind::Refused, tr("An account needs a role."));
    const bool losesAdministration =
        account->person.roles.testFlag(Role::Administrator) && !person.roles.testFlag(Role::Administrator);
    if (losesAdministration)
        d->requireAnotherAdministrator(there, person.name);
    Person changed = person;
    changed.name = account->person.name;
    record(accountData(account->row, changed, account->active), ActKind::User);
    if (changed.name == d->person.name)
        d->person = changed;
}

void Study::Private::requireAnotherAdministrator(const std::vector<Account> &all, const QString &without) const
{
    const bool other = std::any_of(all.begin(), all.end(), [&without](const Account &each) {
        return each.active && each.person.roles.testFlag(Role::Administrator) && each.person.name != without;
    });
    if (!other)
        throw Error(Error::Kind::Refused,
                    People::tr("%1 is the only administrator. Make another one first.").arg(without));
}

void Study::disableAccount(const QString &name)
{
    require(Action::ManageUsers);
    const std::vector<Account> there = accounts(*this);
    const Account *account = findAccount(there, name);
    if (!account)
        throw Error(Error::Kind::Refused, tr("There is no account %1.").arg(name));
    if (!account->active)
        throw Error(Error::Kind::Refused, tr("The account %1 is disabled already.").arg(name));
    if (account->person.roles.testFlag(Role::Administrator))
        d->requireAnotherAdministrator(there, account->person.name);
    d->rereadKeyring();
    if (!isUnblinded() && keyHolders(*this).holding == QStringList(account->person.name))
        throw Error(Error::Kind::Refused,
                    tr("%1 is the only account that can open the allocation list. Have the key given to another "
                       "pharmacist or to the statistician first: page Allocation.")
                        .arg(account->person.name));
    record(accountData(account->row, account->person, false), ActKind::User);
    d->keyring->remove(name);
    d->keyring->write(Keyring::pathOf(path()));
}

void Study::resetPassword(const QString &name, const QString &password)
{
    require(Action::ManageUsers);
    const std::vector<Account> there = accounts(*this);
    const Account *account = findAccount(there, name);
    if (!account)
        throw Error(Error::Kind::Refused, tr("There is no account %1.").arg(name));
    requireGoodPassword(password, account->person.name);
    d->rereadKeyring();
    d->keyring->add(account->person.name, password, d->account.secrets);
    d->keyring->write(Keyring::pathOf(path()));
    Attempts(path()).clear(d->keyring->idOf(account->person.name));
    ActDraft draft;
    draft.kind = ActKind::User;
    draft.note = u"new password for %1"_s.arg(account->person.name);
    draft.data = accountData(account->row, account->person, true);
    draft.data.push_back(studyDatum(account->row, u"user_must_change"_s, u"1"_s));
    record(std::move(draft));
}

void Study::changeOwnPassword(const QString &old, const QString &password)
{
    d->rereadKeyring();
    if (!checkPassword(old))
        throw Error(Error::Kind::WrongPassword, tr("The old password is wrong. It was not changed."));
    if (d->keyring->isPublished())
        throw Error(Error::Kind::Refused, tr("The passwords of the demonstration stay as they are."));
    if (password == old)
        throw Error(Error::Kind::Refused, tr("The new password is the present one. Choose another."));
    requireGoodPassword(password, d->person.name);
    d->keyring->changePassword(d->account, password);
    d->keyring->write(Keyring::pathOf(path()));
    ActDraft draft;
    draft.kind = ActKind::User;
    draft.note = u"own password changed"_s;
    const std::vector<Account> all = accounts(*this);
    if (const Account *own = findAccount(all, d->person.name); own && own->mustChangePassword)
        draft.data = {studyDatum(own->row, u"user_must_change"_s, u"0"_s)};
    record(std::move(draft));
}

bool Study::mustChangePassword() const
{
    const std::vector<Account> all = accounts(*this);
    const Account *own = hasAccounts() ? findAccount(all, d->person.name) : nullptr;
    return own && own->mustChangePassword;
}

QString Study::makeRecoveryCode()
{
    require(Action::ManageUsers);
    d->rereadKeyring();
    const QString code = d->keyring->makeRecoveryCode(d->account.secrets);
    d->keyring->write(Keyring::pathOf(path()));
    ActDraft draft;
    draft.kind = ActKind::User;
    draft.note = u"new recovery code"_s;
    record(std::move(draft));
    return code;
}

QString Study::takeRecoveryCode()
{
    return std::exchange(d->recoveryCode, QString());
}

bool Study::isLockedOut(const QString &name) const
{
    return d->keyring && Attempts(path()).isLocked(d->keyring->idOf(name));
}

// The new keyring waits beside the old one until the file has the new key: whichever moment a power cut finds, one of
// the two opens the study.
void Study::rekey()
{
    require(Action::ManageStudy);
    d->rereadKeyring();
    const QString keys = Keyring::pathOf(path());
    Keyring next = *d->keyring;
    StudySecrets secrets = d->account.secrets;
    secrets.fileKey = Secret::random(secrets.fileKey.size());
    next.replaceSecrets(secrets);
    ActDraft draft;
    draft.kind = ActKind::Rekey;
    record(std::move(draft));
    next.writeAside(keys);
    d->store->rekey(secrets.fileKey);
    finishKeyring(keys);
    d->keyring = std::move(next);
    d->account.secrets = std::move(secrets);
}

void finishKeyring(const QString &keys)
{
    if (!renameOver(keys + u".new"_s, keys))
        throw Error(Error::Kind::CannotWrite,
                    People::tr("%1.new could not be renamed to %1. Do it by hand, or open the study again.").arg(keys));
}

void Study::recover(const QString &path, const QString &recoveryCode, const QString &account,
                    const QString &newPassword, Clock clock)
{
    const QString keys = Keyring::pathOf(path);
    Keyring keyring = Keyring::read(keys);
    auto opened = keyring.openWithRecoveryCode(recoveryCode);
    if (!opened)
        throw Error(Error::Kind::WrongPassword,
                    tr("This is not the recovery code of %1. It was printed when the study was made: eight groups of "
                       "four letters and digits.")
                        .arg(path));
    std::unique_ptr<Study> study(new Study(
        std::make_unique<Store>(path, Connection::Mode::ReadWrite, opened->secrets.fileKey), std::move(clock)));
    const std::vector<Account> there = accounts(*study);
    const Account *wanted = findAccount(there, account);
    if (!wanted)
        throw Error(Error::Kind::Refused, tr("There is no account %1.").arg(account));
    requireGoodPassword(newPassword, wanted->person.name);
    study->d->person = {u"recovery-code"_s, {}, Role::Administrator, false};
    study->d->keyring = keyring;
    study->d->account = std::move(*opened);
    study->d->tellAttempts(*study);
    study->d->keyring->add(wanted->person.name, newPassword, study->d->account.secrets);
    study->d->keyring->write(keys);
    Attempts(path).clear(study->d->keyring->idOf(wanted->person.name));
    ActDraft draft;
    draft.kind = ActKind::User;
    draft.note = u"new password for %1 by the recovery code"_s.arg(wanted->person.name);
    draft.data = accountData(wanted->row, wanted->person, true);
    study->record(std::move(draft));
}

QByteArray Study::makeAllocationKey()
{
    require(Action::KeepAllocation);
    d->rereadKeyring();
    std::vector<QString> holders;
    for (const Account &account : accounts(*this)) {
        if (account.active && (account.person.holdsKey || account.person.name == d->person.name))
            holders.push_back(account.person.name);
    }
    const QByteArray publicKey = d->keyring->makeAllocationKey(holders);
    d->keyring->write(Keyring::pathOf(path()));
    return publicKey;
}

bool Study::holdsAllocationKey() const
{
    return d->keyring && d->keyring->holdsAllocationKey(d->person.name);
}

QByteArray Study::allocationSecret(const QString &password)
{
    d->rereadKeyring();
    if (!holdsAllocationKey())
        throw Error(
            Error::Kind::NotAllowed,
            tr("The account %1 does not hold the key of the allocation. Nothing was opened.").arg(d->person.name));
    const bool published = d->keyring->isPublished() && password.isEmpty();
    if (!checkPassword(published ? publishedPassword : password))
        throw Error(Error::Kind::WrongPassword, tr("The password is wrong. Nothing was opened."));
    return d->keyring->allocationKey(d->account).bytes();
}

void Study::shareAllocationKey(const QString &account, const QString &password)
{
    const Secret key(allocationSecret(password));
    const std::vector<Account> there = accounts(*this);
    const Account *holder = findAccount(there, account);
    if (!holder || !holder->active || !holder->person.holdsKey)
        throw Error(Error::Kind::Refused, tr("%1 is not marked as a holder of the key.").arg(account));
    d->keyring->shareAllocationKey(holder->person.name, key);
    d->keyring->write(Keyring::pathOf(path()));
    ActDraft draft;
    draft.kind = ActKind::Allocation;
    draft.note = u"key shared with %1"_s.arg(holder->person.name);
    record(std::move(draft));
}

QByteArray Study::anchorSeed() const
{
    return d->account.secrets.anchorSeed.bytes();
}

} // namespace carnet
