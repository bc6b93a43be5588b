#pragma once

#include <QString>
#include <vector>

namespace carnet {

/// One thing that a new password must be, in words, and whether it is.
struct PasswordRule
{
    QString words;
    bool met = false;
};
/// In the order in which they are shown. name: of the account.
std::vector<PasswordRule> passwordRules(const QString &password, const QString &name);
/// Why a password may not be used, in words; empty when it may.
QString passwordProblem(const QString &password, const QString &name);

} // namespace carnet
