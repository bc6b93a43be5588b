#pragma once

#include "core/domain/act.h"

#include <QByteArray>
#include <memory>
#include <sodium.h>
#include <string>
#include <string_view>

namespace carnet {

inline constexpr int sealBytes = 32;
/// What stands before the first act.
QByteArray firstSeal();

/// Computes the seal of one act: BLAKE2b-256 over the seal before, the act's fields (act, at_utc, user, role, kind,
/// reason, note, session, utc_offset_min), then for each datum by patient, occasion and item: patient_id, occasion,
/// item, old, new, missing, digest, salt. Every field is UTF-8 preceded by its length as eight bytes, little-endian. A
/// text enters by its digest alone: its old, new and salt are empty here, so that a text can be redacted and the seal
/// still verifies.
class Sealer
{
public:
    Sealer(const QByteArray &sealBefore, const Act &act);

    void add(std::string_view patient, std::string_view occasion, std::string_view item, std::string_view old,
             std::string_view now, std::string_view missing, std::string_view digest);
    QByteArray seal();

private:
    void field(std::string_view text);
    void flush();

    std::unique_ptr<crypto_generichash_state>
        m_state; ///< made at the first flush, so that waiting acts stay small in memory
    std::string m_buffer;
    QByteArray m_before;
};

/// BLAKE2b-256 over salt and text.
QByteArray textDigest(const QByteArray &salt, const QByteArray &utf8);

/// "2018-06-15T10:00:00.000Z"
QString utcText(const QDateTime &at);

} // namespace carnet
