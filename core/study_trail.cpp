// What a study gives out about its own record, and how a text is taken out of it.
#include "core/study_private.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Codes, dates and what the record says about itself are no words of a person.
bool isFreeText(const Item *item, const DatumKey &key)
{
    const bool isQuery = key.occasion.kind() == Occasion::Kind::List && key.occasion.list() == List::Query;
    if (isQuery)
        return key.item == u"query_text"_s || key.item == u"query_answer"_s || key.item == u"query_value"_s;
    return item && item->kind == Item::Kind::Text && !key.patient.isEmpty() && !key.item.startsWith(u"sig_");
}

} // namespace

std::vector<Act> Study::acts(qint64 first, qint64 last) const
{
    return d->store->acts(first, last);
}

std::vector<Standing> Study::standing(const QString &patient, qint64 last) const
{
    return d->store->standing(patient, last);
}

std::map<Occasion, qint64> Study::lastActByPart(const QString &patient) const
{
    return d->store->lastActByPart(patient);
}

std::vector<TrailEntry> Study::trail(qint64 after) const
{
    return d->store->trail(after);
}

Change Study::change(const TrailEntry &entry) const
{
    return d->store->change(entry);
}

DatumKey Study::key(const TrailEntry &entry) const
{
    return {d->store->patientCode(entry.patient), Occasion::fromPacked(entry.occasion), d->store->itemCode(entry.item)};
}

Act Study::redact(qint64 act, const QString &reason, const QString &order, const QString &which)
{
    require(Action::Redact);
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, tr("Nothing can be recorded: %1.").arg(d->readOnlyReason));
    if (reason.trimmed().isEmpty())
        throw Error(Error::Kind::Refused,
                    tr("Redacting needs a reason. Nothing was done. Say why, and on whose order."));
    if (!d->store->act(act))
        throw Error(Error::Kind::Refused,
                    tr("There is no act %1 in this study. Look for its number in the trail.").arg(act));
    std::vector<Change> texts = d->store->textsOf(act);
    std::erase_if(texts, [&](const Change &change) {
        const DatumKey &key = change.datum.key;
        const QStringList names{key.patient, occasionCode(key.occasion, d->definition().protocol), key.item};
        const QStringList wanted = which.split(u' ', Qt::SkipEmptyParts);
        return !isFreeText(d->definition().dictionary.item(key.item), key) ||
               !std::ranges::all_of(wanted, [&](const QString &word) { return names.contains(word); });
    });
    if (texts.empty())
        throw Error(Error::Kind::Refused,
                    tr("Act %1 holds no free text that could be redacted. Nothing was done.").arg(act));
    ActWrite write;
    stamp(write.act, d->person, now(), d->session);
    write.act.kind = code(ActKind::Redact);
    write.act.reason = reason.trimmed();
    QStringList said{u"act %1"_s.arg(act)};
    if (!order.trimmed().isEmpty())
        said << u"by order of "_s + order.trimmed();
    for (const Change &change : texts) {
        const DatumKey &key = change.datum.key;
        said << QStringList{key.patient, occasionCode(key.occasion, d->definition().protocol), key.item,
                            QString::fromLatin1(change.digest.toHex())}
                    .join(u' ');
        write.redacted.push_back(change.digest);
    }
    write.act.note = said.join(u"; "_s);
    write.recordWithoutData = true;
    std::vector<StoredConflict> none;
    Act done = d->store->append(std::move(write), d->seen, none, {});
    d->seen = done.id;
    emit recorded(done);
    emit changedElsewhere(); // what is shown may hold the words
    return done;
}

} // namespace carnet
