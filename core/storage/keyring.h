#pragma once

#include "core/storage/secret.h"

#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace carnet {

/// What the study needs: the key of the file and the seed of the Ed25519 key that signs anchors.
struct StudySecrets
{
    Secret fileKey;    ///< 32 bytes
    Secret anchorSeed; ///< 32 bytes
};

/// What a log-in opens.
struct OpenedAccount
{
    QByteArray id;     ///< of the account in the keyring
    Secret privateKey; ///< X25519; opens what is sealed to this account
    StudySecrets secrets;
};

/// The keys of a study, beside it as NAME.carnet.keys: a pair of keys for each account, its private half wrapped under
/// the password (Argon2id), and the secrets of the study sealed to its public half. So a password changes without
/// touching the study, and a new key of the study reaches everybody without their passwords. One more such pair is
/// wrapped under the recovery code. Names of accounts are not readable in it. Throws Error.
class Keyring
{
public:
    /// Where the keyring of a study lies.
    static QString pathOf(const QString &study);
    /// A keyring for a new study with fresh secrets and without accounts. published: the passwords are no secret (the
    /// demonstration), so they are not made slow to try.
    static Keyring make(const QString &studyId, bool published);
    static Keyring read(const QString &path);
    /// fsync, rename, fsync of the folder; the one before is kept as NAME.carnet.keys.previous.
    void write(const QString &path) const;
    /// Beside it as NAME.carnet.keys.new, to be renamed once the file has the key that it holds.
    void writeAside(const QString &path) const;

    QString studyId() const { return m_studyId; }
    bool isPublished() const { return m_published; }
    int count() const { return int(m_accounts.size()); }
    bool has(const QString &name) const;
    /// How the account is called in the keyring and in the file of attempts.
    QByteArray idOf(const QString &name) const;
    /// The only account, empty when there are several.
    QByteArray onlyId() const;

    /// Takes the time of a password check for an unknown account, too. Empty when account and password do not fit.
    std::optional<OpenedAccount> open(const QByteArray &id, const QString &password) const;
    std::optional<OpenedAccount> openWithRecoveryCode(const QString &code) const;

    /// A new account, or a new password for one whose password nobody knows: it then no longer holds the allocation's
    /// key.
    void add(const QString &name, const QString &password, const StudySecrets &secrets);
    /// Wraps the same private key under another password.
    void changePassword(const OpenedAccount &account, const QString &password);
    void remove(const QString &name);
    /// A fresh recovery code; the one before is worth nothing from then on. Eight groups of four letters and digits.
    QString makeRecoveryCode(const StudySecrets &secrets);
    /// Seals other secrets to everybody.
    void replaceSecrets(const StudySecrets &secrets);

    /// A new pair of keys for the allocation, its private half sealed to these accounts alone; returns the public half.
    QByteArray makeAllocationKey(const std::vector<QString> &holders);
    bool holdsAllocationKey(const QString &name) const;
    Secret allocationKey(const OpenedAccount &account) const;
    void shareAllocationKey(const QString &name, const Secret &key);

private:
    struct Slot
    {
        QByteArray id;
        quint64 operations = 0;
        quint64 memory = 0;
        QByteArray salt;
        QByteArray publicKey;
        QByteArray wrappedKey;       ///< nonce and secretbox of the private key
        QByteArray sealedSecrets;    ///< sealed box of file key and anchor seed
        QByteArray sealedAllocation; ///< sealed box of the allocation's private key, or empty
    };

    Slot makeSlot(const QByteArray &id, const QString &password, const StudySecrets &secrets) const;
    void wrap(Slot &slot, const Secret &privateKey, const QString &password) const;
    std::optional<OpenedAccount> open(const Slot &slot, const QString &password) const;
    const Slot *find(const QByteArray &id) const;
    Slot *find(const QByteArray &id);
    QByteArray toText() const;
    static QJsonObject toJson(const Slot &slot);
    static Slot slotFrom(const QJsonObject &json);

    QString m_studyId;
    bool m_published = false;
    QByteArray m_salt;
    std::optional<Slot> m_recovery;
    std::vector<Slot> m_accounts;
};

} // namespace carnet
