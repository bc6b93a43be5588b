#include "core/protocol/json_node.h"

#include "core/domain/value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

} // namespace

JsonNode::JsonNode(QJsonValue value, QString path, std::vector<DefinitionProblem> *problems)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_problems(problems)
{
}

JsonNode JsonNode::at(const QString &key) const
{
    const QString path = m_path.isEmpty() ? key : QString(m_path + u'.' + key);
    return {m_value.toObject().value(key), path, m_problems};
}

void JsonNode::problem(const QString &message) const
{
    m_problems->push_back({m_path, message});
}

bool JsonNode::isObjectOf(const QStringList &known) const
{
    if (!isObject()) {
        problem(WordsOfDefinition::tr("an object is wanted, in braces"));
        return false;
    }
    for (const QString &key : m_value.toObject().keys()) {
        if (!known.contains(key))
            at(key).problem(WordsOfDefinition::tr("unknown key; known here: %1").arg(known.join(u", "_s)));
    }
    return true;
}

QJsonValue JsonNode::wanted(const QString &key) const
{
    if (!has(key))
        at(key).problem(WordsOfDefinition::tr("is missing"));
    return m_value.toObject().value(key);
}

QString JsonNode::text(const QString &key) const
{
    const QJsonValue found = wanted(key);
    if (!found.isUndefined() && found.toString().isEmpty())
        at(key).problem(WordsOfDefinition::tr("a text is wanted"));
    return found.toString();
}

QString JsonNode::optionalText(const QString &key) const
{
    return has(key) ? text(key) : QString();
}

QString JsonNode::word(const QString &key, const QStringList &known) const
{
    const QString found = text(key);
    if (!found.isEmpty() && !known.contains(found))
        at(key).problem(
            WordsOfDefinition::tr("“%1” is not known; one of %2 is wanted").arg(found, known.join(u", "_s)));
    return found;
}

QString JsonNode::name(const QString &key) const
{
    static const QRegularExpression pattern(u"^[A-Za-z][A-Za-z0-9_]*$"_s);
    const QString found = text(key);
    if (!found.isEmpty() && !pattern.match(found).hasMatch())
        at(key).problem(
            WordsOfDefinition::tr("“%1” is no name: letters, digits and underscores are wanted, a letter first")
                .arg(found));
    return found;
}

int JsonNode::whole(const QString &key, int low, int high) const
{
    const QJsonValue found = wanted(key);
    if (found.isUndefined())
        return low;
    const double value = found.toDouble(std::nan(""));
    if (!(value >= low && value <= high) || value != std::floor(value)) {
        at(key).problem(WordsOfDefinition::tr("a whole number from %1 to %2 is wanted").arg(low).arg(high));
        return low;
    }
    return int(value);
}

double JsonNode::number(const QString &key, double low, double high) const
{
    const QJsonValue found = wanted(key);
    if (found.isUndefined())
        return low;
    const double value = found.toDouble(std::nan(""));
    if (!(value >= low && value <= high)) {
        at(key).problem(WordsOfDefinition::tr("a number from %1 to %2 is wanted").arg(shortest(low), shortest(high)));
        return low;
    }
    return value;
}

bool JsonNode::flag(const QString &key) const
{
    const QJsonValue found = m_value.toObject().value(key);
    if (!found.isUndefined() && !found.isBool())
        at(key).problem(WordsOfDefinition::tr("true or false is wanted"));
    return found.toBool();
}

Words JsonNode::words(const QString &key) const
{
    if (wanted(key).isUndefined())
        return {};
    const JsonNode node = at(key);
    if (!node.isObjectOf({u"en"_s, u"fr"_s}))
        return {};
    return {node.text(u"en"_s), node.text(u"fr"_s)};
}

std::vector<JsonNode> JsonNode::list(const QString &key) const
{
    const QJsonValue found = wanted(key);
    if (found.isUndefined())
        return {};
    std::vector<JsonNode> nodes;
    const JsonNode node = at(key);
    if (!found.isArray()) {
        node.problem(WordsOfDefinition::tr("a list is wanted, in square brackets"));
        return {};
    }
    for (const QJsonValue &value : found.toArray())
        nodes.push_back({value, u"%1[%2]"_s.arg(node.path()).arg(nodes.size()), m_problems});
    return nodes;
}

std::vector<JsonNode> JsonNode::optionalList(const QString &key) const
{
    return has(key) ? list(key) : std::vector<JsonNode>();
}

JsonNode parseDefinition(const QByteArray &json, std::vector<DefinitionProblem> *problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(error.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        problems->push_back({WordsOfDefinition::tr("line %1, column %2").arg(line).arg(column),
                             WordsOfDefinition::tr("this is not JSON (%1)").arg(error.errorString())});
        return {QJsonValue(QJsonValue::Undefined), {}, problems};
    }
    if (!document.isObject()) {
        problems->push_back({{}, WordsOfDefinition::tr("an object is wanted, in braces")});
        return {QJsonValue(QJsonValue::Undefined), {}, problems};
    }
    return {document.object(), {}, problems};
}

void UniqueCodes::add(const QString &code, const JsonNode &where)
{
    if (code.isEmpty())
        return;
    if (const auto found = m_paths.constFind(code); found != m_paths.constEnd())
        where.problem(WordsOfDefinition::tr("“%1” is already used at %2").arg(code, *found));
    else
        m_paths.insert(code, where.path());
}

} // namespace carnet
