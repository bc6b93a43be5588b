#pragma once

#include <QByteArray>
#include <QString>

namespace carnet {

/// A record padded to a fixed length and sealed to a public key (X25519, libsodium's sealed box), as base64: whoever
/// holds the private half can open it, nobody else, not even who sealed it. Records of one length give texts of one
/// length. Throws Error when the record is longer than that.
QString sealRecord(const QByteArray &record, qsizetype length, const QByteArray &publicKey);
/// Throws Error::Kind::Damaged when the box does not open with this private half.
QByteArray openRecord(const QString &box, const QByteArray &secret);
/// The public half of a private key of 32 bytes.
QByteArray publicKeyOf(const QByteArray &secret);

/// A record padded to a fixed length and locked with a code (Argon2id, secretbox), as base64. Throws Error.
QString lockWithCode(const QByteArray &record, qsizetype length, const QByteArray &code);
/// Null when the code is another one. Throws Error::Kind::Damaged when this is no such box.
QByteArray openWithCode(const QString &box, const QByteArray &code);

} // namespace carnet
