#pragma once

#include "core/patients/queries.h"
#include "core/protocol/schedule.h"
#include "core/trust/signatures.h"

namespace carnet {

/// How far the diary of one period is.
struct DiarySummary
{
    enum class State { NotYet, InProgress, Due, Late, Done, WillNotHappen };

    int period = 0;
    State state = State::NotYet;
    QDate infusion;    ///< day 0, invalid while the period has not begun
    QDate over;        ///< last day that the paper asks for, at the latest the date of the next infusion
    int expected = 0;  ///< days on paper
    int due = 0;       ///< of these, days that are here
    int entered = 0;   ///< of those due, days with at least one score
    int accounted = 0; ///< of those due, days where every measure has a score or a reason
    bool finished = false;
    QDate received;

    bool operator==(const DiarySummary &) const = default;
};

/// Something to do for a patient, or the last that was done.
struct ToDo
{
    enum class Kind { Visit, Diary, Query };
    enum class Urgency { Late, Due, InProgress, Done };

    Kind kind = Kind::Diary;
    Urgency urgency = Urgency::Due;
    int visit = -1;   ///< index of the visit in the protocol
    int period = 0;   ///< period of the diary
    int query = 0;    ///< number of the query
    DatumKey about{}; ///< the value in question, queries only
    QString text{};   ///< the question, queries only
    QDate date{};     ///< when it was due, done or asked
    int daysLate = 0;
    int done = 0;  ///< days entered, diaries only
    int total = 0; ///< days on paper, diaries only

    bool operator==(const ToDo &) const = default;
};

/// What is known about one patient, as summarise wants it.
struct PatientRecord
{
    QString patient;
    std::vector<Datum> data;                    ///< as Study::data gives them
    std::vector<QHash<QString, Series>> curves; ///< by period from the first, by measure
    std::vector<Query> queries;
    bool isClosed = false;                    ///< the patient completed the study
    std::vector<SignatureState> signatures{}; ///< of every part that was signed
};

/// One patient in a few words and numbers: what the lists, the patient page and the to-do rows show.
struct PatientSummary
{
    enum class Stage { Screening, Included, InPeriod, FollowUp, Finished, Withdrawn };

    QString patient;
    QString sex; ///< code
    std::optional<double> ageYears;
    std::optional<double> weightKg;
    QString painCause; ///< code
    QDate consent;
    QDate inclusion;
    std::optional<double> painAtInclusion;         ///< points
    bool painAtInclusionFromQuestionnaire = false; ///< no score before the first infusion: BPI item 5 stands in

    Stage stage = Stage::Screening;
    int period = 0;          ///< the last period that began, 0 before the first
    int day = 0;             ///< days since its infusion
    bool dayOnPaper = false; ///< the diary of that period still asks for this day

    std::vector<VisitStatus> visits; ///< in the protocol's order
    int nextVisit = -1; ///< index of the first visit that is neither done nor given up, −1 when none is left
    bool late = false;  ///< a visit or a diary is late
    std::vector<DiarySummary> diaries;
    std::vector<Series> mainCurves; ///< the protocol's first measure, by period from the first
    int daysEntered = 0;
    int daysDue = 0;
    int queriesToAnswer = 0;
    int queriesOpen = 0;                    ///< answered ones included
    std::vector<SignatureState> signatures; ///< of every part that was signed
    QString lock;                           ///< code: locked, frozen, or empty
    std::vector<ToDo> toDo;                 ///< late first, then due, in progress and the last done

    /// The diary to work on next, or null when all are done or none has begun.
    const DiarySummary *nextDiary() const;
};

/// Days after the end of a period when its diary counts as late.
inline constexpr int diaryLateAfterDays = 7;

PatientRecord patientRecord(const Study &study, const QString &patient);
PatientSummary summarise(const Protocol &protocol, const PatientRecord &record, QDate today);
PatientSummary patientSummary(const Study &study, const QString &patient);
/// The dates of a patient's visits, as the schedule wants them.
VisitDates visitDates(const Protocol &protocol, const std::vector<Datum> &data);

/// The next free patient code of a pattern such as "KP-###"; empty when none is free.
QString nextPatientCode(const QString &pattern, const QStringList &taken);
/// Whether a code has the form of the pattern.
bool fitsPattern(const QString &patientCode, const QString &pattern);

} // namespace carnet
