#include "core/protocol/item_reader.h"

#include "core/domain/error.h"
#include "core/domain/value.h"
#include "core/protocol/library.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

Item::Kind readKind(const JsonNode &node)
{
    constexpr std::array kinds{Item::Kind::Number,      Item::Kind::Choice, Item::Kind::Date,
                               Item::Kind::PartialDate, Item::Kind::Time,   Item::Kind::Text};
    QStringList known;
    for (const Item::Kind kind : kinds)
        known.push_back(code(kind));
    const qsizetype index = known.indexOf(node.word(u"kind"_s, known));
    return index < 0 ? Item::Kind::Text : kinds[std::size_t(index)];
}

void readRange(const JsonNode &node, Item &item)
{
    const JsonNode range = node.at(u"range"_s);
    const QJsonArray bounds = range.value().toArray();
    if (bounds.size() != 2 || !bounds[0].isDouble() || !bounds[1].isDouble()) {
        range.problem(WordsOfDefinition::tr("two numbers are wanted, low and high"));
        return;
    }
    item.minimum = bounds[0].toDouble();
    item.maximum = bounds[1].toDouble();
    if (*item.minimum > *item.maximum)
        range.problem(
            WordsOfDefinition::tr("low %1 is above high %2").arg(shortest(*item.minimum), shortest(*item.maximum)));
}

void checkOptions(const JsonNode &node, const Item &item)
{
    for (const Option &option : item.options) {
        bool isNumber = false;
        const double value = option.code.toDouble(&isNumber);
        if (!isNumber)
            node.problem(
                WordsOfDefinition::tr("“%1” is no number; a number item takes numbers as codes").arg(option.code));
        else if ((item.minimum && value < *item.minimum) || (item.maximum && value > *item.maximum))
            node.problem(WordsOfDefinition::tr("code %1 is outside the range of the item").arg(option.code));
    }
}

void readItemOptions(const JsonNode &node, const OptionLists &lists, Item &item)
{
    const JsonNode options = node.at(u"options"_s);
    if (options.value().isArray()) {
        item.codelist = item.code;
        item.options = readOptions(node.list(u"options"_s));
    } else {
        item.codelist = node.text(u"options"_s);
        if (!item.codelist.isEmpty() && !lists.contains(item.codelist))
            options.problem(WordsOfDefinition::tr("there is no option list “%1”").arg(item.codelist));
        item.options = lists.value(item.codelist);
    }
    if (item.kind == Item::Kind::Number)
        checkOptions(options, item);
    else if (item.kind != Item::Kind::Choice)
        options.problem(WordsOfDefinition::tr("only choice and number items have options"));
}

} // namespace

bool dividesRange(double low, double high, double step)
{
    const double steps = (high - low) / step;
    return std::abs(steps - std::round(steps)) < 1e-9;
}

std::vector<Option> readOptions(const std::vector<JsonNode> &nodes)
{
    std::vector<Option> options;
    UniqueCodes codes;
    for (const JsonNode &node : nodes) {
        if (!node.isObjectOf({u"code"_s, u"label"_s}))
            continue;
        options.push_back({node.text(u"code"_s), node.words(u"label"_s)});
        codes.add(options.back().code, node);
    }
    return options;
}

OptionLists readOptionLists(const JsonNode &node)
{
    OptionLists lists;
    if (!node.isObject()) {
        node.problem(WordsOfDefinition::tr("an object is wanted, in braces"));
        return lists;
    }
    for (const QString &name : node.value().toObject().keys())
        lists.insert(name, readOptions(node.list(name)));
    return lists;
}

Item readItem(const JsonNode &node, const OptionLists &lists, const QStringList &extra)
{
    Item item;
    if (!node.isObjectOf(QStringList{u"id"_s, u"label"_s, u"kind"_s, u"range"_s, u"step"_s, u"unit"_s, u"options"_s,
                                     u"role"_s, u"may_be_future"_s, u"may_precede_consent"_s} +
                         extra))
        return item;
    item.code = node.name(u"id"_s);
    item.label = node.words(u"label"_s);
    item.kind = readKind(node);
    item.unit = node.optionalText(u"unit"_s);
    item.role = node.optionalText(u"role"_s);
    item.mayBeFuture = node.flag(u"may_be_future"_s);
    item.mayPrecedeConsent = node.flag(u"may_precede_consent"_s);
    if (node.has(u"range"_s))
        readRange(node, item);
    if (node.has(u"step"_s)) {
        item.step = node.number(u"step"_s, 0.001, 1e6);
        if (!dividesRange(item.minimum.value_or(0), item.maximum.value_or(0), *item.step))
            node.at(u"step"_s).problem(
                WordsOfDefinition::tr("step %1 does not divide the range").arg(shortest(*item.step)));
    }
    if (node.has(u"options"_s))
        readItemOptions(node, lists, item);
    else if (item.kind == Item::Kind::Choice)
        node.at(u"options"_s).problem(WordsOfDefinition::tr("is missing"));
    return item;
}

const FixedItems &fixedItems()
{
    static const FixedItems fixed = [] {
        std::vector<DefinitionProblem> problems;
        FixedItems read;
        const JsonNode root = parseDefinition(shippedItems(), &problems);
        read.lists = readOptionLists(root.at(u"codelists"_s));
        for (const QString &name : root.at(u"codelists"_s).value().toObject().keys())
            read.listNames.push_back(name);
        for (const JsonNode &node : root.list(u"items"_s)) {
            FixedItems::Row row;
            row.item = readItem(node, read.lists, {u"file"_s, u"column"_s, u"level"_s, u"workflow"_s, u"hidden"_s});
            row.file = node.optionalText(u"file"_s);
            row.column = node.has(u"column"_s) ? node.text(u"column"_s) : row.item.code;
            row.level = node.text(u"level"_s);
            row.workflow = node.flag(u"workflow"_s);
            row.hidden = node.flag(u"hidden"_s);
            read.rows.push_back(row);
        }
        if (!problems.empty()) {
            throw Error(Error::Kind::Damaged,
                        u"items.json: %1: %2"_s.arg(problems.front().path, problems.front().message));
        }
        return read;
    }();
    return fixed;
}

} // namespace carnet
