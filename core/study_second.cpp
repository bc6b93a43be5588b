#include "core/study_second.h"

#include "core/study_private.h"
#include "core/trust/accounts.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(SecondPerson)
};

/// Counts and tells what was tried, like any log-in.
void requirePassword(Study &study, const Credentials &who)
{
    const QString keys = Keyring::pathOf(study.path());
    try {
        const LogIn opened = logIn(study.path(), keys, who, systemClock());
        tellAttempts(study, opened.keyring, opened.account.id);
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::WrongPassword)
            throw;
        tellAttempts(study, Keyring::read(keys), {});
        throw Error(error.kind(), Say::tr("Second person: %1 The attempt is on record.").arg(error.message()));
    }
}

} // namespace

Person secondPerson(Study &study, const Credentials &who)
{
    if (!study.hasAccounts())
        throw Error(Error::Kind::WrongUse,
                    Say::tr("This study has no accounts, so nobody can be the second person. Protect it first."));
    if (who.name.trimmed().isEmpty())
        throw Error(Error::Kind::WrongUse, Say::tr("A second person is wanted, with name and password."));
    const std::vector<Account> all = accounts(study);
    const Account *account = findAccount(all, who.name.trimmed());
    if (account && account->person.name == study.user())
        throw Error(
            Error::Kind::NotAllowed,
            Say::tr("Two people are wanted: somebody else than %1 must give a password as well.").arg(study.user()));
    requirePassword(study, {who.name.trimmed(), who.password});
    if (!account || !account->active || !may(account->person.roles, Action::Unblind))
        throw Error(Error::Kind::NotAllowed,
                    Say::tr("%1 cannot be the second person: a pharmacist, a data manager or a statistician can.")
                        .arg(who.name.trimmed()));
    return account->person;
}

QString noteOfSecond(const Person &second)
{
    return u"with %1 (%2)"_s.arg(second.name, code(second.roles));
}

std::optional<Person> secondInNote(const Study &study, const QString &note)
{
    static const QRegularExpression with(u"(?:^|; )with (.+) \\(([a-z+]*)\\)$"_s);
    const auto second = with.match(note);
    if (!second.hasMatch())
        return {};
    return personNamed(study, second.captured(1), second.captured(2));
}

Person personNamed(const Study &study, const QString &name, const QString &roles)
{
    const std::vector<Account> all = accounts(study);
    const Account *account = findAccount(all, name);
    return {name, account ? account->person.fullName : QString(), rolesFromCode(roles), false};
}

} // namespace carnet
