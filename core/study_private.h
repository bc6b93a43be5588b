#pragma once

#include "core/storage/attempts.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/study.h"

namespace carnet {

/// A study file and its journal.
void removeStudyFile(const QString &path);
StudyFacts factsOf(const Store &store);
/// Who acts in a study without accounts: everybody may do everything.
Person everyone();

QString newSession();
Protocol readProtocolOf(const StudyRow &row);
/// Who and when.
void stamp(Act &act, const Person &person, const QDateTime &now, const QString &session);
/// The study's now, where its day is fixed.
QDateTime fixedMoment(const QDate &fixedToday, const QDateTime &clock);

struct Account;

struct Study::Private
{
    std::unique_ptr<Store> store;
    Clock clock;
    QString session = newSession();
    Person person = everyone();
    std::optional<Keyring> keyring;
    OpenedAccount account; ///< of this person, where there is a keyring
    QString recoveryCode;
    QString readOnlyReason;
    Protocol protocol;
    std::unique_ptr<Dictionary> dictionary;
    qint64 seen = 0;
    qint64 dataVersion = 0;
    std::vector<Conflict> conflicts;

    void tellAttempts(Study &study, bool loggedIn = true);
    void requireKeyring() const;
    void rereadKeyring();
    void requireAnotherAdministrator(const std::vector<Account> &all, const QString &without) const;
};

/// Puts the keyring that waits as NAME.carnet.keys.new in its place. Throws Error.
void finishKeyring(const QString &keys);

/// Whether this person may record such an act. Throws Error::Kind::NotAllowed.
void requireRight(const Study &study, const ActDraft &draft);

/// A keyring and what this person opens with it.
struct LogIn
{
    Keyring keyring;
    OpenedAccount account;
};
/// Checks name and password against a keyring, counting failures. Throws Error.
LogIn logIn(const QString &study, const QString &keyringPath, const Credentials &who, const QDateTime &now);
/// The person of an account as the record says; throws Error::Kind::WrongPassword when it is disabled.
Person personOf(const Store &store, const Keyring &keyring, const QByteArray &account);
/// The data of one account.
std::vector<Datum> accountData(int row, const Person &person, bool active);

} // namespace carnet
