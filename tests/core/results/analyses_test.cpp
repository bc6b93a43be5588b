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
