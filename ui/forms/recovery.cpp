#include "ui/forms/recovery.h"

#include "core/trust/draft_seal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QJsonObject toJson(const Datum &datum)
{
    QJsonObject json{{u"patient"_s, datum.key.patient},
                     {u"occasion"_s, qint64(datum.key.occasion.packed())},
                     {u"item"_s, datum.key.item}};
    if (const auto number = datum.value.number())
        json[u"value"_s] = *number;
    else if (datum.value.hasContent())
        json[u"value"_s] = datum.value.text();
    if (datum.value.missing)
        json[u"missing"_s] = code(*datum.value.missing);
    return json;
}

Datum fromJson(const QJsonObject &json)
{
    Datum datum;
    datum.key = {json[u"patient"_s].toString(), Occasion::fromPacked(std::uint32_t(json[u"occasion"_s].toInteger())),
                 json[u"item"_s].toString()};
    const QJsonValue value = json[u"value"_s];
    if (value.isDouble())
        datum.value = Value(value.toDouble());
    else
        datum.value = Value(value.toString());
    datum.value.missing = missingFromCode(json[u"missing"_s].toString());
    return datum;
}

} // namespace

Recovery::Recovery(const Study &study, const QString &patient, int period, const QString &folder)
    : Recovery(study, patient, QString::number(period), folder)
{
}

Recovery::Recovery(const Study &study, const QString &patient, const QString &paper, const QString &folder)
    : m_study(study)
{
    const QString place =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/unsaved"_s : folder;
    const QString code = QString::fromLatin1(QUrl::toPercentEncoding(patient));
    m_path = u"%1/%2-%3-%4.json"_s.arg(place, study.facts().id, code, paper);
}

bool Recovery::keep(const Unsaved &unsaved) const
{
    QJsonArray data;
    for (const Datum &datum : unsaved.data)
        data.append(toJson(datum));
    const QJsonObject json{{u"since"_s, unsaved.since.toString(Qt::ISODateWithMs)}, {u"data"_s, data}};
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(sealedDraft(m_study, QJsonDocument(json).toJson())) > 0 &&
           file.commit();
}

Unsaved Recovery::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(openedDraft(m_study, file.readAll())).object();
    Unsaved unsaved;
    unsaved.since = QDateTime::fromString(json[u"since"_s].toString(), Qt::ISODateWithMs);
    const QJsonArray data = json[u"data"_s].toArray();
    for (const QJsonValue &datum : data)
        unsaved.data.push_back(fromJson(datum.toObject()));
    return unsaved;
}

void Recovery::clear() const
{
    QFile::remove(m_path);
}

} // namespace carnet::ui
