#include "core/results/responses.h"

#include "core/analysis/weekly_mean.h"
#include "core/results/endpoints.h"
#include "core/results/event_counts.h"
#include "core/results/outcomes.h"

#include <algorithm>
#include <cmath>

namespace carnet {

namespace {

using Responses = std::vector<std::vector<analysis::BaselineAndValue>>;

Responses ofDiaries(const Study &study, const ResultGroups &groups)
{
    Responses responses(groups.size());
    const DiaryPlan &diary = study.protocol().diary;
    for (const auto &[patient, period] : exposedPeriods(study)) {
        const int group = groups.groupOf(patient, period);
        if (group < 0 || !hasCome(study, patient, period, diary.lastDay))
            continue;
        const std::vector<double> byDay = endpointCurve(study, patient, period, diary.measures.front().id);
        if (!byDay.empty() && !std::isnan(byDay.front()))
            responses[std::size_t(group)].push_back({byDay.front(), analysis::weeklyMean(byDay, diary.lastDay)});
    }
    return responses;
}

Responses ofVisits(const Study &study, const ResultGroups &groups)
{
    const auto all = outcomeSeries(study, outcomePlan(study).outcomes);
    const auto main = std::ranges::find_if(all, [](const OutcomeSeries &series) { return !series.outcome.isYesNo(); });
    if (main == all.end() || main->baseline < 0 || !main->outcome.lowerIsBetter)
        return {};
    std::size_t last = main->visits.size() - 1;
    while (last > 0 && main->at(last).empty())
        --last;
    Responses responses(groups.size());
    for (const OutcomeSeries::Row &row : main->rows) {
        const int group = groups.groupOf(row.patient, 0);
        if (group >= 0 && int(last) != main->baseline)
            responses[std::size_t(group)].push_back({row.values[std::size_t(main->baseline)], row.values[last]});
    }
    return responses;
}

} // namespace

std::vector<std::vector<analysis::BaselineAndValue>> responsesByGroup(const Study &study, const ResultGroups &groups)
{
    return study.protocol().hasDiary() ? ofDiaries(study, groups) : ofVisits(study, groups);
}

} // namespace carnet
