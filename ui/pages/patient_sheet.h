#pragma once

#include "core/patient_summary.h"
#include "ui/charts/pain_chart_geometry.h"
#include "ui/charts/sheets.h"

namespace carnet::ui {

/// Who a patient is in a line of words: sex, age, weight.
QString identityWords(const Study &study, const PatientSummary &summary);
/// Inclusion, cause of the pain, pain at inclusion.
QString inclusionWords(const Study &study, const PatientSummary &summary);

/// The summary of one patient on paper: identity, visits, curve, areas under it, adverse events.
std::vector<Sheet> patientSheets(const Study &study, const PatientSummary &summary, const CurveOptions &options);

} // namespace carnet::ui
