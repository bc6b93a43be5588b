#include "core/analysis/logit_model.h"

#include "core/analysis/distributions.h"

#include <Eigen/Dense>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace carnet::analysis {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int nodes = 25;
constexpr double derivativeStep = 1e-4;
constexpr double singularDeviation = 1e-3;
constexpr double largestDeviation = 1e3;
constexpr double largestCoefficient = 10;
constexpr double largestError = 20;
constexpr int mostSteps = 200;

struct Quadrature
{
    std::array<double, nodes> x{};
    std::array<double, nodes> logWeight{};
};

/// Nodes and weights of Gauss and Hermite (Golub and Welsch, Math Comp 1969;23:221–30).
const Quadrature &quadrature()
{
    static const Quadrature found = [] {
        MatrixXd jacobi = MatrixXd::Zero(nodes, nodes);
        for (int i = 1; i < nodes; ++i)
            jacobi(i, i - 1) = jacobi(i - 1, i) = std::sqrt(i / 2.0);
        const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(jacobi);
        Quadrature result;
        for (int i = 0; i < nodes; ++i) {
            result.x[std::size_t(i)] = solver.eigenvalues()(i);
            result.logWeight[std::size_t(i)] =
                std::log(std::sqrt(std::numbers::pi) * std::pow(solver.eigenvectors()(0, i), 2));
        }
        return result;
    }();
    return found;
}

double logOnePlusExp(double x)
{
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

/// Answers of a patient under one treatment.
struct Tally
{
    int rows = 0;
    int yes = 0;

    auto operator<=>(const Tally &) const = default;
};

/// Patients who answered alike, by treatment, and how many they are.
using Patterns = std::map<std::vector<Tally>, int>;

Patterns patternsOf(std::span<const YesNo> answers, int treatments)
{
    std::map<int, std::vector<Tally>> patients;
    for (const YesNo &answer : answers) {
        auto &own = patients[answer.patient];
        own.resize(std::size_t(treatments));
        Tally &tally = own[std::size_t(answer.treatment)];
        ++tally.rows;
        tally.yes += answer.yes;
    }
    Patterns patterns;
    for (const auto &[patient, own] : patients)
        ++patterns[own];
    return patterns;
}

/// The density of a patient's answers and intercept u (in standard deviations), in logs and without the normal's
/// constant.
class Density
{
public:
    Density(const std::vector<Tally> &pattern, const VectorXd &linear, double deviation)
        : m_pattern(pattern)
        , m_linear(linear)
        , m_deviation(deviation)
    {
    }

    double log(double u) const
    {
        double sum = -u * u / 2;
        for (std::size_t i = 0; i < m_pattern.size(); ++i) {
            const double eta = m_linear(Index(i)) + m_deviation * u;
            sum += m_pattern[i].yes * eta - m_pattern[i].rows * logOnePlusExp(eta);
        }
        return sum;
    }
    double slope(double u) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_pattern.size(); ++i)
            sum += m_pattern[i].yes - m_pattern[i].rows * share(i, u);
        return m_deviation * sum - u;
    }
    /// Minus the second derivative.
    double curvature(double u) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_pattern.size(); ++i)
            sum += m_pattern[i].rows * share(i, u) * (1 - share(i, u));
        return m_deviation * m_deviation * sum + 1;
    }
    /// Where it is highest; it is concave, so halved Newton steps get there.
    double mode() const
    {
        double u = 0;
        for (int step = 0; step < mostSteps; ++step) {
            double move = slope(u) / curvature(u);
            while (std::abs(move) > 1e-12 && log(u + move) < log(u))
                move /= 2;
            u += move;
            if (std::abs(move) <= 1e-12)
                break;
        }
        return u;
    }

private:
    double share(std::size_t i, double u) const { return 1 / (1 + std::exp(-m_linear(Index(i)) - m_deviation * u)); }

    const std::vector<Tally> &m_pattern;
    const VectorXd &m_linear;
    double m_deviation;
};

double logIntegral(const Density &density)
{
    const double mode = density.mode();
    const double scale = std::sqrt(2 / density.curvature(mode));
    std::array<double, nodes> parts{};
    for (std::size_t i = 0; i < nodes; ++i) {
        const double x = quadrature().x[i];
        parts[i] = quadrature().logWeight[i] + x * x + density.log(mode + scale * x);
    }
    const double highest = *std::max_element(parts.begin(), parts.end());
    double sum = 0;
    for (const double part : parts)
        sum += std::exp(part - highest);
    return std::log(scale / std::sqrt(2 * std::numbers::pi)) + highest + std::log(sum);
}

