#include "core/trust/accounts.h"

#include "core/study.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Accounts
{
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

} // namespace

std::vector<Account> accountsIn(const std::vector<Datum> &studyData)
{
    std::map<int, Account> rows;
    for (const Datum &datum : studyData) {
        const Occasion &at = datum.key.occasion;
        if (at.kind() != Occasion::Kind::List || at.list() != List::Account)
            continue;
        Account &account = rows[at.rowNumber()];
        account.row = at.rowNumber();
        const QString text = datum.value.text();
        if (datum.key.item == u"user_name")
            account.person.name = text;
        else if (datum.key.item == u"user_full_name")
            account.person.fullName = text;
        else if (datum.key.item == u"user_roles")
            account.person.roles = rolesFromCode(text);
        else if (datum.key.item == u"user_state")
            account.active = text == u"active";
        else if (datum.key.item == u"user_must_change")
            account.mustChangePassword = text == u"1";
        else if (datum.key.item == u"user_holds_key")
            account.person.holdsKey = text == u"1";
    }
    std::vector<Account> found;
    for (auto &[row, account] : rows)
        found.push_back(std::move(account));
    return found;
}

std::vector<Account> accounts(const Study &study)
{
    return accountsIn(study.data({}));
}

const Account *findAccount(const std::vector<Account> &accounts, const QString &name)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&name](const Account &account) {
        return account.person.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == accounts.end() ? nullptr : &*found;
}

QString accountNameProblem(const QString &name)
{
    static const QRegularExpression allowed(u"^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}$"_s);
    if (!allowed.match(name).hasMatch())
        return Accounts::tr("The name of an account is 2 to 40 letters, digits, dots, dashes and underscores, such as "
                            "c.dubois; not “%1”.")
            .arg(name);
    if (name == u"local")
        return Accounts::tr("“local” stands for a study without accounts. Choose another name.");
    return {};
}

std::vector<Person> demoPeople()
{
    return {
        {u"admin"_s, u"Alice Admin"_s, Role::Administrator, false},
        {u"nurse"_s, u"Nora Nurse"_s, Role::Nurse, false},
        {u"investigator"_s, u"Ivan Investigator"_s, Role::Investigator, false},
        {u"datamanager"_s, u"Dina Data"_s, Role::DataManager, false},
        {u"statistician"_s, u"Stan Statistician"_s, Role::Statistician, true},
        {u"pharmacist"_s, u"Pia Pharmacist"_s, Role::Pharmacist, true},
        {u"monitor"_s, u"Mona Monitor"_s, Role::Monitor, false},
    };
}

} // namespace carnet
