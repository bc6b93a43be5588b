#include "core/analysis/crossover.h"

#include "core/analysis/model_rows.h"
#include "tests/core/analysis/crossover_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace carnet::analysis;
using carnet::test::crossoverRows;
using carnet::test::randomTrial;
using carnet::test::workedRows;

namespace {

Crossover fitted(const std::vector<CrossoverRow> &rows, const CrossoverOptions &options = {})
{
    const auto outcome = crossover(rows, options);
    EXPECT_TRUE(outcome.result);
    return outcome.result.value_or(Crossover{});
}

bool says(const std::vector<Remark> &remarks, RemarkKind kind)
{
    return std::any_of(remarks.begin(), remarks.end(), [kind](const Remark &each) { return each.kind == kind; });
}

/// The reason why there is no result.
RemarkKind whyNot(const std::vector<CrossoverRow> &rows, const CrossoverOptions &options = {})
{
    const auto outcome = crossover(rows, options);
    EXPECT_FALSE(outcome.result);
    return outcome.remarks.empty() ? RemarkKind::Separated : outcome.remarks.back().kind;
}

bool isFinite(const std::optional<double> &number)
{
    return !number || std::isfinite(*number);
}

void expectFinite(const Crossover &fit)
{
    for (const ModelRow &row : modelRows(fit)) {
        SCOPED_TRACE(row.section + " " + row.term + " " + row.level);
        for (const auto &number :
             {row.estimate, row.standardError, row.df, row.df2, row.statistic, row.p, row.adjustedP, row.effect})
            EXPECT_TRUE(isFinite(number));
        for (const auto &interval : {row.interval, row.adjustedInterval, row.effectInterval}) {
            if (interval) {
                EXPECT_TRUE(std::isfinite(interval->low) && std::isfinite(interval->high));
                EXPECT_LE(interval->low, interval->high);
            }
        }
    }
}

} // namespace

// Section 11 of the statistics page, to its printed digits.
TEST(CrossoverModel, GivesTheWorkedExample)
{
    const Crossover fit = fitted(workedRows());
    EXPECT_NEAR(fit.deviance, 158.39021, 1e-5);
    EXPECT_NEAR(fit.patientVariance, 4552.5185, 0.05);
    EXPECT_NEAR(fit.residualVariance, 932.7859, 0.01);
    EXPECT_NEAR(fit.icc, 0.82994820, 1e-6);
    EXPECT_NEAR(fit.iccInterval->low, 0.45150, 1e-5);
    EXPECT_NEAR(fit.iccInterval->high, 0.96660, 1e-5);
    EXPECT_NEAR(fit.shapiro->w, 0.96825167, 1e-6);
    EXPECT_NEAR(fit.shapiro->p, 0.67061118, 6e-5);
    const TermTest *treatment = fit.test("treatment");
    EXPECT_NEAR(treatment->f, 1.4290216, 1e-5);
    EXPECT_NEAR(*treatment->denominatorDf, 10.003983, 1e-3);
    EXPECT_NEAR(treatment->p, 0.28451189, 2e-5);
    EXPECT_NEAR(treatment->chiSquared(), 2.8580433, 1e-5);
    EXPECT_NEAR(treatment->waldP, 0.23954317, 2e-5);
    const TermTest *interaction = fit.test("sequence:treatment");
    EXPECT_NEAR(interaction->f, 4.3131848, 1e-5);
    EXPECT_NEAR(*interaction->denominatorDf, 5.9969614, 1e-3);
    EXPECT_NEAR(interaction->p, 0.049304764, 5e-6);
    EXPECT_NEAR(fit.means[0].estimate.value, 181.0586, 1e-4);
    EXPECT_NEAR(fit.means[0].estimate.standardError, 26.28797, 1e-4);
    const Contrast &contrast = fit.contrasts[0];
    EXPECT_EQ(contrast.term + "-" + contrast.level, "K-P");
    EXPECT_NEAR(contrast.estimate.value, -25.477704, 1e-5);
    EXPECT_NEAR(contrast.estimate.standardError, 16.314151, 1e-4);
    EXPECT_NEAR(contrast.adjustedP, 0.38466943, 4e-5);
    EXPECT_NEAR(contrast.effect->value, -0.58986727, 1e-6);
    EXPECT_NEAR(contrast.effect->interval.low, -1.3301653, 1e-5);
    EXPECT_NEAR(contrast.effect->interval.high, 0.15043074, 1e-5);
}