/// The data and which columns the model has.
struct Problem
{
    Patterns patterns;
    int treatments = 0;
    bool withTreatment = true;

    Index columns() const { return withTreatment ? treatments : 1; }
    /// X β of each treatment.
    VectorXd linear(const VectorXd &coefficients) const
    {
        VectorXd eta = VectorXd::Constant(treatments, coefficients(0));
        for (Index treatment = 1; withTreatment && treatment < treatments; ++treatment)
            eta(treatment) += coefficients(treatment);
        return eta;
    }
    /// At the coefficients and the logarithm of the deviation, which comes last.
    double logLikelihood(const VectorXd &at) const
    {
        const VectorXd eta = linear(at.head(columns()));
        const double deviation = std::exp(at(columns()));
        double sum = 0;
        for (const auto &[pattern, count] : patterns)
            sum += count * logIntegral(Density(pattern, eta, deviation));
        return sum;
    }
};

/// The maximum without random intercepts: the logits of the shares.
struct PlainFit
{
    VectorXd coefficients;
    MatrixXd covariance;
    double logLikelihood = 0;
};

PlainFit plainFit(const Problem &problem)
{
    std::vector<Tally> totals(std::size_t(problem.withTreatment ? problem.treatments : 1));
    for (const auto &[pattern, count] : problem.patterns) {
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            Tally &total = totals[problem.withTreatment ? i : 0];
            total.rows += count * pattern[i].rows;
            total.yes += count * pattern[i].yes;
        }
    }
    const Index columns = problem.columns();
    PlainFit fit{VectorXd(columns), MatrixXd(columns, columns), 0};
    VectorXd variance(columns);
    for (Index column = 0; column < columns; ++column) {
        const double yes = totals[std::size_t(column)].yes;
        const double no = totals[std::size_t(column)].rows - yes;
        fit.coefficients(column) = std::log(yes / no);
        variance(column) = 1 / yes + 1 / no;
        fit.logLikelihood += yes * std::log(yes / (yes + no)) + no * std::log(no / (yes + no));
    }
    for (Index row = 0; row < columns; ++row) {
        for (Index column = 0; column < columns; ++column)
            fit.covariance(row, column) = (row == 0 && column == 0   ? 1
                                           : row == 0 || column == 0 ? -1
                                                                     : 1) *
                                              variance(0) +
                                          (row == column && row > 0 ? variance(row) : 0);
    }
    fit.coefficients.tail(columns - 1).array() -= fit.coefficients(0);
    return fit;
}

template <typename Function> VectorXd gradient(const Function &function, const VectorXd &at)
{
    VectorXd slope(at.size());
    for (Index i = 0; i < at.size(); ++i) {
        const VectorXd step = derivativeStep * VectorXd::Unit(at.size(), i);
        slope(i) = (function(at + step) - function(at - step)) / (2 * derivativeStep);
    }
    return slope;
}

template <typename Function> MatrixXd hessian(const Function &function, const VectorXd &at)
{
    const Index size = at.size();
    const double centre = function(at);
    MatrixXd second(size, size);
    const auto step = [size](Index i) { return VectorXd(derivativeStep * VectorXd::Unit(size, i)); };
    for (Index i = 0; i < size; ++i) {
        second(i, i) =
            (function(at + step(i)) - 2 * centre + function(at - step(i))) / (derivativeStep * derivativeStep);
        for (Index j = 0; j < i; ++j) {
            second(i, j) = second(j, i) = (function(at + step(i) + step(j)) - function(at + step(i) - step(j)) -
                                           function(at - step(i) + step(j)) + function(at - step(i) - step(j))) /
                                          (4 * derivativeStep * derivativeStep);
        }
    }
    return second;
}

/// Climbs to the next maximum by Newton steps, uphill also where the surface is not concave.
VectorXd climb(const Problem &problem, VectorXd at)
{
    const auto height = [&problem](const VectorXd &here) { return problem.logLikelihood(here); };
    double best = height(at);
    for (int step = 0; step < mostSteps; ++step) {
        const Eigen::SelfAdjointEigenSolver<MatrixXd> shape(hessian(height, at));
        const VectorXd bends = shape.eigenvalues().cwiseAbs().cwiseMax(1e-4);
        VectorXd move =
            shape.eigenvectors() * (shape.eigenvectors().transpose() * gradient(height, at)).cwiseQuotient(bends);
        if (const double length = move.norm(); length > 2)
            move *= 2 / length;
        double next = height(at + move);
        while (!(next >= best) && move.norm() > 1e-10) {
            move /= 2;
            next = height(at + move);
        }
        if (!(next >= best))
            break;
        const bool isThere = move.norm() < 1e-8 || (next - best <= 1e-13 * std::abs(best) && move.norm() < 1e-5);
        at += move;
        best = next;
        const double logDeviation = at(at.size() - 1);
        if (isThere || logDeviation < std::log(singularDeviation) || logDeviation > std::log(largestDeviation))
            break;
    }
    return at;
}

