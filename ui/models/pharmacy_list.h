#pragma once

#include "core/patients/patient_summary.h"

namespace carnet::ui {

/// What the list of patients tells those who see nothing else of them: the infusion that comes next, null when none
/// does.
const VisitStatus *nextInfusion(const PatientSummary &summary);
/// Of the infusions that were given: "1, 2".
QString infusionsGiven(const PatientSummary &summary);

} // namespace carnet::ui
