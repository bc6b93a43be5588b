#pragma once

#include "core/study.h"

namespace carnet::cli {

class Arguments;

/// Who works with the study that this run opens, from --user, --password-file, CARNET_USER and CARNET_PASSWORD.
/// Throws Error::Kind::WrongUse when the file is not there.
void actAs(const Arguments &arguments);
/// As set by actAs; asks for a password on the terminal where the study needs one and none was given.
Credentials credentialsFor(const QString &study);

/// A second person beside, from --second and --second-password-file, CARNET_SECOND_PASSWORD or the terminal. Throws
/// Error::Kind::WrongUse when the name or the password is missing.
Credentials secondCredentials(const Arguments &arguments, const QString &study);

/// A password that is being set, from --OPTION FILE or the environment variable, or typed twice on the terminal.
/// what: whose, in words. Throws Error::Kind::WrongUse when there is none of them.
QString newPassword(const Arguments &arguments, const char *option, const char *variable, const QString &what);

} // namespace carnet::cli
