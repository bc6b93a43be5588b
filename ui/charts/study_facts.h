#pragma once

#include "core/results/analyses.h"
#include "core/results/characteristics.h"
#include "ui/charts/fact_figure.h"
#include "ui/charts/outcome_charts.h"
#include "ui/charts/sheets.h"

namespace carnet::ui {

/// Patients with adverse events: by period (or over the study), and by term.
std::vector<FactFigure> eventFigures(const Study &study);
/// What is there of what is due: diary cells by reason, the visits with their forms.
std::vector<FactFigure> completenessFigures(const Study &study);
FactFigure recruitmentFigure(const Study &study);
/// The flow of patients after CONSORT 2010, arms not told apart.
FactFigure flowFigure(const Study &study);
/// A table of results as people read it.
FactFigure tableFigure(const ResultTable &table, bool synthetic);
/// An analysis as people read it, the caption says by which rule and on how many.
FactFigure analysisFigure(const AnalysisResult &result, bool synthetic);
/// Table 1.
FactFigure characteristicsFigure(const Study &study);

/// The results over the visits that the protocol names, read once.
struct StudyOutcomes
{
    std::vector<OutcomeSeries> series; ///< by outcome of the protocol
    QStringList visits;                ///< short names of all visits of the protocol
    bool synthetic = false;
};
StudyOutcomes studyOutcomes(const Study &study);
/// One outcome: its course, its distribution, who responded; and the answers of yes or no. quantiles: median and
/// quartiles instead of a line a patient; nothing: what the number of patients asks for.
std::vector<FactFigure> outcomeFigures(const StudyOutcomes &outcomes, const QString &code,
                                       std::optional<bool> quantiles = {});
/// The arms beside each other, once the treatments of a design without periods are known: the outcome, who responded,
/// the answers of yes or no. Empty before.
std::vector<FactFigure> armFigures(const Study &study, const StudyOutcomes &outcomes, const QString &code);
/// How long relief lasted, where the design asks for it; nothing elsewhere.
std::optional<FactFigure> reliefFigure(const Study &study);
/// Share of the patients by how much their pain went down at least, by group; nothing where there is no baseline.
std::optional<FactFigure> responderCurveFigure(const Study &study);
/// The course of one patient.
FactFigure patientOutcomeFigure(const Study &study, const QString &patient, const QString &code);
/// The first outcome that is a number; empty when the protocol has none.
QString mainOutcome(const Study &study);

/// Every figure about the whole study for files, by its name, but the areas under the curve.
std::vector<FactFigure> factFigures(const Study &study);
/// Sheets of paper: a drawing on one, a table on as many as it needs.
std::vector<Sheet> factSheets(const FactFigure &figure);

} // namespace carnet::ui
