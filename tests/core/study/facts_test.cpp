#include "core/exchange/study_tables.h"
#include "core/results/characteristics.h"
#include "core/results/completeness.h"
#include "core/results/event_counts.h"
#include "core/results/table_text.h"
#include "core/results/trial_flow.h"
#include "tests/core/study/trial_facts.h"
#include "tests/support/support.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::test;

namespace {

QString groupName(const EventGroup &group)
{
    return group.code;
}

const TableRow *rowOf(const ResultTable &table, const QString &name)
{
    const auto found = std::ranges::find(table.rows, name, &TableRow::row);
    return found == table.rows.end() ? nullptr : &*found;
}

Datum own(const QString &patient, const QString &item, const Value &value)
{
    return {{patient, Occasion::patient(), item}, value};
}

} // namespace

TEST(EventCounts, AreThoseOfTheRecountByPeriod)
{
    const EventCounts counts = eventCounts(syntheticTrial());
    ASSERT_EQ(counts.groups.size(), 4U);
    for (const EventGroup &group : counts.groups) {
        const QString name = groupName(group);
        EXPECT_EQ(group.exposed, recounted(u"exposed"_s, name)) << name.toStdString();
        EXPECT_EQ(group.withAny, recounted(u"any"_s, name)) << name.toStdString();
        EXPECT_EQ(group.withRelated, recounted(u"related"_s, name)) << name.toStdString();
        EXPECT_EQ(group.events, recounted(u"events"_s, name)) << name.toStdString();
        for (std::size_t i = 0; i < counts.severities.size(); ++i)
            EXPECT_EQ(group.bySeverity[i], recounted(u"worst_"_s + counts.severities[i].code, name));
    }
    for (const EventTerm &term : counts.terms)
        EXPECT_EQ(term.groups.back().patients, recounted(u"term_"_s + term.code.toCaseFolded(), u"all"_s))
            << term.code.toStdString();
    EXPECT_EQ(counts.beforeTreatment, 0);
    EXPECT_EQ(counts.withoutPeriod, 0);
}

TEST(EventCounts, AreTheTwoFourAndSevenOfThePaperOnceTheStudyIsUnblinded)
{
    const EventCounts counts = eventCounts(unblindedTrial());
    ASSERT_EQ(counts.groups.size(), 4U);
    EXPECT_TRUE(counts.byTreatment);
    std::map<QString, int> related;
    for (const EventGroup &group : counts.groups) {
        related[group.code] = group.withRelated;
        EXPECT_EQ(group.exposed, 20) << group.code.toStdString();
    }
    EXPECT_EQ(related[u"P"_s], 2);
    EXPECT_EQ(related[u"K"_s], 4);
    EXPECT_EQ(related[u"KM"_s], 7);
    EXPECT_EQ(counts.all().exposed - counts.all().withAny, 7) << "patients without any event";
    EXPECT_EQ(counts.withoutPeriod, 0);
}

TEST(EventCounts, GiveAnEventWithoutAPeriodToTheLastInfusionBeforeIt)
{
    const StudyFixture fixture;
    const Protocol &protocol = fixture.study->protocol();
    const auto infusion = [&](int period, const QString &date) {
        const int visit = protocol.visitIndex(protocol.infusionOf(period)->code);
        return Datum{{u"KP-001"_s, Occasion::visit(visit), u"visit_date"_s}, date};
    };
    std::vector<Datum> data{own(u"KP-001"_s, u"consent_date"_s, u"2018-01-01"_s), infusion(1, u"2018-02-01"_s),
                            infusion(2, u"2018-03-08"_s)};
    int number = 0;
    const auto event = [&](const QString &term, const QString &onset) {
        const Occasion row = Occasion::row(List::AdverseEvent, ++number);
        data.push_back({{u"KP-001"_s, row, u"ae_term"_s}, term});
        if (!onset.isEmpty())
            data.push_back({{u"KP-001"_s, row, u"ae_onset_date"_s}, onset});
    };
    event(u"nausea"_s, u"2018-03-07"_s);
    event(u"Nausea "_s, u"2018-03-08"_s);
    event(u"headache"_s, u"2018-01-20"_s); // before the first infusion
    event(u"fatigue"_s, u"2018-03"_s);     // a month only: no period
    fixture.study->record(data);
    const EventCounts counts = eventCounts(*fixture.study);
    EXPECT_EQ(counts.groups[0].events, 1);
    EXPECT_EQ(counts.groups[1].events, 1);
    EXPECT_EQ(counts.groups[2].exposed, 0);
    EXPECT_EQ(counts.all().events, 3);
    EXPECT_EQ(counts.beforeTreatment, 1);
    EXPECT_EQ(counts.withoutPeriod, 1);
    ASSERT_EQ(counts.terms.size(), 2U) << "the same words typed in another way are one term";
    EXPECT_EQ(counts.terms[0].groups.back().events, 2);
    EXPECT_EQ(counts.terms[0].groups.back().patients, 1);
}

