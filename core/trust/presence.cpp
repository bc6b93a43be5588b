#include "core/trust/presence.h"

#include "core/study.h"
#include "core/trust/accounts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSysInfo>
#include <QUuid>
#include <algorithm>
#include <array>
#include <sodium.h>
#include <tuple>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr qint64 signCounts = 60; // seconds

QString beside(const Study &study)
{
    return QFileInfo(study.path()).absoluteFilePath() + u".open-"_s;
}

QStringList signsBeside(const Study &study)
{
    const QFileInfo begin(beside(study));
    const QRegularExpression sign(
        QRegularExpression::anchoredPattern(QString(QRegularExpression::escape(begin.fileName()) + u"[0-9a-f]{12}"_s)));
    QStringList paths;
    for (const QString &name : begin.dir().entryList(QDir::Files))
        if (sign.match(name).hasMatch())
            paths << begin.dir().filePath(name);
    return paths;
}

/// A person's name as those see it who cannot open the study.
QString disguised(const Study &study, const QString &name)
{
    const QByteArray seed = study.anchorSeed();
    if (seed.isEmpty())
        return {};
    const QByteArray text = "present " + name.toUtf8();
    std::array<unsigned char, 16> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(text.constData()),
                       std::size_t(text.size()), reinterpret_cast<const unsigned char *>(seed.constData()),
                       std::size_t(seed.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toHex());
}

QString nameOf(const Study &study, const QString &disguise)
{
    for (const Account &account : accounts(study))
        if (!disguise.isEmpty() && disguised(study, account.person.name) == disguise)
            return account.person.name;
    return {};
}

QDateTime timeIn(const QJsonObject &sign, const QString &key)
{
    return QDateTime::fromString(sign[key].toString(), Qt::ISODateWithMs);
}

} // namespace

StudyPresence::StudyPresence(const Study &study)
    : m_study(study)
    , m_path(QString(beside(study) + QUuid::createUuid().toString(QUuid::Id128).left(12)))
    , m_since(QDateTime::currentDateTimeUtc())
{
}

StudyPresence::~StudyPresence()
{
    QFile::remove(m_path);
}

void StudyPresence::giveSign(const QDateTime &now) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{u"person"_s, disguised(m_study, m_study.user())},
                                         {u"computer"_s, QSysInfo::machineHostName()},
                                         {u"since"_s, m_since.toString(Qt::ISODateWithMs)},
                                         {u"alive"_s, now.toString(Qt::ISODateWithMs)}})
                   .toJson(QJsonDocument::Compact));
    file.commit();
}

std::vector<Presence> StudyPresence::lookAround()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_study.isReadOnly())
        giveSign(now);
    std::vector<Presence> others;
    for (const QString &path : signsBeside(m_study)) {
        QFile file(path);
        if (path == m_path || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject sign = QJsonDocument::fromJson(file.readAll()).object();
        const QDateTime alive = timeIn(sign, u"alive"_s);
        if (alive.isValid() && std::abs(alive.secsTo(now)) <= signCounts)
            others.push_back({nameOf(m_study, sign[u"person"_s].toString()), sign[u"computer"_s].toString(),
                              timeIn(sign, u"since"_s)});
        else
            QFile::remove(path);
    }
    std::sort(others.begin(), others.end(), [](const Presence &a, const Presence &b) {
        return std::tie(a.computer, a.person, a.since) < std::tie(b.computer, b.person, b.since);
    });
    return others;
}

} // namespace carnet
