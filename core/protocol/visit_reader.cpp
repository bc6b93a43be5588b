#include "core/protocol/instrument_reader.h"
#include "core/protocol/protocol_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

using Kind = ProtocolVisit::Kind;

constexpr std::array visitKinds{Kind::Screening, Kind::Inclusion, Kind::Infusion, Kind::Call, Kind::Visit, Kind::End};
const QStringList visitKindNames{u"screening"_s, u"inclusion"_s, u"infusion"_s, u"call"_s, u"visit"_s, u"end"_s};

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == value.toInt(-99999);
}

} // namespace

void ProtocolReader::readOwnInstruments()
{
    for (const JsonNode &node : m_root.optionalList(u"instruments"_s))
        addInstrument(readInstrument(node), node);
}

bool ProtocolReader::loadInstrument(const QString &id, const JsonNode &where)
{
    const QByteArray json = m_instruments ? m_instruments(id) : QByteArray();
    if (json.isEmpty())
        return false;
    std::vector<DefinitionProblem> problems;
    const JsonNode root = parseDefinition(json, &problems);
    const Instrument instrument = problems.empty() ? readInstrument(root) : Instrument();
    for (const DefinitionProblem &problem : problems)
        where.problem(problemLine(problem, id + u".json"_s));
    if (problems.empty() && instrument.id != id)
        where.problem(WordsOfDefinition::tr("the instrument calls itself “%1”").arg(instrument.id));
    addInstrument(instrument, where);
    return true;
}

void ProtocolReader::addInstrument(const Instrument &instrument, const JsonNode &where)
{
    for (const Instrument &other : m_protocol.instruments) {
        if (other.id == instrument.id && !instrument.id.isEmpty())
            where.problem(WordsOfDefinition::tr("there is another instrument “%1”").arg(instrument.id));
    }
    for (const Item &item : instrument.items) {
        checkItemCode(item.code, where);
        if (item.codelist.isEmpty())
            continue;
        const auto known = m_lists.constFind(item.codelist);
        if (known != m_lists.constEnd() && *known != item.options)
            where.problem(
                WordsOfDefinition::tr("option list “%1” stands for other answers elsewhere").arg(item.codelist));
        m_lists.insert(item.codelist, item.options);
    }
    m_protocol.instruments.push_back(instrument);
}

void ProtocolReader::readVisits()
{
    const std::vector<JsonNode> nodes = m_root.list(u"visits"_s);
    if (nodes.size() > 1000)
        m_root.at(u"visits"_s).problem(WordsOfDefinition::tr("at most 1000 visits are possible"));
    UniqueCodes codes;
    for (const JsonNode &node : nodes) {
        m_protocol.visits.push_back(readVisit(node));
        codes.add(m_protocol.visits.back().code, node);
    }
    checkAnchors(nodes);
    checkInfusions(nodes);
}

ProtocolVisit ProtocolReader::readVisit(const JsonNode &node)
{
    ProtocolVisit visit;
    if (!node.isObjectOf({u"code"_s, u"kind"_s, u"label"_s, u"short_label"_s, u"anchor"_s, u"target"_s, u"window"_s,
                          u"period"_s, u"outcome_of_period"_s, u"forms"_s}))
        return visit;
    visit.code = node.name(u"code"_s);
    static const QRegularExpression reserved(u"^(P|AE|CM|Q|DV|CT|IN)\\d+$"_s);
    if (reserved.match(visit.code).hasMatch())
        node.at(u"code"_s).problem(WordsOfDefinition::tr("“%1” names a period or a row of a list").arg(visit.code));
    visit.label = node.words(u"label"_s);
    visit.shortLabel = node.has(u"short_label"_s) ? node.words(u"short_label"_s) : visit.label;
    const qsizetype kind = visitKindNames.indexOf(node.word(u"kind"_s, visitKindNames));
    visit.kind = kind < 0 ? Kind::Visit : visitKinds[std::size_t(kind)];
    if (node.has(u"anchor"_s))
        readSchedule(node, visit);
    else if (!m_protocol.visits.empty())
        node.at(u"anchor"_s).problem(WordsOfDefinition::tr("is missing; only the first visit has none"));
    if (node.has(u"period"_s))
        visit.period = readPeriod(node, u"period"_s);
    else if (visit.kind == Kind::Infusion && m_protocol.periods > 0)
        node.at(u"period"_s).problem(WordsOfDefinition::tr("is missing; an infusion begins a period"));
    if (node.has(u"outcome_of_period"_s))
        visit.outcomeOfPeriod = readPeriod(node, u"outcome_of_period"_s);
    readVisitForms(node, visit);
    return visit;
}

int ProtocolReader::readPeriod(const JsonNode &node, const QString &key)
{
    return node.whole(key, 1, m_protocol.periods);
}

