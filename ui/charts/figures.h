#pragma once

#include "core/study.h"
#include "ui/charts/auc_charts.h"
#include "ui/charts/chart_style.h"

namespace carnet::ui {

/// Areas by group of one measure and day: by period while treatments are blinded, by treatment afterwards.
Figure aucByGroupFigure(AucData data);
/// Areas by patient of one measure and day.
Figure aucByPatientFigure(AucData data, PatientOrder order = PatientOrder::ByCode, AucMarks marks = AucMarks::Dots);
/// Small multiples of every patient, or a view of the whole cohort.
Figure curvesFigure(CurvesData data);
/// fig2 (areas by group, last day), fig3 (the same, first AUC day), fig4a and fig4b (areas by patient, first and last
/// day); nothing before there is an area.
std::vector<std::pair<QString, Figure>> areaFigures(const Study &study);
/// Every figure of the study that holds anything by its file name: those of the areas, then what factFigures() names.
std::vector<std::pair<QString, Figure>> studyFigures(const Study &study);

/// What writeFigures is asked for.
struct FigureRequest
{
    QString directory;
    QStringList formats{QStringLiteral("png")};
    QString patient; ///< only this patient's curve; empty: the study's figures and every patient
    Progress progress;
    bool bound = false; ///< also figures.pdf: everything in one file, a sheet each
};

/// Writes the figures of the study and patients/CODE in every format; returns the files. Throws Error, also when there
/// is nothing to draw. Stopped on the way, it removes what it wrote.
QStringList writeFigures(const Study &study, const FigureRequest &request);

} // namespace carnet::ui
