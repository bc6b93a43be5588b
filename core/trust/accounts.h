#pragma once

#include "core/domain/datum.h"
#include "core/domain/rights.h"

#include <vector>

namespace carnet {

class Study;

/// One account of a study as its record says. Accounts are never removed.
struct Account
{
    int row = 0; ///< number in the list of accounts
    Person person;
    bool active = true;
    bool mustChangePassword = false; ///< somebody else chose it
};

/// In the order in which they were made.
std::vector<Account> accountsIn(const std::vector<Datum> &studyData);
std::vector<Account> accounts(const Study &study);
/// The account of this name, whatever its case; null when there is none.
const Account *findAccount(const std::vector<Account> &accounts, const QString &name);

/// Why an account cannot be called so, in words; empty when it can.
QString accountNameProblem(const QString &name);

/// The accounts of the demonstration: one of each role, all with the published password.
std::vector<Person> demoPeople();

} // namespace carnet