TEST(CrossoverModel, GivesThePapersModelWithLargeSampleTests)
{
    CrossoverOptions options;
    options.withPeriod = false;
    options.degrees = Degrees::Wald;
    const Crossover fit = fitted(workedRows(), options);
    EXPECT_NEAR(fit.deviance, 172.91075, 1e-4);
    EXPECT_NEAR(fit.test("treatment")->waldP, 0.16345385, 2e-5);
    EXPECT_NEAR(fit.contrasts[0].estimate.p, 0.07429402, 1e-5);
    EXPECT_FALSE(fit.contrasts[0].estimate.df);
    EXPECT_NEAR(fit.contrasts[0].adjustedP, 0.20673332, 2e-5);
    EXPECT_FALSE(fit.test("period"));
}

TEST(CrossoverModel, GivesRatiosOnTheLogScale)
{
    CrossoverOptions options;
    options.logScale = true;
    const Crossover fit = fitted(workedRows(), options);
    EXPECT_EQ(fit.logShift, 0);
    const Estimate back = ratio(fit.contrasts[0].estimate);
    EXPECT_NEAR(back.value, 0.68677823, 1e-6);
    EXPECT_NEAR(back.interval.low, 0.41077858, 1e-5);
    EXPECT_NEAR(back.interval.high, 1.1482204, 1e-5);
    EXPECT_NEAR(geometricMean(fit.means[0].estimate, 0).value, std::exp(5.0953802), 1e-4);
}

// Complete data: the analysis of variance with the strata between and within patients.
TEST(CrossoverModel, IsTheAnalysisOfVarianceWhenNothingIsMissing)
{
    const int patients = 18;
    const auto rows = randomTrial(11, patients);
    CrossoverOptions options;
    options.withPeriod = false;
    options.withSequence = false;
    const Crossover fit = fitted(rows, options);

    double grand = 0;
    std::map<std::string, double> byPatient;
    std::map<std::string, double> byTreatment;
    for (const CrossoverRow &row : rows) {
        grand += *row.y / double(rows.size());
        byPatient[row.patient] += *row.y / 3;
        byTreatment[row.treatment] += *row.y / patients;
    }
    double within = 0;
    double between = 0;
    for (const CrossoverRow &row : rows) {
        within += std::pow(*row.y - byPatient[row.patient] - byTreatment[row.treatment] + grand, 2);
        between += std::pow(byPatient[row.patient] - grand, 2);
    }
    const double df = 2.0 * (patients - 1);
    const double residual = within / df;
    EXPECT_NEAR(fit.residualVariance, residual, 1e-6 * residual);
    EXPECT_NEAR(fit.patientVariance, (between / (patients - 1) - residual) / 3, 1e-5 * fit.patientVariance);
    EXPECT_NEAR(*fit.contrasts[0].estimate.df, df, 1e-5);
    EXPECT_NEAR(*fit.test("treatment")->denominatorDf, df, 1e-5);
    EXPECT_NEAR(fit.contrasts[0].estimate.value, byTreatment["K"] - byTreatment["P"], 1e-9);
    // The effect is t/√n, its half width 1.96/√n.
    const Contrast &contrast = fit.contrasts[0];
    EXPECT_NEAR(contrast.effect->value, contrast.estimate.statistic / std::sqrt(patients), 1e-9);
    EXPECT_NEAR(contrast.effect->interval.high - contrast.effect->value, 1.959963984540054 / std::sqrt(patients), 1e-9);
}

