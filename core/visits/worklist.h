#pragma once

#include "core/patients/patient_summary.h"
#include "core/visits/visits.h"

namespace carnet {

/// Something that somebody has to do.
struct WorkItem
{
    enum class Kind {
        Visit,
        Call,
        Infusion,     ///< the first one of a design that gives them at any time
        InfusionCall, ///< after one of those
        Form,
        Questionnaire,
        Diary,
        Query,
        QueryToClose,
        Event,           ///< goes on, or something about it is not said
        Causality,       ///< to be judged
        SeriousEvent,    ///< to be reported, then to be followed: reports done of one; first of its state
        Deviation,       ///< a visit outside its window waits for a comment
        Signature,       ///< a finished patient waits for it
        SignatureBroken, ///< done: values changed after it
        SecondEntry,     ///< of a finished diary: scores typed twice, of so many
    };
    enum class State { Late, Due, Coming };

    Kind kind = Kind::Visit;
    State state = State::Due;
    QDate due; ///< target of a visit; day from which anything else can be done
    int daysLate = 0;
    QString patient;
    QString role;      ///< code: nurse, investigator, datamanager
    Occasion occasion; ///< where it is done: a visit, a period, a row of a list
    QString form;      ///< of forms and questionnaires
    QString text;      ///< of a query or an event
    int done = 0;      ///< days, items or reports that are there
    int total = 0;     ///< of so many

    bool operator==(const WorkItem &) const = default;
};

/// Whether a role sees to it: its own, and for second entries the data manager too.
bool isFor(const WorkItem &item, const QString &role);
/// Whether whoever works with the study is to see it: infusions alone for the pharmacy, nothing of patients for those
/// who only keep accounts.
bool isFor(const Study &study, const WorkItem &item);
/// What the list of the command line calls it: visit, call, diary, query, the id of a form or instrument …
QString what(const WorkItem &item);
QString code(WorkItem::State state);
/// Code of the visit it is about, or of the row of a list; empty when none.
QString placeCode(const WorkItem &item, const Protocol &protocol);

/// Days after which something without a window of its own is late.
inline constexpr int workLateAfterDays = 7;

/// What there is to do for one patient on a day, late first. ahead: days from then on of which coming visits are told.
/// role: only what this role does; empty for all.
std::vector<WorkItem> worklist(const Protocol &protocol, const PatientRecord &record, QDate day, int ahead = 0,
                               const QString &role = {});
/// The same for the whole study, by state, due date, patient.
std::vector<WorkItem> worklist(const Study &study, QDate day, int ahead = 0, const QString &role = {});

/// Late before due before coming, then by date, patient and occasion.
bool isMoreUrgent(const WorkItem &left, const WorkItem &right);

/// The record as it stood on a day: what is about later dates is not there yet.
PatientRecord asOf(const Protocol &protocol, PatientRecord record, QDate day);
/// The same for a patient of the study; nothing when the patient had not come by that day.
std::optional<PatientRecord> recordOn(const Study &study, const QString &patient, QDate day);

} // namespace carnet
