#include "core/storage/seal.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr std::size_t flushAt = 8192;

} // namespace

QByteArray firstSeal()
{
    return QByteArray(sealBytes, '\0');
}

QString utcText(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

QByteArray textDigest(const QByteArray &salt, const QByteArray &utf8)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sealBytes);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(salt.constData()), quint64(salt.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(utf8.constData()), quint64(utf8.size()));
    QByteArray digest(sealBytes, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), sealBytes);
    return digest;
}

Sealer::Sealer(const QByteArray &sealBefore, const Act &act)
    : m_before(sealBefore)
{
    for (const QString &text : {QString::number(act.id), utcText(act.at), act.by, act.role, act.kind, act.reason,
                                act.note, act.session, QString::number(act.utcOffsetMinutes)}) {
        const QByteArray utf8 = text.toUtf8();
        field({utf8.constData(), std::size_t(utf8.size())});
    }
}

void Sealer::field(std::string_view text)
{
    char length[8];
    qToLittleEndian<quint64>(text.size(), length);
    m_buffer.append(length, 8);
    m_buffer.append(text);
}

void Sealer::add(std::string_view patient, std::string_view occasion, std::string_view item, std::string_view old,
                 std::string_view now, std::string_view missing, std::string_view digest)
{
    for (const std::string_view text : {patient, occasion, item, old, now, missing, digest, std::string_view()})
        field(text);
    if (m_buffer.size() >= flushAt)
        flush();
}

void Sealer::flush()
{
    if (!m_state) {
        m_state = std::make_unique<crypto_generichash_state>();
        crypto_generichash_init(m_state.get(), nullptr, 0, sealBytes);
        crypto_generichash_update(m_state.get(), reinterpret_cast<const unsigned char *>(m_before.constData()),
                                  quint64(m_before.size()));
    }
    crypto_generichash_update(m_state.get(), reinterpret_cast<const unsigned char *>(m_buffer.data()), m_buffer.size());
    m_buffer.clear();
}

QByteArray Sealer::seal()
{
    flush();
    QByteArray seal(sealBytes, '\0');
    crypto_generichash_final(m_state.get(), reinterpret_cast<unsigned char *>(seal.data()), sealBytes);
    return seal;
}

} // namespace carnet
