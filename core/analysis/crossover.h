#pragma once

#include "core/analysis/adjustment.h"
#include "core/analysis/estimate.h"
#include "core/analysis/remark.h"
#include "core/analysis/shapiro_wilk.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace carnet::analysis {

/// One period of one patient.
struct CrossoverRow
{
    std::string patient;
    std::string sequence; ///< treatments in the order of the periods, separated by -
    int period = 1;
    std::string treatment;
    std::optional<double> y;
};

enum class Carryover {
    Ignored,
    Kept,
    DroppedWithoutEffect ///< tested first, and dropped when its Wald P ≥ 0.05
};

struct CrossoverOptions
{
    Method method = Method::Reml;
    Degrees degrees = Degrees::Satterthwaite;
    Adjustment adjustment = Adjustment::Sidak;
    Carryover carryover = Carryover::Ignored;
    bool withPeriod = true;
    bool withSequence = true;
    bool logScale = false;
    double level = 0.95;
    /// Order of the treatments, the reference first; those not named here follow as they come.
    std::vector<std::string> treatments;
};

/// A crossover analysed by the linear mixed model with patient as random intercept.
struct Crossover
{
    int rows = 0;
    int patients = 0;
    int columns = 0;
    double deviance = 0;
    double patientVariance = 0;
    double residualVariance = 0;
    bool singular = false;
    double icc = 0;
    std::optional<double> iccError;
    std::optional<Interval> iccInterval;
    std::optional<ShapiroWilk> shapiro; ///< of the conditional residuals
    std::vector<NamedEstimate> coefficients;
    std::vector<TermTest> tests;
    std::vector<NamedEstimate> means; ///< least-squares means of the treatments
    std::vector<Contrast> contrasts;
    /// On the log scale what was added before taking logarithms, 0 or 1.
    std::optional<double> logShift;

    const TermTest *test(const std::string &term) const;
};

/// The levels of a column among the rows that have a y: those asked for first, then in order of appearance.
std::vector<std::string> treatmentsOf(std::span<const CrossoverRow> rows, const std::vector<std::string> &order);

/// Fits the model (Pickering 2020; Satterthwaite's degrees of freedom as lmerTest computes them).
Outcome<Crossover> crossover(std::span<const CrossoverRow> rows, const CrossoverOptions &options);

/// Fills in the adjusted P values and limits of all contrasts together.
void adjustContrasts(std::vector<Contrast> &contrasts, Adjustment adjustment, double level);

/// Back from the logarithm: exp(mean) − shift.
Estimate geometricMean(const Estimate &mean, double shift);
/// Back from the logarithm: exp(contrast), a ratio.
Estimate ratio(const Estimate &contrast);

/// The fit on the raw scale and, where its residuals are not normal (Shapiro P < 0.05), the one on the log scale.
struct ScaledCrossover
{
    Outcome<Crossover> raw;
    std::optional<Outcome<Crossover>> log;
    bool neitherNormal = false; ///< then Friedman's test stands beside them

    bool reportsLog() const { return log && log->result; }
    const Outcome<Crossover> &reported() const { return reportsLog() ? *log : raw; }
};
ScaledCrossover crossoverOnFittingScale(std::span<const CrossoverRow> rows, CrossoverOptions options);

/// One patient's values by treatment, in the order of the treatments; only patients that have them all.
std::vector<std::vector<double>> completePatients(std::span<const CrossoverRow> rows,
                                                  const std::vector<std::string> &treatments);

/// Values of the patients that have both treatments, the first minus the second.
std::vector<double> pairDifferences(std::span<const CrossoverRow> rows, const std::string &term,
                                    const std::string &level);

/// Mean over standard deviation of differences within patients, with its interval and its small-sample version.
struct PairedEffect
{
    Effect dz;
    double gz = 0;
};
/// Nothing below two differences and when they are all equal.
std::optional<PairedEffect> pairedEffect(std::span<const double> differences, double level);

} // namespace carnet::analysis
