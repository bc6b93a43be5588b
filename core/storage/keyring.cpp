#include "core/storage/keyring.h"

#include "core/domain/error.h"
#include "core/storage/durable_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct KeyringWords
{
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

constexpr int keyringFormat = 1;
constexpr quint64 passes = 3;
constexpr quint64 memoryBytes = 64ull << 20;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype nonceBytes = crypto_secretbox_NONCEBYTES;
constexpr qsizetype wrappedBytes = nonceBytes + crypto_secretbox_MACBYTES + keyBytes;
constexpr qsizetype sealedSecretsBytes = crypto_box_SEALBYTES + 2 * keyBytes;
constexpr qsizetype sealedKeyBytes = crypto_box_SEALBYTES + keyBytes;
const QByteArray recoveryId = QByteArrayLiteral("recovery");

// Letters and digits that nobody mistakes for one another on paper.
constexpr char codeLetters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
constexpr int codeGroups = 8;
constexpr int codeGroupLength = 4;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// As typed on any keyboard: one form of composed letters.
Secret passwordBytes(const QString &password)
{
    return Secret(password.normalized(QString::NormalizationForm_C).toUtf8());
}

QString plainCode(const QString &code)
{
    QString plain;
    for (const QChar letter : code.toUpper()) {
        if (letter.isLetterOrNumber())
            plain += letter;
    }
    return plain;
}

QByteArray sealTo(const QByteArray &publicKey, const Secret &message)
{
    QByteArray box(crypto_box_SEALBYTES + message.size(), '\0');
    crypto_box_seal(bytes(box), message.data(), quint64(message.size()), bytes(publicKey));
    return box;
}

Secret openSealed(const QByteArray &box, const QByteArray &publicKey, const Secret &privateKey)
{
    Secret message(box.size() - qsizetype(crypto_box_SEALBYTES));
    if (crypto_box_seal_open(message.data(), bytes(box), quint64(box.size()), bytes(publicKey), privateKey.data()) != 0)
        return {};
    return message;
}

Secret joined(const StudySecrets &secrets)
{
    return Secret(secrets.fileKey.bytes() + secrets.anchorSeed.bytes());
}

[[noreturn]] void damaged(const QString &path)
{
    throw Error(
        Error::Kind::Damaged,
        KeyringWords::tr("The keyring %1 is damaged. It was left as it is. Put back the one of the last backup.")
            .arg(path));
}

} // namespace

QString Keyring::pathOf(const QString &study)
{
    return study + u".keys"_s;
}

Keyring Keyring::make(const QString &studyId, bool published)
{
    if (sodium_init() < 0)
        throw Error(Error::Kind::WrongUse,
                    KeyringWords::tr("This computer gives no random numbers. Nothing was made."));
    Keyring keyring;
    keyring.m_studyId = studyId;
    keyring.m_published = published;
    keyring.m_salt = Secret::random(crypto_generichash_KEYBYTES).bytes();
    return keyring;
}

QByteArray Keyring::idOf(const QString &name) const
{
    const QByteArray text = name.normalized(QString::NormalizationForm_C).toCaseFolded().toUtf8();
    QByteArray id(16, '\0');
    crypto_generichash(bytes(id), std::size_t(id.size()), bytes(text), quint64(text.size()), bytes(m_salt),
                       std::size_t(m_salt.size()));
    return id.toHex();
}

QByteArray Keyring::onlyId() const
{
    return m_accounts.size() == 1 ? m_accounts.front().id : QByteArray();
}

bool Keyring::has(const QString &name) const
{
    return find(idOf(name)) != nullptr;
}

