#include "core/analysis/paired.h"
#include "core/analysis/parallel.h"
#include "core/analysis/proportions.h"
#include "core/results/cohort.h"
#include "core/results/outcomes.h"
#include "core/results/trial_tables.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(TrialTables)
};

TableCell cellOf(const std::vector<double> &values, bool isYesNo)
{
    if (!isYesNo)
        return numberCell(values);
    return countCell(int(std::ranges::count_if(values, [](double value) { return value > 0; })), int(values.size()),
                     int(values.size()));
}

/// One visit of one design without periods, all patients together: every later visit against the baseline.
class CourseTable
{
public:
    CourseTable(const Study &study, ResultTable &table)
        : m_study(study)
        , m_table(table)
    {
    }

    void build(const std::vector<OutcomeSeries> &all)
    {
        for (std::size_t visit = 0; visit < m_study.protocol().visits.size(); ++visit)
            addColumn(int(visit), all);
        for (const OutcomeSeries &series : all)
            addRow(series);
    }

private:
    void addColumn(int visit, const std::vector<OutcomeSeries> &all)
    {
        int patients = 0;
        bool isAsked = false;
        for (const OutcomeSeries &series : all) {
            const auto place = std::ranges::find(series.visits, visit);
            if (place == series.visits.end())
                continue;
            isAsked = true;
            patients = std::max(patients, int(series.at(std::size_t(place - series.visits.begin())).size()));
        }
        if (!isAsked)
            return;
        const ProtocolVisit &each = m_study.protocol().visits[std::size_t(visit)];
        const bool isBaseline = each.kind == ProtocolVisit::Kind::Inclusion;
        m_visits.push_back(visit);
        m_table.columns.push_back(isBaseline ? u"baseline"_s : each.code);
        m_table.labels.push_back(isBaseline ? Words{Say::tr("Baseline"), {}} : each.shortLabel);
        m_table.patients.push_back(patients);
    }

    void addRow(const OutcomeSeries &series)
    {
        TableRow row;
        row.row = series.outcome.code;
        row.label = series.outcome.label;
        row.unit = series.outcome.unit;
        row.isCount = series.outcome.isYesNo();
        row.decimals = series.outcome.maximum - series.outcome.minimum <= 10 ? 1 : 0;
        for (const int visit : m_visits) {
            const auto place = std::ranges::find(series.visits, visit);
            row.cells.push_back(place == series.visits.end()
                                    ? TableCell()
                                    : cellOf(series.at(std::size_t(place - series.visits.begin())), row.isCount));
        }
        if (series.baseline >= 0 && !row.isCount)
            compare(series, row);
        m_table.rows.push_back(std::move(row));
    }

    void compare(const OutcomeSeries &series, TableRow &row) const
    {
        const auto monthly = m_study.protocol().design == u"cohort" ? againstBaseline(series) : std::map<int, double>();
        for (std::size_t column = 0; column < m_visits.size(); ++column) {
            const auto place = std::ranges::find(series.visits, m_visits[column]) - series.visits.begin();
            if (std::size_t(place) >= series.visits.size() || int(place) == series.baseline)
                continue;
            if (m_study.protocol().design != u"cohort") {
                row.cells[column].p = pairedP(series, std::size_t(place));
            } else if (const auto found = monthly.find(int(place)); found != monthly.end()) {
                row.cells[column].p = found->second;
            }
        }
    }

    static std::optional<double> pairedP(const OutcomeSeries &series, std::size_t place)
    {
        std::vector<analysis::BaselineAndValue> patients;
        for (const OutcomeSeries::Row &each : series.rows)
            patients.push_back({each.values[std::size_t(series.baseline)], each.values[place]});
        const auto found = analysis::pairedAnalysis(patients);
        if (!found.result)
            return {};
        if (found.result->leadsWithT())
            return found.result->t->p;
        if (!found.result->signedRank)
            return {};
        return found.result->signedRank->exactP.value_or(found.result->signedRank->normalP);
    }

    /// Every visit minus the baseline in one mixed model, Sidak's correction; by place of the visit.
    static std::map<int, double> againstBaseline(const OutcomeSeries &series)
    {
        std::vector<analysis::CrossoverRow> rows;
        analysis::CrossoverOptions options;
        options.withPeriod = false;
        options.withSequence = false;
        options.treatments = {std::to_string(series.baseline)};
        for (const OutcomeSeries::Row &each : series.rows) {
            for (std::size_t place = 0; place < each.values.size(); ++place)
                rows.push_back(
                    {each.patient.toStdString(), {}, int(place) + 1, std::to_string(place), each.values[place]});
        }
        std::map<int, double> found;
        const auto fit = analysis::crossover(rows, options);
        if (!fit.result)
            return found;
        std::vector<double> p;
        std::vector<int> places;
        for (const analysis::Contrast &contrast : fit.result->contrasts) {
            if (contrast.level != options.treatments.front())
                continue;
            p.push_back(contrast.estimate.p);
            places.push_back(std::stoi(contrast.term));
        }
        // Only the comparisons with the baseline are meant, not those of every visit with every other one.
        const std::vector<double> adjusted = analysis::adjusted(p, analysis::Adjustment::Sidak);
        for (std::size_t i = 0; i < places.size(); ++i)
            found[places[i]] = adjusted[i];
        return found;
    }

    const Study &m_study;
    ResultTable &m_table;
    std::vector<int> m_visits;
};

