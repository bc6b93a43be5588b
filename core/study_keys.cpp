#include "core/study_keys.h"

#include "core/domain/error.h"
#include "core/storage/keyring.h"
#include "core/study.h"
#include "core/trust/accounts.h"

namespace carnet {

KeyHolders keyHolders(const Study &study)
{
    if (!study.hasAccounts())
        return {};
    try {
        KeyHolders holders;
        const Keyring keyring = Keyring::read(Keyring::pathOf(study.path()));
        for (const Account &account : accounts(study)) {
            if (account.active && keyring.holdsAllocationKey(account.person.name))
                holders.holding << account.person.name;
            else if (account.active && account.person.holdsKey)
                holders.waiting << account.person.name;
        }
        return holders;
    } catch (const Error &) {
        return {};
    }
}

} // namespace carnet
