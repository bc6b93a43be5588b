#pragma once

#include "core/patients/patient_summary.h"
#include "ui/charts/chart_style.h"

#include <QWidget>

namespace carnet::ui {

class AucCard;
class PainChart;
class PatientOutcomes;
class Theme;
class ToDoCard;

/// The first tab of a patient: the curve, what is to do now, the areas under the curve.
class PatientOverview final : public QWidget
{
    Q_OBJECT

public:
    PatientOverview(const Study &study, const Theme &theme, QWidget *parent = nullptr);

    void show(const PatientSummary &summary);
    PainChart *chart() const { return m_chart; }
    /// The curve of the diary, or of the results over the visits where the design has no diary.
    Figure figure() const;

signals:
    /// A row of the things to do was opened.
    void toDoWanted(const carnet::ToDo &row);
    /// A day of the curve was opened.
    void dayWanted(int period, int day);
    /// The curve is to be exported as an image.
    void exportWanted();

private:
    const Study &m_study;
    PainChart *m_chart;
    PatientOutcomes *m_outcomes = nullptr; ///< only where there is no diary
    ToDoCard *m_toDo;
    AucCard *m_auc;
};

} // namespace carnet::ui
