#include "core/analysis/parallel.h"

#include "core/analysis/ancova.h"
#include "core/analysis/crossover_design.h"
#include "core/analysis/mixed_model.h"

#include <algorithm>
#include <map>
#include <set>

namespace carnet::analysis {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// The rows by patient: the baseline, and what came after.
struct Visits
{
    std::vector<std::string> arms;
    std::vector<int> days; ///< after 0
    std::map<std::string, double> baselines;
    bool hasBaseline = false;

    int arm(const std::string &name) const
    {
        const auto found = std::find(arms.begin(), arms.end(), name);
        return found == arms.end() ? -1 : int(found - arms.begin());
    }
};

Visits visitsOf(std::span<const ParallelRow> rows, const ParallelOptions &options)
{
    Visits visits;
    visits.arms = armsOf(rows, options.arms);
    std::set<int> days;
    for (const ParallelRow &row : rows) {
        if (!row.y)
            continue;
        if (row.day == 0)
            visits.baselines[row.patient] = *row.y;
        else
            days.insert(row.day);
    }
    visits.days = {days.begin(), days.end()};
    visits.hasBaseline = !visits.baselines.empty();
    return visits;
}

/// Groups' values on one day, one for each arm.
std::vector<std::vector<double>> valuesByArm(std::span<const ParallelRow> rows, const Visits &visits, int day)
{
    std::vector<std::vector<double>> groups(visits.arms.size());
    for (const ParallelRow &row : rows) {
        if (row.y && row.day == day)
            groups[std::size_t(visits.arm(row.arm))].push_back(*row.y);
    }
    return groups;
}

void addDunn(ParallelDay &day, const std::vector<std::vector<double>> &groups, const std::vector<std::string> &arms,
             Adjustment adjustment)
{
    std::vector<double> p;
    for (std::size_t level = 0; level < arms.size(); ++level) {
        for (std::size_t term = level + 1; term < arms.size(); ++term) {
            const auto found = dunn(groups, term, level);
            if (!found)
                continue;
            p.push_back(found->p);
            day.dunn.push_back({arms[term], arms[level], *found, 1});
        }
    }
    const std::vector<double> adjustedP = adjusted(p, adjustment);
    for (std::size_t i = 0; i < day.dunn.size(); ++i)
        day.dunn[i].adjustedP = adjustedP[i];
}

ParallelDay analyseDay(std::span<const ParallelRow> rows, const Visits &visits, int day, const ParallelOptions &options,
                       std::vector<Remark> &remarks)
{
    const auto groups = valuesByArm(rows, visits, day);
    ParallelDay result;
    result.day = day;
    result.anova = oneWayAnova(groups);
    result.welch = welchAnova(groups);
    result.kruskal = kruskalWallis(groups);
    result.bartlett = bartlett(groups);
    addDunn(result, groups, visits.arms, options.adjustment);
    if (groups.size() == 2) {
        result.mannWhitney = mannWhitney(groups[1], groups[0]);
        result.hedges = hedgesG(groups[1], groups[0], options.level);
    }
    std::vector<AncovaRow> covaried;
    for (const ParallelRow &row : rows) {
        if (!row.y || row.day != day)
            continue;
        if (const auto baseline = visits.baselines.find(row.patient); baseline != visits.baselines.end())
            covaried.push_back({visits.arm(row.arm), baseline->second, *row.y});
    }
    result.ancova = ancova(covaried, visits.arms, options);
    if (!result.anova || !result.welch || !result.kruskal || !result.bartlett || (visits.hasBaseline && !result.ancova))
        remarks.push_back({RemarkKind::NoTestOnDay, {}, day});
    return result;
}

/// The repeated measures: their rows, and where each column of the design stands.
class Repeated
{
public:
    Repeated(std::span<const ParallelRow> rows, const Visits &visits)
        : m_visits(visits)
        , m_design(0)
    {
        std::vector<double> outcome;
        std::vector<double> baselines;
        std::vector<int> arms;
        std::vector<int> days;
        std::map<std::string, int> patients;
        for (const ParallelRow &row : rows) {
            const auto baseline = visits.baselines.find(row.patient);
            if (!row.y || row.day == 0 || baseline == visits.baselines.end())
                continue;
            outcome.push_back(*row.y);
            baselines.push_back(baseline->second);
            arms.push_back(visits.arm(row.arm));
            days.push_back(int(std::find(visits.days.begin(), visits.days.end(), row.day) - visits.days.begin()));
            m_data.patients.push_back(patients.try_emplace(row.patient, int(patients.size())).first->second);
        }
        m_data.patientCount = int(patients.size());
        m_data.outcome = Eigen::Map<const VectorXd>(outcome.data(), Index(outcome.size()));
        buildDesign(Eigen::Map<const VectorXd>(baselines.data(), Index(baselines.size())), arms, days);
    }

