#include "core/protocol/score_reader.h"

#include "core/domain/value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using Formula = ScoreRule::Formula;
using Kind = ScoreDefinition::Kind;

constexpr double widest = 1e9;
constexpr double tolerance = 1e-9;

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

bool isNear(double a, double b)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

ScoreReader::ScoreReader(Instrument &instrument, const JsonNode &root)
    : m_instrument(instrument)
    , m_root(root)
{
}

void ScoreReader::read()
{
    const std::vector<JsonNode> nodes = m_root.optionalList(u"scores"_s);
    for (const JsonNode &node : nodes)
        m_ids.push_back(node.value().toObject().value(u"id"_s).toString());
    UniqueCodes ids;
    for (const JsonNode &node : nodes) {
        ScoreDefinition score = readScore(node);
        ids.add(score.id, node);
        if (item(score.id))
            node.at(u"id"_s).problem(
                WordsOfDefinition::tr("“%1” is an item; a score needs a name of its own").arg(score.id));
        collectItems(score);
        m_instrument.scores.push_back(std::move(score));
    }
}

ScoreDefinition ScoreReader::readScore(const JsonNode &node)
{
    ScoreDefinition score;
    if (!node.isObjectOf({u"id"_s, u"label"_s, u"main"_s, u"range"_s, u"decimals"_s, u"unit"_s, u"higher_is_worse"_s,
                          u"missing"_s, u"usual"_s, u"bands"_s, u"rule"_s}))
        return score;
    score.id = node.name(u"id"_s);
    score.label = node.words(u"label"_s);
    score.main = node.flag(u"main"_s);
    score.decimals = node.has(u"decimals"_s) ? node.whole(u"decimals"_s, 0, 6) : 0;
    score.unit = node.optionalText(u"unit"_s);
    score.higherIsWorse = !node.has(u"higher_is_worse"_s) || node.flag(u"higher_is_worse"_s);
    score.missingRule = node.words(u"missing"_s);
    if (!node.has(u"rule"_s)) {
        node.at(u"rule"_s).problem(WordsOfDefinition::tr("is missing"));
        return score;
    }
    readRule(node.at(u"rule"_s), score);
    readRange(node, score);
    if (node.has(u"usual"_s))
        readUsual(node.at(u"usual"_s), score);
    if (node.has(u"bands"_s))
        readBands(node, score);
    return score;
}

void ScoreReader::readUsual(const JsonNode &node, ScoreDefinition &score)
{
    if (!node.isObjectOf({u"range"_s, u"else"_s}))
        return;
    const JsonNode range = node.at(u"range"_s);
    const QJsonArray bounds = range.value().toArray();
    if (bounds.size() != 2 || !bounds[0].isDouble() || !bounds[1].isDouble() ||
        bounds[0].toDouble() >= bounds[1].toDouble()) {
        range.problem(WordsOfDefinition::tr("two numbers are wanted, low and high"));
        return;
    }
    score.usual = {bounds[0].toDouble(), bounds[1].toDouble(), node.words(u"else"_s)};
}

void ScoreReader::readRange(const JsonNode &node, ScoreDefinition &score)
{
    const Reach items = reach(score.rule);
    score.minimum = items.low;
    score.maximum = items.high;
    if (!node.has(u"range"_s))
        return;
    const JsonNode range = node.at(u"range"_s);
    const QJsonArray bounds = range.value().toArray();
    if (bounds.size() != 2 || !bounds[0].isDouble() || !bounds[1].isDouble()) {
        range.problem(WordsOfDefinition::tr("two numbers are wanted, low and high"));
        return;
    }
    score.minimum = bounds[0].toDouble();
    score.maximum = bounds[1].toDouble();
    const bool isOpen = score.rule.formula == Formula::Ratio && score.rule.steps.empty();
    if (!isOpen && (!isNear(score.minimum, items.low) || !isNear(score.maximum, items.high)))
        range.problem(WordsOfDefinition::tr("the items give %1 to %2").arg(shortest(items.low), shortest(items.high)));
}

void ScoreReader::readBands(const JsonNode &node, ScoreDefinition &score)
{
    score.bands.clear();
    QSet<int> codes;
    for (const JsonNode &band : node.list(u"bands"_s)) {
        if (!band.isObjectOf({u"from"_s, u"code"_s, u"label"_s}))
            continue;
        const double from = band.number(u"from"_s, -widest, widest);
        const int code = band.whole(u"code"_s, 0, 99);
        if (!score.bands.empty() && from <= score.bands.back().from)
            band.at(u"from"_s).problem(WordsOfDefinition::tr("%1 is not above %2, where the band before begins")
                                           .arg(shortest(from), shortest(score.bands.back().from)));
        else if (score.bands.empty() && from > score.minimum)
            band.at(u"from"_s).problem(
                WordsOfDefinition::tr("the first band begins at %1, the lowest score").arg(shortest(score.minimum)));
        else if (from > score.maximum)
            band.at(u"from"_s).problem(WordsOfDefinition::tr("%1 is above the highest score, %2")
                                           .arg(shortest(from), shortest(score.maximum)));
        if (codes.contains(code))
            band.at(u"code"_s).problem(WordsOfDefinition::tr("%1 is already the code of another band").arg(code));
        codes.insert(code);
        score.bands.push_back({from, code, band.words(u"label"_s)});
    }
}