TEST(Characteristics, AreThoseOfTheRecount)
{
    const ResultTable table = characteristics(syntheticTrial());
    EXPECT_EQ(table.columns, (std::vector<QString>{u"all"_s, u"M"_s, u"F"_s}));
    EXPECT_EQ(table.patients, (std::vector<int>{20, 10, 10}));
    for (const QString &row :
         {u"age_years"_s, u"weight_kg"_s, u"height_cm"_s, u"bmi"_s, u"pain_duration_years"_s, u"dn4_total"_s}) {
        const TableRow *found = rowOf(table, row);
        ASSERT_TRUE(found) << row.toStdString();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const TableCell &cell = found->cells[i];
            EXPECT_EQ(cell.n, recounted(row + u".n"_s, table.columns[i]));
            EXPECT_NEAR(cell.mean.value(), recounted(row + u".mean"_s, table.columns[i]), 1e-9);
            EXPECT_NEAR(cell.sd.value(), recounted(row + u".sd"_s, table.columns[i]), 1e-9);
            EXPECT_NEAR(cell.median.value(), recounted(row + u".median"_s, table.columns[i]), 1e-9);
            EXPECT_NEAR(cell.q1.value(), recounted(row + u".q1"_s, table.columns[i]), 1e-9);
            EXPECT_NEAR(cell.q3.value(), recounted(row + u".q3"_s, table.columns[i]), 1e-9);
        }
    }
    int counted = 0;
    for (const TableRow &row : table.rows) {
        for (std::size_t i = 0; row.isCount && i < table.columns.size(); ++i) {
            const bool nobody = row.cells.front().count == 0; // a class that nobody takes is a row of zeros
            EXPECT_EQ(row.cells[i].count.value(), nobody ? 0 : recounted(row.row + u".count"_s, table.columns[i]));
            EXPECT_NEAR(row.cells[i].percent.value(), 100.0 * *row.cells[i].count / table.patients[i], 1e-12);
            ++counted;
        }
    }
    EXPECT_GT(counted, 20);
}

TEST(Characteristics, PrintTheNumbersOfTheCalibration)
{
    const ResultTable table = characteristics(syntheticTrial());
    const auto printed = [&](const QString &name, int decimals) {
        TableRow row = *rowOf(table, name);
        row.decimals = decimals;
        return cellWords(row, row.cells.front());
    };
    EXPECT_EQ(printed(u"age_years"_s, 1), u"54.9 ± 12.2"_s);
    EXPECT_EQ(printed(u"bmi"_s, 1), u"27.0 ± 6.0"_s);
    EXPECT_EQ(printed(u"dn4_total"_s, 1), u"5.9 ± 1.7"_s);
    EXPECT_EQ(printed(u"pain_duration_years"_s, 0), u"5 [3; 12]"_s);
    EXPECT_EQ(printed(u"age_years"_s, 0), u"55 ± 12"_s);
    EXPECT_EQ(printed(u"weight_kg"_s, 0), u"78 ± 17"_s);
}

TEST(Characteristics, RoundHalfUpOnTheDecimalText)
{
    EXPECT_EQ(halfUp(77.55, 1), u"77.6"_s) << "printf gives 77.5: the double is a little less";
    EXPECT_EQ(halfUp(0.285, 2), u"0.29"_s);
    EXPECT_EQ(halfUp(2.5, 0), u"3"_s);
    EXPECT_EQ(halfUp(9.96, 1), u"10.0"_s);
    EXPECT_EQ(halfUp(-0.04, 1), u"0.0"_s);
    EXPECT_EQ(halfUp(-1.25, 1), u"-1.3"_s);
    EXPECT_EQ(halfUp(4, 1), u"4.0"_s);
}

