#include "core/protocol/protocol_draft.h"

#include "core/protocol/draft_json.h"
#include "core/protocol/library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Lower-case letters, digits and hyphens, beginning with a letter.
QString idOf(const QString &name)
{
    static const QRegularExpression notAllowed(u"[^a-z0-9]+"_s);
    QString id;
    for (const QChar &letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.category() != QChar::Mark_NonSpacing)
            id += letter;
    }
    id.replace(notAllowed, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty() || !id.front().isLetter())
        id.prepend(u"study-"_s);
    return shippedProtocols().contains(id) ? QString(id + u"-own"_s) : id;
}

QJsonArray orders(const QStringList &arms, int periods)
{
    QJsonArray all;
    constexpr int mostPermuted = 4;
    if (arms.size() == periods && periods <= mostPermuted) {
        std::vector<int> order(std::size_t(arms.size()));
        std::iota(order.begin(), order.end(), 0);
        do {
            QJsonArray sequence;
            for (const int arm : order)
                sequence.append(arms.at(arm));
            all.append(sequence);
        } while (std::next_permutation(order.begin(), order.end()));
        return all;
    }
    for (qsizetype first = 0; first < arms.size(); ++first) {
        QJsonArray sequence;
        for (int period = 0; period < periods; ++period)
            sequence.append(arms.at((first + period) % arms.size()));
        all.append(sequence);
    }
    return all;
}

} // namespace

ProtocolDraft::ProtocolDraft(const QByteArray &json)
    : m_template(parsed(json))
    , m_protocol(m_template)
{
}

ProtocolDraft::ProtocolDraft(const QByteArray &json, const QByteArray &changed)
    : m_template(parsed(json))
    , m_protocol(parsed(changed))
{
    if (m_protocol.isEmpty())
        m_protocol = m_template;
}

QByteArray ProtocolDraft::json() const
{
    return QJsonDocument(m_protocol).toJson(QJsonDocument::Indented);
}

std::vector<DefinitionProblem> ProtocolDraft::problems() const
{
    return checkProtocol(json(), shippedInstrument);
}

QString ProtocolDraft::id() const
{
    return m_protocol[u"id"_s].toString();
}

QString ProtocolDraft::name() const
{
    return m_protocol[u"short_title"_s].toString();
}

void ProtocolDraft::setName(const QString &name)
{
    const bool isTemplates = name == m_template[u"short_title"_s].toString();
    m_protocol[u"short_title"_s] = name;
    m_protocol[u"id"_s] = isTemplates ? m_template[u"id"_s].toString() : idOf(name);
}

Words ProtocolDraft::title() const
{
    return wordsOf(m_protocol[u"title"_s]);
}

void ProtocolDraft::setTitle(const QString &title)
{
    const Words own = wordsOf(m_template[u"title"_s]);
    m_protocol[u"title"_s] = title == own.en || title == own.fr ? jsonOf(own) : jsonOf({title, title});
}

QString ProtocolDraft::codePattern() const
{
    return m_protocol[u"patient_code_pattern"_s].toString();
}

void ProtocolDraft::setCodePattern(const QString &pattern)
{
    m_protocol[u"patient_code_pattern"_s] = pattern;
}

int ProtocolDraft::plannedPatients() const
{
    return m_protocol[u"planned_patients"_s].toInt();
}

void ProtocolDraft::setPlannedPatients(int patients)
{
    m_protocol[u"planned_patients"_s] = patients;
}

bool ProtocolDraft::isCrossover() const
{
    return m_protocol[u"design"_s].toString() == u"crossover";
}

bool ProtocolDraft::isParallel() const
{
    return m_protocol[u"design"_s].toString() == u"parallel";
}

std::vector<Option> ProtocolDraft::arms() const
{
    std::vector<Option> arms;
    for (const QJsonValue &arm : m_protocol[u"arms"_s].toArray())
        arms.push_back({arm[u"code"_s].toString(), wordsOf(arm[u"label"_s])});
    return arms;
}

void ProtocolDraft::setArms(const std::vector<Option> &arms)
{
    QJsonArray all;
    for (const Option &arm : arms)
        all.append(QJsonObject{{u"code"_s, arm.code}, {u"label"_s, jsonOf(arm.label)}});
    m_protocol[u"arms"_s] = all;
    setSequences();
}