void ProtocolReader::readSchedule(const JsonNode &node, ProtocolVisit &visit)
{
    visit.anchor = node.text(u"anchor"_s);
    visit.targetDay = node.whole(u"target"_s, 0, 10000);
    readWindow(node, visit.windowLow, visit.windowHigh);
}

void ProtocolReader::readWindow(const JsonNode &node, int &low, int &high)
{
    if (!node.has(u"window"_s))
        return;
    const JsonNode window = node.at(u"window"_s);
    const QJsonArray days = window.value().toArray();
    if (days.size() != 2 || !isWhole(days[0]) || !isWhole(days[1])) {
        window.problem(WordsOfDefinition::tr("two days are wanted, low and high"));
        return;
    }
    low = days[0].toInt();
    high = days[1].toInt();
    if (low > high)
        window.problem(WordsOfDefinition::tr("low %1 is above high %2").arg(low).arg(high));
    else if (low > 0 || high < 0)
        window.problem(WordsOfDefinition::tr("the target day lies outside; low is 0 or less, high 0 or more"));
}

void ProtocolReader::readRepeatedInfusions()
{
    if (!m_root.has(u"repeated_infusions"_s))
        return;
    const JsonNode node = m_root.at(u"repeated_infusions"_s);
    if (!node.isObjectOf(
            {u"anchor"_s, u"target"_s, u"window"_s, u"call_day"_s, u"call_window_high"_s, u"minimum_days_between"_s}))
        return;
    RepeatedInfusions &infusions = m_protocol.repeatedInfusions;
    infusions.allowed = true;
    infusions.anchor = node.text(u"anchor"_s);
    if (!m_protocol.visit(infusions.anchor))
        node.at(u"anchor"_s).problem(WordsOfDefinition::tr("there is no visit “%1”").arg(infusions.anchor));
    infusions.targetDay = node.whole(u"target"_s, 0, 10000);
    readWindow(node, infusions.windowLow, infusions.windowHigh);
    if (node.has(u"call_day"_s)) {
        infusions.callDay = node.whole(u"call_day"_s, 0, 1000);
        infusions.callWindowHigh = node.whole(u"call_window_high"_s, 0, 1000);
    }
    if (node.has(u"minimum_days_between"_s))
        infusions.minimumDaysBetween = node.whole(u"minimum_days_between"_s, 0, 1000);
}

void ProtocolReader::readVisitForms(const JsonNode &node, ProtocolVisit &visit)
{
    UniqueCodes ids;
    for (const JsonNode &form : node.optionalList(u"forms"_s)) {
        const QString id = form.value().toString();
        const auto isIt = [&id](const auto &each) { return each.id == id; };
        const bool isForm = std::any_of(m_protocol.forms.begin(), m_protocol.forms.end(), isIt);
        const bool isInstrument = std::any_of(m_protocol.instruments.begin(), m_protocol.instruments.end(), isIt);
        if (!isForm && !isInstrument && !loadInstrument(id, form))
            form.problem(WordsOfDefinition::tr("there is no form or instrument “%1”").arg(id));
        ids.add(id, form);
        visit.forms.push_back(id);
    }
}

void ProtocolReader::checkAnchors(const std::vector<JsonNode> &nodes)
{
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        const ProtocolVisit &visit = m_protocol.visits[index];
        const JsonNode anchor = nodes[index].at(u"anchor"_s);
        if (visit.anchor.isEmpty() || (visit.anchor == u"IN1" && m_root.has(u"repeated_infusions"_s)))
            continue;
        if (!m_protocol.visit(visit.anchor)) {
            anchor.problem(WordsOfDefinition::tr("there is no visit “%1”").arg(visit.anchor));
            continue;
        }
        const ProtocolVisit *before = &visit;
        for (std::size_t steps = 0; before && !before->anchor.isEmpty(); ++steps) {
            if (steps > nodes.size()) {
                anchor.problem(WordsOfDefinition::tr("the anchors run in a circle"));
                break;
            }
            before = m_protocol.visit(before->anchor);
        }
    }
}

void ProtocolReader::checkInfusions(const std::vector<JsonNode> &nodes)
{
    std::vector<int> infusions(std::size_t(m_protocol.periods) + 1, 0);
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        const ProtocolVisit &visit = m_protocol.visits[index];
        if (visit.kind != Kind::Infusion || !visit.period)
            continue;
        if (++infusions[std::size_t(*visit.period)] > 1)
            nodes[index]
                .at(u"period"_s)
                .problem(WordsOfDefinition::tr("period %1 has another infusion already").arg(*visit.period));
    }
    for (int period = 1; period <= m_protocol.periods; ++period) {
        if (infusions[std::size_t(period)] == 0)
            m_root.at(u"visits"_s).problem(WordsOfDefinition::tr("period %1 has no infusion").arg(period));
    }
}

} // namespace carnet
