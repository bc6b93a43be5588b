#include "core/results/analyses.h"

#include "core/exchange/model_table.h"
#include "core/results/table_text.h"
#include "tests/core/study/trial_facts.h"
#include "tests/support/support.h"

#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;
using analysis::ModelRow;

namespace {

const std::vector<AnalysisResult> &unblinded()
{
    static const std::vector<AnalysisResult> results = analyses(unblindedTrial());
    return results;
}

const AnalysisResult &resultOf(const std::vector<AnalysisResult> &results, const QString &id)
{
    const auto found = std::ranges::find(results, id, &AnalysisResult::id);
    if (found == results.end())
        throw std::runtime_error("no analysis " + id.toStdString());
    return *found;
}

const ModelRow &rowOf(const AnalysisResult &result, const std::string &section, const std::string &term,
                      const std::string &level = {})
{
    const auto found = std::ranges::find_if(result.rows, [&](const ModelRow &row) {
        return row.section == section && row.term == term && row.level == level;
    });
    if (found == result.rows.end())
        throw std::runtime_error("no row " + section + " " + term + " " + level);
    return *found;
}

QString printed(const std::optional<double> &number, int decimals)
{
    return halfUp(number.value(), decimals);
}

} // namespace

TEST(Analyses, GiveTheNumbersOfTheCalibration)
{
    const AnalysisResult &week = resultOf(unblinded(), u"auc_average_7"_s);
    EXPECT_EQ(printed(rowOf(week, "test", "treatment", "wald").p, 3), u"0.045"_s);
    EXPECT_EQ(printed(rowOf(week, "contrast", "K", "P").adjustedP, 3), u"0.050"_s);
    EXPECT_EQ(printed(rowOf(week, "fit", "icc").estimate, 3), u"0.851"_s);
    const AnalysisResult &primary = resultOf(unblinded(), u"auc_average_35"_s);
    EXPECT_EQ(unblinded().front().id, primary.id) << "the primary endpoint leads";
    EXPECT_EQ(printed(rowOf(primary, "test", "treatment", "wald").p, 3), u"0.452"_s);
    EXPECT_EQ(printed(rowOf(primary, "fit", "icc").estimate, 3), u"0.889"_s);
    const AnalysisResult &apart = resultOf(unblinded(), u"consecutive"_s);
    EXPECT_EQ(rowOf(apart, "summary", "consecutive", "mean").estimate, 381.25);
    EXPECT_EQ(printed(rowOf(apart, "summary", "consecutive", "sd").estimate, 1), u"209.7"_s);
    EXPECT_EQ(rowOf(apart, "summary", "consecutive", "n").estimate, 12);
    EXPECT_EQ(printed(rowOf(apart, "summary", "separated", "mean").estimate, 1), u"344.0"_s);
    EXPECT_EQ(printed(rowOf(apart, "test", "mann_whitney", "exact").p, 3), u"0.624"_s);
}

TEST(Analyses, CountTheImprovedPatientsOfFigureFour)
{
    const AnalysisResult &week = resultOf(unblinded(), u"improved_7"_s);
    EXPECT_EQ(rowOf(week, "improved", "active", "20%").estimate, 10);
    EXPECT_EQ(rowOf(week, "improved", "reference", "20%").estimate, 4);
    const AnalysisResult &end = resultOf(unblinded(), u"improved_35"_s);
    EXPECT_EQ(rowOf(end, "improved", "active", "20%").estimate, 5);
    EXPECT_EQ(rowOf(end, "improved", "reference", "20%").estimate, 3);
}

TEST(Analyses, CompareRelatedEventsExactly)
{
    const AnalysisResult &related = resultOf(unblinded(), u"events_related"_s);
    EXPECT_EQ(rowOf(related, "summary", "P").statistic, 2);
    EXPECT_EQ(rowOf(related, "summary", "K").statistic, 4);
    EXPECT_EQ(rowOf(related, "summary", "KM").statistic, 7);
    EXPECT_GT(rowOf(related, "test", "cochran_q", "exact").p.value(), 0.05);
}