TEST(CrossoverModel, DoesNotCareForTheOrderOfThePatients)
{
    auto rows = workedRows();
    const Crossover fit = fitted(rows);
    std::rotate(rows.begin(), rows.begin() + 9, rows.end());
    CrossoverOptions options;
    options.treatments = {"P", "K", "KM"};
    const Crossover other = fitted(rows, options);
    EXPECT_NEAR(other.deviance, fit.deviance, 1e-9);
    for (std::size_t i = 0; i < fit.contrasts.size(); ++i) {
        EXPECT_NEAR(other.contrasts[i].estimate.value, fit.contrasts[i].estimate.value, 1e-6);
        EXPECT_NEAR(other.contrasts[i].estimate.p, fit.contrasts[i].estimate.p, 1e-6);
    }
}

TEST(CrossoverModel, ContrastsTurnRoundWithTheReference)
{
    const Crossover fit = fitted(workedRows());
    CrossoverOptions options;
    options.treatments = {"KM"};
    const Crossover other = fitted(workedRows(), options);
    EXPECT_NEAR(other.deviance, fit.deviance, 1e-8);
    const auto contrast = [](const Crossover &of, const std::string &term, const std::string &level) {
        for (const Contrast &each : of.contrasts) {
            if (each.term == term && each.level == level)
                return each.estimate;
        }
        ADD_FAILURE() << term << " - " << level;
        return Estimate{};
    };
    EXPECT_NEAR(contrast(other, "P", "KM").value, -contrast(fit, "KM", "P").value, 1e-6);
    EXPECT_NEAR(contrast(other, "K", "KM").value, -contrast(fit, "KM", "K").value, 1e-6);
    EXPECT_NEAR(contrast(other, "K", "P").p, contrast(fit, "K", "P").p, 1e-6);
    EXPECT_NEAR(other.test("treatment")->f, fit.test("treatment")->f, 1e-6);
}

TEST(CrossoverModel, TestsAreTheSameInAnotherUnit)
{
    auto rows = workedRows();
    const Crossover fit = fitted(rows);
    for (CrossoverRow &row : rows) {
        if (row.y)
            row.y = 1000 + *row.y / 10;
    }
    const Crossover other = fitted(rows);
    EXPECT_NEAR(other.residualVariance, fit.residualVariance / 100, 1e-5);
    EXPECT_NEAR(other.icc, fit.icc, 1e-7);
    EXPECT_NEAR(other.means[1].estimate.value, 1000 + fit.means[1].estimate.value / 10, 1e-6);
    for (std::size_t i = 0; i < fit.contrasts.size(); ++i) {
        EXPECT_NEAR(other.contrasts[i].estimate.statistic, fit.contrasts[i].estimate.statistic, 1e-6);
        EXPECT_NEAR(other.contrasts[i].effect->value, fit.contrasts[i].effect->value, 1e-6);
    }
}

TEST(CrossoverModel, SaysWhenPatientsDoNotDiffer)
{
    const auto outcome = crossover(randomTrial(5, 18, 0), {});
    ASSERT_TRUE(outcome.result);
    EXPECT_TRUE(outcome.result->singular);
    EXPECT_TRUE(says(outcome.remarks, RemarkKind::Singular));
    EXPECT_EQ(outcome.result->icc, 0);
    EXPECT_FALSE(outcome.result->iccInterval);
    EXPECT_EQ(*outcome.result->contrasts[0].estimate.df, 54 - outcome.result->columns);
    expectFinite(*outcome.result);
}

TEST(CrossoverModel, DropsSequenceWhenThereAreNotMorePatients)
{
    const auto outcome = crossover(crossoverRows({"1 P-K-KM 5 4 4", "2 K-KM-P 7 6 9", "3 KM-P-K 3 6 3"}), {});
    ASSERT_TRUE(outcome.result);
    EXPECT_TRUE(says(outcome.remarks, RemarkKind::SequenceDropped));
    EXPECT_FALSE(outcome.result->test("sequence"));
    EXPECT_FALSE(outcome.result->test("sequence:treatment"));
    EXPECT_TRUE(outcome.result->test("treatment"));
    expectFinite(*outcome.result);
}

