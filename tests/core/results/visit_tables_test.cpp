#include "core/results/analyses.h"
#include "core/results/outcomes.h"
#include "core/results/since_infusion.h"
#include "tests/core/study/trial_facts.h"
#include "tests/support/support.h"

#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

/// A study of a design without periods with one number a visit, and answers of yes or no beside it.
class Course
{
public:
    Course(const QString &protocol, const QString &item, const QStringList &visits)
        : study(studyOf(protocol, folder.filePath(u"study.carnet"_s)))
        , m_item(item)
        , m_visits(visits)
    {
    }

    QString add(const QString &prefix, const std::vector<double> &values)
    {
        const QString patient = u"%1-%2"_s.arg(prefix).arg(++m_patients, 3, 10, QChar(u'0'));
        std::vector<Datum> data{{{patient, Occasion::patient(), u"consent_date"_s}, u"2018-01-02"_s},
                                {{patient, Occasion::patient(), u"inclusion_date"_s}, u"2018-01-10"_s}};
        for (qsizetype i = 0; i < m_visits.size(); ++i) {
            const Occasion visit = Occasion::visit(study->protocol().visitIndex(m_visits[i]));
            data.push_back(
                {{patient, visit, u"visit_date"_s}, QDate(2018, 1, 10).addDays(int(i) * 10).toString(Qt::ISODate)});
            data.push_back({{patient, visit, m_item}, values[std::size_t(i)]});
        }
        study->record(data);
        return patient;
    }

    void give(const QString &patient, const QString &arm)
    {
        study->record({{{patient, Occasion::patient(), u"sequence"_s}, arm}}, ActKind::Unblind);
    }

    QTemporaryDir folder;
    std::unique_ptr<Study> study;

private:
    QString m_item;
    QStringList m_visits;
    int m_patients = 0;
};

const TableRow &rowOf(const ResultTable &table, const QString &name)
{
    const auto found = std::ranges::find(table.rows, name, &TableRow::row);
    if (found == table.rows.end())
        throw std::runtime_error("no row " + name.toStdString());
    return *found;
}

} // namespace

TEST(VisitTables, OfOneArmCompareEachVisitWithTheBaseline)
{
    Course course(u"inpatient-infusion"_s, u"nrs_1"_s, {u"D0"_s, u"D30"_s, u"D60"_s});
    for (const auto &values : std::vector<std::vector<double>>{{8, 5, 7}, {7, 4, 7}, {9, 5, 6}, {6, 5, 6}, {8, 3, 9}})
        course.add(u"IP"_s, values);
    const ResultTable table = visitTable(*course.study, ResultGroups(*course.study));
    EXPECT_EQ(table.columns.front(), u"baseline"_s);
    const TableRow &pain = rowOf(table, outcomePlan(*course.study).outcomes.front().code);
    EXPECT_NEAR(pain.cells[0].mean.value(), 7.6, 1e-12);
    EXPECT_FALSE(pain.cells[0].p);
    // Differences −3 −3 −4 −1 −5: t = −3.2 / (1.483240 / √5), 4 df.
    EXPECT_NEAR(pain.cells[1].p.value(), 0.00848, 1e-4);
    const auto results = analyses(*course.study);
    EXPECT_TRUE(std::ranges::any_of(results, [](const AnalysisResult &each) { return each.id == u"responders"; }));
}

TEST(VisitTables, OfTheCohortFollowTheVisitsInOneModel)
{
    Course course(u"one-year-cohort"_s, u"nrs_1"_s, {u"INC"_s, u"M1"_s, u"M2"_s});
    for (const auto &values :
         std::vector<std::vector<double>>{{8, 5, 6}, {7, 4, 7}, {9, 5, 6}, {6, 5, 5}, {8, 3, 7}, {7, 6, 6}})
        course.add(u"OY"_s, values);
    const auto results = analyses(*course.study);
    const auto main = std::ranges::find(results, outcomePlan(*course.study).outcomes.front().code, &AnalysisResult::id);
    ASSERT_NE(main, results.end());
    int contrasts = 0;
    for (const analysis::ModelRow &row : main->rows) {
        if (row.section != "contrast")
            continue;
        ++contrasts;
        EXPECT_EQ(row.level, "INC");
        EXPECT_NEAR(*row.adjustedP, 1 - (1 - *row.p) * (1 - *row.p), 1e-9) << "two differences, not three";
    }
    EXPECT_EQ(contrasts, 2);
    const ResultTable table = visitTable(*course.study, ResultGroups(*course.study));
    EXPECT_TRUE(rowOf(table, main->id).cells[1].p.has_value());
}

