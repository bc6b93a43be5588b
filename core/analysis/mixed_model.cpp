#include "core/analysis/mixed_model.h"

#include <algorithm>
#include <boost/math/tools/minima.hpp>
#include <cmath>
#include <limits>
#include <map>

namespace carnet::analysis {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double noVariation = 1e-12;
constexpr double highestLogRatio = 14; // of the patients' to the residual variance
constexpr double logRatioStep = 0.5;
constexpr double singularDeviance = 1e-9;
constexpr double singularRatio = 1e-4; // of the standard deviations, as lme4 has it

/// Rotates rows together: as many as columns suffice to keep every sum of squares and products.
MatrixXd triangle(const MatrixXd &rows)
{
    if (rows.rows() <= rows.cols())
        return rows;
    const Eigen::HouseholderQR<MatrixXd> qr(rows);
    return qr.matrixQR().topRows(rows.cols()).triangularView<Eigen::Upper>();
}

/// The patients with the same number of rows: their means (of X, then of y), rotated together.
struct PatientClass
{
    int size = 0;  ///< rows a patient
    int count = 0; ///< patients
    MatrixXd means;
};

/// All that the likelihood needs of the data, a few numbers whatever the number of patients.
struct Compressed
{
    MatrixXd within; ///< rows less their patient's mean (of X, then of y), rotated together
    std::vector<PatientClass> classes;
    int rows = 0;
    int patients = 0;
    int columns = 0;
};

struct Grouped
{
    MatrixXd centred; ///< X and y less the patient's mean
    MatrixXd means;   ///< of each patient
    std::vector<int> sizes;
};

Grouped group(const MixedData &data)
{
    const Index columns = data.design.cols();
    MatrixXd all(data.design.rows(), columns + 1);
    all << data.design, data.outcome;
    Grouped grouped{all, MatrixXd::Zero(data.patientCount, columns + 1), std::vector<int>(data.patientCount, 0)};
    for (Index row = 0; row < all.rows(); ++row) {
        grouped.means.row(data.patients[row]) += all.row(row);
        ++grouped.sizes[data.patients[row]];
    }
    for (Index patient = 0; patient < data.patientCount; ++patient)
        grouped.means.row(patient) /= grouped.sizes[patient];
    for (Index row = 0; row < all.rows(); ++row)
        grouped.centred.row(row) -= grouped.means.row(data.patients[row]);
    return grouped;
}

Compressed compress(const Grouped &grouped)
{
    Compressed compressed;
    compressed.rows = int(grouped.centred.rows());
    compressed.patients = int(grouped.sizes.size());
    compressed.columns = int(grouped.centred.cols()) - 1;
    compressed.within = triangle(grouped.centred);
    std::map<int, std::vector<Index>> bySize;
    for (std::size_t patient = 0; patient < grouped.sizes.size(); ++patient)
        bySize[grouped.sizes[patient]].push_back(Index(patient));
    for (const auto &[size, patients] : bySize)
        compressed.classes.push_back({size, int(patients.size()), triangle(grouped.means(patients, Eigen::all))});
    return compressed;
}

/// The best fit for one ratio of the variances.
struct Profile
{
    double deviance = std::numeric_limits<double>::infinity();
    double residualVariance = 0;
    MatrixXd root; ///< upper triangle T with T'T = A
    VectorXd coefficients;
};

Profile profile(const Compressed &data, double ratio, Method method)
{
    const Index columns = data.columns;
    Index height = data.within.rows();
    for (const PatientClass &each : data.classes)
        height += each.means.rows();
    MatrixXd stacked(height, columns + 1);
    stacked.topRows(data.within.rows()) = data.within;
    Index row = data.within.rows();
    double logDeterminant = 0;
    for (const PatientClass &each : data.classes) {
        stacked.middleRows(row, each.means.rows()) = std::sqrt(each.size / (1 + each.size * ratio)) * each.means;
        row += each.means.rows();
        logDeterminant += each.count * std::log1p(each.size * ratio);
    }
    const MatrixXd rotated = triangle(stacked);
    Profile found;
    found.root = rotated.topLeftCorner(columns, columns);
    found.coefficients = found.root.triangularView<Eigen::Upper>().solve(rotated.topRightCorner(columns, 1)).reshaped();
    const double squares = rotated.bottomRightCorner(rotated.rows() - columns, 1).squaredNorm();
    const double freedom = method == Method::Reml ? data.rows - data.columns : data.rows;
    found.residualVariance = squares / freedom;
    if (method == Method::Reml)
        logDeterminant += 2 * found.root.diagonal().array().abs().log().sum();
    constexpr double twoPi = 6.283185307179586;
    found.deviance = freedom * (1 + std::log(twoPi * found.residualVariance)) + logDeterminant;
    return found;
}

/// The ratio with the smallest deviance; nothing when it grows without end.
std::optional<double> bestRatio(const Compressed &data, Method method)
{
    const auto deviance = [&](double logRatio) { return profile(data, std::exp(logRatio), method).deviance; };
    double best = -highestLogRatio;
    double lowest = deviance(best);
    for (double each = -highestLogRatio + logRatioStep; each <= highestLogRatio; each += logRatioStep) {
        if (const double here = deviance(each); here < lowest) {
            lowest = here;
            best = each;
        }
    }
    if (best >= highestLogRatio)
        return {};
    const auto [logRatio, smallest] =
        boost::math::tools::brent_find_minima(deviance, std::max(best - logRatioStep, -highestLogRatio),
                                              best + logRatioStep, std::numeric_limits<double>::digits);
    const double ratio = std::exp(logRatio);
    const bool isZero =
        profile(data, 0, method).deviance <= smallest + singularDeviance || std::sqrt(ratio) < singularRatio;
    return isZero ? 0 : ratio;
}

/// The derivatives that Satterthwaite's degrees of freedom rest on; index 0 is the patients' variance, 1 the residual
/// one.
class Curvature
{
public:
    Curvature(const Compressed &data, const MixedFit &fit)
        : m_data(data)
        , m_fit(fit)
    {
        for (int j : {0, 1})
            m_slopes[j] = sum([&](const PatientClass &each) { return kappa(j, each); }, j, 2);
    }