// The numbers of the next three were found in R from the files of the trial.
TEST(Analyses, CountRespondersByTreatment)
{
    const AnalysisResult &responders = resultOf(unblinded(), u"responders"_s);
    for (const auto &[treatment, count, observed, all] :
         {std::tuple("P", 4, 17, 19), std::tuple("K", 3, 17, 20), std::tuple("KM", 2, 18, 20)}) {
        EXPECT_EQ(rowOf(responders, "responder", treatment, "30_observed").statistic, count) << treatment;
        EXPECT_EQ(rowOf(responders, "responder", treatment, "30_observed").df, observed) << treatment;
        EXPECT_EQ(rowOf(responders, "responder", treatment, "30_itt").df, all) << treatment;
    }
    EXPECT_GT(rowOf(responders, "test", "cochran_q", "exact").p.value(), 0.05);
    EXPECT_FALSE(rowOf(responders, "nnt", "K", "P").interval) << "it runs over infinity";
    EXPECT_TRUE(responders.warnings.join(u' ').contains(u'∞'));
}

TEST(Analyses, GiveTheAreaRelativeToDayZeroAndTheMeanOfEachWeek)
{
    const AnalysisResult &relative = resultOf(unblinded(), u"relative_area"_s);
    for (const auto &[treatment, mean, sd] :
         {std::tuple("P", -49.92105263, 51.13524), std::tuple("K", -12.8, 69.01838),
          std::tuple("KM", -15.825, 58.36236)}) {
        EXPECT_NEAR(rowOf(relative, "net", treatment, "mean").estimate.value(), mean, 1e-7) << treatment;
        EXPECT_NEAR(rowOf(relative, "net", treatment, "sd").estimate.value(), sd, 1e-5) << treatment;
    }
    const AnalysisResult &weeks = resultOf(unblinded(), u"weekly_means"_s);
    EXPECT_NEAR(rowOf(weeks, "weekly", "K", "29-35").estimate.value(), 5.982407, 1e-6);
    const AnalysisResult &missing = resultOf(unblinded(), u"missing_average"_s);
    EXPECT_EQ(rowOf(missing, "before_gap", "P", "n").estimate, 13);
    EXPECT_NEAR(rowOf(missing, "before_gap", "K", "mean").estimate.value(), 5.454545, 1e-6);
    EXPECT_NEAR(rowOf(missing, "all_days", "KM", "mean").estimate.value(), 5.568082, 1e-6);
}

TEST(Analyses, SayHowManyPatientsAFurtherTrialWouldTake)
{
    const AnalysisResult &size = resultOf(unblinded(), u"sample_size"_s);
    EXPECT_EQ(rowOf(size, "sample_size", "20%", "80").estimate, 12);
    EXPECT_EQ(rowOf(size, "sample_size", "20%", "90").estimate, 15);
}

TEST(Analyses, ShowBothEffectSizes)
{
    const AnalysisResult &primary = resultOf(unblinded(), u"auc_average_35"_s);
    const ModelRow &pairs = rowOf(primary, "pairs_contrast", "K", "P");
    EXPECT_NEAR(pairs.estimate.value(), rowOf(primary, "contrast", "K", "P").estimate.value(), 0.05);
    EXPECT_TRUE(pairs.effectInterval.has_value());
    EXPECT_LT(std::abs(rowOf(primary, "pairs_small_contrast", "K", "P").effect.value()),
              std::abs(pairs.effect.value()));
}

TEST(Analyses, ReadAsCountsAndAsOneLineAColumn)
{
    const auto lines = analysisLines(resultOf(unblinded(), u"responders"_s));
    const auto cells = [](const std::vector<QStringList> &some) {
        QStringList all;
        for (const QStringList &line : some)
            all += line;
        return all;
    };
    EXPECT_TRUE(cells(lines).contains(u"4 of 17 (24%)"_s));
    const QStringList primary = cells(analysisLines(resultOf(unblinded(), u"auc_average_35"_s)));
    EXPECT_EQ(primary.filter(u"Summary: "_s).size(), 3);
    EXPECT_EQ(primary.filter(u"n = 20"_s).size(), 3);
}

TEST(Analyses, ShowThePrimaryResultUnderEveryRuleAndModel)
{
    const AnalysisResult &rules = resultOf(unblinded(), u"s1_rules"_s);
    for (const char *rule : {"observed", "observed_scaled", "complete_ends", "locf", "linear", "bocf"})
        EXPECT_TRUE(rowOf(rules, rule, "treatment", "wald").p.has_value()) << rule;
    EXPECT_EQ(printed(rowOf(rules, "locf", "treatment", "wald").p, 3), u"0.452"_s);
    const AnalysisResult &models = resultOf(unblinded(), u"s4_models"_s);
    EXPECT_EQ(printed(rowOf(models, "paper", "treatment", "wald").p, 3), u"0.452"_s);
    EXPECT_TRUE(rowOf(models, "default", "treatment", "F").df2.has_value());
    EXPECT_TRUE(rowOf(models, "test", "friedman").p.has_value());
}

