#pragma once

#include "core/domain/occasion.h"

namespace carnet {

/// The part of a patient's record that something belongs to, as signatures and locks see it: a visit, a period, or the
/// patient for everything else.
Occasion partOf(Occasion occasion);

/// What is said about the record itself and is no datum of a patient: queries, signatures, locks, accounts, the
/// allocation, the unblinding. No signature covers it and no lock stops it.
bool isMark(Occasion occasion, QStringView item);

/// The item that says that a part is locked: visit_lock, period_lock or patient_lock.
QString lockItem(Occasion part);

} // namespace carnet
