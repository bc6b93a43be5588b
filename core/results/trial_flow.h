#pragma once

#include "core/protocol/outcome_plan.h"
#include "core/study.h"

namespace carnet {

/// Why patients went no further, and how many.
struct FlowReason
{
    QString code; ///< of the reason, or the item of the criterion; empty: nobody said why
    Words label;
    int patients = 0;

    bool operator==(const FlowReason &) const = default;
};

/// One moment of the study on the way of the patients.
struct FlowStep
{
    enum class Kind { Included, Randomised, FirstInfusion, Visit };

    Kind kind = Kind::Visit;
    int visit = -1;  ///< index in the protocol's visits, −1 for randomisation and an infusion that is no visit
    int reached = 0; ///< patients who came to it, or to a later one
    int missed = 0;  ///< of these, patients without this very visit
    int waiting = 0; ///< reached the step before and may still come
    int left = 0;    ///< reached the step before and will not come
    std::vector<FlowReason> reasons; ///< of those who left, the most frequent first
};

/// How the patients went through the study (CONSORT 2010). All arms together: it holds while treatments are blinded.
struct TrialFlow
{
    int assessed = 0;
    int notEligible = 0;
    std::vector<FlowReason> criteria; ///< that were not met; a patient may have several
    int notIncluded = 0;              ///< for another reason
    std::vector<FlowReason> otherReasons;
    int inScreening = 0;
    std::vector<FlowStep> steps; ///< from inclusion to the last visit
    int analysed = 0;            ///< with a primary result: an area of one period, or a baseline and a later value
    std::vector<int> analysedByPeriod;

    int included() const { return steps.empty() ? 0 : steps.front().reached; }
};

TrialFlow trialFlow(const Study &study);

/// When patients entered, began, completed and left, each by date; the plan where the protocol has one.
struct Recruitment
{
    int plannedPatients = 0;
    RecruitmentPlan plan;
    bool hasTreatmentStart = true; ///< a first infusion or a randomisation that is not the inclusion itself
    std::vector<QDate> screened;
    std::vector<QDate> included;
    std::vector<QDate> treated; ///< first infusion, or randomisation
    std::vector<QDate> completed;
    std::vector<QDate> withdrawn;
};

Recruitment recruitment(const Study &study);

} // namespace carnet
