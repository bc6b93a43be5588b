#include "core/analysis/auc.h"

#include <algorithm>
#include <array>
#include <cmath>

// Formulas: the trapezoidal rule; rules for missing days as in the statistics page, section 1 (version "auc-1").

namespace carnet::analysis {

namespace {

constexpr double tolerance = 1e-9;

constexpr std::array rulesByName{AucRule::Bocf, AucRule::CompleteDays, AucRule::CompleteEnds,  AucRule::Linear,
                                 AucRule::Locf, AucRule::Observed,     AucRule::ObservedScaled};

bool imputes(AucRule rule)
{
    return rule == AucRule::Locf || rule == AucRule::Linear || rule == AucRule::Bocf;
}

/// The observed points of one curve between start and horizon, in one pass and without a copy.
struct Observed
{
    int count = 0;
    int afterStart = 0; ///< points with day ≥ 1
    int firstDay = 0;
    int lastDay = 0;
    double first = 0;
    double last = 0;
    double trapezoids = 0; ///< through the observed points, gaps bridged by the straight line
    double locf = 0;       ///< the same with every inner gap filled by the value before it
};

Observed observe(std::span<const double> byDay, int startDay, int horizon)
{
    Observed seen;
    const int end = std::min(horizon, int(byDay.size()) - 1);
    int day = startDay;
    while (day <= end && std::isnan(byDay[std::size_t(day)]))
        ++day;
    if (day > end)
        return seen;
    seen.count = 1;
    seen.firstDay = seen.lastDay = day;
    seen.first = seen.last = byDay[std::size_t(day)];
    double neighbours = 0; // twice the area between days that follow each other
    while (++day <= end) {
        const double value = byDay[std::size_t(day)];
        if (std::isnan(value))
            continue;
        if (const int width = day - seen.lastDay; width == 1) {
            neighbours += seen.last + value;
        } else {
            const double mean = (seen.last + value) / 2;
            seen.trapezoids += mean * width;
            seen.locf += seen.last * (width - 1) + mean;
        }
        seen.lastDay = day;
        seen.last = value;
        ++seen.count;
    }
    seen.trapezoids += neighbours / 2;
    seen.locf += neighbours / 2;
    seen.afterStart = seen.count - (seen.firstDay < 1 ? 1 : 0);
    return seen;
}

std::optional<double> areaOf(const Observed &seen, int startDay, int horizon, AucRule rule)
{
    const int width = horizon - startDay;
    const double leading = seen.first * (seen.firstDay - startDay);
    const int trail = horizon - seen.lastDay;
    switch (rule) {
    case AucRule::Observed:
    case AucRule::ObservedScaled:
    case AucRule::CompleteEnds:
    case AucRule::CompleteDays: {
        const bool endsMissing = seen.firstDay != startDay || seen.lastDay != horizon;
        if (seen.count < 2 || (rule == AucRule::CompleteEnds && endsMissing) ||
            (rule == AucRule::CompleteDays && seen.count != width + 1))
            return {};
        // Multiplied before it is divided: 22.5 over 5 of 7 days is 31.5, not 31.499….
        return rule == AucRule::ObservedScaled ? seen.trapezoids * width / (seen.lastDay - seen.firstDay)
                                               : seen.trapezoids;
    }
    case AucRule::Locf:
        if (seen.afterStart == 0)
            return {};
        return leading + seen.locf + seen.last * trail;
    case AucRule::Linear:
        if (seen.afterStart == 0)
            return {};
        return leading + seen.trapezoids + seen.last * trail;
    case AucRule::Bocf: {
        if (seen.afterStart == 0 || seen.firstDay != startDay)
            return {};
        // The first missing day of the tail already has the baseline: one slope, then the level.
        const double slope = trail > 0 ? (seen.last + seen.first) / 2 : 0;
        return seen.trapezoids + slope + seen.first * std::max(trail - 1, 0);
    }
    }
    return {};
}

/// Adds the differences of the curve from its level, segment by segment.
class Relative
{
public:
    explicit Relative(double level)
        : m_level(level)
    {
    }

