#include "core/log_in_wait.h"

#include "core/domain/error.h"
#include "core/storage/attempts.h"
#include "core/storage/keyring.h"

namespace carnet {

int secondsToWait(const QString &study, const QString &name, const QDateTime &now)
{
    try {
        const QByteArray account = Keyring::read(Keyring::pathOf(study)).idOf(name);
        const Attempts attempts(study);
        return attempts.isLocked(account) ? 0 : attempts.secondsToWait(account, now);
    } catch (const Error &) { // logging in says what is wrong with the keyring
        return 0;
    }
}

} // namespace carnet
