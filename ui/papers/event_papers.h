#pragma once

#include "ui/papers/paper.h"

namespace carnet {
class Study;
}

namespace carnet::ui {

/// One adverse event as a report to be signed; what is not recorded is left to be written by hand. number 0: blank.
/// Throws Error when there is no such event.
Paper eventReport(const Study &study, const QString &patient, int number);

} // namespace carnet::ui
