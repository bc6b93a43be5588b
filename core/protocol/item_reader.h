#pragma once

#include "core/protocol/json_node.h"

namespace carnet {

/// Option lists by name, as items refer to them.
using OptionLists = QHash<QString, std::vector<Option>>;

/// Whether low + n · step reaches high exactly (to 1e-9).
bool dividesRange(double low, double high, double step);

std::vector<Option> readOptions(const std::vector<JsonNode> &nodes);
/// An object of named option lists.
OptionLists readOptionLists(const JsonNode &node);
/// An item of an instrument or form; lists are the option lists that it may name. extra: keys of the caller.
Item readItem(const JsonNode &node, const OptionLists &lists, const QStringList &extra = {});

/// The fixed items of the files and their option lists, shipped with the program.
struct FixedItems
{
    struct Row
    {
        Item item;
        QString file;
        QString column;
        QString level;
        bool workflow = false;
        bool hidden = false; ///< kept by the program itself: in no data file
    };

    std::vector<Row> rows;
    std::vector<QString> listNames;
    OptionLists lists;
};

/// Read once. Throws Error when the shipped file is damaged.
const FixedItems &fixedItems();

} // namespace carnet