TEST(Analyses, AlwaysSayTheirRuleAndOnHowManyTheyStand)
{
    for (const Study *study : {&unblindedTrial(), &syntheticTrial()}) {
        for (const AnalysisResult &result : analyses(*study)) {
            EXPECT_FALSE(result.title.isEmpty()) << result.id.toStdString();
            EXPECT_FALSE(result.rule.isEmpty()) << result.id.toStdString();
            EXPECT_FALSE(result.finding.isEmpty()) << result.id.toStdString();
            const auto lines = analysisLines(result);
            for (const QStringList &line : lines) {
                EXPECT_EQ(line.size(), lines.front().size());
                EXPECT_FALSE(line.join(u' ').contains(u"nan"_s, Qt::CaseInsensitive));
                EXPECT_FALSE(line.join(u' ').contains(u"inf;"_s, Qt::CaseInsensitive));
            }
        }
    }
}

TEST(Analyses, CompareNoTreatmentsWhileTheyAreBlinded)
{
    for (const AnalysisResult &result : analyses(syntheticTrial())) {
        const QByteArray csv = modelTable(result.rows);
        const QString all = result.title + result.rule + result.finding + result.how + QString::fromUtf8(csv);
        for (const QString &word : {u"ketamine"_s, u"placebo"_s, u",K,"_s, u",KM,"_s, u"contrast"_s})
            EXPECT_FALSE(all.contains(word)) << result.id.toStdString() << " says " << word.toStdString();
        for (const ModelRow &row : result.rows)
            EXPECT_FALSE(row.p.has_value()) << result.id.toStdString();
    }
}

TEST(Analyses, OfAnEmptyStudySayThatThereIsNothing)
{
    const StudyFixture fixture;
    for (const AnalysisResult &result : analyses(*fixture.study))
        EXPECT_FALSE(result.finding.isEmpty()) << result.id.toStdString();
    EXPECT_TRUE(trialTables(*fixture.study).empty());
}

TEST(Analyses, DoNotDependOnTheNamesOfTheTreatmentsOrTheOrderOfThePatients)
{
    const ResultGroups groups(unblindedTrial());
    auto rows = crossoverRows(areaValues(unblindedTrial(), u"average"_s, 35).values, groups);
    const auto p = [](const std::vector<analysis::CrossoverRow> &some, const std::vector<std::string> &order) {
        analysis::CrossoverOptions options;
        options.treatments = order;
        return analysis::crossover(some, options).result.value();
    };
    const analysis::Crossover before = p(rows, {"P", "K", "KM"});
    auto renamed = rows;
    for (analysis::CrossoverRow &row : renamed) {
        for (std::string *text : {&row.treatment, &row.sequence}) {
            for (char &letter : *text)
                letter = letter == 'P' ? 'X' : letter;
        }
    }
    std::ranges::reverse(renamed);
    const analysis::Crossover after = p(renamed, {"X", "K", "KM"});
    EXPECT_NEAR(after.test("treatment")->p, before.test("treatment")->p, 1e-6);
    EXPECT_NEAR(after.contrasts.front().estimate.value, before.contrasts.front().estimate.value, 1e-6);
    // Another reference turns the sign of a difference, nothing else.
    const analysis::Crossover turned = p(rows, {"K", "P", "KM"});
    EXPECT_NEAR(turned.contrasts.front().estimate.value, -before.contrasts.front().estimate.value, 1e-6);
    EXPECT_NEAR(turned.test("treatment")->p, before.test("treatment")->p, 1e-6);
    // Shift and scale: differences and their errors scale, P and effect sizes stay.
    auto scaled = rows;
    for (analysis::CrossoverRow &row : scaled)
        row.y = 100 + 3 * *row.y;
    const analysis::Crossover larger = p(scaled, {"P", "K", "KM"});
    EXPECT_NEAR(larger.contrasts.front().estimate.value, 3 * before.contrasts.front().estimate.value, 1e-5);
    EXPECT_NEAR(larger.contrasts.front().estimate.p, before.contrasts.front().estimate.p, 1e-6);
    EXPECT_NEAR(larger.contrasts.front().effect->value, before.contrasts.front().effect->value, 1e-6);
    EXPECT_NEAR(larger.icc, before.icc, 1e-6);
}
