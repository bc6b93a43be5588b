#pragma once

#include "core/study.h"
#include "core/visits/visits.h"

namespace carnet::ui {

/// One field of the visit page: where its value stands and whether the step is not complete without it.
struct VisitField
{
    Occasion occasion;
    QString item;
    bool isRequired = false;
    const FormTable *table = nullptr; ///< of the protocol: the item is a cell of it
};

/// What a visit records besides its forms: its date, the infusion, the measurements, and what is known of the patient.
std::vector<VisitField> visitFields(const Protocol &protocol, int visit);
/// The items of a form at its occasion.
std::vector<VisitField> formFields(const ProtocolForm &form, Occasion occasion);
/// A contact, an infusion, a deviation: the items of that row.
std::vector<VisitField> rowFields(const Protocol &protocol, List list, int row);

/// What follows from a value that was recorded, to be recorded with it: the patient's dates from those of the visits,
/// whether the pain is similar, what a row of a list is about.
std::vector<Datum> consequences(const Study &study, const DatumKey &key);

} // namespace carnet::ui