void ScoreReader::readRule(const JsonNode &node, ScoreDefinition &score)
{
    if (!node.isObject()) {
        node.problem(WordsOfDefinition::tr("an object is wanted, in braces"));
        return;
    }
    const QString name = node.word(u"name"_s, {u"value"_s, u"sum"_s, u"mean"_s, u"count"_s, u"threshold"_s, u"band"_s,
                                               u"standardised"_s, u"indicators"_s, u"clock"_s, u"ratio"_s});
    if (name == u"value"_s || name == u"sum"_s || name == u"mean"_s)
        readTotal(node, score, name == u"mean"_s);
    else if (name == u"count"_s)
        readCount(node, score);
    else if (name == u"threshold"_s)
        readThreshold(node, score);
    else if (name == u"band"_s)
        readBandOf(node, score);
    else if (name == u"standardised"_s)
        readStandardised(node, score);
    else if (name == u"indicators"_s)
        readIndicators(node, score);
    else if (name == u"clock"_s || name == u"ratio"_s)
        readTimes(node, score);
}

void ScoreReader::readTotal(const JsonNode &node, ScoreDefinition &score, bool isMean)
{
    const bool several = node.value().toObject().value(u"name"_s).toString() != u"value"_s;
    ScoreRule &rule = score.rule;
    if (!node.isObjectOf({u"name"_s, u"of"_s, u"at_least"_s, u"recode"_s, u"scale"_s, u"steps"_s}))
        return;
    rule.formula = isMean ? Formula::Mean : Formula::Sum;
    readInputs(node, rule, several);
    if (node.has(u"at_least"_s))
        rule.atLeast = node.whole(u"at_least"_s, 1, std::max(1, int(rule.of.size())));
    readScale(node, rule);
    if (node.has(u"steps"_s))
        rule.steps = readSteps(node, u"steps"_s);
}

void ScoreReader::readCount(const JsonNode &node, ScoreDefinition &score)
{
    if (!node.isObjectOf({u"name"_s, u"of"_s, u"above"_s}))
        return;
    score.kind = Kind::Count;
    score.rule.formula = Formula::Count;
    readInputs(node, score.rule, true);
    score.rule.above = node.number(u"above"_s, -widest, widest);
}

void ScoreReader::readThreshold(const JsonNode &node, ScoreDefinition &score)
{
    if (!node.isObjectOf({u"name"_s, u"of"_s, u"from"_s, u"above"_s, u"to"_s, u"below"_s}))
        return;
    score.kind = Kind::Flag;
    score.bands = {{0, 0, {u"no"_s, u"non"_s}}, {1, 1, {u"yes"_s, u"oui"_s}}};
    readInputs(node, score.rule, false);
    const QStringList sides{u"from"_s, u"above"_s, u"to"_s, u"below"_s};
    const auto given = std::count_if(sides.begin(), sides.end(), [&](const QString &side) { return node.has(side); });
    if (given != 1) {
        node.problem(WordsOfDefinition::tr("one limit is wanted: %1").arg(sides.join(u", "_s)));
        return;
    }
    const QString side = *std::find_if(sides.begin(), sides.end(), [&](const QString &each) { return node.has(each); });
    const double limit = node.number(side, -widest, widest);
    const bool isUpper = side == u"from"_s || side == u"above"_s;
    score.rule.steps = {{-widest, false, isUpper ? 0.0 : 1.0},
                        {limit, side == u"above"_s || side == u"to"_s, isUpper ? 1.0 : 0.0}};
}

void ScoreReader::readBandOf(const JsonNode &node, ScoreDefinition &score)
{
    if (!node.isObjectOf({u"name"_s, u"of"_s}))
        return;
    score.kind = Kind::Band;
    readInputs(node, score.rule, false);
    const ScoreDefinition *banded = this->score(score.rule.of.front().code);
    if (!banded || banded->bands.empty()) {
        node.at(u"of"_s).problem(WordsOfDefinition::tr("a score with bands is wanted, named before this one"));
        return;
    }
    for (const ScoreBand &band : banded->bands) {
        score.rule.steps.push_back({band.from, false, double(band.code)});
        score.bands.push_back({double(band.code), band.code, band.label});
    }
    std::sort(score.bands.begin(), score.bands.end(),
              [](const ScoreBand &a, const ScoreBand &b) { return a.from < b.from; });
}

