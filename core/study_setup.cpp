// How the protocol of a running study is read and changed.
#include "core/protocol/draft_json.h"
#include "core/protocol/library.h"
#include "core/study_private.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QByteArray find(const std::vector<QByteArray> &instruments, const QString &id)
{
    const auto found = std::ranges::find_if(
        instruments, [&id](const QByteArray &json) { return parsed(json).value(u"id"_s).toString() == id; });
    return found == instruments.end() ? QByteArray() : *found;
}

InstrumentSource sourceOf(const std::vector<QByteArray> &instruments)
{
    return [instruments](const QString &id) { return find(instruments, id); };
}

/// What the record keeps of changes, by the name of the part.
ProtocolParts partsIn(const std::vector<Datum> &ofStudy)
{
    ProtocolParts parts;
    for (const Datum &datum : ofStudy) {
        if (datum.key.item.startsWith(setupBegin))
            parts.insert(datum.key.item.sliced(setupBegin.size()), datum.value.text().toUtf8());
    }
    return parts;
}

/// Newer instruments of the record, one object by id.
std::vector<QByteArray> instrumentsIn(const QByteArray &object)
{
    std::vector<QByteArray> found;
    const QJsonObject all = parsed(object);
    for (const QJsonValue &each : all)
        found.push_back(QJsonDocument(each.toObject()).toJson(QJsonDocument::Compact));
    return found;
}

/// What somebody gives comes first, then what the study has, then what is shipped.
InstrumentSource sourceWith(const Study &study, const std::vector<QByteArray> &given)
{
    return [&study, given](const QString &id) {
        const QByteArray own = find(given, id);
        const QByteArray known = own.isEmpty() ? study.instrumentJson(id) : own;
        return known.isEmpty() ? shippedInstrument(id) : known;
    };
}

[[noreturn]] void refuse(const std::vector<DefinitionProblem> &problems)
{
    QStringList lines{Study::tr("The protocol stays as it is:")};
    for (const DefinitionProblem &problem : problems)
        lines << problemLine(problem, u"protocol"_s);
    throw Error(Error::Kind::Refused, lines.join(u'\n'));
}

/// Those of a protocol that the study does not have like this yet, joined with the newer ones that it has.
QJsonObject newerInstruments(const Study &study, const Protocol &protocol, const std::vector<QByteArray> &given,
                             QStringList &notes)
{
    QJsonObject newer = parsed(study.value({{}, Occasion::patient(), setupInstruments}).text().toUtf8());
    for (const Instrument &instrument : protocol.instruments) {
        const QByteArray known = study.instrumentJson(instrument.id);
        QByteArray now = find(given, instrument.id);
        if (now.isEmpty() && known.isEmpty())
            now = shippedInstrument(instrument.id);
        if (now.isEmpty() || parsed(now) == parsed(known))
            continue;
        newer.insert(instrument.id, parsed(now));
        if (known.isEmpty())
            notes << u"questionnaire %1: new"_s.arg(instrument.id);
        for (const QString &line : known.isEmpty() ? QStringList() : differences(known, now))
            notes << u"questionnaire %1: %2"_s.arg(instrument.id, line);
    }
    return newer;
}

int lastDayTyped(const Study &study)
{
    int last = 0;
    study.forEachSeries([&last](const SeriesView &series) {
        for (int day = int(series.cells.size()) - 1; day > last; --day) {
            if (series.cells[std::size_t(day)] != emptyCell)
                last = day;
        }
    });
    return last;
}

/// What speaks against going on with a protocol that can be read.
std::vector<DefinitionProblem> problemsOf(const Study &study, const QByteArray &json, const Protocol &changed)
{
    auto problems = amendmentProblems(study.protocolJson(), json, study.protocol(), changed);
    const bool isShorter = changed.diary.lastDay < study.protocol().diary.lastDay;
    if (const int last = isShorter ? lastDayTyped(study) : 0; last > changed.diary.lastDay)
        problems.push_back({u"diary.last_day"_s, Study::tr("scores are recorded up to day %1").arg(last)});
    return problems;
}

} // namespace

Protocol readProtocolOf(const StudyRow &row)
{
    Protocol protocol = readProtocol(row.protocol, u"protocol"_s, sourceOf(row.instruments));
    protocol.synthetic = protocol.synthetic || row.synthetic;
    return protocol;
}

