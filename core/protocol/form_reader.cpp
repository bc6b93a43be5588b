// The forms of a protocol: their items, what they want, what is typed as a table.
#include "core/protocol/protocol_reader.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

} // namespace

void ProtocolReader::readForms()
{
    UniqueCodes ids;
    for (const JsonNode &node : m_root.optionalList(u"forms"_s)) {
        if (!node.isObjectOf({u"id"_s, u"label"_s, u"level"_s, u"items"_s, u"required"_s, u"role"_s, u"opens_after"_s,
                              u"opens_with"_s, u"wanted"_s, u"tables"_s}))
            continue;
        ProtocolForm form;
        form.id = node.name(u"id"_s);
        ids.add(form.id, node);
        form.label = node.words(u"label"_s);
        form.level = node.word(
            u"level"_s, {u"patient"_s, u"visit"_s, u"period"_s, u"adverse_event"_s, u"contact"_s, u"infusion"_s});
        for (const JsonNode &item : node.list(u"items"_s)) {
            form.items.push_back(readItem(item, m_lists));
            checkItemCode(form.items.back().code, item);
        }
        readFormRules(node, form);
        readFormWanted(node, form);
        readFormTables(node, form);
        m_protocol.forms.push_back(form);
    }
}

void ProtocolReader::readFormRules(const JsonNode &node, ProtocolForm &form)
{
    for (const JsonNode &required : node.optionalList(u"required"_s)) {
        const QString code = required.value().toString();
        if (!std::any_of(form.items.begin(), form.items.end(), [&code](const Item &item) { return item.code == code; }))
            required.problem(WordsOfDefinition::tr("“%1” is no item of this form").arg(code));
        form.required.push_back(code);
    }
    if (node.has(u"role"_s))
        form.role = node.word(u"role"_s, {u"nurse"_s, u"investigator"_s, u"pharmacist"_s});
    form.opensAfter = node.optionalText(u"opens_after"_s);
    form.opensWith = node.optionalText(u"opens_with"_s);
    const ProtocolForm *before = form.opensAfter.isEmpty() ? nullptr : m_protocol.form(form.opensAfter);
    if (!form.opensAfter.isEmpty() && (!before || before->required.empty()))
        node.at(u"opens_after"_s)
            .problem(WordsOfDefinition::tr("there is no form “%1” with required items above").arg(form.opensAfter));
}

void ProtocolReader::readFormWanted(const JsonNode &node, ProtocolForm &form)
{
    const JsonNode wanted = node.at(u"wanted"_s);
    const QJsonObject answers = wanted.value().toObject();
    if (node.has(u"wanted"_s) && !wanted.isObject())
        wanted.problem(WordsOfDefinition::tr("an object is wanted, in braces"));
    for (const Item &item : form.items) {
        const QJsonValue answer = answers.value(item.code);
        if (answer.isDouble() && item.kind == Item::Kind::Number)
            form.wanted.emplace_back(item.code, answer.toDouble());
    }
    for (const QString &code : answers.keys()) {
        const bool isRead = std::ranges::any_of(form.wanted, [&](const auto &each) { return each.first == code; });
        if (!isRead)
            wanted.at(code).problem(WordsOfDefinition::tr("the number that an item of this form must hold is wanted"));
    }
}

void ProtocolReader::readFormTables(const JsonNode &node, ProtocolForm &form)
{
    for (const JsonNode &each : node.optionalList(u"tables"_s)) {
        if (!each.isObjectOf({u"rows"_s, u"columns"_s, u"items"_s}))
            continue;
        FormTable table;
        const std::vector<Option> rows = readOptions(each.list(u"rows"_s));
        const std::vector<Option> columns = readOptions(each.list(u"columns"_s));
        const QString pattern = each.text(u"items"_s);
        for (const Option &column : columns)
            table.columns.push_back(column.label);
        for (const Option &row : rows) {
            table.rows.push_back(row.label);
            for (const Option &column : columns) {
                const QString code = QString(pattern).replace(u"ROW"_s, row.code).replace(u"COLUMN"_s, column.code);
                if (std::ranges::none_of(form.items, [&code](const Item &item) { return item.code == code; }))
                    each.at(u"items"_s).problem(WordsOfDefinition::tr("“%1” is no item of this form").arg(code));
                table.items.push_back(code);
            }
        }
        form.tables.push_back(table);
    }
}

} // namespace carnet