/// One row a result and visit, one column an arm.
class ArmTable
{
public:
    ArmTable(const Study &study, const ResultGroups &groups, ResultTable &table)
        : m_study(study)
        , m_groups(groups)
        , m_table(table)
    {
    }

    void build(const std::vector<OutcomeSeries> &all)
    {
        std::vector<int> patients(m_groups.size());
        for (const QString &patient : m_study.patients()) {
            if (const int group = m_groups.groupOf(patient, 0); group >= 0)
                ++patients[std::size_t(group)];
        }
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            m_table.columns.push_back(m_groups.groups()[i].code);
            m_table.labels.push_back(m_groups.groups()[i].label);
        }
        m_table.patients = patients;
        for (const OutcomeSeries &series : all) {
            const auto days = testsByDay(series);
            for (std::size_t place = 0; place < series.visits.size(); ++place)
                addRow(series, place, days);
        }
    }

private:
    std::vector<std::vector<double>> columns(const OutcomeSeries &series, std::size_t place) const
    {
        std::vector<std::vector<double>> found(m_groups.size());
        for (const OutcomeSeries::Row &row : series.rows) {
            const int group = m_groups.groupOf(row.patient, 0);
            if (group >= 0 && row.values[place])
                found[std::size_t(group)].push_back(*row.values[place]);
        }
        return found;
    }

    void addRow(const OutcomeSeries &series, std::size_t place, const std::map<int, RowTest> &tests)
    {
        TableRow row;
        row.row = u"%1_%2"_s.arg(series.outcome.code).arg(series.days[place]);
        row.group = series.outcome.label;
        row.label = m_study.protocol().visits[std::size_t(series.visits[place])].shortLabel;
        row.unit = series.outcome.unit;
        row.isCount = series.outcome.isYesNo();
        const auto found = columns(series, place);
        for (const std::vector<double> &column : found)
            row.cells.push_back(cellOf(column, row.isCount));
        if (row.isCount)
            row.test = fisher(row.cells);
        else if (const auto test = tests.find(series.days[place]); test != tests.end())
            row.test = test->second;
        m_table.rows.push_back(std::move(row));
    }

    static RowTest fisher(const std::vector<TableCell> &cells)
    {
        std::vector<int> yes;
        std::vector<int> no;
        for (const TableCell &cell : cells) {
            yes.push_back(cell.count.value_or(0));
            no.push_back(cell.n - yes.back());
        }
        RowTest test;
        test.isModel = false;
        test.p = analysis::fisherExact(yes, no);
        return test;
    }

    /// The arms by the analysis of covariance, by planned day.
    std::map<int, RowTest> testsByDay(const OutcomeSeries &series) const
    {
        std::vector<analysis::ParallelRow> rows;
        for (const OutcomeSeries::Row &each : series.rows) {
            const int group = m_groups.groupOf(each.patient, 0);
            for (std::size_t place = 0; place < each.values.size() && group >= 0; ++place)
                rows.push_back({each.patient.toStdString(), m_groups.groups()[std::size_t(group)].code.toStdString(),
                                series.days[place], each.values[place]});
        }
        analysis::ParallelOptions options;
        for (const Option &group : m_groups.groups())
            options.arms.push_back(group.code.toStdString());
        std::map<int, RowTest> tests;
        const auto found = analysis::parallel(rows, options);
        if (!found.result || series.outcome.isYesNo())
            return tests;
        for (const analysis::ParallelDay &day : found.result->days) {
            RowTest test;
            if (day.ancova) {
                test.p = day.ancova->arm.p;
                if (day.ancova->shapiro)
                    test.shapiroP = day.ancova->shapiro->p;
            }
            tests.emplace(day.day, test);
        }
        return tests;
    }

    const Study &m_study;
    const ResultGroups &m_groups;
    ResultTable &m_table;
};

QString courseTest(const Protocol &protocol)
{
    if (protocol.design == u"cohort")
        return Say::tr("P against the baseline: linear mixed model with the visit as factor, patient at random (REML), "
                       "Sidak’s correction.");
    return Say::tr(
        "P against the baseline: paired t test, or Wilcoxon’s signed rank test where the differences are not "
        "normal (Shapiro–Wilk P < 0.05).");
}

} // namespace

ResultTable visitTable(const Study &study, const ResultGroups &groups)
{
    ResultTable table;
    table.name = u"table3"_s;
    table.title = Say::tr("Table 3. Results by visit");
    table.rowHead = Say::tr("Result");
    const std::vector<OutcomeSeries> all = outcomeSeries(study, outcomePlan(study).outcomes);
    if (std::ranges::all_of(all, [](const OutcomeSeries &series) { return series.isEmpty(); }))
        return table;
    const QString cells = Say::tr("Mean ± SD or n (%) of the patients with that value; nothing imputed.");
    if (groups.byTreatment()) {
        table.reading =
            cells + u' ' + Say::tr("P: analysis of covariance with the baseline; Fisher’s exact test for yes or no.");
        ArmTable(study, groups, table).build(all);
    } else {
        table.reading = cells + u' ' + courseTest(study.protocol());
        if (study.protocol().design == u"parallel")
            table.reading = cells + u' ' + groups.words() + u". "_s + courseTest(study.protocol());
        CourseTable(study, table).build(all);
    }
    return table;
}

} // namespace carnet