    void segment(double from, double to, double width)
    {
        const double a = from - m_level;
        const double c = to - m_level;
        m_sum.net += width * (a + c) / 2;
        if (a * c < 0) {
            const double cut = a / (a - c);
            triangle(width * cut * a / 2);
            triangle(width * (1 - cut) * c / 2);
        } else {
            triangle(width * (a + c) / 2);
        }
    }

    RelativeAuc sum() const { return m_sum; }

private:
    void triangle(double area) { (area >= 0 ? m_sum.above : m_sum.below) += std::abs(area); }

    double m_level;
    RelativeAuc m_sum;
};

} // namespace

std::string_view name(AucRule rule)
{
    switch (rule) {
    case AucRule::Observed: return "observed";
    case AucRule::ObservedScaled: return "observed_scaled";
    case AucRule::CompleteEnds: return "complete_ends";
    case AucRule::CompleteDays: return "complete_days";
    case AucRule::Locf: return "locf";
    case AucRule::Linear: return "linear";
    case AucRule::Bocf: return "bocf";
    }
    return {};
}

std::optional<AucRule> aucRule(std::string_view text)
{
    const auto found =
        std::find_if(rulesByName.begin(), rulesByName.end(), [text](AucRule rule) { return name(rule) == text; });
    return found == rulesByName.end() ? std::nullopt : std::optional(*found);
}

std::span<const AucRule> allAucRules()
{
    return rulesByName;
}

Auc auc(std::span<const double> byDay, int startDay, int horizon, AucRule rule, double minimumPostShare)
{
    const Observed seen = observe(byDay, startDay, horizon);
    const int width = horizon - startDay;
    Auc result;
    result.expected = width + 1;
    result.observed = seen.count;
    result.covered = seen.count < 2 ? 0 : seen.lastDay - seen.firstDay;
    result.observedAfterStart = seen.afterStart;
    if (width < 1 || (minimumPostShare > 0 && double(seen.afterStart) / horizon < minimumPostShare - tolerance))
        return result;
    result.area = areaOf(seen, startDay, horizon, rule);
    if (!result.area)
        return result;
    const bool overWholeWidth = imputes(rule) || rule == AucRule::ObservedScaled;
    result.perDay = *result.area / (overWholeWidth ? width : result.covered);
    result.imputed = imputes(rule) ? result.expected - seen.count : 0;
    return result;
}

std::optional<RelativeAuc> relativeAuc(std::span<const double> byDay, int startDay, int horizon, AucRule rule)
{
    const bool hasLevel = startDay < int(byDay.size()) && !std::isnan(byDay[std::size_t(startDay)]);
    if (!hasLevel || !auc(byDay, startDay, horizon, rule).area)
        return {};
    const double level = byDay[std::size_t(startDay)];
    Relative relative(level);
    const int end = std::min(horizon, int(byDay.size()) - 1);
    int lastDay = startDay;
    double last = level;
    for (int day = startDay + 1; day <= end; ++day) {
        const double value = byDay[std::size_t(day)];
        if (std::isnan(value))
            continue;
        if (rule == AucRule::Locf && day - lastDay > 1) {
            relative.segment(last, last, day - lastDay - 1);
            lastDay = day - 1;
        }
        relative.segment(last, value, day - lastDay);
        lastDay = day;
        last = value;
    }
    const int trail = horizon - lastDay;
    if (imputes(rule) && trail > 0) {
        relative.segment(last, rule == AucRule::Bocf ? level : last, 1);
        const double held = rule == AucRule::Bocf ? level : last;
        relative.segment(held, held, trail - 1);
    }
    RelativeAuc sum = relative.sum();
    if (rule == AucRule::ObservedScaled) {
        const double scale = double(horizon - startDay) / (lastDay - startDay);
        sum = {sum.net * scale, sum.above * scale, sum.below * scale};
    }
    return sum;
}

} // namespace carnet::analysis