    const MatrixXd &slope(int j) const { return m_slopes[j]; }

    /// Second derivatives of the deviance.
    double second(int j, int k) const
    {
        const double e = m_fit.residualVariance;
        const VectorXd uj = residualSum(j);
        const VectorXd uk = residualSum(k);
        double q = within(j) * within(k) * withinSquares() / std::pow(e, 3) - uj.dot(m_fit.covariance * uk);
        double trace = 0;
        for (const PatientClass &each : m_data.classes) {
            const double a = e + each.size * m_fit.patientVariance;
            const double kappas = kappa(j, each) * kappa(k, each);
            q += each.size * kappas / std::pow(a, 3) * rest(each.means).squaredNorm();
            trace += each.count * ((each.size - 1) * within(j) * within(k) / (e * e) + kappas / (a * a));
        }
        if (m_fit.method == Method::Reml) {
            const MatrixXd twice =
                sum([&](const PatientClass &each) { return kappa(j, each) * kappa(k, each); }, j && k ? 1 : 0, 3);
            trace -= 2 * (m_fit.covariance * twice).trace() -
                     (m_fit.covariance * m_slopes[j] * m_fit.covariance * m_slopes[k]).trace();
        }
        return 2 * q - trace;
    }

private:
    static double within(int j) { return j == 1 ? 1 : 0; }
    static double kappa(int j, const PatientClass &each) { return j == 0 ? each.size : 1; }

    /// y − Xβ of rotated rows.
    VectorXd rest(const MatrixXd &rows) const
    {
        return rows.rightCols(1) - rows.leftCols(m_data.columns) * m_fit.coefficients;
    }
    double withinSquares() const { return rest(m_data.within).squaredNorm(); }

    /// within · W_xx/e^power + Σ n κ x̄x̄'/a^power.
    template <typename Kappa> MatrixXd sum(Kappa factor, int withinCounts, int power) const
    {
        const auto x = m_data.within.leftCols(m_data.columns);
        MatrixXd total = MatrixXd::Zero(m_data.columns, m_data.columns);
        if (withinCounts)
            total = x.transpose() * x / std::pow(m_fit.residualVariance, power);
        for (const PatientClass &each : m_data.classes) {
            const double a = m_fit.residualVariance + each.size * m_fit.patientVariance;
            const auto means = each.means.leftCols(m_data.columns);
            total += each.size * factor(each) / std::pow(a, power) * (means.transpose() * means);
        }
        return total;
    }

    VectorXd residualSum(int j) const
    {
        const double e = m_fit.residualVariance;
        VectorXd total = VectorXd::Zero(m_data.columns);
        if (within(j) > 0)
            total = m_data.within.leftCols(m_data.columns).transpose() * rest(m_data.within) / (e * e);
        for (const PatientClass &each : m_data.classes) {
            const double a = e + each.size * m_fit.patientVariance;
            total += each.size * kappa(j, each) / (a * a) *
                     (each.means.leftCols(m_data.columns).transpose() * rest(each.means));
        }
        return total;
    }

