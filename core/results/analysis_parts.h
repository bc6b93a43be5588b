#pragma once

#include "core/results/analyses.h"
#include "core/results/outcomes.h"

/// What the analyses of all designs are made of.
namespace carnet::parts {

/// n, mean, deviation and quartiles of a group as rows of a section "summary".
void addSummary(AnalysisResult &result, const QString &term, const std::vector<double> &values);
/// The remarks of an analysis as its warnings; the last one says why there is nothing when there is no result.
void addRemarks(AnalysisResult &result, const std::vector<analysis::Remark> &remarks, bool hasResult);
/// The number needed to treat of a difference of two shares; in words where its interval runs over infinity.
void addNumberNeeded(AnalysisResult &result, const std::string &term, const std::string &level,
                     const analysis::RiskDifference &difference);
/// "20 patients, 60 values. 2 left out, without a value."
QString countWords(int patients, int values, int leftOut = 0);
/// "P = 0.045" or "P < 0.001".
QString pSentence(double p);
/// The name of a group for people.
QString nameOf(const std::vector<Option> &names, const std::string &code);
/// "day 35, LOCF".
QString areaWords(const QString &rule, int day);
QString measureWords(const Study &study, const QString &measure);
/// Patients of whom a value is there.
int patientsOf(const std::vector<PeriodValue> &values);

/// Missing days by stretch, and the test of "any day missing" between treatments once they are known.
AnalysisResult missingResult(const Study &study, const ResultGroups &groups, const QString &measure);
/// Patients with adverse events of each group, with exact intervals.
AnalysisResult eventsResult(const Study &study, const ResultGroups &groups);

/// A result by the time since the last infusion, and its level after each, where infusions are given at any time.
AnalysisResult sinceInfusionResult(const Study &study, const OutcomeSeries &series, const QString &label);

/// S1, S2 and S4 of the primary result; how: in words, how the model is fitted.
std::vector<AnalysisResult> sensitivityAnalyses(const Study &study, const ResultGroups &groups,
                                                const analysis::CrossoverOptions &options, const QString &how,
                                                const AucTarget &target);

/// The mean pain of each week, who responded to which treatment, and the area relative to the pain before the infusion.
std::vector<AnalysisResult> curveAnalyses(const Study &study, const ResultGroups &groups);

/// How many patients a further trial of this kind would take, from the fit of the primary result on its own scale.
AnalysisResult sampleSizeResult(const ResultGroups &groups, const analysis::Outcome<analysis::Crossover> &fit);

// Headings of the list.
QString primaryHeading();
QString secondaryHeading();
QString safetyHeading();
QString sensitivityHeading();

} // namespace carnet::parts
