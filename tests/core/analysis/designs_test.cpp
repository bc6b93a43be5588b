#include "core/analysis/model_rows.h"
#include "tests/core/analysis/crossover_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace carnet::analysis;
using carnet::test::crossoverRows;

namespace {

bool says(const std::vector<Remark> &remarks, RemarkKind kind)
{
    return std::any_of(remarks.begin(), remarks.end(), [kind](const Remark &each) { return each.kind == kind; });
}

/// Ten patients with P, K, KM as printed beside the worked data set.
std::vector<CrossoverRow> printedAnswers()
{
    const char *answers[3] = {"1100000000", "1011000000", "1011110000"};
    const char *treatments[3] = {"P", "K", "KM"};
    std::vector<CrossoverRow> rows;
    for (int patient = 0; patient < 10; ++patient) {
        for (int period = 0; period < 3; ++period) {
            rows.push_back({"p" + std::to_string(patient), "P-K-KM", period + 1, treatments[period],
                            double(answers[period][patient] - '0')});
        }
    }
    return rows;
}

std::vector<ParallelRow> arms(const std::vector<std::pair<std::string, std::vector<double>>> &patients)
{
    std::vector<ParallelRow> rows;
    int number = 0;
    for (const auto &[arm, values] : patients) {
        ++number;
        for (std::size_t day = 0; day < values.size(); ++day)
            rows.push_back({"p" + std::to_string(number), arm, int(day) * 7, values[day]});
    }
    return rows;
}

} // namespace

TEST(CochranQ, GivesThePrintedExample)
{
    const auto outcome = binaryCrossover(printedAnswers(), {});
    ASSERT_TRUE(outcome.result);
    EXPECT_NEAR(outcome.result->cochran->statistic, 2.8, 1e-12);
    EXPECT_NEAR(outcome.result->cochran->p, 0.2466, 5e-5);
    EXPECT_NEAR(outcome.result->cochranExactP.value_or(-1), 0.3951, 5e-5);
    EXPECT_EQ(outcome.result->completePatients, 10);
}

TEST(CochranQ, IsNothingToSpeakOfWhenEveryPatientAnswersTheSame)
{
    const std::vector<std::vector<double>> patients{{1, 1, 1}, {0, 0, 0}};
    EXPECT_EQ(cochranQ(patients)->statistic, 0);
    EXPECT_EQ(cochranQ(patients)->p, 1);
    EXPECT_EQ(cochranExact(patients), 1);
}

TEST(BinaryCrossover, HasExactTestsOnlyWhenATreatmentIsSeparated)
{
    const auto outcome = binaryCrossover(crossoverRows({"1 P-K 0 1", "2 K-P 1 0", "3 P-K 0 0", "4 K-P 1 0"}), {});
    ASSERT_TRUE(outcome.result);
    EXPECT_TRUE(says(outcome.remarks, RemarkKind::Separated));
    EXPECT_FALSE(outcome.result->logit);
    ASSERT_EQ(outcome.result->pairs.size(), 1u);
    EXPECT_EQ(outcome.result->pairs[0].onlyTerm, 3);
    EXPECT_NEAR(outcome.result->pairs[0].test.p, 0.25, 1e-12);
}

TEST(BinaryCrossover, GoesOnWithMissingAnswers)
{
    const auto outcome = binaryCrossover(crossoverRows({"1 P-K 0 .", "2 K-P 1 .", "3 P-K 1 .", "4 K-P . 1"}), {});
    ASSERT_TRUE(outcome.result);
    EXPECT_TRUE(says(outcome.remarks, RemarkKind::NoCompletePatient));
    EXPECT_TRUE(says(outcome.remarks, RemarkKind::NotEstimable));
    EXPECT_FALSE(outcome.result->cochran);
    EXPECT_TRUE(outcome.result->pairs.empty());
    EXPECT_FALSE(binaryCrossover({}, {}).result);
}

TEST(LogitModel, IsThePlainOneWhenPatientsDoNotDiffer)
{
    // In every patient exactly one of the two answers is yes.
    std::vector<YesNo> answers;
    for (int patient = 0; patient < 30; ++patient) {
        answers.push_back({patient, 0, patient % 3 == 0});
        answers.push_back({patient, 1, patient % 3 != 0});
    }
    const auto fit = logitModel(answers, 2, 0.95);
    ASSERT_TRUE(fit);
    EXPECT_TRUE(fit->singular);
    EXPECT_EQ(fit->patientDeviation, 0);
    EXPECT_NEAR(fit->coefficients[0].value, std::log(0.5), 1e-12);
    EXPECT_NEAR(fit->coefficients[1].value, 2 * std::log(2.0), 1e-12);
    EXPECT_NEAR(fit->coefficients[1].standardError, std::sqrt(2 * (1 / 10.0 + 1 / 20.0)), 1e-12);
}

TEST(PairedAnalysis, CountsPatientsByBothDenominators)
{
    const auto outcome =
        pairedAnalysis(std::vector<BaselineAndValue>{{10, 7}, {10, 5}, {6, {}}, {0, 0}, {{}, 4}, {4, 2}});
    ASSERT_TRUE(outcome.result);
    EXPECT_EQ(outcome.result->pairs, 4);
    EXPECT_EQ(outcome.result->incomplete, 2);
    EXPECT_EQ(outcome.result->thirty.observed.n, 3);
    EXPECT_EQ(outcome.result->thirty.observed.count, 3) << "limits are inclusive";
    EXPECT_EQ(outcome.result->thirty.itt.n, 5) << "all with a baseline";
    EXPECT_EQ(outcome.result->fifty.observed.count, 2);
    EXPECT_EQ(outcome.result->twoPoints.observed.count, 3);
}

