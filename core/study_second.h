#pragma once

#include "core/domain/rights.h"

#include <optional>

namespace carnet {

class Study;
struct Credentials;

/// A second person beside the one who works with the study, with a password of their own: another account, active, that
/// may take part in the planned unblinding. Those are the pharmacists, data managers and statisticians: they answer for
/// the blind, while an administrator only keeps the accounts. A wrong password is an act, as at the log-in. Throws
/// Error (WrongUse without a name, NotAllowed, WrongPassword).
Person secondPerson(Study &study, const Credentials &who);

/// How the note of an act names the second person, at its end: "with NAME (roles)".
QString noteOfSecond(const Person &second);
std::optional<Person> secondInNote(const Study &study, const QString &note);
/// Somebody whom an act names: with the full name of today and the roles of then.
Person personNamed(const Study &study, const QString &name, const QString &roles);

} // namespace carnet
