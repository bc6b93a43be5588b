#pragma once

#include "core/protocol/amendment.h"
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
/// The protocol as the study was made.
Protocol readProtocolOf(const StudyRow &row);

/// The protocol that is in force from one change of it to the next.
struct Definition
{
    QByteArray json;
    std::vector<QByteArray> instruments; ///< the newer ones first
    ProtocolParts parts;                 ///< what was changed since the study was made, questionnaires among it
    Protocol protocol;
    Dictionary dictionary;
};
/// What the record says of the protocol. Throws Error when it cannot be read.
std::unique_ptr<const Definition> definitionOf(const StudyRow &row, const std::vector<Datum> &ofStudy);
/// The items of the study that keep changed parts of the protocol.
inline constexpr QLatin1StringView setupBegin("setup_");
inline constexpr QLatin1StringView setupInstruments("setup_questionnaires");

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
    /// The last one is in force; the others stay for those who still read them.
    std::vector<std::unique_ptr<const Definition>> definitions;
    qint64 seen = 0;
    qint64 dataVersion = 0;
    std::vector<Conflict> conflicts;

    const Definition &definition() const { return *definitions.back(); }
    /// Takes up what somebody changed in the protocol; true when there was something.
    bool rereadDefinition();
    /// Throws Error when these changes of the protocol cannot be.
    void requireSoundSetup(const Study &study, const std::vector<Datum> &setup) const;
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
/// Tells the trail what was tried at passwords since somebody last logged in; opened: the account that just opened, or
/// empty.
void tellAttempts(Study &study, const Keyring &keyring, const QByteArray &opened);
/// The person of an account as the record says; throws Error::Kind::WrongPassword when it is disabled.
Person personOf(const Store &store, const Keyring &keyring, const QByteArray &account);
/// The data of one account.
std::vector<Datum> accountData(int row, const Person &person, bool active);

} // namespace carnet
