#include "core/protocol/wording.h"

#include "core/domain/error.h"
#include "core/protocol/instrument_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

struct WordingText
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// Reads the texts of one file against the definition that they belong to.
class WordingReader
{
public:
    /// definitionOf gives an instrument without items for an id that it does not know.
    WordingReader(const JsonNode &root, const std::function<Instrument(const QString &)> &definitionOf)
        : m_root(root)
        , m_definitionOf(definitionOf)
    {
    }

    Wording read()
    {
        if (!m_root.isObjectOf({u"instrument"_s, u"language"_s, u"licence"_s, u"copyright"_s, u"instructions"_s,
                                u"items"_s, u"answers"_s}))
            return {};
        m_wording.instrument = m_root.name(u"instrument"_s);
        m_wording.language = m_root.word(u"language"_s, {u"en"_s, u"fr"_s});
        m_wording.licence = m_root.text(u"licence"_s);
        m_wording.copyright = m_root.text(u"copyright"_s);
        m_wording.instructions = m_root.optionalText(u"instructions"_s);
        if (loadInstrument()) {
            readItems();
            readAnswers();
        }
        return m_wording;
    }

private:
    bool loadInstrument()
    {
        if (m_wording.instrument.isEmpty())
            return false;
        m_instrument = m_definitionOf(m_wording.instrument);
        if (m_instrument.items.empty())
            m_root.at(u"instrument"_s)
                .problem(WordsOfDefinition::tr("there is no instrument “%1”").arg(m_wording.instrument));
        return !m_instrument.items.empty();
    }

    /// The texts by code of an object; what is known limits its keys.
    QHash<QString, QString> texts(const JsonNode &node, const QStringList &known)
    {
        QHash<QString, QString> found;
        if (!node.isObjectOf(known))
            return found;
        for (const QString &key : node.value().toObject().keys()) {
            if (node.at(key).value().isString())
                found.insert(key, node.text(key));
            else
                node.at(key).problem(
                    WordsOfDefinition::tr("a text is wanted; codes, ranges and scores stay those of the definition"));
        }
        return found;
    }

    void readItems()
    {
        QStringList codes;
        for (const Item &item : m_instrument.items)
            codes.push_back(item.code);
        if (m_root.has(u"items"_s))
            m_wording.items = texts(m_root.at(u"items"_s), codes);
        else
            m_root.at(u"items"_s).problem(WordsOfDefinition::tr("is missing"));
    }

    void readAnswers()
    {
        if (!m_root.has(u"answers"_s))
            return;
        QHash<QString, QStringList> codes;
        QStringList names;
        for (const Item &item : m_instrument.items) {
            QStringList ofItem;
            for (const Option &option : item.options)
                ofItem.push_back(option.code);
            for (const QString &name : {item.code, item.codelist}) {
                if (name.isEmpty() || ofItem.isEmpty() || codes.contains(name))
                    continue;
                codes.insert(name, ofItem);
                names.push_back(name);
            }
        }
        const JsonNode answers = m_root.at(u"answers"_s);
        if (!answers.isObjectOf(names))
            return;
        for (const QString &name : names) {
            if (answers.has(name))
                m_wording.answers.insert(name, texts(answers.at(name), codes[name]));
        }
    }

    const JsonNode m_root;
    const std::function<Instrument(const QString &)> m_definitionOf;
    Instrument m_instrument;
    Wording m_wording;
};

std::function<Instrument(const QString &)> readFrom(const InstrumentSource &instruments)
{
    return [&instruments](const QString &id) {
        std::vector<DefinitionProblem> problems;
        const QByteArray json = instruments(id);
        const JsonNode root = parseDefinition(json.isEmpty() ? QByteArray("{}") : json, &problems);
        return root.has(u"items"_s) ? readInstrument(root) : Instrument();
    };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound, WordingText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

QString fileName(const QString &instrument, const QString &language)
{
    return u"%1.%2.json"_s.arg(instrument, language);
}

} // namespace

QString Wording::answer(const Item &item, const QString &code) const
{
    const QString own = answers.value(item.code).value(code);
    return own.isEmpty() ? answers.value(item.codelist).value(code) : own;
}

bool isWording(const QByteArray &json)
{
    std::vector<DefinitionProblem> problems;
    const JsonNode root = parseDefinition(json, &problems);
    return problems.empty() && root.has(u"instrument"_s) && !root.has(u"id"_s);
}

std::vector<DefinitionProblem> checkWording(const QByteArray &json, const InstrumentSource &instruments)
{
    std::vector<DefinitionProblem> problems;
    const JsonNode root = parseDefinition(json, &problems);
    if (problems.empty())
        WordingReader(root, readFrom(instruments)).read();
    return problems;
}

Wording readWording(const QByteArray &json, const QString &name, const InstrumentSource &instruments)
{
    std::vector<DefinitionProblem> problems;
    const JsonNode root = parseDefinition(json, &problems);
    Wording wording;
    if (problems.empty())
        wording = WordingReader(root, readFrom(instruments)).read();
    QStringList lines;
    for (const DefinitionProblem &problem : problems)
        lines.push_back(problemLine(problem, name));
    if (!lines.isEmpty())
        throw Error(Error::Kind::Refused, lines.join(u'\n'));
    return wording;
}

QString wordingFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/wording"_s;
}

Wording installWording(const QString &path, const InstrumentSource &instruments, const QString &folder)
{
    const QByteArray json = contentOf(path);
    const Wording wording = readWording(json, QFileInfo(path).fileName(), instruments);
    QSaveFile file(QDir(folder).filePath(fileName(wording.instrument, wording.language)));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        throw Error(Error::Kind::CannotWrite,
                    WordingText::tr("The wording could not be kept in %1: %2. The one before is still there.")
                        .arg(folder, file.errorString()));
    return wording;
}

std::optional<Wording> installedWording(const Instrument &instrument, const QString &language, const QString &folder)
{
    QFile file(QDir(folder).filePath(fileName(instrument.id, language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<DefinitionProblem> problems;
    const JsonNode root = parseDefinition(file.readAll(), &problems);
    if (!problems.empty())
        return {};
    const auto same = [&](const QString &id) { return id == instrument.id ? instrument : Instrument(); };
    const Wording wording = WordingReader(root, same).read();
    return problems.empty() && wording.language == language ? std::optional(wording) : std::nullopt;
}

} // namespace carnet
