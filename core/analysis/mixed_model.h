#pragma once

#include "core/analysis/columns.h"
#include "core/analysis/estimate.h"
#include "core/analysis/remark.h"

#include <vector>

namespace carnet::analysis {

/// Rows of y = Xβ + b(patient) + e.
struct MixedData
{
    Eigen::MatrixXd design;
    Eigen::VectorXd outcome;
    std::vector<int> patients; ///< of each row, from 0
    int patientCount = 0;
};

/// What the data leave to estimate the two variances with.
struct MixedDegrees
{
    int within = 0;  ///< N − patients − rank of X centred per patient
    int between = 0; ///< N − columns − within
};
MixedDegrees mixedDegrees(const MixedData &data);

/// A fitted linear mixed model with one random intercept a patient.
struct MixedFit
{
    Method method = Method::Reml;
    int rows = 0;
    double deviance = 0; ///< −2 log (restricted) likelihood
    double patientVariance = 0;
    double residualVariance = 0;
    bool singular = false;
    Eigen::VectorXd coefficients;
    Eigen::MatrixXd covariance;
    Eigen::VectorXd residuals; ///< y − Xβ − b(patient)

    /// Asymptotic covariance of the two variances (patient, residual); nothing when it could not be computed.
    std::optional<Eigen::Matrix2d> varianceCovariance;
    Eigen::MatrixXd patientSlope;  ///< X'V⁻¹V_sV⁻¹X
    Eigen::MatrixXd residualSlope; ///< X'V⁻¹V_eV⁻¹X
};

/// Fits by restricted or full maximum likelihood. The columns of the design are independent. Without a result:
/// NoDegreesWithin, OnePatient, AllEqual or NoVariationWithin.
Outcome<MixedFit> fitMixedModel(const MixedData &data, Method method);

/// The linear combination of coefficients, tested with Satterthwaite's degrees of freedom or as z.
Estimate combination(const MixedFit &fit, const Eigen::VectorXd &weights, Degrees degrees, double level);

/// Several combinations at once, one a row, which are independent: F with Satterthwaite's denominator and Wald's χ².
TermTest jointTest(const MixedFit &fit, const Eigen::MatrixXd &weights, std::string term);

/// Intraclass correlation with its standard error and, on the logit scale, its interval; these are empty for a singular
/// fit.
struct Icc
{
    double value = 0;
    std::optional<double> standardError;
    std::optional<Interval> interval;
};
Icc icc(const MixedFit &fit, double level);

} // namespace carnet::analysis
