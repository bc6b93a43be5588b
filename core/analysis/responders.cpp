#include "core/analysis/responders.h"

#include "core/analysis/proportions.h"

#include <algorithm>

namespace carnet::analysis {

namespace {

constexpr double slack = 1e-9;

bool isEvaluable(const BaselineAndValue &patient)
{
    return patient.baseline && patient.value && *patient.baseline != 0;
}

bool responds(const BaselineAndValue &patient, Response response)
{
    if (!isEvaluable(patient))
        return false;
    switch (response) {
    case Response::ThirtyPercent: return *percentReduction(patient) >= 30 - slack;
    case Response::FiftyPercent: return *percentReduction(patient) >= 50 - slack;
    case Response::TwoPoints: return *patient.baseline - *patient.value >= 2 - slack;
    }
    return false;
}

} // namespace

std::optional<double> percentReduction(const BaselineAndValue &patient)
{
    if (!isEvaluable(patient))
        return {};
    return 100 * (*patient.baseline - *patient.value) / *patient.baseline;
}

Responders responders(std::span<const BaselineAndValue> patients, Response response, double level)
{
    Responders result;
    for (const BaselineAndValue &patient : patients) {
        const bool is = responds(patient, response);
        result.observed.n += isEvaluable(patient);
        result.observed.count += is;
        result.itt.n += patient.baseline.has_value();
        result.itt.count += is;
    }
    for (ResponderShare *share : {&result.observed, &result.itt}) {
        if (share->n > 0)
            share->interval = wilson(share->count, share->n, level);
    }
    return result;
}

std::vector<double> responderCurve(std::span<const BaselineAndValue> patients)
{
    std::vector<double> reductions;
    for (const BaselineAndValue &patient : patients) {
        if (const auto reduction = percentReduction(patient))
            reductions.push_back(*reduction);
    }
    std::vector<double> curve;
    for (int percent = 0; percent <= 100 && !reductions.empty(); ++percent) {
        const auto count = std::count_if(reductions.begin(), reductions.end(),
                                         [percent](double reduction) { return reduction >= percent - slack; });
        curve.push_back(double(count) / double(reductions.size()));
    }
    return curve;
}

Improvement improvement(const PeriodAreas &areas, double limit)
{
    bool activeBetter = false;
    bool allActives = !areas.actives.empty();
    bool anyComparison = false;
    std::optional<double> best;
    for (const auto &active : areas.actives) {
        allActives = allActives && active;
        if (!active)
            continue;
        best = best ? std::min(*best, *active) : *active;
        if (areas.placebo && *areas.placebo != 0) {
            anyComparison = true;
            activeBetter = activeBetter || *active <= (1 - limit) * *areas.placebo + slack;
        }
    }
    if (activeBetter)
        return Improvement::ActiveBetter;
    if (areas.placebo && allActives && *best != 0) {
        anyComparison = true;
        if (*areas.placebo <= (1 - limit) * *best + slack)
            return Improvement::PlaceboBetter;
    }
    return anyComparison ? Improvement::Neither : Improvement::NotEvaluable;
}

Improvements improvements(std::span<const PeriodAreas> patients, double limit)
{
    Improvements counts;
    for (const PeriodAreas &areas : patients) {
        switch (improvement(areas, limit)) {
        case Improvement::ActiveBetter: ++counts.activeBetter; break;
        case Improvement::PlaceboBetter: ++counts.placeboBetter; break;
        case Improvement::Neither: ++counts.neither; break;
        case Improvement::NotEvaluable: ++counts.notEvaluable; break;
        }
    }
    return counts;
}

} // namespace carnet::analysis
