#pragma once

#include <QString>
#include <vector>

namespace carnet {

/// How a score is made of answers or of other scores: one of a handful of formulas that serve every questionnaire.
struct ScoreRule
{
    QString name;
    std::vector<QString> of; ///< items, or scores named before it
};

} // namespace carnet
