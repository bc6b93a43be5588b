#pragma once

#include "core/analysis/estimate.h"

#include <optional>
#include <span>
#include <vector>

namespace carnet::analysis {

/// Pain before and at the horizon, of one patient.
struct BaselineAndValue
{
    std::optional<double> baseline;
    std::optional<double> value;
};

/// What counts as a response: pain lower by 30 % or 50 % (Dworkin, J Pain 2008;9:105–21) or by 2 points (Farrar, Pain
/// 2001;94:149–58), limits included.
enum class Response { ThirtyPercent, FiftyPercent, TwoPoints };

/// Reduction in percent of the baseline; nothing where one is missing or the baseline is 0.
std::optional<double> percentReduction(const BaselineAndValue &patient);

struct ResponderShare
{
    int count = 0;
    int n = 0;
    std::optional<Interval> interval; ///< Wilson's; nothing when n is 0
};

/// The two denominators that always stand together.
struct Responders
{
    ResponderShare observed; ///< of the patients with both values and a baseline that is not 0
    ResponderShare itt;      ///< of all with a baseline: a missing value is no response
};
Responders responders(std::span<const BaselineAndValue> patients, Response response, double level = 0.95);

/// Share of the evaluable patients with a reduction of at least 0, 1, … 100 %; empty when there are none.
std::vector<double> responderCurve(std::span<const BaselineAndValue> patients);

/// What the areas of a patient's three periods say (Pickering 2020, Figure 4): the limit is the share by which one area
/// must be lower.
enum class Improvement { ActiveBetter, PlaceboBetter, Neither, NotEvaluable };
struct PeriodAreas
{
    std::optional<double> placebo;
    std::vector<std::optional<double>> actives;
};
Improvement improvement(const PeriodAreas &areas, double limit = 0.2);

struct Improvements
{
    int activeBetter = 0;
    int placeboBetter = 0;
    int neither = 0;
    int notEvaluable = 0;
};
Improvements improvements(std::span<const PeriodAreas> patients, double limit = 0.2);

} // namespace carnet::analysis