    std::optional<RepeatedMeasures> analyse(const ParallelOptions &options, std::vector<Remark> &remarks)
    {
        m_data.design = m_design.columns();
        for (const std::string &name : m_aliased)
            remarks.push_back({RemarkKind::ColumnAliased, name});
        const Outcome<MixedFit> fit = fitMixedModel(m_data, options.method);
        if (!fit.result) {
            remarks.push_back(fit.remarks.back());
            return {};
        }
        RepeatedMeasures result;
        result.patientVariance = fit.result->patientVariance;
        result.residualVariance = fit.result->residualVariance;
        addTests(result, *fit.result, remarks);
        addContrasts(result, *fit.result, options, remarks);
        if (fit.result->singular)
            remarks.push_back({RemarkKind::Singular});
        return result;
    }

private:
    std::string armName(std::size_t arm) const { return "arm" + m_visits.arms[arm]; }
    std::string dayName(std::size_t day) const { return "day" + std::to_string(m_visits.days[day]); }
    std::string crossed(std::size_t arm, std::size_t day) const { return armName(arm) + ":" + dayName(day); }

    void buildDesign(const VectorXd &baselines, const std::vector<int> &arms, const std::vector<int> &days)
    {
        const Index rows = baselines.size();
        const auto indicator = [rows](const std::vector<int> &places, std::size_t level) {
            VectorXd column(rows);
            for (Index row = 0; row < rows; ++row)
                column(row) = places[std::size_t(row)] == int(level) ? 1 : 0;
            return column;
        };
        m_design = Design(rows);
        m_design.add({}, "(Intercept)", VectorXd::Ones(rows));
        m_design.add("baseline", "baseline", baselines);
        for (std::size_t arm = 1; arm < m_visits.arms.size(); ++arm)
            m_design.add("arm", armName(arm), indicator(arms, arm));
        for (std::size_t day = 1; day < m_visits.days.size(); ++day)
            m_design.add("day", dayName(day), indicator(days, day));
        for (std::size_t arm = 1; arm < m_visits.arms.size(); ++arm) {
            for (std::size_t day = 1; day < m_visits.days.size(); ++day)
                m_design.add("arm:day", crossed(arm, day), indicator(arms, arm).cwiseProduct(indicator(days, day)));
        }
        m_aliased = m_design.dropAliased();
    }

    /// Adds to a row of weights; false when the column was dropped.
    bool weigh(Eigen::Ref<VectorXd> weights, const std::string &column, double weight) const
    {
        const Index place = m_design.column(column);
        if (place >= 0)
            weights(place) += weight;
        return place >= 0;
    }

    /// The arm's mean minus the first arm's on one day; nothing when it cannot be estimated.
    std::optional<VectorXd> armOnDay(std::size_t arm, std::size_t day) const
    {
        VectorXd weights = VectorXd::Zero(m_design.size());
        bool isThere = arm == 0 || weigh(weights, armName(arm), 1);
        if (arm > 0 && day > 0)
            isThere = weigh(weights, crossed(arm, day), 1) && isThere;
        return isThere ? std::optional(weights) : std::nullopt;
    }

    /// Arms averaged over days, or days averaged over arms; nothing when they cannot be estimated.
    std::optional<MatrixXd> mainEffect(bool ofArms) const
    {
        const std::size_t levels = ofArms ? m_visits.arms.size() : m_visits.days.size();
        const std::size_t others = ofArms ? m_visits.days.size() : m_visits.arms.size();
        MatrixXd rows(Index(levels) - 1, m_design.size());
        for (std::size_t level = 1; level < levels; ++level) {
            VectorXd weights = VectorXd::Zero(m_design.size());
            bool isThere = weigh(weights, ofArms ? armName(level) : dayName(level), 1);
            for (std::size_t other = 1; other < others; ++other) {
                const std::string column = ofArms ? crossed(level, other) : crossed(other, level);
                isThere = weigh(weights, column, 1 / double(others)) && isThere;
            }
            if (!isThere)
                return {};
            rows.row(Index(level) - 1) = weights;
        }
        return rows;
    }

