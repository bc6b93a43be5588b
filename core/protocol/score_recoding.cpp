#include "core/protocol/score_reader.h"

#include "core/domain/value.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using Formula = ScoreRule::Formula;

constexpr double widest = 1e9;
constexpr double hoursOfDay = 24;
constexpr double oneMinute = 1.0 / 60;

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

} // namespace

void ScoreReader::readRecodings(const JsonNode &node, ScoreInput &input)
{
    const Item *asked = item(input.code);
    const JsonNode place = node.at(input.code);
    if (!asked)
        place.problem(WordsOfDefinition::tr("only items are recoded"));
    else if (asked->isReversed)
        place.problem(WordsOfDefinition::tr("“%1” is reversed already").arg(input.code));
    if (place.value().isArray()) {
        for (const JsonNode &each : node.list(input.code))
            input.recodings.push_back(readRecoding(each, input.code));
    } else {
        input.recodings.push_back(readRecoding(place, input.code));
    }
}

Recoding ScoreReader::readRecoding(const JsonNode &node, const QString &code)
{
    Recoding recoding;
    if (!node.isObjectOf({u"when"_s, u"table"_s, u"steps"_s, u"constant"_s, u"as_answered"_s}))
        return recoding;
    if (node.has(u"when"_s)) {
        const JsonNode when = node.at(u"when"_s);
        if (!when.isObjectOf({u"item"_s, u"missing"_s, u"from"_s, u"to"_s}))
            return recoding;
        recoding.item = when.text(u"item"_s);
        if (!item(recoding.item))
            when.at(u"item"_s).problem(WordsOfDefinition::tr("there is no item “%1”").arg(recoding.item));
        recoding.when = when.flag(u"missing"_s) ? Recoding::When::Missing : Recoding::When::Between;
        if (recoding.when == Recoding::When::Between) {
            recoding.minimum = when.number(u"from"_s, -widest, widest);
            recoding.maximum = when.number(u"to"_s, recoding.minimum, widest);
        }
    }
    const bool asAnswered = node.flag(u"as_answered"_s);
    if (int(node.has(u"table"_s)) + int(node.has(u"steps"_s)) + int(node.has(u"constant"_s)) + int(asAnswered) != 1)
        node.problem(WordsOfDefinition::tr("one of table, steps, constant, as_answered is wanted"));
    else if (node.has(u"table"_s))
        readTable(node.at(u"table"_s), code, recoding);
    else if (node.has(u"steps"_s))
        recoding.steps = readSteps(node, u"steps"_s);
    else if (node.has(u"constant"_s))
        recoding.constant = node.number(u"constant"_s, -widest, widest);
    return recoding;
}

void ScoreReader::readTable(const JsonNode &node, const QString &code, Recoding &recoding)
{
    const Item *asked = item(code);
    if (!asked || !node.isObject()) {
        node.problem(WordsOfDefinition::tr("an object is wanted, in braces"));
        return;
    }
    QStringList wanted;
    for (const Option &option : asked->options)
        wanted.push_back(option.code);
    node.isObjectOf(wanted);
    for (const QString &answer : wanted) {
        if (node.has(answer))
            recoding.table.emplace_back(answer.toDouble(), node.number(answer, -widest, widest));
        else
            node.problem(WordsOfDefinition::tr("the answer %1 is left out").arg(answer));
    }
    if (wanted.isEmpty())
        node.problem(WordsOfDefinition::tr("“%1” has no options to recode").arg(code));
    std::sort(recoding.table.begin(), recoding.table.end());
}

std::vector<ScoreStep> ScoreReader::readSteps(const JsonNode &node, const QString &key)
{
    std::vector<ScoreStep> steps;
    for (const JsonNode &each : node.list(key)) {
        if (!each.isObjectOf({u"from"_s, u"above"_s, u"value"_s}))
            continue;
        ScoreStep step;
        step.isAbove = each.has(u"above"_s);
        if (step.isAbove && each.has(u"from"_s))
            each.problem(WordsOfDefinition::tr("one limit is wanted: %1").arg(u"from, above"_s));
        step.from = each.number(step.isAbove ? u"above"_s : u"from"_s, -widest, widest);
        step.value = each.number(u"value"_s, -widest, widest);
        if (!steps.empty() && step.from <= steps.back().from)
            each.problem(WordsOfDefinition::tr("%1 is not above %2, where the step before begins")
                             .arg(shortest(step.from), shortest(steps.back().from)));
        steps.push_back(step);
    }
    return steps;
}

