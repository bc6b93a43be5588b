#include "core/analysis/relief_analysis.h"

#include "core/analysis/adjustment.h"
#include "core/analysis/model_rows.h"

#include <algorithm>

namespace carnet::analysis {

namespace {

/// The patients of one arm.
struct Group
{
    std::string name;
    std::vector<Relief> patients;
};

std::vector<Group> groupsOf(std::span<const ReliefRow> rows)
{
    std::vector<Group> groups;
    for (const ReliefRow &row : rows) {
        if (!row.days)
            continue;
        auto own = std::ranges::find(groups, row.arm, &Group::name);
        if (own == groups.end())
            own = groups.insert(own, {row.arm, {}});
        own->patients.push_back({*row.days, row.cameBack});
    }
    return groups;
}

std::vector<ReliefAnalysis::Pair> pairsOf(const std::vector<Group> &groups)
{
    std::vector<ReliefAnalysis::Pair> pairs;
    for (std::size_t level = 0; level < groups.size(); ++level) {
        for (std::size_t term = level + 1; term < groups.size(); ++term) {
            if (const auto test = logRank(groups[term].patients, groups[level].patients))
                pairs.push_back({groups[term].name, groups[level].name, *test, 1});
        }
    }
    for (ReliefAnalysis::Pair &pair : pairs)
        pair.adjustedP = sidak(pair.test.p, int(pairs.size()));
    return pairs;
}

} // namespace

Outcome<ReliefAnalysis> reliefAnalysis(std::span<const ReliefRow> rows, double level)
{
    Outcome<ReliefAnalysis> outcome;
    const auto without = std::ranges::count_if(rows, [](const ReliefRow &row) { return !row.days; });
    if (without > 0)
        outcome.remarks.push_back({.kind = RemarkKind::RowsLeftOut, .count = int(without)});
    const std::vector<Group> groups = groupsOf(rows);
    if (groups.empty()) {
        outcome.remarks.push_back({.kind = RemarkKind::NoValues});
        return outcome;
    }
    ReliefAnalysis found;
    for (const Group &group : groups) {
        const auto events = std::ranges::count_if(group.patients, &Relief::cameBack);
        found.arms.push_back(
            {group.name, int(group.patients.size()), int(events), reliefCurve(group.patients, level)});
    }
    found.pairs = pairsOf(groups);
    outcome.result = std::move(found);
    return outcome;
}

std::vector<ModelRow> modelRows(const ReliefAnalysis &relief)
{
    std::vector<ModelRow> rows;
    for (const ReliefAnalysis::Arm &arm : relief.arms) {
        for (const auto &[level, number] : {std::pair("n", std::optional<double>(arm.patients)),
                                            std::pair("came_back", std::optional<double>(arm.events)),
                                            std::pair("median", arm.curve.median)}) {
            rows.push_back(numberRow("summary", arm.name, number));
            rows.back().level = level;
        }
    }
    for (const ReliefAnalysis::Arm &arm : relief.arms) {
        for (const ReliefStep &step : arm.curve.steps) {
            ModelRow row{.section = "relief", .term = arm.name};
            std::string days = std::to_string(step.days);
            days.erase(days.find_last_not_of('0') + 1);
            row.level = days.ends_with('.') ? days.substr(0, days.size() - 1) : days;
            row.estimate = step.share;
            row.df = step.atRisk;
            row.statistic = step.events;
            row.interval = step.interval;
            rows.push_back(row);
        }
    }
    for (const ReliefAnalysis::Pair &pair : relief.pairs) {
        ModelRow row{.section = "log_rank", .term = pair.term, .level = pair.level};
        row.df = pair.test.df;
        row.statistic = pair.test.statistic;
        row.p = pair.test.p;
        row.adjustedP = pair.adjustedP;
        rows.push_back(row);
    }
    return rows;
}

} // namespace carnet::analysis
