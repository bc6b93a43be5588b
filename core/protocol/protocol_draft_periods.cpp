// Another number of periods: the visits, calls and questions of each.
#include "core/protocol/draft_json.h"
#include "core/protocol/protocol_draft.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// The numbers of one period in a text become those of another.
QString renumbered(QString text, int from, int to)
{
    const QString digits = QString::number(from);
    static const QRegularExpression number(u"\\d+"_s);
    auto match = number.globalMatch(text);
    QString result;
    qsizetype done = 0;
    while (match.hasNext()) {
        const auto each = match.next();
        result += text.mid(done, each.capturedStart() - done);
        result += each.captured() == digits ? QString::number(to) : each.captured();
        done = each.capturedEnd();
    }
    return result + text.mid(done);
}

QJsonObject renumbered(QJsonObject object, const QStringList &keys, int from, int to)
{
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isString()) {
            object[key] = renumbered(value.toString(), from, to);
        } else if (value.isObject()) {
            const Words words = wordsOf(value);
            object[key] = jsonOf({renumbered(words.en, from, to), renumbered(words.fr, from, to)});
        }
    }
    return object;
}

QJsonObject renumberedItem(const QJsonObject &item, int from, int to)
{
    QJsonObject more = renumbered(item, {u"label"_s}, from, to);
    static const QRegularExpression digitsAtEnd(u"\\d+$"_s);
    more[u"id"_s] = item[u"id"_s].toString().replace(digitsAtEnd, QString::number(to));
    return more;
}

} // namespace

void ProtocolDraft::setPeriods(int periods)
{
    if (periods == this->periods() || m_template[u"periods"_s].toInt() == 0)
        return;
    QHash<QString, QJsonObject> known;
    for (const QJsonValue &visit : m_protocol[u"visits"_s].toArray())
        known.insert(visit[u"code"_s].toString(), visit.toObject());
    QJsonArray visits;
    for (const QJsonValue &value : visitsOf(periods)) {
        QJsonObject visit = value.toObject();
        const QJsonObject own = known.value(visit[u"code"_s].toString());
        if (own[u"kind"_s] == visit[u"kind"_s]) { // what was changed about it stays
            for (const QString &key : {u"target"_s, u"window"_s, u"forms"_s}) {
                if (own.contains(key))
                    visit[key] = own[key];
            }
        }
        visits.append(visit);
    }
    m_protocol[u"periods"_s] = periods;
    m_protocol[u"visits"_s] = visits;
    m_protocol[u"forms"_s] = formsOf(periods);
    setSequences();
}

QJsonArray ProtocolDraft::visitsOf(int periods) const
{
    const int had = m_template[u"periods"_s].toInt();
    const QJsonArray own = m_template[u"visits"_s].toArray();
    const auto periodOf = [](const QJsonValue &visit) { return visit[u"period"_s].toInt(); };
    const QStringList numbered{u"code"_s, u"label"_s, u"short_label"_s};
    QJsonArray visits;
    QString lastInfusion;
    qsizetype next = 0;
    while (next < own.size() && periodOf(own[next]) == 0)
        visits.append(own[next++]);
    for (int period = 1; period <= periods; ++period) {
        const int from = std::min(period, had);
        const QString before = lastInfusion;
        for (const QJsonValue &value : own) {
            if (periodOf(value) != from)
                continue;
            QJsonObject visit = value.toObject();
            const QString templateInfusion = visit[u"code"_s].toString();
            if (period != from) {
                visit = renumbered(visit, numbered, from, period);
                visit[u"period"_s] = period;
                visit[u"anchor"_s] = lastInfusion;
                if (visit.contains(u"outcome_of_period"_s))
                    visit[u"outcome_of_period"_s] = period - 1;
                if (visit[u"code"_s].toString() == templateInfusion)
                    visit[u"code"_s] = u"%1_%2"_s.arg(templateInfusion).arg(period);
            }
            if (visit[u"kind"_s].toString() == u"infusion") {
                if (period != from && !before.isEmpty())
                    visit[u"anchor"_s] = before;
                lastInfusion = visit[u"code"_s].toString();
            }
            visits.append(visit);
        }
    }
    QString templateLast; // the last infusion of the template, which the end counts from
    for (const QJsonValue &value : own) {
        if (periodOf(value) == had && value[u"kind"_s].toString() == u"infusion")
            templateLast = value[u"code"_s].toString();
    }
    bool isAfter = false;
    for (const QJsonValue &value : own) {
        isAfter = isAfter || periodOf(value) > 0;
        if (!isAfter || periodOf(value) > 0)
            continue;
        QJsonObject visit = renumbered(value.toObject(), {u"code"_s}, had + 1, periods + 1);
        if (visit[u"anchor"_s].toString() == templateLast)
            visit[u"anchor"_s] = lastInfusion;
        if (visit.contains(u"outcome_of_period"_s))
            visit[u"outcome_of_period"_s] = periods;
        visits.append(visit);
    }
    return visits;
}

/// Questions that are asked once for each period ("…: period 2") follow their number.
QJsonArray ProtocolDraft::formsOf(int periods) const
{
    static const QRegularExpression aboutAPeriod(u"period (\\d+)$"_s);
    const int had = m_template[u"periods"_s].toInt();
    QJsonArray forms;
    for (const QJsonValue &value : m_template[u"forms"_s].toArray()) {
        QJsonObject form = value.toObject();
        QJsonArray items;
        for (const QJsonValue &item : form[u"items"_s].toArray()) {
            const auto match = aboutAPeriod.match(item[u"label"_s][u"en"_s].toString());
            const int period = match.hasMatch() ? match.captured(1).toInt() : 0;
            if (period <= periods)
                items.append(item);
            for (int more = had + 1; period == had && more <= periods; ++more)
                items.append(renumberedItem(item.toObject(), had, more));
        }
        form[u"items"_s] = items;
        forms.append(form);
    }
    return forms;
}

} // namespace carnet