void ScoreReader::readStandardised(const JsonNode &node, ScoreDefinition &score)
{
    if (!node.isObjectOf({u"name"_s, u"of"_s, u"means"_s, u"deviations"_s, u"weights"_s, u"times"_s, u"plus"_s}))
        return;
    ScoreRule &rule = score.rule;
    rule.formula = Formula::Standardised;
    readInputs(node, rule, true);
    rule.means = readNumbers(node, u"means"_s, rule.of.size());
    rule.deviations = readNumbers(node, u"deviations"_s, rule.of.size());
    rule.weights = readNumbers(node, u"weights"_s, rule.of.size());
    for (double &deviation : rule.deviations) {
        if (deviation > 0)
            continue;
        node.at(u"deviations"_s).problem(WordsOfDefinition::tr("numbers above 0 are wanted"));
        deviation = 1;
    }
    rule.times = node.number(u"times"_s, -widest, widest);
    rule.constant = node.number(u"plus"_s, -widest, widest);
}

void ScoreReader::readIndicators(const JsonNode &node, ScoreDefinition &score)
{
    if (!node.isObjectOf({u"name"_s, u"of"_s, u"weights"_s, u"plus"_s}))
        return;
    readInputs(node, score.rule, true);
    score.rule.constant = node.number(u"plus"_s, -widest, widest);
    const JsonNode weights = node.at(u"weights"_s);
    QStringList known;
    for (const ScoreInput &input : score.rule.of)
        known.push_back(input.code);
    if (!weights.isObjectOf(known))
        return;
    for (ScoreInput &input : score.rule.of) {
        const Item *asked = item(input.code);
        if (!asked)
            continue;
        Recoding recoding;
        const auto numbers = readNumbers(weights, input.code, asked->options.size());
        for (std::size_t i = 0; i < asked->options.size(); ++i)
            recoding.table.emplace_back(asked->options[i].code.toDouble(), numbers[i]);
        input.recodings = {recoding};
    }
}

void ScoreReader::readTimes(const JsonNode &node, ScoreDefinition &score)
{
    ScoreRule &rule = score.rule;
    const bool isRatio = node.value().toObject().value(u"name"_s).toString() == u"ratio"_s;
    const QStringList known = isRatio ? QStringList{u"name"_s, u"of"_s, u"from"_s, u"until"_s, u"scale"_s, u"steps"_s}
                                      : QStringList{u"name"_s, u"from"_s, u"until"_s};
    if (!node.isObjectOf(known))
        return;
    rule.formula = isRatio ? Formula::Ratio : Formula::Clock;
    if (isRatio)
        readInputs(node, rule, false);
    for (const QString &key : {u"from"_s, u"until"_s}) {
        const QString code = node.text(key);
        const Item *time = item(code);
        if (!time || time->kind != Item::Kind::Time)
            node.at(key).problem(WordsOfDefinition::tr("“%1” is no item that asks for a time").arg(code));
        rule.of.push_back({code, {}});
    }
    rule.atLeast = int(rule.of.size());
    if (!isRatio)
        return;
    readScale(node, rule);
    if (node.has(u"steps"_s))
        rule.steps = readSteps(node, u"steps"_s);
}

void ScoreReader::readScale(const JsonNode &node, ScoreRule &rule)
{
    const JsonNode scale = node.at(u"scale"_s);
    if (!node.has(u"scale"_s) || !scale.isObjectOf({u"lowest"_s, u"range"_s, u"times"_s}))
        return;
    rule.lowest = scale.has(u"lowest"_s) ? scale.number(u"lowest"_s, -widest, widest) : 0;
    rule.range = scale.has(u"range"_s) ? scale.number(u"range"_s, 1e-6, widest) : 1;
    rule.times = scale.number(u"times"_s, -widest, widest);
}

void ScoreReader::readInputs(const JsonNode &node, ScoreRule &rule, bool several)
{
    if (several) {
        const JsonNode of = node.at(u"of"_s);
        for (const JsonNode &input : node.list(u"of"_s)) {
            if (isInput(input.value().toString(), input))
                rule.of.push_back({input.value().toString(), {}});
        }
        if (of.value().isArray() && of.value().toArray().isEmpty())
            of.problem(WordsOfDefinition::tr("at least one item or score is wanted"));
    } else {
        const QString code = node.text(u"of"_s);
        if (!code.isEmpty())
            isInput(code, node.at(u"of"_s));
        rule.of.push_back({code, {}});
    }
    rule.atLeast = int(rule.of.size());
    if (!node.has(u"recode"_s))
        return;
    QStringList known;
    for (const ScoreInput &input : rule.of)
        known.push_back(input.code);
    const JsonNode recode = node.at(u"recode"_s);
    if (!recode.isObjectOf(known))
        return;
    for (ScoreInput &input : rule.of) {
        if (recode.has(input.code))
            readRecodings(recode, input);
    }
}

bool ScoreReader::isInput(const QString &code, const JsonNode &where)
{
    const Item *asked = item(code);
    if (asked && asked->kind != Item::Kind::Number && asked->kind != Item::Kind::Choice)
        where.problem(WordsOfDefinition::tr("“%1” is no number").arg(code));
    else if (!asked && !score(code) && m_ids.contains(code))
        where.problem(
            WordsOfDefinition::tr("the score “%1” comes later; a score is made of those before it").arg(code));
    else if (!asked && !score(code))
        where.problem(WordsOfDefinition::tr("there is no item or score “%1”").arg(code));
    else
        return true;
    return false;
}

} // namespace carnet