    void addTests(RepeatedMeasures &result, const MixedFit &fit, std::vector<Remark> &remarks) const
    {
        const auto add = [&](const char *term, const std::optional<MatrixXd> &rows) {
            if (rows && rows->rows() > 0)
                result.tests.push_back(jointTest(fit, *rows, term));
            else if (!rows)
                remarks.push_back({RemarkKind::NotEstimable, term});
        };
        add("baseline", m_design.rowsOf("baseline"));
        add("arm", mainEffect(true));
        add("day", mainEffect(false));
        add("arm:day", m_design.rowsOf("arm:day"));
    }

    void addContrasts(RepeatedMeasures &result, const MixedFit &fit, const ParallelOptions &options,
                      std::vector<Remark> &remarks) const
    {
        for (std::size_t day = 0; day < m_visits.days.size(); ++day) {
            std::vector<Contrast> contrasts;
            for (std::size_t level = 0; level < m_visits.arms.size(); ++level) {
                for (std::size_t term = level + 1; term < m_visits.arms.size(); ++term) {
                    const auto later = armOnDay(term, day);
                    const auto earlier = armOnDay(level, day);
                    if (!later || !earlier) {
                        remarks.push_back({RemarkKind::NotEstimable, m_visits.arms[term] + " − " +
                                                                         m_visits.arms[level] + " (" +
                                                                         std::to_string(m_visits.days[day]) + ")"});
                        continue;
                    }
                    contrasts.push_back({m_visits.arms[term],
                                         m_visits.arms[level],
                                         combination(fit, *later - *earlier, options.degrees, options.level),
                                         1,
                                         {},
                                         {}});
                }
            }
            adjustContrasts(contrasts, options.adjustment, options.level);
            result.contrasts.emplace_back(m_visits.days[day], std::move(contrasts));
        }
    }

    const Visits &m_visits;
    MixedData m_data;
    Design m_design;
    std::vector<std::string> m_aliased;
};

} // namespace

std::vector<std::string> armsOf(std::span<const ParallelRow> rows, const std::vector<std::string> &order)
{
    std::vector<CrossoverRow> treatments;
    for (const ParallelRow &row : rows) {
        CrossoverRow each;
        each.treatment = row.arm;
        each.y = row.y;
        treatments.push_back(std::move(each));
    }
    return treatmentsOf(treatments, order);
}

Outcome<Parallel> parallel(std::span<const ParallelRow> rows, const ParallelOptions &options)
{
    Outcome<Parallel> outcome;
    const Visits visits = visitsOf(rows, options);
    int empty = 0;
    int withoutBaseline = 0;
    for (const ParallelRow &row : rows) {
        empty += !row.y;
        withoutBaseline += row.y && row.day != 0 && visits.hasBaseline && !visits.baselines.contains(row.patient);
    }
    if (empty > 0)
        outcome.remarks.push_back({RemarkKind::RowsLeftOut, {}, empty});
    if (visits.days.empty() || visits.arms.size() < 2) {
        if (visits.days.empty())
            outcome.remarks.push_back({RemarkKind::NoValues});
        else
            outcome.remarks.push_back({RemarkKind::OneTreatment, visits.arms.front()});
        return outcome;
    }
    if (!visits.hasBaseline)
        outcome.remarks.push_back({RemarkKind::NoBaseline});
    if (withoutBaseline > 0)
        outcome.remarks.push_back({RemarkKind::RowsWithoutBaseline, {}, withoutBaseline});
    Parallel result;
    result.arms = visits.arms;
    for (const int day : visits.days)
        result.days.push_back(analyseDay(rows, visits, day, options, outcome.remarks));
    if (visits.hasBaseline && visits.days.size() > 1)
        result.repeated = Repeated(rows, visits).analyse(options, outcome.remarks);
    outcome.result = std::move(result);
    return outcome;
}

} // namespace carnet::analysis