void ProtocolDraft::setSequences()
{
    if (!isCrossover())
        return;
    QStringList codes;
    for (const Option &arm : arms())
        codes << arm.code;
    m_protocol[u"sequences"_s] = orders(codes, periods());
}

int ProtocolDraft::periods() const
{
    return m_protocol[u"periods"_s].toInt();
}

QJsonObject ProtocolDraft::visitAt(int index) const
{
    return m_protocol[u"visits"_s].toArray().at(index).toObject();
}

void ProtocolDraft::setVisit(int index, const QJsonObject &visit)
{
    QJsonArray visits = m_protocol[u"visits"_s].toArray();
    visits[index] = visit;
    m_protocol[u"visits"_s] = visits;
}

std::vector<DraftVisit> ProtocolDraft::visits() const
{
    std::vector<DraftVisit> visits;
    for (const QJsonValue &visit : m_protocol[u"visits"_s].toArray())
        visits.push_back({visit[u"code"_s].toString(), wordsOf(visit[u"label"_s]), visit[u"anchor"_s].toString(),
                          visit[u"target"_s].toInt(), visit[u"window"_s].toArray().at(0).toInt(),
                          visit[u"window"_s].toArray().at(1).toInt()});
    return visits;
}

void ProtocolDraft::setTiming(int index, int targetDay, int windowLow, int windowHigh)
{
    QJsonObject visit = visitAt(index);
    if (!visit.contains(u"anchor"_s))
        return;
    visit[u"target"_s] = targetDay;
    visit[u"window"_s] = QJsonArray{windowLow, windowHigh};
    setVisit(index, visit);
}

bool ProtocolDraft::hasDiary() const
{
    return m_template.contains(u"diary"_s);
}

int ProtocolDraft::lastDay() const
{
    return m_protocol[u"diary"_s][u"last_day"_s].toInt();
}

void ProtocolDraft::setLastDay(int day)
{
    const int before = lastDay();
    if (!hasDiary() || day == before)
        return;
    for (int i = 0; i < int(visits().size()); ++i) {
        QJsonObject visit = visitAt(i);
        if (visit.contains(u"outcome_of_period"_s) && visit[u"target"_s].toInt() == before) {
            visit[u"target"_s] = day;
            setVisit(i, visit);
        }
    }
    rebuildDiary(measures(), day);
}

std::vector<Option> ProtocolDraft::allMeasures() const
{
    std::vector<Option> all;
    for (const QJsonValue &measure : m_template[u"diary"_s][u"measures"_s].toArray())
        all.push_back({measure[u"id"_s].toString(), wordsOf(measure[u"label"_s])});
    return all;
}

QStringList ProtocolDraft::measures() const
{
    QStringList ids;
    for (const QJsonValue &measure : m_protocol[u"diary"_s][u"measures"_s].toArray())
        ids << measure[u"id"_s].toString();
    return ids;
}

void ProtocolDraft::setMeasures(const QStringList &ids)
{
    if (hasDiary() && ids != measures())
        rebuildDiary(ids, lastDay());
}

// From the template each time, so that a measure that comes back brings its checks and areas with it.
void ProtocolDraft::rebuildDiary(const QStringList &ids, int lastDay)
{
    const QJsonObject own = m_template[u"diary"_s].toObject();
    const int templateLast = own[u"last_day"_s].toInt();
    QJsonArray measures;
    QStringList left;
    for (const Option &measure : allMeasures()) {
        if (!ids.contains(measure.code))
            left << measure.code;
    }
    for (const QString &id : ids) {
        for (const QJsonValue &measure : own[u"measures"_s].toArray()) {
            if (measure[u"id"_s].toString() == id)
                measures.append(measure);
        }
    }
    QJsonObject diary = m_protocol[u"diary"_s].toObject();
    diary[u"measures"_s] = measures;
    diary[u"last_day"_s] = lastDay;
    m_protocol[u"diary"_s] = diary;

    QJsonObject auc = m_template[u"auc"_s].toObject();
    QJsonArray days;
    for (const QJsonValue &day : auc[u"days"_s].toArray()) {
        if (day.toInt() < lastDay)
            days.append(day);
    }
    days.append(lastDay);
    QJsonArray targets;
    for (const QJsonValue &value : auc[u"targets"_s].toArray()) {
        QJsonObject target = value.toObject();
        const bool isAtTheEnd = target[u"day"_s].toInt() == templateLast;
        if (isAtTheEnd)
            target[u"day"_s] = lastDay;
        const bool isKept = isAtTheEnd || target[u"day"_s].toInt() < lastDay;
        if (isKept && !left.contains(target[u"measure"_s].toString()))
            targets.append(target);
    }
    auc[u"days"_s] = days;
    auc[u"targets"_s] = targets;
    m_protocol[u"auc"_s] = auc;

    QJsonArray checks;
    for (const QJsonValue &check : m_template[u"checks"_s].toArray()) {
        const QString expression = check[u"expression"_s].toString();
        const bool isLeft = std::ranges::any_of(left, [&](const QString &id) {
            return QRegularExpression(u"\\b%1\\b"_s.arg(id)).match(expression).hasMatch();
        });
        if (!isLeft)
            checks.append(check);
    }
    m_protocol[u"checks"_s] = checks;
}

