// What an act needs of the person who does it.
#include "core/domain/second_item.h"
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

bool isKeptByTheProgram(const Study &study, const QString &item)
{
    const ItemPlace *place = study.dictionary().place(item);
    return place && place->file.isEmpty();
}

/// What an act of this kind may set of what the program keeps: beginnings of item codes.
QList<QLatin1StringView> keptItems(ActKind kind)
{
    switch (kind) {
    case ActKind::User: return {"user_"_L1};
    case ActKind::Sign: return {"sig_"_L1};
    case ActKind::Lock:
    case ActKind::Unlock: return {"study_lock"_L1, "patient_lock"_L1, "period_lock"_L1, "visit_lock"_L1, "study_population"_L1};
    case ActKind::Allocation: return {"alloc_"_L1, "envelope_"_L1, "allocation_key"_L1, "allocation_source"_L1};
    case ActKind::CodeBreak: return {"code_broken"_L1};
    case ActKind::Setup: return {setupBegin};
    case ActKind::Unblind: return {"study_unblinded"_L1, "treatment"_L1, "sequence"_L1};
    default: return {};
    }
}

/// Accounts, locks, signatures and the allocation have acts of their own, which set nothing else; nobody types them.
void requireOwnItems(const Study &study, const ActDraft &draft)
{
    const QList<QLatin1StringView> own = keptItems(draft.kind);
    for (const Datum &datum : draft.data) {
        const QString &item = datum.key.item;
        const bool isOwn = std::any_of(own.begin(), own.end(), [&item](auto begin) { return item.startsWith(begin); });
        if (own.isEmpty() ? isKeptByTheProgram(study, item) : !isOwn)
            throw Error(Error::Kind::NotAllowed,
                        QCoreApplication::translate("People", "“%1” cannot be set by an act of the kind “%2”.")
                            .arg(item, words(draft.kind)));
    }
}

/// Whether a score was typed twice alike in the second entry, first in an act before and now beside the score.
bool isTypedTwice(const Study &study, const ActDraft &draft, const Datum &datum)
{
    const DatumKey second{datum.key.patient, datum.key.occasion, secondItem(datum.key.item)};
    const bool isBeside = std::any_of(draft.data.begin(), draft.data.end(), [&](const Datum &other) {
        return other.key == second && other.value == datum.value;
    });
    return isBeside && !datum.value.isEmpty() && study.value(second) == datum.value;
}

/// The second entry begins when the first one is finished.
void requireFinishedDiary(const Study &study, const DatumKey &second)
{
    study.require(Action::VerifyEntry);
    const Occasion period = Occasion::period(second.occasion.periodNumber());
    if (study.value({second.patient, period, u"diary_state"_s}).text() != u"complete")
        throw Error(Error::Kind::NotAllowed,
                    QCoreApplication::translate("SecondEntry", "The second entry begins when the first one is "
                                                               "finished."));
}

void requireForData(const Study &study, const ActDraft &draft)
{
    if (!draft.curves.empty())
        study.require(Action::EnterData);
    for (const Datum &datum : draft.data) {
        if (isQuery(datum))
            study.require(closesAQuestion(study, datum) ? Action::ManageQueries : Action::AnswerQueries);
        else if (!measureOfSecond(datum.key.item).isEmpty())
            requireFinishedDiary(study, datum.key);
        else if (isTypedTwice(study, draft, datum))
            study.require(Action::VerifyEntry);
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
    requireOwnItems(study, draft);
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
    case ActKind::Restore: return study.require(Action::ManageStudy);
    case ActKind::Setup: return study.require(Action::ChangeProtocol);
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
