#include "core/analysis/ancova.h"

#include "core/analysis/columns.h"
#include "core/analysis/crossover_design.h"
#include "core/analysis/distributions.h"

#include <algorithm>
#include <cmath>

namespace carnet::analysis {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double nothingLeft = 1e-12; // of the variation of y, as a share

/// A fitted linear model.
struct LeastSquares
{
    VectorXd coefficients;
    MatrixXd covariance;
    VectorXd residuals;
    double df = 0;

    Estimate combination(const VectorXd &weights, double level) const
    {
        Estimate estimate;
        estimate.value = weights.dot(coefficients);
        estimate.standardError = std::sqrt(weights.dot(covariance * weights));
        estimate.df = df;
        estimate.statistic = estimate.value / estimate.standardError;
        estimate.p = studentTwoSided(estimate.statistic, df);
        const double width = twoSidedQuantile(level, df) * estimate.standardError;
        estimate.interval = {estimate.value - width, estimate.value + width};
        return estimate;
    }
};

std::optional<LeastSquares> leastSquares(const MatrixXd &design, const VectorXd &y)
{
    LeastSquares fit;
    fit.df = double(design.rows() - design.cols());
    if (fit.df < 1)
        return {};
    const Eigen::HouseholderQR<MatrixXd> qr(design);
    fit.coefficients = qr.solve(y);
    fit.residuals = y - design * fit.coefficients;
    const double squares = fit.residuals.squaredNorm();
    if (!(squares > nothingLeft * (y.array() - y.mean()).matrix().squaredNorm()))
        return {};
    const MatrixXd root = qr.matrixQR().topRows(design.cols()).triangularView<Eigen::Upper>();
    const MatrixXd inverse =
        root.triangularView<Eigen::Upper>().solve(MatrixXd::Identity(design.cols(), design.cols()));
    fit.covariance = squares / fit.df * inverse * inverse.transpose();
    return fit;
}

} // namespace

std::optional<Ancova> ancova(const std::vector<AncovaRow> &rows, const std::vector<std::string> &arms,
                             const ParallelOptions &options)
{
    const Index count = Index(rows.size());
    VectorXd y(count);
    VectorXd baseline(count);
    std::vector<int> present;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        y(Index(row)) = rows[row].y;
        baseline(Index(row)) = rows[row].baseline;
        present.push_back(rows[row].arm);
    }
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    if (present.size() < 2)
        return {};
    Design design(count);
    design.add({}, "(Intercept)", VectorXd::Ones(count));
    design.add("baseline", "baseline", baseline);
    for (std::size_t level = 1; level < present.size(); ++level) {
        VectorXd column(count);
        for (std::size_t row = 0; row < rows.size(); ++row)
            column(Index(row)) = rows[row].arm == present[level] ? 1 : 0;
        design.add("arm", "arm" + std::to_string(level), column);
    }
    design.dropAliased();
    // An arm that the baseline makes up cannot be told from it.
    const MatrixXd tested = design.rowsOf("arm");
    if (tested.rows() + 1 != Index(present.size()))
        return {};
    const auto fit = leastSquares(design.columns(), y);
    if (!fit)
        return {};

    Ancova result;
    const VectorXd effects = tested * fit->coefficients;
    const MatrixXd spread = tested * fit->covariance * tested.transpose();
    result.arm.df = double(tested.rows());
    result.arm.df2 = fit->df;
    result.arm.statistic = effects.dot(spread.llt().solve(effects)) / result.arm.df;
    result.arm.p = fisherAbove(result.arm.statistic, result.arm.df, fit->df);
    const Index slope = design.column("baseline");
    if (slope >= 0)
        result.baseline = fit->coefficients(slope);
    result.shapiro = shapiroWilk({fit->residuals.data(), std::size_t(count)});
    std::vector<VectorXd> means;
    for (std::size_t level = 0; level < present.size(); ++level) {
        VectorXd weights = VectorXd::Zero(design.size());
        weights(0) = 1;
        if (slope >= 0)
            weights(slope) = baseline.mean();
        if (level > 0)
            weights(design.column("arm" + std::to_string(level))) = 1;
        means.push_back(weights);
        result.means.push_back({arms[std::size_t(present[level])], fit->combination(weights, options.level)});
    }
    for (std::size_t level = 0; level < means.size(); ++level) {
        for (std::size_t term = level + 1; term < means.size(); ++term) {
            result.contrasts.push_back({result.means[term].name,
                                        result.means[level].name,
                                        fit->combination(means[term] - means[level], options.level),
                                        1,
                                        {},
                                        {}});
        }
    }
    adjustContrasts(result.contrasts, options.adjustment, options.level);
    return result;
}

} // namespace carnet::analysis
