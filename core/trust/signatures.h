#pragma once

#include "core/study.h"

namespace carnet {

/// A signature under a part of a patient's record: a visit, a period (its diary), or the whole patient.
struct Signature
{
    int number = 0; ///< row of the patient's list of signatures
    QString patient;
    Occasion about; ///< Occasion::patient(), a visit or a period
    QString meaning;
    QString name;       ///< as printed
    QByteArray digest;  ///< of what was signed, 32 bytes
    qint64 lastAct = 0; ///< last act that it covers
    QString rules;      ///< versions of the rules that made scores and areas then
    qint64 act = 0;     ///< that signed
    QDateTime at;       ///< UTC
    QString by;         ///< the account

    bool operator==(const Signature &) const = default;
};

/// One value under a signature, and whether it is another one than at the signature before.
struct SignedValue
{
    DatumKey key;
    Value value;
    Value before; ///< at the last signature
    bool changed = false;
};

/// Whether a part is signed, and still is what was signed.
struct SignatureState
{
    Occasion about;
    std::optional<Signature> signature; ///< the newest
    int changes = 0;                    ///< values that are not what was signed

    bool isSigned() const { return signature && changes == 0; }
    bool isBroken() const { return signature && changes > 0; }
    bool operator==(const SignatureState &) const = default;
};

/// All signatures of a patient by number; superseded ones are there too.
std::vector<Signature> signatures(const Study &study, const QString &patient);
/// The state of every part of a patient that was ever signed, by occasion.
std::vector<SignatureState> signatureStates(const Study &study, const QString &patient);
SignatureState signatureState(const Study &study, const QString &patient, Occasion about);
/// Whether the content still has the digest that was signed.
bool isIntact(const Study &study, const Signature &signature);
/// What a signature would cover now, by occasion and item; without one before, nothing counts as changed. Values that
/// were there at the last signature and are gone are listed too, empty.
std::vector<SignedValue> signedValues(const Study &study, const QString &patient, Occasion about);
/// BLAKE2b-256 over what is covered after the act `last` (0: now), by occasion and item: patient, occasion, item,
/// number, missing reason, digest of the text, each preceded by its length as in the seals.
QByteArray contentDigest(const Study &study, const QString &patient, Occasion about, qint64 last = 0);

/// Signs: one act of kind sign. Throws Error when this person may not, nothing is there to sign, or the meaning is
/// empty. name: as printed; empty for the person's own.
Signature sign(Study &study, const QString &patient, Occasion about, const QString &meaning, const QString &name = {});
/// The sentence that a signature means unless the person writes another: "I have reviewed …".
QString usualMeaning();

} // namespace carnet
