#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace carnet {

/// One try at a password that failed.
struct Attempt
{
    QDateTime at;          ///< UTC
    QByteArray account;    ///< id in the keyring; of no account when the name is unknown
    bool evaluated = true; ///< false: refused without looking at the password
    bool inTrail = false;  ///< an act of the study says it already
};

/// Tries at passwords, kept beside the study as NAME.carnet.attempts until somebody logs in: the study itself cannot be
/// written before. After three failures an account waits, twice as long after each; after ten it is locked until its
/// password is set anew. Throws Error.
class Attempts
{
public:
    static constexpr int mostFailures = 10;

    explicit Attempts(const QString &study);
    static QString pathOf(const QString &study);

    const std::vector<Attempt> &all() const { return m_attempts; }
    int failures(const QByteArray &account) const; ///< evaluated, since the last success
    bool isLocked(const QByteArray &account) const { return failures(account) >= mostFailures; }
    /// Seconds until a password of this account is looked at again.
    int secondsToWait(const QByteArray &account, const QDateTime &now) const;

    void add(const Attempt &attempt);
    /// Somebody logged in: what was tried at this account is over, the rest is known to the trail.
    void clear(const QByteArray &account);

private:
    QString m_path;
    std::vector<Attempt> m_attempts;
};

} // namespace carnet