TEST(PairedAnalysis, SaysWhatItCannotDo)
{
    EXPECT_FALSE(pairedAnalysis({}).result);
    EXPECT_EQ(pairedAnalysis(std::vector<BaselineAndValue>{{3, {}}}).remarks.back().kind, RemarkKind::NoPairs);
    const auto one = pairedAnalysis(std::vector<BaselineAndValue>{{3, 1}});
    EXPECT_TRUE(one.result && !one.result->t);
    EXPECT_TRUE(says(one.remarks, RemarkKind::TooFewPairs));
    const auto equal = pairedAnalysis(std::vector<BaselineAndValue>{{3, 1}, {4, 2}, {5, 3}});
    EXPECT_TRUE(equal.result && !equal.result->t && !equal.result->shapiro);
    EXPECT_TRUE(says(equal.remarks, RemarkKind::DifferencesEqual));
    EXPECT_TRUE(equal.result->signedRank);
}

TEST(Improvement, NeedsTheShareThatItNames)
{
    EXPECT_EQ(improvement({100, {80, 120}}), Improvement::ActiveBetter);
    EXPECT_EQ(improvement({100, {81, 120}}), Improvement::Neither);
    EXPECT_EQ(improvement({80, {100, 120}}), Improvement::PlaceboBetter);
    EXPECT_EQ(improvement({80, {100, {}}}), Improvement::Neither) << "placebo must beat both";
    EXPECT_EQ(improvement({{}, {100, 120}}), Improvement::NotEvaluable);
    EXPECT_EQ(improvement({0, {0, 0}}), Improvement::NotEvaluable);
    const Improvements counts =
        improvements(std::vector<PeriodAreas>{{100, {70, 90}}, {70, {100, 100}}, {90, {90, 90}}});
    EXPECT_EQ(counts.activeBetter, 1);
    EXPECT_EQ(counts.placeboBetter, 1);
    EXPECT_EQ(counts.neither, 1);
}

TEST(ResponderCurve, FallsFromAllToThoseWithoutPain)
{
    const auto curve = responderCurve(std::vector<BaselineAndValue>{{10, 0}, {10, 5}, {10, 10}, {8, {}}});
    ASSERT_EQ(curve.size(), 101u);
    EXPECT_EQ(curve[0], 1);
    EXPECT_NEAR(curve[50], 2.0 / 3, 1e-12);
    EXPECT_NEAR(curve[51], 1.0 / 3, 1e-12);
    EXPECT_NEAR(curve[100], 1.0 / 3, 1e-12);
}

TEST(Parallel, ComparesArmsOnEveryDay)
{
    const auto outcome = parallel(arms({{"M", {70, 50, 40}},
                                        {"M", {60, 55, 30}},
                                        {"M", {65, 40, 45}},
                                        {"M", {80, 61, 52}},
                                        {"Q", {75, 65, 66}},
                                        {"Q", {55, 50, 41}},
                                        {"Q", {60, 58, 60}},
                                        {"Q", {71, 70, 55}}}),
                                  {});
    ASSERT_TRUE(outcome.result);
    EXPECT_EQ(outcome.result->arms, (std::vector<std::string>{"M", "Q"}));
    ASSERT_EQ(outcome.result->days.size(), 2u);
    const ParallelDay &day = outcome.result->days[0];
    EXPECT_TRUE(day.ancova && day.anova && day.mannWhitney && day.hedges);
    // Two arms: the F of the analysis of variance is a t squared, and Welch's is his t squared.
    const auto t = welchT(std::vector<double>{65, 50, 58, 70}, std::vector<double>{50, 55, 40, 61});
    EXPECT_NEAR(day.welch->statistic, t->statistic * t->statistic, 1e-9);
    EXPECT_NEAR(*day.welch->df2, *t->df, 1e-9);
    ASSERT_TRUE(outcome.result->repeated);
    EXPECT_EQ(outcome.result->repeated->tests.size(), 4u);
}

TEST(Parallel, SaysWhatItLeavesOut)
{
    auto rows = arms({{"M", {70, 50, 40}}, {"M", {60, 55, 30}}, {"Q", {75, 65, 66}}, {"Q", {55, 50, 41}}});
    std::erase_if(rows, [](const ParallelRow &row) { return row.day == 0; });
    const auto outcome = parallel(rows, {});
    ASSERT_TRUE(outcome.result);
    EXPECT_TRUE(says(outcome.remarks, RemarkKind::NoBaseline));
    EXPECT_FALSE(outcome.result->days[0].ancova);
    EXPECT_FALSE(outcome.result->repeated);
    EXPECT_EQ(parallel(arms({{"M", {3, 4}}, {"M", {4, 5}}}), {}).remarks.back().kind, RemarkKind::OneTreatment);
    EXPECT_EQ(parallel({}, {}).remarks.back().kind, RemarkKind::NoValues);
    const auto same = parallel(arms({{"M", {5, 5}}, {"M", {5, 5}}, {"Q", {5, 5}}, {"Q", {5, 5}}}), {});
    ASSERT_TRUE(same.result);
    EXPECT_TRUE(says(same.remarks, RemarkKind::NoTestOnDay));
    EXPECT_FALSE(same.result->days[0].anova);
}