std::unique_ptr<const Definition> definitionOf(const StudyRow &row, const std::vector<Datum> &ofStudy)
{
    ProtocolParts parts = partsIn(ofStudy);
    ProtocolParts ofProtocol = parts;
    std::vector<QByteArray> instruments = instrumentsIn(ofProtocol.take(setupInstruments.sliced(setupBegin.size())));
    instruments.insert(instruments.end(), row.instruments.begin(), row.instruments.end());
    const QByteArray json = withParts(row.protocol, ofProtocol);
    Protocol protocol = readProtocol(json, u"protocol"_s, sourceOf(instruments));
    protocol.synthetic = protocol.synthetic || row.synthetic;
    const Dictionary dictionary(protocol);
    return std::make_unique<const Definition>(
        Definition{json, std::move(instruments), std::move(parts), std::move(protocol), dictionary});
}

bool Study::Private::rereadDefinition()
{
    const std::vector<Datum> ofStudy = store->data({});
    if (partsIn(ofStudy) == definition().parts)
        return false;
    try {
        definitions.push_back(definitionOf(store->study(), ofStudy));
        return true;
    } catch (const Error &error) {
        readOnlyReason = Study::tr("the protocol was changed by a newer Carnet (%1)").arg(error.message());
        return false;
    }
}

void Study::Private::requireSoundSetup(const Study &study, const std::vector<Datum> &setup) const
{
    const bool isLocked = !study.value({{}, Occasion::patient(), u"study_lock"_s}).isEmpty();
    if (isLocked || study.isUnblinded())
        throw Error(Error::Kind::NotAllowed,
                    isLocked ? Study::tr("The study is locked, and its protocol with it. Nothing was done. Unlock it "
                                         "first.")
                             : Study::tr("The study is unblinded: its protocol stays as it is. Nothing was done."));
    std::vector<Datum> ofStudy = store->data({});
    for (const Datum &datum : setup) {
        std::erase_if(ofStudy, [&datum](const Datum &old) { return old.key == datum.key; });
        ofStudy.push_back(datum);
    }
    const auto changed = definitionOf(store->study(), ofStudy);
    if (const auto problems = problemsOf(study, changed->json, changed->protocol); !problems.empty())
        refuse(problems);
}

QByteArray Study::protocolJson(qint64 act) const
{
    ProtocolParts parts;
    for (const QString &key : amendableParts()) {
        for (const HistoryEntry &entry : history({{}, Occasion::patient(), setupBegin + key})) {
            if (entry.act <= act)
                parts.insert(key, entry.after.text().toUtf8());
        }
    }
    return withParts(d->store->study().protocol, parts);
}

QByteArray Study::instrumentJson(const QString &id) const
{
    return find(d->definition().instruments, id);
}

std::vector<DefinitionProblem> Study::protocolProblems(const QByteArray &given,
                                                       const std::vector<QByteArray> &questionnaires) const
{
    const QByteArray json = withArmsOf(given, protocolJson());
    const InstrumentSource source = sourceWith(*this, questionnaires);
    for (const QByteArray &questionnaire : questionnaires) {
        if (auto problems = checkInstrument(questionnaire); !problems.empty())
            return problems;
    }
    if (auto problems = checkProtocol(json, source); !problems.empty())
        return problems;
    return problemsOf(*this, json, readProtocol(json, u"protocol"_s, source));
}

Act Study::changeProtocol(const QByteArray &given, const QString &reason, const std::vector<QByteArray> &questionnaires)
{
    require(Action::ChangeProtocol);
    const QByteArray json = withArmsOf(given, protocolJson());
    if (reason.trimmed().isEmpty())
        throw Error(Error::Kind::Refused, tr("A change of the protocol needs a reason, such as the number and date of "
                                             "the amendment. Nothing was done."));
    if (const auto problems = protocolProblems(json, questionnaires); !problems.empty())
        refuse(problems);

    const InstrumentSource source = sourceWith(*this, questionnaires);
    ActDraft draft;
    draft.kind = ActKind::Setup;
    draft.reason = reason.trimmed();
    QStringList notes = differences(protocolJson(), json);
    const ProtocolParts parts = changedParts(protocolJson(), json);
    for (const QString &key : amendableParts()) {
        if (parts.contains(key))
            draft.data.push_back({{{}, Occasion::patient(), setupBegin + key}, QString::fromUtf8(parts.value(key))});
    }
    const DatumKey instruments{{}, Occasion::patient(), setupInstruments};
    const QJsonObject newer = newerInstruments(*this, readProtocol(json, u"protocol"_s, source), questionnaires, notes);
    if (newer != parsed(value(instruments).text().toUtf8()))
        draft.data.push_back({instruments, QString::fromUtf8(QJsonDocument(newer).toJson(QJsonDocument::Compact))});
    if (draft.data.empty())
        return {};
    draft.note = notes.join(u"; "_s);
    return record(std::move(draft));
}

} // namespace carnet
