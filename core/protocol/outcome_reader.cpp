#include "core/protocol/json_node.h"
#include "core/protocol/outcome_plan.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

void takeItem(const Item &item, const QString &form, ProtocolOutcome &outcome)
{
    outcome.form = form;
    outcome.label = item.label;
    outcome.unit = item.unit;
    outcome.minimum = item.minimum.value_or(0);
    outcome.maximum = item.maximum.value_or(outcome.minimum);
}

template <typename Items> const Item *itemOf(const Items &items, const QString &code)
{
    const auto found = std::ranges::find(items, code, &Item::code);
    return found == items.end() ? nullptr : &*found;
}

ProtocolOutcome readOutcome(const JsonNode &node, const Protocol &protocol)
{
    ProtocolOutcome outcome;
    outcome.code = node.text(u"of"_s);
    for (const Instrument &instrument : protocol.instruments) {
        if (const Item *item = itemOf(instrument.items, outcome.code))
            takeItem(*item, instrument.id, outcome);
        const auto score = std::ranges::find(instrument.scores, outcome.code, &ScoreDefinition::id);
        if (score == instrument.scores.end())
            continue;
        outcome.isScore = true;
        outcome.form = instrument.id;
        outcome.label = score->label;
        outcome.unit = score->unit;
        outcome.minimum = score->minimum;
        outcome.maximum = score->maximum;
    }
    for (const ProtocolForm &form : protocol.forms) {
        if (const Item *item = itemOf(form.items, outcome.code))
            takeItem(*item, form.id, outcome);
    }
    return outcome;
}

std::vector<ProtocolOutcome> readOutcomes(const JsonNode &root, const Protocol &protocol)
{
    std::vector<ProtocolOutcome> outcomes;
    UniqueCodes codes;
    for (const JsonNode &node : root.optionalList(u"outcomes"_s)) {
        if (!node.isObjectOf({u"of"_s, u"label"_s, u"better"_s, u"auc_days"_s}))
            continue;
        ProtocolOutcome outcome = readOutcome(node, protocol);
        codes.add(outcome.code, node.at(u"of"_s));
        const auto asksFor = [&](const ProtocolVisit &visit) {
            return std::ranges::find(visit.forms, outcome.form) != visit.forms.end();
        };
        if (outcome.form.isEmpty())
            node.at(u"of"_s).problem(WordsOfDefinition::tr("there is no item or score “%1”").arg(outcome.code));
        else if (std::ranges::none_of(protocol.visits, asksFor))
            node.at(u"of"_s).problem(WordsOfDefinition::tr("no visit asks for “%1”").arg(outcome.form));
        else if (outcome.maximum <= outcome.minimum)
            node.at(u"of"_s).problem(WordsOfDefinition::tr("“%1” is no number with a range").arg(outcome.code));
        if (node.has(u"label"_s))
            outcome.label = node.words(u"label"_s);
        outcome.lowerIsBetter = node.word(u"better"_s, {u"lower"_s, u"higher"_s}) == u"lower";
        for (const JsonNode &day : node.optionalList(u"auc_days"_s)) {
            const double value = day.value().toDouble(-1);
            if (value != int(value) || value < 1 || value > 3660)
                day.problem(WordsOfDefinition::tr("a whole number of days from 1 to 3660 is wanted"));
            else if (!outcome.aucDays.empty() && int(value) <= outcome.aucDays.back())
                day.problem(WordsOfDefinition::tr("days are wanted in rising order"));
            outcome.aucDays.push_back(int(value));
        }
        outcomes.push_back(outcome);
    }
    return outcomes;
}

RecruitmentPlan readRecruitment(const JsonNode &root)
{
    if (!root.has(u"recruitment"_s))
        return {};
    const JsonNode node = root.at(u"recruitment"_s);
    if (!node.isObjectOf({u"begin"_s, u"end"_s}))
        return {};
    const auto date = [&](const QString &key) {
        const QDate read = QDate::fromString(node.text(key), Qt::ISODate);
        if (!read.isValid())
            node.at(key).problem(WordsOfDefinition::tr("a date such as 2015-11-10 is wanted"));
        return read;
    };
    const RecruitmentPlan plan{date(u"begin"_s), date(u"end"_s)};
    if (plan.begin.isValid() && plan.end.isValid() && plan.end <= plan.begin)
        node.at(u"end"_s).problem(WordsOfDefinition::tr("a day after the beginning is wanted"));
    return plan;
}

} // namespace

OutcomePlan readOutcomePlan(const JsonNode &root, const Protocol &protocol)
{
    return {readOutcomes(root, protocol), readRecruitment(root)};
}

OutcomePlan outcomePlan(const QByteArray &json, const Protocol &protocol)
{
    std::vector<DefinitionProblem> problems; // a study's protocol has been checked when the study was made
    return readOutcomePlan(parseDefinition(json, &problems), protocol);
}

} // namespace carnet
