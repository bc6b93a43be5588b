#pragma once

#include "core/analysis/estimate.h"
#include "core/analysis/ranks.h"

#include <optional>
#include <span>
#include <vector>

namespace carnet::analysis {

/// One answer, yes or no, of a patient under a treatment; both counted from 0.
struct YesNo
{
    int patient = 0;
    int treatment = 0;
    bool yes = false;
};

/// Logistic regression of the treatment with a normal random intercept a patient, by adaptive Gauss–Hermite quadrature.
struct LogitModel
{
    int rows = 0;
    double logLikelihood = 0;
    double patientDeviation = 0; ///< of the random intercepts, on the logit scale
    bool singular = false;       ///< then the plain logistic regression
    double latentIcc = 0;
    std::vector<Estimate> coefficients; ///< the intercept, then the treatments after the first
    ChiSquaredTest wald;                ///< of the treatments
    ChiSquaredTest likelihoodRatio;     ///< against the model without treatment
};

/// Nothing when a treatment has only yes or only no, when a coefficient is beyond 10 or its standard error beyond 20,
/// or no maximum is found.
std::optional<LogitModel> logitModel(std::span<const YesNo> answers, int treatments, double level);

} // namespace carnet::analysis
