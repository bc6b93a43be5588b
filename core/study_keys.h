#pragma once

#include <QStringList>

namespace carnet {

class Study;

/// With whom the key of the allocation list is, by name of the account.
struct KeyHolders
{
    QStringList holding; ///< their password opens the list
    QStringList waiting; ///< marked as holders; somebody who holds the key must give it to them
};

/// Of the accounts that are active; nobody when the keyring cannot be read.
KeyHolders keyHolders(const Study &study);

} // namespace carnet
