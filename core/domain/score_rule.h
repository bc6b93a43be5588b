#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace carnet {

/// From this value on (or just above it) a result becomes another one.
struct ScoreStep
{
    double from = 0;
    bool isAbove = false; ///< begins just above from, not at it
    double value = 0;
};

/// What one answer counts as, when the condition holds. The first recoding of an input that applies is taken.
struct Recoding
{
    enum class When { Always, Missing, Between };

    When when = When::Always;
    QString item;                                 ///< the item that the condition looks at
    double minimum = 0;                           ///< of Between, inclusive
    double maximum = 0;                           ///< of Between, inclusive
    std::optional<double> constant;               ///< counts as this, even without an answer
    std::vector<std::pair<double, double>> table; ///< answer and what it counts as, by answer
    std::vector<ScoreStep> steps;                 ///< by from; the first begins at the lowest answer
};

/// One answer or earlier score that a rule takes.
struct ScoreInput
{
    QString code;
    std::vector<Recoding> recodings; ///< empty: counts as it is
};

/// How a score is made of answers or of other scores: one of a handful of formulas that serve every questionnaire.
/// The result is constant + (formula − lowest) × times / range, then the value of the step that it lies in.
struct ScoreRule
{
    enum class Formula {
        Sum,          ///< with missing inputs, as many times the mean of the others as there are inputs
        Mean,         ///< of the answered inputs
        Count,        ///< inputs above a limit
        Standardised, ///< Σ weight × (input − mean) / standard deviation
        Clock,        ///< hours from the first time to the second, across midnight; nothing when they are equal
        Ratio,        ///< the first input divided by the hours between the second and the third
    };

    Formula formula = Formula::Sum;
    std::vector<ScoreInput> of;
    int atLeast = 0;  ///< inputs that must be there
    double above = 0; ///< of Count
    std::vector<double> means;
    std::vector<double> deviations;
    std::vector<double> weights;
    double lowest = 0;
    double range = 1;
    double times = 1;
    double constant = 0;
    std::vector<ScoreStep> steps; ///< by from; empty: the result itself
};

} // namespace carnet
