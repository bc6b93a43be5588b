#include "core/patients/forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

bool mustBeAnswered(const Instrument &instrument, const Item &item)
{
    return item.kind != Item::Kind::Text ||
           std::any_of(instrument.scores.begin(), instrument.scores.end(), [&](const ScoreDefinition &score) {
               return std::find(score.items.begin(), score.items.end(), item.code) != score.items.end();
           });
}

QStringList itemsWithoutAnswer(const Instrument &instrument, const Answers &answers)
{
    QStringList items;
    for (const Item &item : instrument.items) {
        if (mustBeAnswered(instrument, item) && isAsked(item, answers) && answers.value(item.code).isEmpty())
            items += item.code;
    }
    return items;
}

Answers skipChanges(const Instrument &instrument, const Answers &answers)
{
    Answers changes;
    for (const Item &item : instrument.items) {
        Value value = answers.value(item.code);
        if (!item.askedWhen || !value.hasContent())
            continue;
        const bool isSuppressed = value.missing == Missing::NotApplicable;
        const bool asked = isAsked(item, answers);
        if (asked != isSuppressed)
            continue;
        value.missing = asked ? std::nullopt : std::optional(Missing::NotApplicable);
        changes.insert(item.code, value);
    }
    return changes;
}

std::vector<const Instrument *> questionnairesOf(const Protocol &protocol, int visit)
{
    std::vector<const Instrument *> found;
    if (visit < 0 || std::size_t(visit) >= protocol.visits.size())
        return found;
    for (const QString &form : protocol.visits[std::size_t(visit)].forms) {
        const auto instrument = std::find_if(protocol.instruments.begin(), protocol.instruments.end(),
                                             [&](const Instrument &one) { return one.id == form; });
        if (instrument != protocol.instruments.end())
            found.push_back(&*instrument);
    }
    return found;
}

QuestionnaireStatus questionnaireStatus(const Instrument &instrument, int visit, const Answers &answers,
                                        const QString &state)
{
    QuestionnaireStatus status;
    status.instrument = &instrument;
    status.visit = visit;
    for (const Item &item : instrument.items) {
        if (!mustBeAnswered(instrument, item) || !isAsked(item, answers))
            continue;
        const Value value = answers.value(item.code);
        ++status.total;
        status.missing += value.missing.has_value();
        status.answered += !value.missing && value.hasContent();
    }
    const bool isTouched =
        std::any_of(answers.begin(), answers.end(), [](const Value &value) { return !value.isEmpty(); });
    status.state = state == u"complete"   ? FormState::Complete
                   : state == u"reopened" ? FormState::Reopened
                   : isTouched            ? FormState::InProgress
                                          : FormState::NotStarted;
    return status;
}

QuestionnaireStatus questionnaireStatus(const Study &study, const QString &patient, int visit,
                                        const Instrument &instrument)
{
    const QString state = study.value({patient, Occasion::visit(visit), formItems(instrument.id).state}).text();
    return questionnaireStatus(instrument, visit, answersOf(study, patient, visit, instrument), state);
}

std::vector<QuestionnaireStatus> questionnaireStatuses(const Study &study, const QString &patient, int visit)
{
    QHash<QString, Value> values;
    for (const Datum &datum : study.data(patient)) {
        if (datum.key.occasion == Occasion::visit(visit) && !datum.value.isEmpty())
            values.insert(datum.key.item, datum.value);
    }
    std::vector<QuestionnaireStatus> forms;
    for (const Instrument *instrument : questionnairesOf(study.protocol(), visit)) {
        Answers answers;
        for (const Item &item : instrument->items) {
            if (const auto found = values.constFind(item.code); found != values.constEnd())
                answers.insert(item.code, *found);
        }
        forms.push_back(
            questionnaireStatus(*instrument, visit, answers, values.value(formItems(instrument->id).state).text()));
    }
    return forms;
}

} // namespace carnet
