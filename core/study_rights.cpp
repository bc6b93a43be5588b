// What an act needs of the person who does it.
#include "core/study_private.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

bool isQuery(const Datum &datum)
{
    return datum.key.occasion.kind() == Occasion::Kind::List && datum.key.occasion.list() == List::Query;
}

/// Closing what somebody asked is the data manager's; what the program asked, it may close by itself.
bool closesAQuestion(const Study &study, const Datum &datum)
{
    if (datum.key.item != u"query_state")
        return false;
    const QString state = datum.value.text();
    if (state != u"closed" && state != u"cancelled")
        return false;
    const QString origin = study.value({datum.key.patient, datum.key.occasion, u"query_origin"_s}).text();
    return origin.isEmpty() || origin == u"manual";
}

void requireAny(const Study &study, std::initializer_list<Action> actions)
{
    if (std::none_of(actions.begin(), actions.end(), [&study](Action action) { return study.may(action); }))
        study.require(*actions.begin());
}

bool changesOwnPasswordOnly(const ActDraft &draft)
{
    return std::all_of(draft.data.begin(), draft.data.end(), [](const Datum &datum) {
        return datum.key.item == u"user_must_change" && datum.value.text() == u"0";
    });
}

/// Accounts, locks, signatures and the allocation have acts of their own; nobody types them.
void requireTypable(const Study &study, const Datum &datum)
{
    const ItemPlace *place = study.dictionary().place(datum.key.item);
    if (place && place->file.isEmpty())
        throw Error(Error::Kind::NotAllowed,
                    QCoreApplication::translate("People", "“%1” is kept by the program and cannot be typed.")
                        .arg(datum.key.item));
}

void requireForData(const Study &study, const ActDraft &draft)
{
    if (!draft.curves.empty())
        study.require(Action::EnterData);
    for (const Datum &datum : draft.data) {
        requireTypable(study, datum);
        if (isQuery(datum))
            study.require(closesAQuestion(study, datum) ? Action::ManageQueries : Action::AnswerQueries);
        else if (datum.key.patient.isEmpty())
            requireAny(study, {Action::ManageStudy, Action::EnterData}); // licences of questionnaires and the like
        else
            study.require(Action::EnterData);
    }
}

} // namespace

void requireRight(const Study &study, const ActDraft &draft)
{
    if (!study.hasAccounts())
        return;
    switch (draft.kind) {
    case ActKind::Create:
    case ActKind::LogIn:
    case ActKind::LogInFailed:
    case ActKind::LogOut: return;
    case ActKind::User:
        if (!changesOwnPasswordOnly(draft))
            study.require(Action::ManageUsers);
        return;
    case ActKind::Entry:
    case ActKind::Undo:
    case ActKind::Paste:
    case ActKind::Finish:
    case ActKind::Reopen:
    case ActKind::Correction:
    case ActKind::Query: return requireForData(study, draft);
    case ActKind::Import: return study.require(Action::ImportData);
    case ActKind::Export: return requireAny(study, {Action::ExportData, Action::ExportLists, Action::KeepAllocation});
    case ActKind::Print: return study.require(Action::Print);
    case ActKind::Backup: return study.require(Action::Backup);
    case ActKind::Rekey:
    case ActKind::Restore:
    case ActKind::Setup: return study.require(Action::ManageStudy);
    case ActKind::Redact: return study.require(Action::Redact);
    case ActKind::Sign: return study.require(Action::Sign);
    case ActKind::Lock:
    case ActKind::Unlock: return study.require(Action::LockData);
    case ActKind::Allocation: return requireAny(study, {Action::KeepAllocation, Action::Unblind});
    case ActKind::View: return study.require(Action::KeepAllocation);
    case ActKind::CodeBreak: return study.require(Action::BreakCode);
    case ActKind::Unblind: return study.require(Action::Unblind);
    case ActKind::Review: return study.require(Action::ReviewTrail);
    }
}

} // namespace carnet
