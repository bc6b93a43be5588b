#include "core/trust/draft_seal.h"

#include <array>
#include <sodium.h>

namespace carnet {

namespace {

const QByteArray mark = QByteArrayLiteral("carnet-draft-1\n");

/// Of this study's secret, but another one than the key that signs its anchors.
class DraftKey
{
public:
    explicit DraftKey(const QByteArray &seed)
    {
        static constexpr unsigned char purpose[] = "unsaved values";
        crypto_generichash(m_bytes.data(), m_bytes.size(), purpose, sizeof purpose,
                           reinterpret_cast<const unsigned char *>(seed.constData()), std::size_t(seed.size()));
    }
    ~DraftKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(DraftKey)

    const unsigned char *bytes() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretbox_KEYBYTES> m_bytes{};
};

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

QByteArray sealedDraft(const Study &study, const QByteArray &words)
{
    const QByteArray seed = study.anchorSeed();
    if (seed.isEmpty())
        return words;
    QByteArray nonce(int(crypto_secretbox_NONCEBYTES), '\0');
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    QByteArray box(words.size() + int(crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(bytes(box), bytes(words), std::uint64_t(words.size()), bytes(nonce), DraftKey(seed).bytes());
    return mark + nonce + box;
}

QByteArray openedDraft(const Study &study, const QByteArray &kept)
{
    if (!kept.startsWith(mark))
        return kept; // of a study without accounts, or of a version before this one
    const QByteArray seed = study.anchorSeed();
    const QByteArray nonce = kept.mid(mark.size(), int(crypto_secretbox_NONCEBYTES));
    const QByteArray box = kept.mid(mark.size() + int(crypto_secretbox_NONCEBYTES));
    if (seed.isEmpty() || box.size() < int(crypto_secretbox_MACBYTES))
        return {};
    QByteArray words(box.size() - int(crypto_secretbox_MACBYTES), '\0');
    const bool isOurs = crypto_secretbox_open_easy(bytes(words), bytes(box), std::uint64_t(box.size()), bytes(nonce),
                                                   DraftKey(seed).bytes()) == 0;
    return isOurs ? words : QByteArray();
}

} // namespace carnet
