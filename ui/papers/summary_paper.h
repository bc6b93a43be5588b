#pragma once

#include "core/patients/patient_summary.h"
#include "ui/charts/pain_chart_geometry.h"
#include "ui/papers/paper.h"

namespace carnet::ui {

/// Who a patient is in a line of words: sex, age, weight.
QString identityWords(const Study &study, const PatientSummary &summary);
/// Inclusion, cause of the pain, pain at inclusion.
QString inclusionWords(const Study &study, const PatientSummary &summary);

/// One patient on a page or two: visits, curve, areas, scores, adverse events, treatments, deviations, open queries.
Paper patientPaper(const Study &study, const QString &patient, const CurveOptions &options = {});

} // namespace carnet::ui
