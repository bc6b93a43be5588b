#pragma once

#include "core/analysis/crossover.h"
#include "core/results/arms.h"
#include "core/results/result_table.h"

namespace carnet {

/// A result of one patient in one period.
struct PeriodValue
{
    QString patient;
    int period = 0;
    double value = 0;
};

/// The areas of one measure up to a day, by one rule (empty: the protocol's), of the periods whose last day has come.
struct AreaValues
{
    QString measure;
    int day = 35;
    QString rule; ///< name of the rule of statistics
    std::vector<PeriodValue> values;
};
AreaValues areaValues(const Study &study, const QString &measure, int day, const QString &rule = {});
/// The pain just before the infusion of each period, as the visit or else the diary's day 0 has it.
std::vector<PeriodValue> preInfusionPain(const Study &study);

/// The values of each group, in the order of the groups.
std::vector<std::vector<double>> byGroup(const std::vector<PeriodValue> &values, const ResultGroups &groups);
/// What the model takes. Periods of which the treatment is not known are left out.
std::vector<analysis::CrossoverRow> crossoverRows(const std::vector<PeriodValue> &values, const ResultGroups &groups);

/// The paper's model: treatment and sequence, large-sample tests.
analysis::CrossoverOptions paperModel(const ResultGroups &groups);
/// The model that is recommended: treatment, period and sequence, Satterthwaite's degrees of freedom.
analysis::CrossoverOptions recommendedModel(const ResultGroups &groups);

/// Wald's P of the treatment before, in the same model with it; nothing where it cannot be estimated.
std::optional<double> carryoverP(const std::vector<analysis::CrossoverRow> &rows, analysis::CrossoverOptions options);

/// Wald's χ² of treatment in the paper's model, on the log scale where the residuals ask for it, then with Friedman's
/// test where they are not normal there either.
RowTest treatmentTest(const std::vector<PeriodValue> &values, const ResultGroups &groups);

} // namespace carnet
