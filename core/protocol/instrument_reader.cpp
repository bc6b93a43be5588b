#include "core/protocol/instrument_reader.h"

#include "core/domain/value.h"
#include "core/protocol/item_reader.h"
#include "core/protocol/score_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

/// Every whole answer of an item with named answers has its name.
void checkGaps(const JsonNode &node, const Item &item)
{
    constexpr double mostOptions = 100;
    if (item.kind != Item::Kind::Number || item.options.empty() || !item.minimum || !item.maximum)
        return;
    const double step = item.step.value_or(1);
    const double steps = (*item.maximum - *item.minimum) / step;
    if (steps > mostOptions || !dividesRange(*item.minimum, *item.maximum, step))
        return;
    for (int i = 0; i <= int(std::round(steps)); ++i) {
        const double answer = *item.minimum + i * step;
        const bool isNamed = std::any_of(item.options.begin(), item.options.end(), [&](const Option &option) {
            return std::abs(option.code.toDouble() - answer) < step / 1000;
        });
        if (!isNamed)
            node.at(u"options"_s).problem(WordsOfDefinition::tr("the answer %1 has no option").arg(shortest(answer)));
    }
}

void readAskedWhen(const JsonNode &node, Item &item)
{
    if (!node.has(u"asked_when"_s))
        return;
    const JsonNode when = node.at(u"asked_when"_s);
    if (!when.isObjectOf({u"item"_s, u"from"_s, u"to"_s}))
        return;
    AskedWhen asked;
    asked.item = when.text(u"item"_s);
    asked.minimum = when.number(u"from"_s, -1e9, 1e9);
    asked.maximum = when.number(u"to"_s, asked.minimum, 1e9);
    item.askedWhen = asked;
}

Item readQuestion(const JsonNode &node, const OptionLists &lists)
{
    Item item =
        readItem(node, lists, {u"reverse"_s, u"printed_downwards"_s, u"asked_when"_s, u"may_be_not_applicable"_s});
    item.isReversed = node.flag(u"reverse"_s);
    item.printedDownwards = node.flag(u"printed_downwards"_s);
    item.mayBeNotApplicable = node.flag(u"may_be_not_applicable"_s);
    if (item.isReversed && !(item.minimum && item.maximum))
        node.at(u"reverse"_s).problem(WordsOfDefinition::tr("a reversed item needs a range"));
    readAskedWhen(node, item);
    checkGaps(node, item);
    return item;
}

void checkSkips(const std::vector<JsonNode> &nodes, const Instrument &instrument)
{
    for (std::size_t i = 0; i < instrument.items.size(); ++i) {
        const auto &when = instrument.items[i].askedWhen;
        const bool isThere = !when || (when->item != instrument.items[i].code &&
                                       std::any_of(instrument.items.begin(), instrument.items.end(),
                                                   [&](const Item &item) { return item.code == when->item; }));
        if (!isThere)
            nodes[i]
                .at(u"asked_when"_s)
                .at(u"item"_s)
                .problem(WordsOfDefinition::tr("there is no other item “%1”").arg(when->item));
    }
}

} // namespace

Instrument readInstrument(const JsonNode &node)
{
    Instrument instrument;
    if (!node.isObjectOf({u"id"_s, u"version"_s, u"order"_s, u"title"_s, u"source"_s, u"licence"_s, u"needs_licence"_s,
                          u"norms"_s, u"recall"_s, u"coding"_s, u"option_sets"_s, u"items"_s, u"scores"_s}))
        return instrument;
    instrument.id = node.name(u"id"_s);
    instrument.version = node.text(u"version"_s);
    if (node.has(u"order"_s))
        instrument.order = node.whole(u"order"_s, 0, 9999);
    instrument.title = node.words(u"title"_s);
    instrument.source = node.text(u"source"_s);
    instrument.licence = node.words(u"licence"_s);
    instrument.needsLicence = !node.has(u"needs_licence"_s) || node.flag(u"needs_licence"_s);
    instrument.norms = node.optionalText(u"norms"_s);
    instrument.recall = node.words(u"recall"_s);
    instrument.coding = node.word(u"coding"_s, {u"position"_s, u"printed"_s});
    OptionLists lists;
    if (node.has(u"option_sets"_s))
        lists = readOptionLists(node.at(u"option_sets"_s));
    UniqueCodes codes;
    const std::vector<JsonNode> items = node.list(u"items"_s);
    for (const JsonNode &item : items) {
        instrument.items.push_back(readQuestion(item, lists));
        codes.add(instrument.items.back().code, item);
    }
    if (instrument.items.empty())
        node.at(u"items"_s).problem(WordsOfDefinition::tr("at least one item is wanted"));
    checkSkips(items, instrument);
    ScoreReader(instrument, node).read();
    return instrument;
}

} // namespace carnet
