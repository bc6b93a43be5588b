#pragma once

#include "ui/papers/paper.h"

namespace carnet {
class Study;
}

namespace carnet::ui {

/// Whether somebody is phoned at this visit.
bool isCall(const Study &study, int visit);
/// The phone call after an infusion. visit: index of a call; row: of an infusion in designs that give them at any time,
/// then visit is −1. Throws Error when there is no call.
Paper callSheet(const Study &study, const QString &patient, int visit, int row);
/// A visit with everything that it wants. isBlank: without what is recorded already.
Paper visitChecklist(const Study &study, const QString &patient, int visit, bool isBlank);

} // namespace carnet::ui