std::vector<double> ScoreReader::readNumbers(const JsonNode &node, const QString &key, std::size_t wanted)
{
    std::vector<double> numbers;
    const auto found = node.list(key);
    for (const JsonNode &each : found) {
        if (!each.value().isDouble())
            each.problem(WordsOfDefinition::tr("a number is wanted"));
        numbers.push_back(each.value().toDouble());
    }
    if (found.size() != wanted && node.has(key))
        node.at(key).problem(WordsOfDefinition::tr("%1 numbers are wanted, not %2").arg(wanted).arg(found.size()));
    numbers.resize(wanted);
    return numbers;
}

const Item *ScoreReader::item(const QString &code) const
{
    const auto found = std::find_if(m_instrument.items.begin(), m_instrument.items.end(),
                                    [&](const Item &candidate) { return candidate.code == code; });
    return found == m_instrument.items.end() ? nullptr : &*found;
}

const ScoreDefinition *ScoreReader::score(const QString &code) const
{
    const auto found = std::find_if(m_instrument.scores.begin(), m_instrument.scores.end(),
                                    [&](const ScoreDefinition &candidate) { return candidate.id == code; });
    return found == m_instrument.scores.end() ? nullptr : &*found;
}

ScoreReader::Reach ScoreReader::reach(const QString &code) const
{
    if (const ScoreDefinition *made = score(code))
        return {made->minimum, made->maximum};
    const Item *asked = item(code);
    if (asked && asked->kind == Item::Kind::Number)
        return {asked->minimum.value_or(-widest), asked->maximum.value_or(widest)};
    return {};
}

ScoreReader::Reach ScoreReader::reach(const ScoreInput &input) const
{
    const Reach plain = reach(input.code);
    std::vector<double> numbers;
    for (const Recoding &recoding : input.recodings) {
        if (recoding.constant)
            numbers.push_back(*recoding.constant);
        for (const auto &[answer, counts] : recoding.table)
            numbers.push_back(counts);
        for (const ScoreStep &step : recoding.steps)
            numbers.push_back(step.value);
        if (!recoding.constant && recoding.table.empty() && recoding.steps.empty())
            numbers.insert(numbers.end(), {plain.low, plain.high});
    }
    if (numbers.empty())
        return plain;
    const auto [low, high] = std::minmax_element(numbers.begin(), numbers.end());
    return {*low, *high};
}

ScoreReader::Reach ScoreReader::reach(const ScoreRule &rule) const
{
    if (!rule.steps.empty()) {
        const auto [low, high] =
            std::minmax_element(rule.steps.begin(), rule.steps.end(),
                                [](const ScoreStep &a, const ScoreStep &b) { return a.value < b.value; });
        return {low->value, high->value};
    }
    if (rule.formula == Formula::Clock)
        return {0, hoursOfDay};
    if (rule.formula == Formula::Ratio)
        return {0, rule.of.empty() ? 0 : reach(rule.of[0]).high / oneMinute * rule.times / rule.range};
    if (rule.formula == Formula::Count)
        return {0, double(rule.of.size())};
    Reach all;
    for (std::size_t i = 0; i < rule.of.size(); ++i) {
        Reach each = reach(rule.of[i]);
        if (rule.formula == Formula::Standardised && i < rule.weights.size()) {
            const double slope = rule.weights[i] / rule.deviations[i];
            each = {slope * (each.low - rule.means[i]), slope * (each.high - rule.means[i])};
            if (each.low > each.high)
                std::swap(each.low, each.high);
        }
        all = {all.low + each.low, all.high + each.high};
    }
    if (rule.formula == Formula::Mean && !rule.of.empty())
        all = {all.low / double(rule.of.size()), all.high / double(rule.of.size())};
    const auto scaled = [&](double raw) { return rule.constant + (raw - rule.lowest) * rule.times / rule.range; };
    const Reach reached{scaled(all.low), scaled(all.high)};
    return {std::min(reached.low, reached.high), std::max(reached.low, reached.high)};
}

void ScoreReader::collectItems(ScoreDefinition &made) const
{
    QSet<QString> needed;
    for (const ScoreInput &input : made.rule.of) {
        if (const ScoreDefinition *part = score(input.code))
            needed.unite(QSet<QString>(part->items.begin(), part->items.end()));
        needed.insert(input.code);
        for (const Recoding &recoding : input.recodings)
            needed.insert(recoding.item);
    }
    for (const Item &each : m_instrument.items) {
        if (needed.contains(each.code))
            made.items.push_back(each.code);
    }
}

} // namespace carnet
