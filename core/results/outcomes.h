#pragma once

#include "core/analysis/auc.h"
#include "core/protocol/outcome_plan.h"
#include "core/study.h"

namespace carnet {

/// What the protocol of a study wants to be followed.
OutcomePlan outcomePlan(const Study &study);
/// The same by code; nothing when the protocol does not name it.
std::optional<ProtocolOutcome> outcomeOf(const Study &study, const QString &code);

/// One result of every patient over the visits that ask for it.
struct OutcomeSeries
{
    struct Row
    {
        QString patient;
        std::vector<std::optional<double>> values; ///< by visit of the series

        bool isEmpty() const;
    };

    ProtocolOutcome outcome;
    std::vector<int> visits; ///< indices in the protocol's visits
    std::vector<int> days;   ///< planned days since the baseline, by visit; the baseline itself is day 0
    int baseline = -1;       ///< place of the baseline among the visits, −1 when it is not asked then
    std::vector<Row> rows;   ///< patients of whom at least one value is there, by code

    bool isEmpty() const { return rows.empty(); }
    /// The values of one visit that are there.
    std::vector<double> at(std::size_t visit) const;
};

/// The results of all patients, or of one; the study is read once.
std::vector<OutcomeSeries> outcomeSeries(const Study &study, const std::vector<ProtocolOutcome> &outcomes,
                                         const QString &patient = {});

/// Patients who answered by one visit, against the baseline (statistics: ≥ 30 % and ≥ 50 %, limits inclusive).
struct Responders
{
    std::size_t visit = 0; ///< place in the series
    int withBaseline = 0;  ///< patients whose baseline is above 0: the denominator of all
    int evaluable = 0;     ///< of these, patients with a value at this visit
    int atLeast30 = 0;
    int atLeast50 = 0;
};
/// By visit after the baseline; empty without a baseline, and for answers of yes or no.
std::vector<Responders> responders(const OutcomeSeries &series);

/// Patients with a baseline (where it is asked) and a later value.
int analysedPatients(const OutcomeSeries &series);

/// The area over the visits from the baseline to a planned day, by the trapezoidal rule. Expected, observed and imputed
/// count visits. An imputing rule fills the visits that are missing, the lines between visits stay straight.
analysis::Auc visitAuc(const OutcomeSeries &series, const OutcomeSeries::Row &row, int day, analysis::AucRule rule);

/// One area over the visits.
struct OutcomeArea
{
    QString patient;
    QString outcome; ///< code
    int day = 0;     ///< planned, since the baseline
    analysis::AucRule rule = analysis::AucRule::Observed;
    analysis::Auc auc;
};
/// Which areas are wanted; empty lists mean what the protocol asks for. No rules: observed, and locf at the last day of
/// the outcome.
struct OutcomeAreaRequest
{
    std::vector<QString> outcomes;
    std::vector<int> days;
    std::vector<analysis::AucRule> rules;
};
/// Patients as text, then outcome in the protocol's order, day, rule by name; patients with any value.
std::vector<OutcomeArea> outcomeAreas(const Study &study, const OutcomeAreaRequest &request = {});

/// Planned days of all visits, counted from the inclusion.
std::vector<int> plannedDays(const Protocol &protocol);

} // namespace carnet
