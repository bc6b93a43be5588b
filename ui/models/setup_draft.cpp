#include "ui/models/setup_draft.h"

#include "core/protocol/amendment.h"
#include "core/protocol/library.h"
#include "core/trust/draft_seal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonValue find(QJsonValue at, const QString &path)
{
    for (const QString &step : path.split(u'.')) {
        if (at.isArray())
            at = at.toArray().at(step.toInt());
        else
            at = at.toObject().value(step);
    }
    return at;
}

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || (value.isObject() && value.toObject().isEmpty());
}

QJsonValue withValue(const QJsonValue &in, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (in.isArray()) {
        QJsonArray list = in.toArray();
        const int place = step.toInt();
        list.replace(place, withValue(list.at(place), path, value));
        return list;
    }
    QJsonObject object = in.toObject();
    const QJsonValue inner = withValue(object.value(step), path, value);
    if (isNothing(inner))
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

} // namespace

SetupDraft::SetupDraft(Study &study, QObject *parent)
    : QObject(parent)
    , m_study(study)
{
    readInForce();
    m_now = m_inForce;
    restore();
}

QString SetupDraft::obstacle() const
{
    if (m_study.isReadOnly())
        return m_study.readOnlyReason();
    if (!m_study.may(Action::ChangeProtocol))
        return tr("the protocol is changed by data managers and administrators");
    if (m_study.isUnblinded())
        return tr("the study is unblinded: its protocol stays as it is");
    if (!m_study.value({{}, Occasion::patient(), u"study_lock"_s}).isEmpty())
        return tr("the study is locked, and its protocol with it: unlock it first");
    return {};
}

void SetupDraft::readInForce()
{
    m_inForce = objectOf(m_study.protocolJson());
}

QJsonValue SetupDraft::value(const QString &path) const
{
    return find(m_now, path);
}

QJsonValue SetupDraft::valueInForce(const QString &path) const
{
    return find(m_inForce, path);
}

void SetupDraft::setValue(const QString &path, const QJsonValue &value)
{
    if (find(m_now, path) == value || !obstacle().isEmpty())
        return;
    m_now = withValue(m_now, path.split(u'.'), value).toObject();
    keep();
    emit changed();
}

QByteArray SetupDraft::json() const
{
    return m_now == m_inForce ? m_study.protocolJson() : QJsonDocument(m_now).toJson();
}

void SetupDraft::load(const QByteArray &given)
{
    const QByteArray json = withArmsOf(given, m_study.protocolJson());
    const InstrumentSource source = [this](const QString &id) {
        const QByteArray known = m_study.instrumentJson(id);
        return known.isEmpty() ? shippedInstrument(id) : known;
    };
    readProtocol(json, tr("The file"), source);
    m_now = objectOf(json);
    keep();
    emit reset();
}

void SetupDraft::loadQuestionnaire(const QByteArray &json)
{
    const Instrument instrument = readInstrument(json, tr("The file"));
    if (!m_study.protocol().instrument(instrument.id))
        throw Error(Error::Kind::Refused,
                    tr("This study has no questionnaire “%1”. Nothing was changed. Name it in a visit of the "
                       "protocol first.")
                        .arg(instrument.id));
    if (objectOf(json) == objectOf(m_study.instrumentJson(instrument.id)))
        m_questionnaires.remove(instrument.id);
    else
        m_questionnaires.insert(instrument.id, json);
    keep();
    emit changed();
}

bool SetupDraft::isChanged() const
{
    return m_now != m_inForce || !m_questionnaires.isEmpty();
}

QStringList SetupDraft::changes() const
{
    QStringList lines = differences(m_study.protocolJson(), QJsonDocument(m_now).toJson());
    for (auto each = m_questionnaires.begin(); each != m_questionnaires.end(); ++each) {
        for (const QString &line : differences(m_study.instrumentJson(each.key()), each.value()))
            lines << u"questionnaires.%1.%2"_s.arg(each.key(), line);
    }
    return lines;
}

std::vector<DefinitionProblem> SetupDraft::problems() const
{
    return m_study.protocolProblems(json(), {m_questionnaires.begin(), m_questionnaires.end()});
}

void SetupDraft::discard()
{
    readInForce();
    m_now = m_inForce;
    m_questionnaires.clear();
    keep();
    emit reset();
}

void SetupDraft::putInForce(const QString &reason)
{
    m_study.changeProtocol(json(), reason, {m_questionnaires.begin(), m_questionnaires.end()});
    discard();
}

QString SetupDraft::file() const
{
    const QByteArray key = (m_study.facts().id + u'/' + m_study.user()).toUtf8();
    const QByteArray name = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"setup/%1"_s.arg(QString::fromLatin1(name)));
}

void SetupDraft::keep()
{
    if (!isChanged()) {
        QFile::remove(file());
        return;
    }
    QJsonObject questionnaires;
    for (auto each = m_questionnaires.begin(); each != m_questionnaires.end(); ++each)
        questionnaires.insert(each.key(), objectOf(each.value()));
    const QJsonObject draft{{u"from"_s, m_inForce}, {u"now"_s, m_now}, {u"questionnaires"_s, questionnaires}};
    QDir().mkpath(QFileInfo(file()).absolutePath());
    QSaveFile out(file());
    if (out.open(QIODevice::WriteOnly)) {
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        out.write(sealedDraft(m_study, QJsonDocument(draft).toJson(QJsonDocument::Compact)));
        out.commit();
    }
}

/// Where somebody else changed the protocol since, the parts that this draft changes are put over it.
void SetupDraft::restore()
{
    QFile in(file());
    if (!obstacle().isEmpty() || !in.open(QIODevice::ReadOnly))
        return;
    const QJsonObject draft = objectOf(openedDraft(m_study, in.readAll()));
    const auto jsonOf = [&draft](const QString &key) { return QJsonDocument(draft[key].toObject()).toJson(); };
    if (draft.isEmpty())
        return;
    m_now = objectOf(withParts(m_study.protocolJson(), changedParts(jsonOf(u"from"_s), jsonOf(u"now"_s))));
    const QJsonObject questionnaires = draft[u"questionnaires"_s].toObject();
    for (auto each = questionnaires.begin(); each != questionnaires.end(); ++each)
        m_questionnaires.insert(each.key(), QJsonDocument(each.value().toObject()).toJson());
}

} // namespace carnet::ui
