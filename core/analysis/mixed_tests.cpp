#include "core/analysis/distributions.h"
#include "core/analysis/mixed_model.h"

#include <algorithm>
#include <cmath>

namespace carnet::analysis {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double equalDf = 1e-8;

/// 2v²/(g'Vg); nothing when it cannot be computed.
std::optional<double> satterthwaite(const MixedFit &fit, const VectorXd &weights)
{
    if (fit.singular)
        return fit.method == Method::Reml ? fit.rows - double(fit.coefficients.size()) : fit.rows;
    if (!fit.varianceCovariance)
        return {};
    const VectorXd spread = fit.covariance * weights;
    const double variance = weights.dot(spread);
    const Eigen::Vector2d slope(spread.dot(fit.patientSlope * spread), spread.dot(fit.residualSlope * spread));
    const double df = 2 * variance * variance / slope.dot(*fit.varianceCovariance * slope);
    return std::isfinite(df) && df > 0 ? std::optional(df) : std::nullopt;
}

/// Denominator of an F from the degrees of freedom of its independent parts (Fai and Cornelius 1996, as lmerTest).
double denominator(const std::vector<double> &dfs)
{
    const double count = double(dfs.size());
    const auto [lowest, highest] = std::minmax_element(dfs.begin(), dfs.end());
    if (*highest - *lowest < equalDf) {
        double sum = 0;
        for (const double df : dfs)
            sum += df;
        return sum / count;
    }
    if (*lowest <= 2)
        return 2;
    double expected = 0;
    for (const double df : dfs)
        expected += df / (df - 2);
    return 2 * expected / (expected - count);
}

} // namespace

Estimate combination(const MixedFit &fit, const VectorXd &weights, Degrees degrees, double level)
{
    Estimate estimate;
    estimate.value = weights.dot(fit.coefficients);
    estimate.standardError = std::sqrt(weights.dot(fit.covariance * weights));
    estimate.statistic = estimate.value / estimate.standardError;
    if (degrees == Degrees::Satterthwaite)
        estimate.df = satterthwaite(fit, weights);
    estimate.p = estimate.df ? studentTwoSided(estimate.statistic, *estimate.df) : normalTwoSided(estimate.statistic);
    const double width =
        estimate.standardError * (estimate.df ? twoSidedQuantile(level, *estimate.df) : twoSidedQuantile(level));
    estimate.interval = {estimate.value - width, estimate.value + width};
    return estimate;
}

TermTest jointTest(const MixedFit &fit, const MatrixXd &weights, std::string term)
{
    const Eigen::SelfAdjointEigenSolver<MatrixXd> parts(weights * fit.covariance * weights.transpose());
    TermTest test;
    test.term = std::move(term);
    test.df = int(weights.rows());
    std::vector<double> dfs;
    double sum = 0;
    for (Index part = 0; part < weights.rows(); ++part) {
        const VectorXd direction = weights.transpose() * parts.eigenvectors().col(part);
        sum += std::pow(direction.dot(fit.coefficients), 2) / parts.eigenvalues()(part);
        if (const auto df = satterthwaite(fit, direction))
            dfs.push_back(*df);
    }
    test.f = sum / test.df;
    test.waldP = chiSquaredAbove(sum, test.df);
    if (int(dfs.size()) == test.df) {
        test.denominatorDf = denominator(dfs);
        test.p = fisherAbove(test.f, test.df, *test.denominatorDf);
    }
    return test;
}

Icc icc(const MixedFit &fit, double level)
{
    const double patient = fit.patientVariance;
    const double residual = fit.residualVariance;
    Icc result;
    result.value = patient / (patient + residual);
    if (fit.singular || !fit.varianceCovariance)
        return result;
    const Eigen::Vector2d gradient = Eigen::Vector2d(residual, -patient) / std::pow(patient + residual, 2);
    const double error = std::sqrt(gradient.dot(*fit.varianceCovariance * gradient));
    const double centre = std::log(patient / residual);
    const double width = twoSidedQuantile(level) * error / (result.value * (1 - result.value));
    const auto share = [](double logit) { return 1 / (1 + std::exp(-logit)); };
    result.standardError = error;
    result.interval = Interval{share(centre - width), share(centre + width)};
    return result;
}

} // namespace carnet::analysis