const Keyring::Slot *Keyring::find(const QByteArray &id) const
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const Slot &slot) { return slot.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

Keyring::Slot *Keyring::find(const QByteArray &id)
{
    return const_cast<Slot *>(std::as_const(*this).find(id));
}

namespace {

Secret derivedKey(const QString &password, const QByteArray &salt, quint64 operations, quint64 memory)
{
    const Secret text = passwordBytes(password);
    Secret key(keyBytes);
    if (crypto_pwhash(key.data(), quint64(key.size()), text.bytes().constData(), quint64(text.size()), bytes(salt),
                      operations, std::size_t(memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error(Error::Kind::WrongUse, KeyringWords::tr("There is not enough memory to check a password."));
    return key;
}

} // namespace

void Keyring::wrap(Slot &slot, const Secret &privateKey, const QString &password) const
{
    slot.operations = m_published ? crypto_pwhash_OPSLIMIT_MIN : passes;
    slot.memory = m_published ? crypto_pwhash_MEMLIMIT_MIN : memoryBytes;
    slot.salt = Secret::random(crypto_pwhash_SALTBYTES).bytes();
    const Secret key = derivedKey(password, slot.salt, slot.operations, slot.memory);
    slot.wrappedKey = Secret::random(wrappedBytes).bytes();
    crypto_secretbox_easy(bytes(slot.wrappedKey) + nonceBytes, privateKey.data(), quint64(privateKey.size()),
                          bytes(std::as_const(slot.wrappedKey)), key.data());
}

Keyring::Slot Keyring::makeSlot(const QByteArray &id, const QString &password, const StudySecrets &secrets) const
{
    Slot slot;
    slot.id = id;
    slot.publicKey.resize(keyBytes);
    Secret privateKey(keyBytes);
    crypto_box_keypair(bytes(slot.publicKey), privateKey.data());
    wrap(slot, privateKey, password);
    slot.sealedSecrets = sealTo(slot.publicKey, joined(secrets));
    return slot;
}

std::optional<OpenedAccount> Keyring::open(const Slot &slot, const QString &password) const
{
    const Secret key = derivedKey(password, slot.salt, slot.operations, slot.memory);
    OpenedAccount opened;
    opened.id = slot.id;
    opened.privateKey = Secret(keyBytes);
    if (crypto_secretbox_open_easy(opened.privateKey.data(), bytes(slot.wrappedKey) + nonceBytes,
                                   quint64(slot.wrappedKey.size() - nonceBytes), bytes(slot.wrappedKey),
                                   key.data()) != 0)
        return {};
    const Secret both = openSealed(slot.sealedSecrets, slot.publicKey, opened.privateKey);
    if (both.isEmpty())
        return {};
    opened.secrets = {both.part(0, keyBytes), both.part(keyBytes, keyBytes)};
    return opened;
}

std::optional<OpenedAccount> Keyring::open(const QByteArray &id, const QString &password) const
{
    if (const Slot *slot = find(id))
        return open(*slot, password);
    derivedKey(password, m_salt.left(crypto_pwhash_SALTBYTES), m_published ? crypto_pwhash_OPSLIMIT_MIN : passes,
               m_published ? crypto_pwhash_MEMLIMIT_MIN : memoryBytes);
    return {};
}

std::optional<OpenedAccount> Keyring::openWithRecoveryCode(const QString &code) const
{
    return m_recovery ? open(*m_recovery, plainCode(code)) : std::nullopt;
}

void Keyring::add(const QString &name, const QString &password, const StudySecrets &secrets)
{
    const QByteArray id = idOf(name);
    Slot slot = makeSlot(id, password, secrets);
    if (Slot *there = find(id))
        *there = std::move(slot);
    else
        m_accounts.push_back(std::move(slot));
}

void Keyring::changePassword(const OpenedAccount &account, const QString &password)
{
    if (Slot *slot = find(account.id))
        wrap(*slot, account.privateKey, password);
}

void Keyring::remove(const QString &name)
{
    std::erase_if(m_accounts, [id = idOf(name)](const Slot &slot) { return slot.id == id; });
}

QString Keyring::makeRecoveryCode(const StudySecrets &secrets)
{
    QString code;
    for (int i = 0; i < codeGroups * codeGroupLength; ++i) {
        if (i > 0 && i % codeGroupLength == 0)
            code += u'-';
        code += QLatin1Char(codeLetters[randombytes_uniform(sizeof codeLetters - 1)]);
    }
    m_recovery = makeSlot(recoveryId, plainCode(code), secrets);
    return code;
}

void Keyring::replaceSecrets(const StudySecrets &secrets)
{
    const Secret both = joined(secrets);
    for (Slot &slot : m_accounts)
        slot.sealedSecrets = sealTo(slot.publicKey, both);
    if (m_recovery)
        m_recovery->sealedSecrets = sealTo(m_recovery->publicKey, both);
}

QByteArray Keyring::makeAllocationKey(const std::vector<QString> &holders)
{
    QByteArray publicKey(keyBytes, '\0');
    Secret privateKey(keyBytes);
    crypto_box_keypair(bytes(publicKey), privateKey.data());
    for (Slot &slot : m_accounts)
        slot.sealedAllocation.clear();
    for (const QString &name : holders)
        shareAllocationKey(name, privateKey);
    return publicKey;
}

bool Keyring::holdsAllocationKey(const QString &name) const
{
    const Slot *slot = find(idOf(name));
    return slot && !slot->sealedAllocation.isEmpty();
}

Secret Keyring::allocationKey(const OpenedAccount &account) const
{
    const Slot *slot = find(account.id);
    if (!slot || slot->sealedAllocation.isEmpty())
        return {};
    return openSealed(slot->sealedAllocation, slot->publicKey, account.privateKey);
}

void Keyring::shareAllocationKey(const QString &name, const Secret &key)
{
    if (Slot *slot = find(idOf(name)))
        slot->sealedAllocation = sealTo(slot->publicKey, key);
}

QJsonObject Keyring::toJson(const Slot &slot)
{
    const auto hex = [](const QByteArray &value) { return QString::fromLatin1(value.toHex()); };
    QJsonObject json{{u"id"_s, QString::fromLatin1(slot.id)},
                     {u"kdf"_s, u"argon2id13"_s},
                     {u"operations"_s, qint64(slot.operations)},
                     {u"memory"_s, qint64(slot.memory)},
                     {u"salt"_s, hex(slot.salt)},
                     {u"public"_s, hex(slot.publicKey)},
                     {u"private"_s, hex(slot.wrappedKey)},
                     {u"study"_s, hex(slot.sealedSecrets)}};
    if (!slot.sealedAllocation.isEmpty())
        json.insert(u"allocation"_s, hex(slot.sealedAllocation));
    return json;
}

Keyring::Slot Keyring::slotFrom(const QJsonObject &json)
{
    const auto hex = [&json](const QString &name) { return QByteArray::fromHex(json[name].toString().toLatin1()); };
    Slot slot;
    slot.id = json[u"id"_s].toString().toLatin1();
    slot.operations = quint64(json[u"operations"_s].toInteger());
    slot.memory = quint64(json[u"memory"_s].toInteger());
    slot.salt = hex(u"salt"_s);
    slot.publicKey = hex(u"public"_s);
    slot.wrappedKey = hex(u"private"_s);
    slot.sealedSecrets = hex(u"study"_s);
    slot.sealedAllocation = hex(u"allocation"_s);
    return slot;
}

namespace {

constexpr quint64 mostMemory = 4ull << 30;
constexpr quint64 mostOperations = 1000;

template <typename Slot> bool isWhole(const Slot &slot)
{
    return !slot.id.isEmpty() && slot.salt.size() == crypto_pwhash_SALTBYTES && slot.publicKey.size() == keyBytes &&
           slot.wrappedKey.size() == wrappedBytes && slot.sealedSecrets.size() == sealedSecretsBytes &&
           (slot.sealedAllocation.isEmpty() || slot.sealedAllocation.size() == sealedKeyBytes) &&
           slot.operations >= crypto_pwhash_OPSLIMIT_MIN && slot.operations <= mostOperations &&
           slot.memory >= crypto_pwhash_MEMLIMIT_MIN && slot.memory <= mostMemory;
}

} // namespace

Keyring Keyring::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound,
                    KeyringWords::tr("The keyring %1 cannot be read (%2). Without it nobody can open the study. Put it "
                                     "back beside the study, from the last backup.")
                        .arg(path, file.errorString()));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root[u"format"_s].toInt() > keyringFormat)
        throw Error(Error::Kind::Newer,
                    KeyringWords::tr("The keyring %1 was made by a newer Carnet. It stays as it is. Install the newer "
                                     "Carnet to open the study.")
                        .arg(path));
    Keyring keyring = make(root[u"study"_s].toString(), root[u"published"_s].toBool());
    keyring.m_salt = QByteArray::fromHex(root[u"salt"_s].toString().toLatin1());
    if (keyring.m_studyId.isEmpty() || keyring.m_salt.size() != crypto_generichash_KEYBYTES)
        damaged(path);
    if (const QJsonObject recovery = root[u"recovery"_s].toObject(); !recovery.isEmpty())
        keyring.m_recovery = slotFrom(recovery);
    for (const auto &account : root[u"accounts"_s].toArray())
        keyring.m_accounts.push_back(slotFrom(account.toObject()));
    const bool whole = std::all_of(keyring.m_accounts.begin(), keyring.m_accounts.end(), isWhole<Slot>);
    if (!whole || (keyring.m_recovery && !isWhole(*keyring.m_recovery)))
        damaged(path);
    return keyring;
}

QByteArray Keyring::toText() const
{
    QJsonArray accounts;
    for (const Slot &slot : m_accounts)
        accounts.append(toJson(slot));
    QJsonObject root{{u"format"_s, keyringFormat},
                     {u"study"_s, m_studyId},
                     {u"published"_s, m_published},
                     {u"salt"_s, QString::fromLatin1(m_salt.toHex())},
                     {u"accounts"_s, accounts}};
    if (m_recovery)
        root.insert(u"recovery"_s, toJson(*m_recovery));
    return QJsonDocument(root).toJson();
}

void Keyring::write(const QString &path) const
{
    replaceDurably(path, toText());
}

void Keyring::writeAside(const QString &path) const
{
    replaceDurably(path + u".new"_s, toText());
}

} // namespace carnet
