#pragma once

#include <QByteArray>
#include <sodium.h>

namespace carnet {

/// Bytes that nobody finds in memory once they are gone.
class Secret
{
public:
    Secret() = default;
    explicit Secret(qsizetype size)
        : m_bytes(size, '\0')
    {
    }
    explicit Secret(const QByteArray &bytes)
        : m_bytes(bytes.constData(), bytes.size())
    {
    }
    ~Secret() { wipe(); }
    Secret(Secret &&other) noexcept { std::swap(m_bytes, other.m_bytes); }
    Secret &operator=(Secret &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    Secret(const Secret &other)
        : Secret(other.m_bytes)
    {
    }
    Secret &operator=(const Secret &other)
    {
        Secret copy(other);
        std::swap(m_bytes, copy.m_bytes);
        return *this;
    }

    static Secret random(qsizetype size)
    {
        Secret secret(size);
        randombytes_buf(secret.data(), std::size_t(size));
        return secret;
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }
    unsigned char *data() { return reinterpret_cast<unsigned char *>(m_bytes.data()); }
    const unsigned char *data() const { return reinterpret_cast<const unsigned char *>(m_bytes.constData()); }
    const QByteArray &bytes() const { return m_bytes; }
    Secret part(qsizetype from, qsizetype count) const { return Secret(m_bytes.mid(from, count)); }

private:
    void wipe()
    {
        if (!m_bytes.isEmpty() && m_bytes.isDetached())
            sodium_memzero(m_bytes.data(), std::size_t(m_bytes.size()));
    }

    QByteArray m_bytes;
};

} // namespace carnet
