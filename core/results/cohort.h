#pragma once

#include "core/patients/patient_values.h"
#include "core/study.h"

#include <functional>

namespace carnet {

/// Every patient of the study with all that is recorded but the diary curves, by code; the study is read once.
void forEachPatient(const Study &study,
                    const std::function<void(const QString &patient, const PatientValues &values)> &visit);

/// The first visit of that kind, or −1.
int visitOfKind(const Protocol &protocol, ProtocolVisit::Kind kind);
/// The day on which the patient was included: the inclusion visit, or what the list of patients says. Invalid before.
QDate inclusionDay(const Protocol &protocol, const PatientValues &values);
/// The day of the first infusion, of whichever kind the design has. Invalid before.
QDate firstInfusionDay(const Protocol &protocol, const PatientValues &values);
/// The day from which events count as under treatment: the first infusion, or the inclusion where a design has none.
QDate treatmentDay(const Protocol &protocol, const PatientValues &values);
/// The day of the infusion with which a period begins. Invalid before.
QDate infusionDay(const Protocol &protocol, const PatientValues &values, int period);
bool givesInfusions(const Protocol &protocol);
/// The item of that code in the protocol's forms, or null.
const Item *formItem(const Protocol &protocol, QStringView code);

} // namespace carnet