bool ProtocolDraft::isDownwards() const
{
    return m_protocol[u"diary"_s][u"direction"_s].toString() == u"down";
}

void ProtocolDraft::setDownwards(bool downwards)
{
    QJsonObject diary = m_protocol[u"diary"_s].toObject();
    diary[u"direction"_s] = downwards ? u"down"_s : u"across"_s;
    m_protocol[u"diary"_s] = diary;
}

bool ProtocolDraft::hasHalfPoints() const
{
    return m_protocol[u"diary"_s][u"scale"_s][u"step"_s].toDouble() == 0.5;
}

void ProtocolDraft::setHalfPoints(bool halfPoints)
{
    QJsonObject diary = m_protocol[u"diary"_s].toObject();
    QJsonObject scale = diary[u"scale"_s].toObject();
    scale[u"step"_s] = halfPoints ? QJsonValue(0.5) : QJsonValue(1);
    diary[u"scale"_s] = scale;
    m_protocol[u"diary"_s] = diary;
}

QStringList ProtocolDraft::allQuestionnaires() const
{
    QStringList all = shippedInstruments();
    for (const QJsonValue &own : m_template[u"instruments"_s].toArray())
        all << own[u"id"_s].toString();
    return all;
}

Words ProtocolDraft::questionnaireTitle(const QString &id) const
{
    for (const QJsonValue &own : m_template[u"instruments"_s].toArray()) {
        if (own[u"id"_s].toString() == id)
            return wordsOf(own[u"title"_s]);
    }
    return wordsOf(parsed(shippedInstrument(id))[u"title"_s]);
}

bool ProtocolDraft::hasQuestionnaire(int visit, const QString &id) const
{
    return texts(visitAt(visit)[u"forms"_s]).contains(id);
}

void ProtocolDraft::setQuestionnaire(int index, const QString &id, bool isFilledIn)
{
    QJsonObject visit = visitAt(index);
    QStringList forms = texts(visit[u"forms"_s]);
    if (forms.contains(id) == isFilledIn)
        return;
    if (isFilledIn) {
        const QStringList all = allQuestionnaires();
        qsizetype place = 0; // after the last questionnaire of the visit, else first
        for (qsizetype i = 0; i < forms.size(); ++i) {
            if (all.contains(forms[i]))
                place = i + 1;
        }
        forms.insert(place, id);
    } else {
        forms.removeAll(id);
    }
    visit[u"forms"_s] = QJsonArray::fromStringList(forms);
    setVisit(index, visit);
    setFallback();
}

/// The item that stands in for the pain at inclusion needs its questionnaire.
void ProtocolDraft::setFallback()
{
    const QString key = u"pain_fallback"_s;
    const QString item = m_template[u"reevaluation"_s].toObject()[key].toString();
    if (item.isEmpty())
        return;
    bool isAsked = false;
    for (const QJsonValue &visit : m_protocol[u"visits"_s].toArray()) {
        for (const QString &form : texts(visit[u"forms"_s])) {
            for (const QJsonValue &each : parsed(shippedInstrument(form))[u"items"_s].toArray())
                isAsked = isAsked || each[u"id"_s].toString() == item;
        }
    }
    QJsonObject rule = m_protocol[u"reevaluation"_s].toObject();
    if (isAsked)
        rule[key] = item;
    else
        rule.remove(key);
    m_protocol[u"reevaluation"_s] = rule;
}

} // namespace carnet