TEST(CrossoverModel, NamesTheColumnsThatCannotBeTold)
{
    // One order for all: the treatment is the period.
    const auto outcome = crossover(crossoverRows({"1 P-K 5 4", "2 P-K 7 6.5", "3 P-K 3 2.5", "4 P-K 8 5"}), {});
    ASSERT_TRUE(outcome.result);
    EXPECT_TRUE(std::any_of(outcome.remarks.begin(), outcome.remarks.end(), [](const Remark &remark) {
        return remark.kind == RemarkKind::ColumnAliased && remark.name == "period2";
    }));
    EXPECT_FALSE(outcome.result->test("period"));
    EXPECT_NEAR(outcome.result->contrasts[0].estimate.value, -1.25, 1e-9);
}

TEST(CrossoverModel, GoesOnWithoutATreatmentThatHasNoValue)
{
    auto rows = randomTrial(3, 12);
    for (CrossoverRow &row : rows) {
        if (row.treatment == "KM")
            row.y.reset();
    }
    const auto outcome = crossover(rows, {});
    ASSERT_TRUE(outcome.result);
    EXPECT_TRUE(says(outcome.remarks, RemarkKind::TreatmentWithoutValue));
    EXPECT_TRUE(says(outcome.remarks, RemarkKind::RowsLeftOut));
    EXPECT_EQ(outcome.result->contrasts.size(), 1u);
    EXPECT_EQ(outcome.result->rows, 24);
}

TEST(CrossoverModel, KeepsAPatientWithOnePeriod)
{
    auto rows = workedRows();
    rows[0].y.reset();
    rows[1].y.reset();
    EXPECT_EQ(fitted(rows).patients, 8);
}

TEST(CrossoverModel, SaysWhyThereIsNoResult)
{
    EXPECT_EQ(whyNot({}), RemarkKind::NoValues);
    EXPECT_EQ(whyNot(crossoverRows({"1 P-K . .", "2 K-P . ."})), RemarkKind::NoValues);
    EXPECT_EQ(whyNot(crossoverRows({"1 P-K 5 .", "2 K-P . 6"})), RemarkKind::OneTreatment);
    EXPECT_EQ(whyNot(crossoverRows({"1 P-K-KM 5 6 4"})), RemarkKind::OnePatient);
    EXPECT_EQ(whyNot(crossoverRows({"1 P-K 5 5", "2 K-P 5 5", "3 K-P 5 5"})), RemarkKind::AllEqual);
    EXPECT_EQ(whyNot(crossoverRows({"1 P-K 5 .", "2 K-P 6 .", "3 P-K 4 .", "4 K-P 3 ."})), RemarkKind::NoDegreesWithin);
    EXPECT_EQ(whyNot(crossoverRows({"1 P-K 5 5", "2 K-P 6 6", "3 P-K 4 4", "4 K-P 3 3", "5 K-P 7 7"})),
              RemarkKind::NoVariationWithin);
    CrossoverOptions options;
    options.logScale = true;
    EXPECT_EQ(whyNot(crossoverRows({"1 P-K 5 -1", "2 K-P 6 2"}), options), RemarkKind::NotForLogarithm);
}

TEST(CrossoverModel, AddsOneBeforeTheLogarithmOfZero)
{
    auto rows = workedRows();
    rows[5].y = 0;
    CrossoverOptions options;
    options.logScale = true;
    const auto outcome = crossover(rows, options);
    ASSERT_TRUE(outcome.result);
    EXPECT_EQ(outcome.result->logShift, 1);
    EXPECT_TRUE(says(outcome.remarks, RemarkKind::LogPlusOne));
}

TEST(CrossoverModel, WarnsWhenTheSequenceDisagrees)
{
    auto rows = workedRows();
    std::swap(rows[0].treatment, rows[1].treatment);
    EXPECT_TRUE(says(crossover(rows, {}).remarks, RemarkKind::SequenceDisagrees));
    EXPECT_FALSE(says(crossover(workedRows(), {}).remarks, RemarkKind::SequenceDisagrees));
    rows = workedRows();
    rows[4].sequence = "KM-P-K";
    EXPECT_TRUE(says(crossover(rows, {}).remarks, RemarkKind::SeveralSequences));
}

