#include "core/results/outcomes.h"

#include "core/results/characteristics.h"
#include "core/results/completeness.h"
#include "core/results/event_counts.h"
#include "core/results/trial_flow.h"
#include "tests/core/study/trial_facts.h"
#include "tests/support/support.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;
using analysis::AucRule;

namespace {

/// Patients of the three parallel arms with the VAS that they are given, by visit; −1: no value.
class Vas
{
public:
    Vas()
        : study(studyOf(u"three-arm-parallel"_s, folder.filePath(u"study.carnet"_s)))
    {
    }

    void add(const std::vector<double> &values)
    {
        const QString patient = u"TA-%1"_s.arg(++m_patients, 3, 10, QChar(u'0'));
        std::vector<Datum> data{{{patient, Occasion::patient(), u"consent_date"_s}, u"2018-01-02"_s}};
        const QStringList visits{u"D0"_s, u"D7"_s, u"D15"_s, u"D30"_s};
        const QStringList dates{u"2018-01-10"_s, u"2018-01-17"_s, u"2018-01-25"_s, u"2018-02-09"_s};
        for (qsizetype i = 0; i < visits.size(); ++i) {
            if (values[std::size_t(i)] < 0)
                continue;
            const Occasion visit = Occasion::visit(study->protocol().visitIndex(visits[i]));
            data.push_back({{patient, visit, u"visit_date"_s}, dates[i]});
            data.push_back({{patient, visit, u"vas_1"_s}, values[std::size_t(i)]});
            data.push_back({{patient, visit, u"symptoms_burning"_s}, values[std::size_t(i)] > 40 ? 1 : 0});
        }
        data.push_back({{patient, Occasion::visit(study->protocol().visitIndex(u"D0"_s)), u"random_no"_s}, m_patients});
        study->record(data);
    }

    OutcomeSeries series() const { return outcomeSeries(*study, {outcomePlan(*study).outcomes.front()}).front(); }
    analysis::Auc area(AucRule rule, int day = 30) const
    {
        const OutcomeSeries all = series();
        return visitAuc(all, all.rows.front(), day, rule);
    }

    QTemporaryDir folder;
    std::unique_ptr<Study> study;

private:
    int m_patients = 0;
};

} // namespace

TEST(Outcomes, AreNamedByTheProtocolWithTheirScale)
{
    const Vas vas;
    const OutcomePlan plan = outcomePlan(*vas.study);
    const ProtocolOutcome &main = plan.outcomes.front();
    EXPECT_EQ(main.code, u"vas_mm"_s);
    EXPECT_EQ(main.form, u"vas"_s);
    EXPECT_EQ(main.unit, u"mm"_s);
    EXPECT_EQ(main.maximum, 100);
    EXPECT_TRUE(main.isScore);
    EXPECT_TRUE(main.lowerIsBetter);
    EXPECT_EQ(main.aucDays, (std::vector<int>{7, 15, 30}));
    EXPECT_TRUE(plan.outcomes.back().isYesNo());
}

TEST(Outcomes, StandAtThePlannedDaysOfTheirVisits)
{
    Vas vas;
    vas.add({80, 48, 32, 24});
    const OutcomeSeries series = vas.series();
    EXPECT_EQ(series.days, (std::vector<int>{0, 7, 15, 30}));
    EXPECT_EQ(series.baseline, 0);
    ASSERT_EQ(series.rows.size(), 1U);
    EXPECT_EQ(series.rows[0].values, (std::vector<std::optional<double>>{80, 48, 32, 24}));
    const QTemporaryDir folder;
    const auto cohort = studyOf(u"one-year-cohort"_s, folder.filePath(u"cohort.carnet"_s));
    const auto months = outcomeSeries(*cohort, {outcomePlan(*cohort).outcomes.front()}).front().days;
    EXPECT_EQ(months, (std::vector<int>{0, 30, 61, 91, 122, 152, 183, 213, 244, 274, 304, 335, 365}));
}

TEST(VisitAuc, OfTheWorkedExampleIs1188)
{
    Vas vas;
    vas.add({80, 48, 32, 24});
    for (const AucRule rule : analysis::allAucRules()) {
        const analysis::Auc area = vas.area(rule);
        EXPECT_DOUBLE_EQ(area.area.value(), 1188) << std::string(name(rule));
        EXPECT_EQ(area.expected, 4);
        EXPECT_EQ(area.observed, 4);
        EXPECT_EQ(area.imputed, 0);
        EXPECT_DOUBLE_EQ(area.perDay.value(), 1188 / 30.0);
    }
    EXPECT_DOUBLE_EQ(vas.area(AucRule::Observed, 15).area.value(), 448 + 320);
}