TEST(Characteristics, AreALongCsvOfFourteenColumns)
{
    const QList<QByteArray> lines = tableCsv(characteristics(syntheticTrial())).trimmed().split('\n');
    EXPECT_EQ(lines.front(), "row,column,n,mean,sd,median,q1,q3,count,percent,p,p_scale,shapiro_p,p_friedman");
    for (const QByteArray &line : lines)
        EXPECT_EQ(line.count(','), 13) << line.toStdString();
    EXPECT_EQ(lines[2], "sex,M,10,,,,,,10,50,,,,");
    EXPECT_TRUE(std::ranges::any_of(lines, [](const QByteArray &line) {
        return line.startsWith("age_years,all,20,54.9,12.203968293357008,54.5,46,64,");
    }));
}

TEST(Completeness, OfTheDiariesIsThatOfTheRecount)
{
    const auto rows = diaryCompleteness(syntheticTrial());
    ASSERT_EQ(rows.size(), 9U);
    for (const DiaryCompleteness &row : rows) {
        const QString group = u"period"_s + QString::number(row.period);
        const QString measure = u"diary_"_s + row.measure;
        EXPECT_EQ(row.entered, recounted(measure + u"_entered"_s, group));
        EXPECT_EQ(row.notDone, recounted(measure + u"_not_done"_s, group));
        EXPECT_EQ(row.illegible, recounted(measure + u"_illegible"_s, group));
        EXPECT_EQ(row.otherReasons, recounted(measure + u"_other"_s, group));
        EXPECT_EQ(row.empty, recounted(measure + u"_empty"_s, group));
        EXPECT_EQ(row.due, row.entered + row.notDone + row.illegible + row.otherReasons + row.empty);
    }
}

TEST(Completeness, MissingDaysAreThoseOfTheRecount)
{
    const auto rows = missingDays(syntheticTrial());
    ASSERT_EQ(rows.size(), 3U * 3 * 7);
    for (const MissingDays &row : rows) {
        const QString group = u"period"_s + QString::number(row.period);
        const QString name = u"missing_%1_%2_%3"_s.arg(row.measure).arg(row.firstDay).arg(row.lastDay);
        EXPECT_EQ(row.anyMissing, recounted(name + u".any"_s, group)) << name.toStdString();
        EXPECT_EQ(row.allMissing, recounted(name + u".all"_s, group)) << name.toStdString();
        EXPECT_EQ(row.missingDays, recounted(name + u".days"_s, group)) << name.toStdString();
        EXPECT_EQ(row.expectedDays, recounted(name + u".expected"_s, group)) << name.toStdString();
    }
}

TEST(Completeness, KnowsWhereTheMissingDaysAre)
{
    const auto pattern = [](const std::vector<int> &observed) {
        Series series;
        for (const int day : observed)
            series.set(day, cellOf(Value(4)));
        return missingPattern(series, 5);
    };
    EXPECT_EQ(pattern({1, 2, 3, 4, 5}), MissingPattern::Complete);
    EXPECT_EQ(pattern({0, 2, 3, 4, 5}), MissingPattern::Leading);
    EXPECT_EQ(pattern({1, 2, 4, 5}), MissingPattern::Interior);
    EXPECT_EQ(pattern({1, 2, 3}), MissingPattern::Trailing);
    EXPECT_EQ(pattern({2, 4, 5}), MissingPattern::Mixed);
    EXPECT_EQ(pattern({0}), MissingPattern::Nothing);
}

TEST(Completeness, CountsDaysUpToTodayOnly)
{
    const StudyFixture fixture;
    const QDate infusion = fixture.study->today().addDays(-3);
    const int visit = fixture.study->protocol().visitIndex(u"V1"_s);
    fixture.study->record({own(u"KP-001"_s, u"consent_date"_s, infusion.addDays(-9).toString(Qt::ISODate)),
                           {{u"KP-001"_s, Occasion::visit(visit), u"visit_date"_s}, infusion.toString(Qt::ISODate)},
                           {{u"KP-001"_s, Occasion::day(1, 1), u"average"_s}, 5},
                           {{u"KP-001"_s, Occasion::day(1, 2), u"average"_s}, Missing::NotDone}});
    const DiaryCompleteness row = diaryCompleteness(*fixture.study).front();
    EXPECT_EQ(row.due, 3);
    EXPECT_EQ(row.entered, 1);
    EXPECT_EQ(row.notDone, 1);
    EXPECT_EQ(row.empty, 1);
}

