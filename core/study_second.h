#pragma once

#include "core/domain/rights.h"

namespace carnet {

class Study;
struct Credentials;

/// A second person beside the one who works with the study, with a password of their own: another account, active, that
/// may take part in the planned unblinding. Those are the pharmacists, data managers and statisticians: they answer for
/// the blind, while an administrator only keeps the accounts. A wrong password is an act, as at the log-in. Throws Error
/// (WrongUse without a name, NotAllowed, WrongPassword).
Person secondPerson(Study &study, const Credentials &who);

} // namespace carnet
