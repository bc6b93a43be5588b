#include "core/trust/sealed_box.h"

#include "core/domain/error.h"

#include <QCoreApplication>

#include <sodium.h>

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Allocation)
};

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

/// Forgets what it held when it goes.
struct Secret
{
    explicit Secret(QByteArray held)
        : content(std::move(held))
    {
    }
    ~Secret() { sodium_memzero(content.data(), std::size_t(content.size())); }
    Q_DISABLE_COPY_MOVE(Secret)
    QByteArray content;
};

void useLibrary()
{
    if (sodium_init() < 0)
        throw Error(Error::Kind::CannotWrite, Say::tr("The cryptographic library does not start. Nothing was done."));
}

/// ISO/IEC 7816-4: a one bit, then zeroes.
QByteArray padded(const QByteArray &record, qsizetype length)
{
    if (record.size() >= length)
        throw Error(Error::Kind::Refused,
                    Say::tr("A line of the allocation is too long to be sealed. Shorten its codes."));
    QByteArray all = record;
    all.append(char(0x80));
    return all.leftJustified(length, '\0');
}

QByteArray unpadded(const QByteArray &all)
{
    const qsizetype end = all.lastIndexOf(char(0x80));
    return end < 0 ? QByteArray() : all.first(end);
}

[[noreturn]] void damaged()
{
    throw Error(Error::Kind::Damaged,
                Say::tr("What is sealed there does not open with this key. Nothing was changed."));
}

// A code has 80 random bits: unlike a password it cannot be guessed, and the key derivation need not be slow.
constexpr quint64 passes = 1;
constexpr quint64 memoryBytes = 8 * 1024 * 1024;
constexpr qsizetype headerBytes = crypto_pwhash_SALTBYTES + crypto_secretbox_NONCEBYTES;

QByteArray keyFromCode(const QByteArray &code, const unsigned char *salt)
{
    QByteArray key(crypto_secretbox_KEYBYTES, '\0');
    if (crypto_pwhash(bytes(key), std::size_t(key.size()), code.constData(), std::size_t(code.size()), salt, passes,
                      memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error(Error::Kind::CannotWrite, Say::tr("There is not enough memory to lock an envelope."));
    return key;
}

} // namespace

QByteArray publicKeyOf(const QByteArray &secret)
{
    useLibrary();
    QByteArray key(crypto_scalarmult_BYTES, '\0');
    if (secret.size() != crypto_scalarmult_SCALARBYTES || crypto_scalarmult_base(bytes(key), bytes(secret)) != 0)
        damaged();
    return key;
}

QString sealRecord(const QByteArray &record, qsizetype length, const QByteArray &publicKey)
{
    useLibrary();
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        throw Error(Error::Kind::WrongUse, Say::tr("This is no public key to seal with. Nothing was done."));
    const Secret clear(padded(record, length));
    QByteArray box(length + crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal(bytes(box), bytes(clear.content), std::size_t(length), bytes(publicKey)) != 0)
        throw Error(Error::Kind::WrongUse, Say::tr("This is no public key to seal with. Nothing was done."));
    return QString::fromLatin1(box.toBase64());
}

QByteArray openRecord(const QString &box, const QByteArray &secret)
{
    const QByteArray sealed = QByteArray::fromBase64(box.toLatin1());
    if (sealed.size() <= qsizetype(crypto_box_SEALBYTES))
        damaged();
    const QByteArray publicKey = publicKeyOf(secret);
    Secret clear(QByteArray(sealed.size() - crypto_box_SEALBYTES, '\0'));
    if (crypto_box_seal_open(bytes(clear.content), bytes(sealed), std::size_t(sealed.size()), bytes(publicKey),
                             bytes(secret)) != 0)
        damaged();
    return unpadded(clear.content);
}

QString lockWithCode(const QByteArray &record, qsizetype length, const QByteArray &code)
{
    useLibrary();
    const Secret clear(padded(record, length));
    QByteArray box(headerBytes + crypto_secretbox_MACBYTES + length, '\0');
    randombytes_buf(box.data(), headerBytes);
    const unsigned char *salt = bytes(std::as_const(box));
    const Secret key(keyFromCode(code, salt));
    crypto_secretbox_easy(bytes(box) + headerBytes, bytes(clear.content), std::size_t(length),
                          salt + crypto_pwhash_SALTBYTES, bytes(key.content));
    return QString::fromLatin1(box.toBase64());
}

QByteArray openWithCode(const QString &box, const QByteArray &code)
{
    useLibrary();
    const QByteArray sealed = QByteArray::fromBase64(box.toLatin1());
    const qsizetype length = sealed.size() - headerBytes - qsizetype(crypto_secretbox_MACBYTES);
    if (length <= 0)
        damaged();
    const Secret key(keyFromCode(code, bytes(sealed)));
    Secret clear(QByteArray(length, '\0'));
    if (crypto_secretbox_open_easy(bytes(clear.content), bytes(sealed) + headerBytes,
                                   std::size_t(sealed.size() - headerBytes), bytes(sealed) + crypto_pwhash_SALTBYTES,
                                   bytes(key.content)) != 0)
        return {};
    return unpadded(clear.content);
}

} // namespace carnet