TEST(CrossoverModel, FindsTheTreatmentBeforeInTheRowsWhenTheSequenceIsOnlyAName)
{
    auto rows = workedRows();
    CrossoverOptions options;
    options.carryover = Carryover::Kept;
    const Crossover fit = fitted(rows, options);
    for (CrossoverRow &row : rows)
        std::erase(row.sequence, '-');
    const Crossover other = fitted(rows, options);
    EXPECT_NEAR(other.deviance, fit.deviance, 1e-9);
    EXPECT_NEAR(other.test("carryover")->f, fit.test("carryover")->f, 1e-7);
}

TEST(CrossoverModel, DropsACarryoverWithoutEffect)
{
    CrossoverOptions options;
    options.carryover = Carryover::DroppedWithoutEffect;
    const auto outcome = crossover(workedRows(), options);
    ASSERT_TRUE(outcome.result);
    EXPECT_TRUE(says(outcome.remarks, RemarkKind::CarryoverDropped));
    EXPECT_EQ(outcome.result->deviance, fitted(workedRows()).deviance);
}

TEST(CrossoverModel, GoesToTheLogScaleWhenResidualsAreNotNormal)
{
    auto rows = randomTrial(8, 18, 20);
    EXPECT_FALSE(crossoverOnFittingScale(rows, {}).log);
    for (CrossoverRow &row : rows)
        row.y = std::exp(*row.y / 25);
    const ScaledCrossover scaled = crossoverOnFittingScale(rows, {});
    ASSERT_TRUE(scaled.reportsLog());
    EXPECT_LT(scaled.raw.result->shapiro->p, 0.05);
    EXPECT_TRUE(scaled.reported().result->logShift);
    EXPECT_FALSE(scaled.neitherNormal);
}

TEST(CrossoverModel, HasNoNumberThatIsNoneOnSmallAndRaggedData)
{
    std::mt19937 random(17);
    int results = 0;
    for (int round = 0; round < 400; ++round) {
        auto rows = randomTrial(unsigned(round), 2 + round % 7, round % 3 ? 40 : 0);
        for (CrossoverRow &row : rows) {
            if (random() % 10 < 3)
                row.y.reset();
            else if (round % 4 == 0)
                row.y = std::round(*row.y / 100);
        }
        CrossoverOptions options;
        options.carryover = round % 2 ? Carryover::Kept : Carryover::Ignored;
        options.method = round % 5 ? Method::Reml : Method::Ml;
        const auto outcome = crossover(rows, options);
        ASSERT_TRUE(outcome.result || !outcome.remarks.empty());
        if (!outcome.result)
            continue;
        ++results;
        SCOPED_TRACE(round);
        expectFinite(*outcome.result);
    }
    EXPECT_GT(results, 150);
}

TEST(Adjustment, IsSidaksOrHolms)
{
    EXPECT_NEAR(sidak(0.0142, 3), 0.0420, 1e-4);
    EXPECT_NEAR(sidak(1e-20, 3), 3e-20, 1e-30) << "small P values keep their digits";
    EXPECT_EQ(sidak(1, 3), 1);
    const std::vector<double> p{0.04, 0.01, 0.03};
    EXPECT_EQ(adjusted(p, Adjustment::Holm), (std::vector<double>{0.06, 0.03, 0.06}));
    EXPECT_EQ(adjusted(p, Adjustment::None), p);
}

TEST(PairedEffect, IsTheMeanInStandardDeviationsOfTheDifferences)
{
    std::vector<double> differences;
    for (int i = 0; i < 10; ++i) {
        differences.push_back(1);
        differences.push_back(-1);
    }
    for (double &each : differences)
        each -= 0.1867293;
    const auto effect = pairedEffect(differences, 0.95);
    ASSERT_TRUE(effect);
    EXPECT_NEAR(effect->dz.value, -0.182, 1e-4);
    EXPECT_NEAR(effect->dz.interval.low, -0.624, 5e-4);
    EXPECT_NEAR(effect->dz.interval.high, 0.260, 5e-4);
    EXPECT_NEAR(effect->gz, effect->dz.value * (1 - 3.0 / 75), 1e-12);
    EXPECT_FALSE(pairedEffect(std::vector<double>{2, 2, 2}, 0.95));
    EXPECT_FALSE(pairedEffect(std::vector<double>{2}, 0.95));
}
