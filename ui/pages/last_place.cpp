#include "ui/pages/last_place.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString lockFile(const QString &studyId)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/open"_s;
    QDir().mkpath(folder);
    return u"%1/%2.lock"_s.arg(folder, studyId);
}

QByteArray toJson(const Place &place)
{
    const QJsonObject json{
        {u"page"_s, int(place.page)}, {u"patient"_s, place.patient}, {u"period"_s, place.period},
        {u"day"_s, place.day},        {u"measure"_s, place.measure}, {u"tab"_s, place.tab},
        {u"visit"_s, place.visit},    {u"form"_s, place.form},       {u"item"_s, place.item},
        {u"row"_s, place.row},        {u"query"_s, place.query},     {u"date"_s, place.date.toString(Qt::ISODate)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Place> fromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.isEmpty())
        return {};
    return Place{.page = Place::Page(json[u"page"_s].toInt()),
                 .patient = json[u"patient"_s].toString(),
                 .period = json[u"period"_s].toInt(),
                 .day = json[u"day"_s].toInt(-1),
                 .measure = json[u"measure"_s].toString(),
                 .tab = json[u"tab"_s].toString(),
                 .query = json[u"query"_s].toInt(),
                 .visit = json[u"visit"_s].toInt(-1),
                 .form = json[u"form"_s].toString(),
                 .item = json[u"item"_s].toString(),
                 .row = json[u"row"_s].toInt(),
                 .date = QDate::fromString(json[u"date"_s].toString(), Qt::ISODate)};
}

} // namespace

LastPlace::LastPlace(const QString &studyId, const QString &user)
    : m_key(u"places/"_s + studyId + u'-' + user)
    , m_lock(lockFile(studyId))
{
    m_lock.setStaleLockTime(0); // however long the study is open
    if (m_lock.tryLock())
        m_interrupted = fromJson(QSettings().value(m_key).toByteArray());
}

LastPlace::~LastPlace()
{
    if (m_lock.isLocked())
        QSettings().remove(m_key);
}

void LastPlace::keep(const Place &place) const
{
    if (m_lock.isLocked())
        QSettings().setValue(m_key, toJson(place));
}

} // namespace carnet::ui