TEST(VisitAuc, FillsMissingVisitsAsTheRuleSays)
{
    Vas vas;
    vas.add({80, -1, 32, -1});
    EXPECT_DOUBLE_EQ(vas.area(AucRule::Observed).area.value(), 15 * (80 + 32) / 2.0);
    EXPECT_FALSE(vas.area(AucRule::CompleteEnds).area);
    EXPECT_FALSE(vas.area(AucRule::CompleteDays).area);
    EXPECT_DOUBLE_EQ(vas.area(AucRule::Locf).area.value(), 7 * 80 + 8 * (80 + 32) / 2.0 + 15 * 32);
    EXPECT_DOUBLE_EQ(vas.area(AucRule::Linear).area.value(), 15 * (80 + 32) / 2.0 + 15 * 32);
    EXPECT_DOUBLE_EQ(vas.area(AucRule::Bocf).area.value(), 15 * (80 + 32) / 2.0 + 15 * (32 + 80) / 2.0);
    EXPECT_DOUBLE_EQ(vas.area(AucRule::ObservedScaled).area.value(), 15 * (80 + 32) / 2.0 * 30 / 15);
    EXPECT_EQ(vas.area(AucRule::Locf).imputed, 2);
    EXPECT_EQ(vas.area(AucRule::Observed).observed, 2);
}

TEST(VisitAuc, IsEmptyWithoutAValueAfterTheBaseline)
{
    Vas vas;
    vas.add({80, -1, -1, -1});
    for (const AucRule rule : analysis::allAucRules())
        EXPECT_FALSE(vas.area(rule).area) << std::string(name(rule));
    Vas late;
    late.add({-1, -1, 32, 24});
    EXPECT_FALSE(late.area(AucRule::Bocf).area);
    EXPECT_DOUBLE_EQ(late.area(AucRule::Locf).area.value(), 15 * 32 + 15 * 28) << "the first value carried back";
}

TEST(Responders, CountLimitsInAndMissingValuesAsNoResponse)
{
    Vas vas;
    vas.add({80, 56, 40, 30}); // 30 %, 50 %, 62.5 %
    vas.add({60, 43, -1, 60}); // 28 %
    vas.add({0, 0, 0, 0});     // no baseline to fall from
    vas.add({-1, 20, 20, 20});
    const auto found = responders(vas.series());
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].withBaseline, 2);
    EXPECT_EQ(found[0].evaluable, 2);
    EXPECT_EQ(found[0].atLeast30, 1);
    EXPECT_EQ(found[0].atLeast50, 0);
    EXPECT_EQ(found[1].evaluable, 1);
    EXPECT_EQ(found[1].withBaseline, 2);
    EXPECT_EQ(found[1].atLeast50, 1);
    EXPECT_EQ(found[2].atLeast30, 1);
    EXPECT_EQ(analysedPatients(vas.series()), 3) << "the last has no baseline";
}

TEST(Outcomes, OfAParallelDesignHaveAFlowInOneColumn)
{
    Vas vas;
    vas.add({80, 56, 40, 30});
    vas.add({60, 43, -1, -1});
    const TrialFlow flow = trialFlow(*vas.study);
    ASSERT_EQ(flow.steps.size(), 5U) << "inclusion, randomisation, three visits";
    EXPECT_EQ(flow.steps[1].kind, FlowStep::Kind::Randomised);
    EXPECT_EQ(flow.steps[1].reached, 2);
    EXPECT_EQ(flow.steps[2].reached, 2);
    EXPECT_EQ(flow.steps[3].reached, 1);
    EXPECT_EQ(flow.steps[3].waiting, 1);
    EXPECT_EQ(flow.analysed, 2);
    EXPECT_TRUE(flow.analysedByPeriod.empty());
    EXPECT_EQ(recruitment(*vas.study).treated.size(), 2U);
    EXPECT_EQ(eventCounts(*vas.study).groups.size(), 1U);
    EXPECT_EQ(eventCounts(*vas.study).all().exposed, 2);
    const ResultTable table = characteristics(*vas.study);
    EXPECT_EQ(table.rows.front().row, u"vas_mm"_s) << "what else is known at the baseline";
    EXPECT_DOUBLE_EQ(table.rows.front().cells.front().mean.value(), 70);
}

TEST(Completeness, OfVisitsKnowsWhatIsDoneLateAndEmpty)
{
    Vas vas;
    vas.add({80, 56, 40, 30});
    vas.add({60, 43, -1, -1});
    const auto visits = visitCompleteness(*vas.study);
    const auto at = [&](const QString &code) { return visits[std::size_t(vas.study->protocol().visitIndex(code))]; };
    EXPECT_EQ(at(u"D7"_s).allDone(), 2);
    EXPECT_EQ(at(u"D15"_s).allDone(), 1);
    EXPECT_EQ(at(u"D15"_s).late, 1);
    EXPECT_EQ(at(u"D30"_s).late, 1);
    const auto forms = at(u"D7"_s).forms;
    const auto form = std::ranges::find(forms, u"symptoms"_s, &VisitCompleteness::Form::id);
    ASSERT_NE(form, forms.end());
    EXPECT_EQ(form->begun, 2) << "one of three answers";
}
