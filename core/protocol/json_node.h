#pragma once

#include "core/domain/item.h"
#include "core/protocol/reader.h"

#include <QJsonObject>
#include <QJsonValue>

namespace carnet {

/// One place of a definition file: its value, its path and the list that collects what is wrong.
/// Every reader below reports its problem and returns a usable default.
class JsonNode
{
public:
    JsonNode(QJsonValue value, QString path, std::vector<DefinitionProblem> *problems);

    const QString &path() const { return m_path; }
    const QJsonValue &value() const { return m_value; }
    bool isObject() const { return m_value.isObject(); }
    bool has(const QString &key) const { return m_value.toObject().contains(key); }
    JsonNode at(const QString &key) const;
    void problem(const QString &message) const;

    /// False, with a problem, when this is not an object; a problem for each key that is not known.
    bool isObjectOf(const QStringList &known) const;

    QString text(const QString &key) const;
    QString optionalText(const QString &key) const;
    /// One of the known words.
    QString word(const QString &key, const QStringList &known) const;
    /// A name such as "average": letters, digits and underscores, beginning with a letter.
    QString name(const QString &key) const;
    int whole(const QString &key, int low, int high) const;
    double number(const QString &key, double low, double high) const;
    bool flag(const QString &key) const;
    Words words(const QString &key) const;
    std::vector<JsonNode> list(const QString &key) const;
    std::vector<JsonNode> optionalList(const QString &key) const;

private:
    QJsonValue wanted(const QString &key) const;

    QJsonValue m_value;
    QString m_path;
    std::vector<DefinitionProblem> *m_problems;
};

/// The root of a file. A file that is no JSON object gives one problem, at its line and column, and an undefined value.
JsonNode parseDefinition(const QByteArray &json, std::vector<DefinitionProblem> *problems);

/// Reports each code that stands in more than one place; nodes[i] is where codes[i] stands.
class UniqueCodes
{
public:
    void add(const QString &code, const JsonNode &where);

private:
    QHash<QString, QString> m_paths;
};

} // namespace carnet
