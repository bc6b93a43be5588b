#include "core/protocol/instrument_reader.h"

#include "core/protocol/item_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet {

Instrument readInstrument(const JsonNode &node)
{
    Instrument instrument;
    if (!node.isObjectOf({u"id"_s, u"version"_s, u"title"_s, u"source"_s, u"licence"_s, u"recall"_s, u"coding"_s,
                          u"option_sets"_s, u"items"_s, u"scores"_s}))
        return instrument;
    instrument.id = node.name(u"id"_s);
    instrument.version = node.text(u"version"_s);
    instrument.title = node.words(u"title"_s);
    instrument.source = node.text(u"source"_s);
    instrument.licence = node.words(u"licence"_s);
    instrument.recall = node.words(u"recall"_s);
    instrument.coding = node.word(u"coding"_s, {u"position"_s, u"printed"_s});
    OptionLists lists;
    if (node.has(u"option_sets"_s))
        lists = readOptionLists(node.at(u"option_sets"_s));
    UniqueCodes codes;
    for (const JsonNode &item : node.list(u"items"_s)) {
        instrument.items.push_back(readItem(item, lists));
        codes.add(instrument.items.back().code, item);
    }
    if (instrument.items.empty())
        node.at(u"items"_s).problem(QCoreApplication::translate("Definition", "at least one item is wanted"));
    node.optionalList(u"scores"_s);
    return instrument;
}

} // namespace carnet
