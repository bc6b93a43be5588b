#include "core/analysis/adjustment.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace carnet::analysis {

double sidak(double p, int comparisons)
{
    return p >= 1 ? 1 : -std::expm1(comparisons * std::log1p(-p));
}

double sidakLevel(double level, int comparisons)
{
    return std::pow(level, 1.0 / comparisons);
}

std::vector<double> holm(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> result(p.size());
    double highest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        highest = std::max(highest, std::min(1.0, double(p.size() - rank) * p[order[rank]]));
        result[order[rank]] = highest;
    }
    return result;
}

std::vector<double> adjusted(std::span<const double> p, Adjustment adjustment)
{
    if (adjustment == Adjustment::Holm)
        return holm(p);
    std::vector<double> result(p.begin(), p.end());
    if (adjustment == Adjustment::Sidak) {
        for (double &each : result)
            each = sidak(each, int(p.size()));
    }
    return result;
}

} // namespace carnet::analysis
