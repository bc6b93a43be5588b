#pragma once

#include "core/patients/patient_summary.h"

namespace carnet::ui {

/// What the list of patients tells those who see nothing else of them: the infusion that comes next, null when none does.
const VisitStatus *nextInfusion(const PatientSummary &summary);
/// The numbers of the infusions that have one: "V1 12, V2 40".
QString infusionNumbers(const Study &study, const PatientSummary &summary);

} // namespace carnet::ui
