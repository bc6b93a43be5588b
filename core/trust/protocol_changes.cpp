#include "core/trust/protocol_changes.h"

#include "core/protocol/amendment.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

std::set<qint64> changingActs(const Study &study)
{
    QStringList parts = amendableParts();
    parts << u"questionnaires"_s;
    std::set<qint64> acts;
    for (const QString &part : std::as_const(parts)) {
        for (const HistoryEntry &entry : study.history({{}, Occasion::patient(), u"setup_"_s + part}))
            acts.insert(entry.act);
    }
    return acts;
}

QString versionWords(const QString &version, int changes)
{
    return changes == 0 ? version : u"%1+%2"_s.arg(version).arg(changes);
}

} // namespace

std::vector<ProtocolChange> protocolChanges(const Study &study)
{
    std::set<qint64> acts = changingActs(study);
    acts.insert(1);
    std::vector<ProtocolChange> changes;
    for (const qint64 id : acts) {
        for (const Act &act : study.acts(id, id)) {
            const int number = int(changes.size());
            const QString version = QJsonDocument::fromJson(study.protocolJson(id))[u"version"_s].toString();
            changes.push_back({number, versionWords(version, number), act.id, act.at, act.by, act.reason,
                               number == 0 ? QString() : act.note});
        }
    }
    return changes;
}

QString changesOfPart(const QString &item, const QString &note)
{
    if (!item.startsWith(u"setup_"))
        return {};
    const QString part = item == u"setup_questionnaires" ? u"questionnaire"_s : item.sliced(6);
    const QRegularExpression aboutThat(u"^%1[.: ]"_s.arg(part));
    return note.split(u"; "_s).filter(aboutThat).join(u"; "_s);
}

QString protocolVersion(const Study &study)
{
    return versionWords(study.protocol().version, int(changingActs(study).size()));
}

} // namespace carnet
