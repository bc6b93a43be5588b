#include "core/analysis/shapiro_wilk.h"

#include "core/analysis/distributions.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace carnet::analysis {

namespace {

constexpr std::size_t fewest = 3;
constexpr double smallestP = 1e-99; // Royston's own floor for few values

// Coefficients of Royston's approximations, lowest power first.
constexpr double lastWeight[] = {0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056};
constexpr double lastButOneWeight[] = {0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633};
constexpr double meanOfFew[] = {0.544, -0.39978, 0.025054, -6.714e-4};
constexpr double logDeviationOfFew[] = {1.3822, -0.77857, 0.062767, -0.0020322};
constexpr double meanOfMany[] = {-1.5861, -0.31082, -0.083751, 0.0038915};
constexpr double logDeviationOfMany[] = {-0.4803, -0.082676, 0.0030302};

double polynomial(std::span<const double> coefficients, double at)
{
    double value = 0;
    for (auto each = coefficients.rbegin(); each != coefficients.rend(); ++each)
        value = value * at + *each;
    return value;
}

/// Weights of the largest, the second largest … of n sorted values; the smallest have them with a minus.
std::vector<double> weightsOf(std::size_t n)
{
    std::vector<double> weights(n / 2);
    if (n == 3) {
        weights[0] = std::numbers::sqrt2 / 2;
        return weights;
    }
    double squares = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] = normalQuantile((double(i + 1) - 0.375) / (double(n) + 0.25));
        squares += 2 * weights[i] * weights[i];
    }
    const double root = 1 / std::sqrt(double(n));
    const double first = polynomial(lastWeight, root) - weights[0] / std::sqrt(squares);
    double left = squares - 2 * weights[0] * weights[0];
    double share = 1 - 2 * first * first;
    std::size_t given = 1;
    if (n > 5) {
        const double second = polynomial(lastButOneWeight, root) - weights[1] / std::sqrt(squares);
        left -= 2 * weights[1] * weights[1];
        share -= 2 * second * second;
        weights[1] = second;
        given = 2;
    }
    weights[0] = first;
    for (std::size_t i = given; i < weights.size(); ++i)
        weights[i] = -weights[i] / std::sqrt(left / share);
    return weights;
}

/// 1 − W, without losing digits where W is near 1.
double oneMinusW(std::span<const double> sorted)
{
    const std::size_t n = sorted.size();
    const double range = sorted.back() - sorted.front();
    const std::vector<double> half = weightsOf(n);
    double centre = 0;
    for (const double value : sorted)
        centre += (value - sorted.front()) / range;
    centre /= double(n);
    double weightSquares = 0;
    double squares = 0;
    double products = 0;
    for (std::size_t i = 0; i < n; ++i) {
        double weight = 0;
        if (i < half.size())
            weight = -half[i];
        else if (i >= n - half.size())
            weight = half[n - 1 - i];
        const double value = (sorted[i] - sorted.front()) / range - centre;
        weightSquares += weight * weight;
        squares += value * value;
        products += weight * value;
    }
    const double scale = std::sqrt(weightSquares * squares);
    return (scale - products) * (scale + products) / (weightSquares * squares);
}

double pOf(double lessThanOne, std::size_t n)
{
    if (n == 3) {
        const double w = std::max(0.0, 1 - lessThanOne);
        return std::max(0.0, 6 / std::numbers::pi * (std::asin(std::sqrt(w)) - std::asin(std::sqrt(0.75))));
    }
    const double size = double(n);
    double y = std::log(lessThanOne);
    double mean = 0;
    double deviation = 1;
    if (n <= 11) {
        const double limit = -2.273 + 0.459 * size;
        if (y >= limit)
            return smallestP;
        y = -std::log(limit - y);
        mean = polynomial(meanOfFew, size);
        deviation = std::exp(polynomial(logDeviationOfFew, size));
    } else {
        mean = polynomial(meanOfMany, std::log(size));
        deviation = std::exp(polynomial(logDeviationOfMany, std::log(size)));
    }
    return normalBelow(-(y - mean) / deviation);
}

} // namespace

std::optional<ShapiroWilk> shapiroWilk(std::span<const double> values)
{
    if (values.size() < fewest || values.size() > mostShapiroValues)
        return {};
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const double range = sorted.back() - sorted.front();
    const double size = std::max(std::abs(sorted.front()), std::abs(sorted.back()));
    // Differences that are rounding alone are none.
    if (!(range > 1e-13 * size))
        return {};
    // Three values on a line can give W = 1 and, rounded, a little more.
    const double lessThanOne = std::max(oneMinusW(sorted), 0.0);
    if (lessThanOne == 0)
        return ShapiroWilk{1, 1};
    return ShapiroWilk{1 - lessThanOne, pOf(lessThanOne, sorted.size())};
}

} // namespace carnet::analysis
