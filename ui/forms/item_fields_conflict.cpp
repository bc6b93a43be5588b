// What the fields do when somebody else changes the same value meanwhile.
#include "core/domain/error.h"
#include "ui/forms/item_fields.h"
#include "ui/models/words.h"

#include <algorithm>

namespace carnet::ui {

QString conflictWords(const Study &study, const Conflict &conflict)
{
    const Item *item = study.dictionary().item(conflict.key.item);
    const auto text = [item](const Value &value) {
        return value.isEmpty() ? ItemFields::tr("empty") : valueWords(value, item);
    };
    return ItemFields::tr("Changed elsewhere meanwhile. Yours: %1 · theirs: %2 · before: %3.")
        .arg(text(conflict.mine), text(conflict.theirs), text(conflict.before));
}

/// False when it was not recorded: then the field shows what the study says.
bool ItemFields::record(int index, const Datum &datum)
{
    std::optional<Conflict> conflict = conflictAbout(index, datum.value);
    try {
        if (!conflict)
            m_study.record({datum});
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Conflict && !m_study.lastConflicts().empty())
            conflict = m_study.lastConflicts().front();
        else
            emit failed(error.message());
        showRow(index);
        if (!conflict)
            return false;
    }
    if (!conflict)
        return true;
    showRow(index);
    emit said(Issue::Level::Warn, tr("%1 Type again to keep yours.").arg(conflictWords(m_study, *conflict)));
    return false;
}

std::optional<Conflict> ItemFields::conflictAbout(int index, const Value &mine) const
{
    const Row &row = m_rows[std::size_t(index)];
    const DatumKey key = keyAt(index);
    const Value theirs = m_study.value(key);
    if (theirs == row.seen || theirs == mine)
        return {};
    return Conflict{key, row.seen, theirs, mine};
}

std::optional<Conflict> ItemFields::takeConflict()
{
    for (int index = 0; index < int(m_rows.size()); ++index) {
        const auto draft = std::ranges::find(m_draft, keyAt(index), &Datum::key);
        const auto conflict = draft == m_draft.end() ? std::nullopt : conflictAbout(index, draft->value);
        if (!conflict)
            continue;
        m_rows[std::size_t(index)].seen = conflict->theirs;
        return conflict;
    }
    return {};
}

} // namespace carnet::ui
