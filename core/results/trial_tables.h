#pragma once

#include "core/results/crossover_values.h"
#include "core/results/result_table.h"
#include "core/study.h"

namespace carnet {

/// Table 2: the areas under the curve that the protocol asks for, and the pain before each infusion.
ResultTable areaTable(const Study &study, const ResultGroups &groups);
/// Table 3 of designs with periods: every score of the questionnaires that are the outcome of a period, at inclusion
/// and by group.
ResultTable scoreTable(const Study &study, const ResultGroups &groups);
/// Table 3 of designs without periods: the protocol's results from visit to visit; by arm once it is known.
ResultTable visitTable(const Study &study, const ResultGroups &groups);
/// Table 4: patients who took analgesics of a class punctually.
ResultTable drugTable(const Study &study, const ResultGroups &groups);

/// The tables that fit the design and hold anything: table1 to table4. Blinded: by period or all together, without P
/// values between treatments.
std::vector<ResultTable> trialTables(const Study &study);

/// The values of one score or item of a questionnaire, at inclusion and as outcome of each period.
struct ScoreValues
{
    QString code;
    Words label;
    Words instrument;
    std::vector<double> baseline;
    std::vector<PeriodValue> outcomes;
};
std::vector<ScoreValues> scoreValues(const Study &study);

} // namespace carnet
