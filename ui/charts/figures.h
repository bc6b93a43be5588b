#pragma once

#include "core/study.h"
#include "ui/charts/figure_file.h"

namespace carnet::ui {

/// The figures of the study by their file names: fig2 (areas by period, last day), fig3 (the same, first AUC day),
/// fig4a and fig4b (areas by patient, first and last day). Before the unblinding everything is grouped by period
/// number.
std::vector<std::pair<QString, StudyFigure>> studyFigures(const Study &study);
/// Small multiples (or the heat map) of every patient.
StudyFigure curvesFigure(const Study &study, const QString &measure);
/// Areas by period of one measure and day; by patient of one measure and day.
StudyFigure aucByPeriodFigure(const Study &study, const QString &measure, int day);
StudyFigure aucByPatientFigure(const Study &study, const QString &measure, int day);

/// What writeFigures is asked for.
struct FigureRequest
{
    QString directory;
    QStringList formats{QStringLiteral("png")};
    QString patient; ///< only this patient's curve; empty: the study's figures and every patient
    Progress progress;
};

/// Writes fig2, fig3, fig4a, fig4b and patients/CODE in every format; returns the files. Throws Error, also when there
/// is nothing to draw. Stopped on the way, it removes what it wrote.
QStringList writeFigures(const Study &study, const FigureRequest &request);

} // namespace carnet::ui
