#include "core/protocol/drugs.h"

#include "core/domain/error.h"
#include "core/protocol/json_node.h"
#include "core/protocol/library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

const std::vector<Drug> &shippedDrugList()
{
    static const std::vector<Drug> drugs = [] {
        std::vector<DefinitionProblem> problems;
        std::vector<Drug> read;
        const JsonNode root = parseDefinition(shippedDrugs(), &problems);
        for (const JsonNode &node : root.list(u"drugs"_s))
            read.push_back({node.text(u"name"_s), node.text(u"class"_s), node.words(u"label"_s)});
        if (!problems.empty()) {
            throw Error(Error::Kind::Damaged,
                        u"drugs.json: %1: %2"_s.arg(problems.front().path, problems.front().message));
        }
        return read;
    }();
    return drugs;
}

/// Small letters without accents: what people type in a hurry.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar &letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain.simplified();
}

/// The whole of text, or its beginning before a strength.
bool begins(const QString &text, const QString &name)
{
    return !name.isEmpty() && text.startsWith(name) && (text.size() == name.size() || !text.at(name.size()).isLetter());
}

} // namespace

std::vector<Drug> knownDrugs(const Protocol &protocol)
{
    std::vector<Drug> drugs;
    const auto add = [&drugs](const Drug &drug) {
        if (std::ranges::none_of(drugs, [&](const Drug &each) { return each.name == drug.name; }))
            drugs.push_back(drug);
    };
    for (const QuickDrug &quick : protocol.quickDrugs) {
        const auto shipped = std::ranges::find(shippedDrugList(), quick.name, &Drug::name);
        add({quick.name, quick.drugClass,
             shipped == shippedDrugList().end() ? Words{quick.name, quick.name} : shipped->label});
    }
    for (const Drug &drug : shippedDrugList()) {
        if (std::ranges::any_of(protocol.drugClasses, [&](const Option &each) { return each.code == drug.drugClass; }))
            add(drug);
    }
    return drugs;
}

std::optional<Drug> drugCalled(const Protocol &protocol, const QString &text)
{
    const QString wanted = folded(text);
    std::optional<Drug> found;
    qsizetype longest = 0;
    for (const Drug &drug : knownDrugs(protocol)) {
        for (const QString &name : {drug.name, drug.label.en, drug.label.fr}) {
            const QString known = folded(name);
            if (!begins(wanted, known) || known.size() <= longest)
                continue;
            longest = known.size();
            found = drug;
        }
    }
    return found;
}

QString drugLabel(const Protocol &protocol, const QString &name, QStringView language)
{
    for (const Drug &drug : knownDrugs(protocol)) {
        if (drug.name == name)
            return drug.label.in(language);
    }
    return name;
}

} // namespace carnet
