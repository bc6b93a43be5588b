#pragma once

#include "core/domain/instrument.h"

#include <QDateTime>
#include <utility>

namespace carnet {

/// A moment of the schedule: when it is due and what is filled in then.
struct ProtocolVisit
{
    enum class Kind { Screening, Inclusion, Infusion, Call, Visit, End };

    QString code; ///< "V0", "T1"
    Words label;
    Words shortLabel;
    Kind kind = Kind::Visit;
    QString anchor;                     ///< code of the visit that targetDay counts from, or IN1; empty for the first
    int targetDay = 0;                  ///< days after the anchor
    int windowLow = 0;                  ///< days around the target, ≤ 0
    int windowHigh = 0;                 ///< days around the target, ≥ 0
    std::optional<int> period;          ///< period that begins here, or that the call belongs to
    std::optional<int> outcomeOfPeriod; ///< period whose outcome the questionnaires of this visit are
    std::vector<QString> forms;         ///< ids of forms and instruments, in the order of the day
};

/// One curve of the diary.
struct DiaryMeasure
{
    QString id;     ///< item code: average, maximum, night
    QString column; ///< short name in the files: avg, max, night
    Words label;
    Words shortLabel;
};

struct DiaryPlan
{
    std::vector<DiaryMeasure> measures; ///< in the order of the paper
    double minimum = 0;
    double maximum = 10;
    double step = 1;
    int firstDay = 1; ///< first day on paper; day 0 is the infusion
    int lastDay = 35;
    bool downwards = false; ///< the paper is filled column by column

    const DiaryMeasure *measure(QStringView id) const;
};

/// One AUC that the protocol asks for.
struct AucTarget
{
    QString measure;
    int day = 35;
    QString rule; ///< name of statistics: observed, locf, …
};

struct AucPlan
{
    int startDay = 0;
    double minimumPostShare = 0; ///< 0 switches the coverage rule off
    std::vector<int> days;
    std::vector<AucTarget> targets;

    /// The protocol's rule for this measure and day, or empty when it names none.
    QString rule(QStringView measure, int day) const;
};

/// When a patient's pain counts as similar to inclusion, so that the next period may begin.
struct ReevaluationRule
{
    QString painNow;         ///< item
    QString painAtInclusion; ///< item
    std::optional<double> withinPoints;
    std::optional<double> withinShare;
    QString painFallback;           ///< item that stands in for the pain at inclusion, empty when none
    double minimumDiaryShare = 0.8; ///< of the days of the diary before
};

/// A rule over the values of one day (and the day before) of a diary.
struct ProtocolCheck
{
    QString id;
    QString level; ///< refuse, warn, note
    QString expression;
    QString item; ///< the measure to mark
    Words text; ///< %1 day, %2 … the values of the expression's identifiers in order, then the first day of a run of
                ///< identical days
};

struct QuickDrug
{
    QString name;
    QString drugClass; ///< code of the classes
    QString dose;
    Words label;
};

/// Items of a form that are typed row by row, as a table.
struct FormTable
{
    std::vector<Words> rows;
    std::vector<Words> columns;
    std::vector<QString> items; ///< one for each cell, row by row

    bool operator==(const FormTable &) const = default;
};

/// A form of the protocol that is not a questionnaire.
struct ProtocolForm
{
    QString id;
    Words label;
    QString level; ///< patient, visit, period, adverse_event, contact, infusion
    std::vector<Item> items;
    std::vector<QString> required; ///< items without which the form is not complete; none: the form may stay empty
    QString role = QStringLiteral("nurse"); ///< who has to see to it
    QString opensAfter;                     ///< another form of the visit that must be complete first, empty when none
    QString opensWith; ///< and the code that the first required item of that form must hold, empty when any
    std::vector<std::pair<QString, double>> wanted; ///< answers to criteria without which the patient is not eligible
    std::vector<FormTable> tables;
};

/// Infusions that may be given at any time, as often as wanted: rows of a list, not visits of the plan.
struct RepeatedInfusions
{
    bool allowed = false;
    QString anchor;    ///< visit that the first one counts from
    int targetDay = 0; ///< of the first one
    int windowLow = 0;
    int windowHigh = 0;
    std::optional<int> callDay; ///< phone call so many days after each infusion
    int callWindowHigh = 0;
    int minimumDaysBetween = 0; ///< an earlier one is warned about
};

struct VerificationPolicy
{
    QString diary = QStringLiteral("all"); ///< none, average, all
    double questionnaireShare = 0.1;
    bool anotherPerson = true;
    int samePersonAfterHours = 24; ///< 0: never
};

/// When the site works; what is recorded at other times is looked at in the trail.
struct WorkingHours
{
    QTime from{7, 0};
    QTime to{20, 0};             ///< the first minute after
    std::vector<int> days{1, 2, 3, 4, 5}; ///< of the week, 1 = Monday

    bool contains(const QDateTime &there) const;
};

struct Protocol
{
    QString id;
    QString version;
    Words title;
    QString shortTitle;
    QString design;             ///< crossover, parallel, single-arm, cohort
    QString patientCodePattern; ///< "KP-###": # is a digit
    int periods = 1;            ///< 0: a design without periods, which has no diary either
    int plannedPatients = 0;
    std::vector<ProtocolVisit> visits;
    DiaryPlan diary;
    AucPlan auc;
    RepeatedInfusions repeatedInfusions;
    std::optional<int> infusionsPerDay; ///< how many the ward can give on one day; absent: as many as come
    std::optional<ReevaluationRule> reevaluation;
    std::vector<ProtocolCheck> checks;
    std::vector<std::pair<QString, std::vector<Option>>> codelists; ///< of its own forms, by name
    std::vector<Option> quickEvents;
    std::vector<QuickDrug> quickDrugs;
    std::vector<Option> drugClasses;
    std::vector<Option> missingReasons; ///< offered for Alt+N, code = missing code
    std::vector<Option> changeReasons;
    std::vector<ProtocolForm> forms;
    std::vector<Instrument> instruments; ///< those that its visits name, and its own small ones
    VerificationPolicy verification;
    WorkingHours workingHours;
    std::optional<int> idleMinutes; ///< after so many minutes at most the window is covered; absent: each chooses
    bool hidesBetweenPeriodComparison = false;
    bool synthetic = false; ///< invented data: said on every screen and paper

    const ProtocolVisit *visit(QStringView code) const;
    /// Position in visits, or −1.
    int visitIndex(QStringView code) const;
    /// The visit at which period k begins, or null.
    const ProtocolVisit *infusionOf(int period) const;
    /// The visit at which the outcome of period k is taken and its diary comes back, or null.
    const ProtocolVisit *outcomeOf(int period) const;
    bool hasDiary() const { return periods > 0 && !diary.measures.empty(); }
    const ProtocolForm *form(QStringView code) const;
    const Instrument *instrument(QStringView code) const;
};

} // namespace carnet
