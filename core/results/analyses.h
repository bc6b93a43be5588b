#pragma once

#include "core/analysis/model_rows.h"
#include "core/results/trial_tables.h"

#include <QStringList>

namespace carnet {

/// One analysis as it is shown: what it is, by which rule, on how many, what came out, and how.
struct AnalysisResult
{
    QString id;    ///< name of its file: area_average_35 …
    QString group; ///< heading under which it is listed
    QString title;
    QString rule;    ///< the rule of its numbers, in a sentence
    QString count;   ///< on how many it stands, and what was left out
    QString finding; ///< what came out, in a sentence; or why nothing did
    QString how;     ///< how it was computed
    QStringList warnings{};
    std::vector<analysis::ModelRow> rows{}; ///< every number, as the model command writes them
    std::vector<Option> names{};            ///< of the codes in the rows
};

/// Which model compares treatments.
enum class ModelPreset { Paper, Recommended };

/// Every analysis that fits the design and what is recorded. Blinded: by period or all together, nothing that compares
/// treatments.
std::vector<AnalysisResult> analyses(const Study &study, ModelPreset preset = ModelPreset::Paper);

/// The numbers of a result as people read them: header, then lines; columns that would be empty are left out.
std::vector<QStringList> analysisLines(const AnalysisResult &result);

// The parts of analyses(), by design.
std::vector<AnalysisResult> crossoverAnalyses(const Study &study, const ResultGroups &groups, ModelPreset preset);
std::vector<AnalysisResult> periodAnalyses(const Study &study, const ResultGroups &groups);
std::vector<AnalysisResult> courseAnalyses(const Study &study, const ResultGroups &groups);
std::vector<AnalysisResult> armAnalyses(const Study &study, const ResultGroups &groups);

} // namespace carnet
