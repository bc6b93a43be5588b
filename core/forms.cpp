#include "core/forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

QString formStateItem(const QString &instrument)
{
    return u"form_state_"_s + instrument;
}

QString formDateItem(const QString &instrument)
{
    return u"form_date_"_s + instrument;
}

QString formByItem(const QString &instrument)
{
    return u"form_by_"_s + instrument;
}

const Instrument *instrumentOf(const Protocol &protocol, QStringView id)
{
    const auto found = std::find_if(protocol.instruments.begin(), protocol.instruments.end(),
                                    [&](const Instrument &instrument) { return instrument.id == id; });
    return found == protocol.instruments.end() ? nullptr : &*found;
}

std::vector<const Instrument *> questionnairesOf(const Protocol &protocol, int visit)
{
    std::vector<const Instrument *> found;
    if (visit < 0 || visit >= int(protocol.visits.size()))
        return found;
    for (const QString &form : protocol.visits[std::size_t(visit)].forms) {
        if (const Instrument *instrument = instrumentOf(protocol, form))
            found.push_back(instrument);
    }
    return found;
}

bool wantsAnswer(const Item &item, const Answers &answers)
{
    return item.kind != Item::Kind::Text && isAsked(item, answers);
}

FormStatus formStatus(const Instrument &instrument, const Answers &answers, const QString &state)
{
    FormStatus status;
    for (const Item &item : instrument.items) {
        if (!wantsAnswer(item, answers))
            continue;
        ++status.asked;
        if (answers.value(item.code).isEmpty())
            status.open.push_back(item.code);
        else
            ++status.answered;
    }
    if (state == u"complete")
        status.state = FormStatus::State::Complete;
    else if (state == u"reopened")
        status.state = FormStatus::State::Reopened;
    else if (!answers.isEmpty())
        status.state = FormStatus::State::InProgress;
    return status;
}

FormStatus formStatus(const Study &study, const QString &patient, int visit, const Instrument &instrument)
{
    const Value state = study.value({patient, Occasion::visit(visit), formStateItem(instrument.id)});
    return formStatus(instrument, answersOf(study, patient, visit, instrument), state.text());
}

std::vector<std::pair<QString, Value>> suppressionChanges(const Instrument &instrument, const Answers &answers)
{
    std::vector<std::pair<QString, Value>> changes;
    for (const Item &item : instrument.items) {
        Value value = answers.value(item.code);
        if (!item.askedWhen || !value.hasContent())
            continue;
        const bool isSuppressed = value.missing == Missing::NotApplicable;
        if (isAsked(item, answers) != isSuppressed)
            continue;
        value.missing = isSuppressed ? std::nullopt : std::optional(Missing::NotApplicable);
        changes.emplace_back(item.code, value);
    }
    return changes;
}

} // namespace carnet