TEST(VisitTables, OfTheCohortCountFromTheLastInfusionToo)
{
    Course course(u"one-year-cohort"_s, u"nrs_1"_s, {u"INC"_s, u"M1"_s, u"M2"_s}); // 10, 20, 30 January
    const auto infuse = [&](const QString &patient, int number, const QString &date) {
        course.study->record({{{patient, Occasion::row(List::Infusion, number), u"infusion_date"_s}, date}});
    };
    const QString twice = course.add(u"OY"_s, {8, 5, 6});
    infuse(twice, 1, u"2018-01-10"_s);
    infuse(twice, 2, u"2018-01-25"_s);
    const QString once = course.add(u"OY"_s, {7, 4, 7});
    infuse(once, 1, u"2018-01-15"_s);
    course.add(u"OY"_s, {9, 9, 9}); // never infused
    const auto results = analyses(*course.study);
    const QString id = outcomePlan(*course.study).outcomes.front().code + u"_since_infusion"_s;
    const auto found = std::ranges::find(results, id, &AnalysisResult::id);
    ASSERT_NE(found, results.end());
    const auto estimate = [&](const char *term, const char *level) {
        for (const analysis::ModelRow &row : found->rows)
            if (row.section == "summary" && row.term == term && row.level == level)
                return row.estimate.value_or(-1);
        return -2.0;
    };
    EXPECT_NEAR(estimate("month_0", "mean"), (8 + 5 + 6 + 4 + 7) / 5.0, 1e-12) << "7 before the infusion counts nowhere";
    // The levels of the first periods: (8 + 5) / 2 and (4 + 7) / 2; one value alone has none.
    EXPECT_NEAR(estimate("infusion_1", "mean"), (6.5 + 5.5) / 2, 1e-12);
    EXPECT_EQ(estimate("infusion_2", "mean"), -2);
    const auto values = valuesSinceInfusion(*course.study, outcomeSeries(*course.study, outcomePlan(*course.study).outcomes).front());
    ASSERT_EQ(values.size(), 5U);
    EXPECT_EQ(values[2].infusion, 2);
    EXPECT_EQ(values[2].day, 5);
}

TEST(VisitTables, OfParallelArmsPoolThemUntilTheStudyIsUnblinded)
{
    Course course(u"three-arm-parallel"_s, u"vas_1"_s, {u"D0"_s, u"D7"_s, u"D15"_s, u"D30"_s});
    const QStringList arms{u"M"_s, u"K"_s, u"MK"_s};
    for (int i = 0; i < 12; ++i) {
        const double shift = i % 3 * 8 + i * i % 5;
        const QString patient = course.add(u"TA"_s, {70.0 + i, 60 - shift, 50 - shift, 55 - shift});
        course.give(patient, arms[i % 3]);
    }
    const ResultGroups blinded(*course.study);
    EXPECT_EQ(blinded.by(), ResultGroups::By::Everybody);
    const ResultTable pooled = visitTable(*course.study, blinded);
    EXPECT_EQ(pooled.columns, (std::vector<QString>{u"baseline"_s, u"D7"_s, u"D15"_s, u"D30"_s}));
    EXPECT_FALSE(pooled.hasTests());
    course.study->record({{{{}, Occasion::patient(), u"study_unblinded"_s}, u"2018-06-15"_s}}, ActKind::Unblind);
    const ResultGroups groups(*course.study);
    EXPECT_TRUE(groups.byTreatment());
    const ResultTable byArm = visitTable(*course.study, groups);
    EXPECT_EQ(byArm.columns, (std::vector<QString>{u"M"_s, u"K"_s, u"MK"_s}));
    EXPECT_EQ(byArm.patients, (std::vector<int>{4, 4, 4}));
    const TableRow &week = rowOf(byArm, u"vas_mm_7"_s);
    ASSERT_TRUE(week.test && week.test->p);
    EXPECT_LT(*week.test->p, 0.05);
    EXPECT_FALSE(rowOf(byArm, u"vas_mm_0"_s).test) << "the baseline is not compared";
    const auto results = analyses(*course.study);
    EXPECT_EQ(results.front().id, u"vas_mm"_s);
    EXPECT_TRUE(results.front().finding.contains(u"day 7"_s)) << results.front().finding.toStdString();
    const auto responders = std::ranges::find(results, u"responders"_s, &AnalysisResult::id);
    ASSERT_NE(responders, results.end());
    const auto row = [&](const std::string &section, const std::string &term, const std::string &level) {
        return *std::ranges::find_if(responders->rows, [&](const analysis::ModelRow &each) {
            return each.section == section && each.term == term && each.level == level;
        });
    };
    EXPECT_EQ(row("share", "M", "30").statistic, 2);
    EXPECT_EQ(row("share", "K", "30").statistic, 4);
    EXPECT_EQ(row("share", "MK", "50").statistic, 3);
    EXPECT_NEAR(row("fisher", "arm", "30").p.value(), 18.0 / 66, 1e-12) << "2 of 4, 4 of 4 and 4 of 4";
    EXPECT_EQ(row("nnt", "K", "M").estimate, 2);
}
