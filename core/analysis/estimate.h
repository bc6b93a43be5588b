#pragma once

#include <optional>
#include <string>
#include <vector>

namespace carnet::analysis {

/// How mixed models are fitted.
enum class Method { Reml, Ml };
/// How their tests count degrees of freedom: Satterthwaite's, or none (large-sample z).
enum class Degrees { Satterthwaite, Wald };

struct Interval
{
    double low = 0;
    double high = 0;
};

/// A number that was estimated, with its test against 0 and its interval.
struct Estimate
{
    double value = 0;
    double standardError = 0;
    std::optional<double> df; ///< nothing: statistic is a z
    double statistic = 0;
    double p = 1;
    Interval interval;
};

struct NamedEstimate
{
    std::string name;
    Estimate estimate;
};

/// A standardised effect with its interval.
struct Effect
{
    double value = 0;
    Interval interval;
};

/// The difference term − level of two levels.
struct Contrast
{
    std::string term;
    std::string level;
    Estimate estimate;
    double adjustedP = 1;
    Interval adjustedInterval;
    std::optional<Effect> effect;
};

/// Test of all columns of one term together.
struct TermTest
{
    std::string term;
    int df = 1;
    std::optional<double> denominatorDf; ///< nothing: only the large-sample test
    double f = 0;
    double p = 1; ///< of F
    double waldP = 1;

    /// Wald's χ² on df degrees of freedom.
    double chiSquared() const { return f * df; }
};

} // namespace carnet::analysis