TEST(TrialFlow, OfTheFinishedTrialLosesNobody)
{
    const TrialFlow flow = trialFlow(syntheticTrial());
    EXPECT_EQ(flow.assessed, 20);
    EXPECT_EQ(flow.included(), 20);
    ASSERT_EQ(flow.steps.size(), 5U) << "inclusion, three infusions, end";
    for (const FlowStep &step : flow.steps) {
        EXPECT_EQ(step.reached, 20);
        EXPECT_EQ(step.left + step.waiting + step.missed, 0);
    }
    EXPECT_EQ(flow.analysed, 20);
    EXPECT_EQ(flow.analysedByPeriod, (std::vector<int>{20, 20, 20}));
}

TEST(TrialFlow, SaysWhereAndWhyPatientsStopped)
{
    const StudyFixture fixture;
    Study &study = *fixture.study;
    const auto at = [&](const QString &patient, const QString &visit, const QString &item, const Value &value) {
        return Datum{{patient, Occasion::visit(study.protocol().visitIndex(visit)), item}, value};
    };
    std::vector<Datum> data;
    for (int number = 1; number <= 6; ++number)
        data.push_back(own(u"KP-00%1"_s.arg(number), u"consent_date"_s, u"2018-01-02"_s));
    // KP-001 is not eligible for two reasons, KP-002 changes their mind, KP-003 is still in screening.
    data.push_back(at(u"KP-001"_s, u"SCR"_s, u"elig_decision"_s, u"not_eligible"_s));
    data.push_back(at(u"KP-001"_s, u"SCR"_s, u"elig_neuropathic"_s, 0));
    data.push_back(at(u"KP-001"_s, u"SCR"_s, u"elig_adult"_s, 1));
    data.push_back(at(u"KP-001"_s, u"SCR"_s, u"elig_excluded_drug"_s, 1));
    data.push_back(own(u"KP-002"_s, u"withdrawal_date"_s, u"2018-01-20"_s));
    data.push_back(own(u"KP-002"_s, u"withdrawal_reason"_s, u"patient"_s));
    // KP-004 leaves after the first infusion, KP-005 waits for the second, KP-006 missed it and had the third.
    for (const QString &patient : {u"KP-004"_s, u"KP-005"_s, u"KP-006"_s}) {
        data.push_back(at(patient, u"V0"_s, u"visit_date"_s, u"2018-01-10"_s));
        data.push_back(at(patient, u"V1"_s, u"visit_date"_s, u"2018-01-24"_s));
    }
    data.push_back(own(u"KP-004"_s, u"withdrawal_date"_s, u"2018-02-01"_s));
    data.push_back(own(u"KP-004"_s, u"withdrawal_reason"_s, u"adverse_event"_s));
    data.push_back(at(u"KP-006"_s, u"V3"_s, u"visit_date"_s, u"2018-05-02"_s));
    study.record(data);
    const TrialFlow flow = trialFlow(study);
    EXPECT_EQ(flow.assessed, 6);
    EXPECT_EQ(flow.notEligible, 1);
    ASSERT_EQ(flow.criteria.size(), 2U);
    EXPECT_EQ(flow.criteria[0].code, u"elig_neuropathic"_s);
    EXPECT_EQ(flow.criteria[1].code, u"elig_excluded_drug"_s);
    EXPECT_EQ(flow.notIncluded, 1);
    EXPECT_EQ(flow.otherReasons.front().code, u"patient"_s);
    EXPECT_EQ(flow.inScreening, 1);
    EXPECT_EQ(flow.included(), 3);
    const FlowStep &second = flow.steps[2];
    EXPECT_EQ(second.reached, 1);
    EXPECT_EQ(second.missed, 1);
    EXPECT_EQ(second.waiting, 1);
    EXPECT_EQ(second.left, 1);
    ASSERT_EQ(second.reasons.size(), 1U);
    EXPECT_EQ(second.reasons[0].label.en, u"adverse event"_s);
    EXPECT_EQ(flow.analysed, 0) << "no diary day holds a score";
}

TEST(Recruitment, CountsByDateAndEndsWithTheLastVisit)
{
    const Recruitment found = recruitment(syntheticTrial());
    EXPECT_EQ(found.plannedPatients, 20);
    EXPECT_EQ(found.included.size(), 20U);
    EXPECT_EQ(found.treated.size(), 20U);
    EXPECT_EQ(found.completed.size(), 20U);
    EXPECT_TRUE(found.withdrawn.empty());
    EXPECT_TRUE(std::ranges::is_sorted(found.included));
    EXPECT_EQ(found.included.front(), QDate(2015, 11, 10));
    EXPECT_EQ(found.treated.front(), QDate(2015, 11, 24));
}
