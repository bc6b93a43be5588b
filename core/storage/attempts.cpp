#include "core/storage/attempts.h"

#include "core/storage/durable_file.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr int freeFailures = 3;

QByteArray lineOf(const Attempt &attempt)
{
    return attempt.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ' + attempt.account + ' ' +
           (attempt.evaluated ? "wrong" : "refused") + (attempt.inTrail ? " told\n" : "\n");
}

} // namespace

QString Attempts::pathOf(const QString &study)
{
    return study + u".attempts"_s;
}

Attempts::Attempts(const QString &study)
    : m_path(pathOf(study))
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        const QDateTime at = QDateTime::fromString(QString::fromLatin1(parts.front()), Qt::ISODateWithMs);
        if (parts.size() >= 3 && at.isValid())
            m_attempts.push_back({at, parts[1], parts[2] == "wrong", parts.value(3) == "told"});
    }
}

int Attempts::failures(const QByteArray &account) const
{
    return int(std::count_if(m_attempts.begin(), m_attempts.end(), [&account](const Attempt &attempt) {
        return attempt.account == account && attempt.evaluated;
    }));
}

int Attempts::secondsToWait(const QByteArray &account, const QDateTime &now) const
{
    const int failed = failures(account);
    if (failed < freeFailures)
        return 0;
    QDateTime last;
    for (const Attempt &attempt : m_attempts) {
        if (attempt.account == account && attempt.evaluated)
            last = std::max(last, attempt.at);
    }
    const qint64 wait = qint64(1) << std::min(failed - freeFailures + 1, 12);
    return int(std::clamp(wait - last.secsTo(now), qint64(0), wait)); // a clock set back does not wait for ever
}

void Attempts::add(const Attempt &attempt)
{
    m_attempts.push_back(attempt);
    appendDurably(m_path, lineOf(attempt));
}

void Attempts::clear(const QByteArray &account)
{
    std::erase_if(m_attempts, [&account](const Attempt &attempt) { return attempt.account == account; });
    QByteArray rest;
    for (Attempt &attempt : m_attempts) {
        attempt.inTrail = true;
        rest += lineOf(attempt);
    }
    if (!rest.isEmpty())
        replaceDurably(m_path, rest);
    else
        QFile::remove(m_path);
    QFile::remove(m_path + u".previous"_s);
}

} // namespace carnet