/// The best of the fits with random intercepts and the one without.
struct BestFit
{
    VectorXd coefficients;
    MatrixXd covariance; ///< of the coefficients
    double deviation = 0;
    double logLikelihood = 0;
};

std::optional<BestFit> bestFit(const Problem &problem, bool wantsCovariance)
{
    const PlainFit plain = plainFit(problem);
    BestFit best{plain.coefficients, plain.covariance, 0, plain.logLikelihood};
    VectorXd place;
    for (const double logDeviation : {std::log(0.5), 0.0, std::log(2.0)}) {
        VectorXd start(problem.columns() + 1);
        start << plain.coefficients, logDeviation;
        const VectorXd found = climb(problem, start);
        const double height = problem.logLikelihood(found);
        const double deviation = std::exp(found(problem.columns()));
        if (!std::isfinite(height) || deviation >= largestDeviation)
            return {};
        if (deviation < singularDeviation || height <= best.logLikelihood + 1e-9)
            continue;
        best.logLikelihood = height;
        best.deviation = deviation;
        place = found;
    }
    if (best.deviation == 0)
        return best;
    best.coefficients = place.head(problem.columns());
    if (wantsCovariance) {
        const MatrixXd information = -hessian([&](const VectorXd &here) { return problem.logLikelihood(here); }, place);
        const Eigen::LLT<MatrixXd> root(information);
        if (root.info() != Eigen::Success)
            return {};
        best.covariance = root.solve(MatrixXd::Identity(place.size(), place.size()))
                              .topLeftCorner(problem.columns(), problem.columns());
    }
    return best;
}

bool hasBothAnswers(std::span<const YesNo> answers, int treatments)
{
    std::vector<Tally> totals(std::size_t(treatments), Tally{});
    for (const YesNo &answer : answers) {
        ++totals[std::size_t(answer.treatment)].rows;
        totals[std::size_t(answer.treatment)].yes += answer.yes;
    }
    return std::all_of(totals.begin(), totals.end(),
                       [](const Tally &total) { return total.yes > 0 && total.yes < total.rows; });
}

} // namespace

std::optional<LogitModel> logitModel(std::span<const YesNo> answers, int treatments, double level)
{
    if (treatments < 2 || !hasBothAnswers(answers, treatments))
        return {};
    Problem problem{patternsOf(answers, treatments), treatments, true};
    const auto full = bestFit(problem, true);
    problem.withTreatment = false;
    const auto without = bestFit(problem, false);
    if (!full || !without)
        return {};

    LogitModel model;
    model.rows = int(answers.size());
    model.logLikelihood = full->logLikelihood;
    model.patientDeviation = full->deviation;
    model.singular = full->deviation == 0;
    const double variance = full->deviation * full->deviation;
    model.latentIcc = variance / (variance + std::numbers::pi * std::numbers::pi / 3);
    for (Index column = 0; column < full->coefficients.size(); ++column) {
        Estimate estimate;
        estimate.value = full->coefficients(column);
        estimate.standardError = std::sqrt(full->covariance(column, column));
        if (std::abs(estimate.value) > largestCoefficient || !(estimate.standardError <= largestError))
            return {};
        estimate.statistic = estimate.value / estimate.standardError;
        estimate.p = normalTwoSided(estimate.statistic);
        const double width = twoSidedQuantile(level) * estimate.standardError;
        estimate.interval = {estimate.value - width, estimate.value + width};
        model.coefficients.push_back(estimate);
    }
    const Index tested = treatments - 1;
    const VectorXd effects = full->coefficients.tail(tested);
    model.wald.statistic = effects.dot(full->covariance.bottomRightCorner(tested, tested).llt().solve(effects));
    model.likelihoodRatio.statistic = std::max(0.0, 2 * (full->logLikelihood - without->logLikelihood));
    for (ChiSquaredTest *test : {&model.wald, &model.likelihoodRatio}) {
        test->df = int(tested);
        test->p = chiSquaredAbove(test->statistic, test->df);
    }
    return model;
}

} // namespace carnet::analysis