    const Compressed &m_data;
    const MixedFit &m_fit;
    MatrixXd m_slopes[2];
};

void addCurvature(MixedFit &fit, const Compressed &data)
{
    const Curvature curvature(data, fit);
    fit.patientSlope = curvature.slope(0);
    fit.residualSlope = curvature.slope(1);
    Eigen::Matrix2d second;
    second << curvature.second(0, 0), curvature.second(0, 1), curvature.second(1, 0), curvature.second(1, 1);
    if (fit.singular) {
        if (second(1, 1) > 0) {
            fit.varianceCovariance = Eigen::Matrix2d::Zero();
            (*fit.varianceCovariance)(1, 1) = 2 / second(1, 1);
        }
    } else if (second(0, 0) > 0 && second.determinant() > 0) {
        fit.varianceCovariance = 2 * second.inverse();
    }
}

VectorXd conditionalResiduals(const MixedData &data, const Grouped &grouped, const MixedFit &fit)
{
    const Index columns = data.design.cols();
    const VectorXd means = grouped.means.rightCols(1) - grouped.means.leftCols(columns) * fit.coefficients;
    VectorXd residuals = data.outcome - data.design * fit.coefficients;
    for (Index row = 0; row < residuals.size(); ++row) {
        const double size = grouped.sizes[data.patients[row]];
        residuals(row) -= fit.patientVariance * size / (fit.residualVariance + size * fit.patientVariance) *
                          means(data.patients[row]);
    }
    return residuals;
}

/// Sum of squares that the columns cannot explain within patients.
double withinResidual(const Compressed &data)
{
    const MatrixXd x = data.within.leftCols(data.columns);
    Eigen::CompleteOrthogonalDecomposition<MatrixXd> decomposition;
    decomposition.setThreshold(rankTolerance);
    decomposition.compute(x);
    const VectorXd y = data.within.rightCols(1);
    return (y - x * decomposition.solve(y)).squaredNorm();
}

/// Rank of the columns less their patients' means; a column that hardly varies within patients counts as constant.
int rankWithin(const MatrixXd &centred, const MatrixXd &design)
{
    MatrixXd varying(centred.rows(), 0);
    for (Index column = 0; column < centred.cols(); ++column) {
        if (centred.col(column).norm() <= rankTolerance * design.col(column).norm())
            continue;
        varying.conservativeResize(Eigen::NoChange, varying.cols() + 1);
        varying.rightCols(1) = centred.col(column);
    }
    const auto kept = independentColumns(varying);
    return int(std::count(kept.begin(), kept.end(), true));
}

} // namespace

MixedDegrees mixedDegrees(const MixedData &data)
{
    const Grouped grouped = group(data);
    const int rows = int(data.design.rows());
    const int rank = rankWithin(grouped.centred.leftCols(data.design.cols()), data.design);
    MixedDegrees degrees;
    degrees.within = rows - data.patientCount - rank;
    degrees.between = rows - int(data.design.cols()) - degrees.within;
    return degrees;
}

Outcome<MixedFit> fitMixedModel(const MixedData &data, Method method)
{
    const MixedDegrees degrees = mixedDegrees(data);
    if (data.patientCount < 2 || degrees.between < 1)
        return {{}, {{RemarkKind::OnePatient}}};
    const double total = (data.outcome.array() - data.outcome.mean()).matrix().squaredNorm();
    if (!(total > noVariation * data.outcome.squaredNorm()))
        return {{}, {{RemarkKind::AllEqual}}};
    if (degrees.within < 1)
        return {{}, {{RemarkKind::NoDegreesWithin}}};
    const Grouped grouped = group(data);
    const Compressed compressed = compress(grouped);
    if (withinResidual(compressed) <= noVariation * total)
        return {{}, {{RemarkKind::NoVariationWithin}}};
    const auto ratio = bestRatio(compressed, method);
    if (!ratio)
        return {{}, {{RemarkKind::NoVariationWithin}}};

    const Profile best = profile(compressed, *ratio, method);
    MixedFit fit;
    fit.method = method;
    fit.rows = compressed.rows;
    fit.deviance = best.deviance;
    fit.residualVariance = best.residualVariance;
    fit.patientVariance = *ratio * best.residualVariance;
    fit.singular = *ratio == 0;
    fit.coefficients = best.coefficients;
    const MatrixXd inverse =
        best.root.triangularView<Eigen::Upper>().solve(MatrixXd::Identity(compressed.columns, compressed.columns));
    fit.covariance = best.residualVariance * inverse * inverse.transpose();
    fit.residuals = conditionalResiduals(data, grouped, fit);
    addCurvature(fit, compressed);
    return {fit, {}};
}

} // namespace carnet::analysis
