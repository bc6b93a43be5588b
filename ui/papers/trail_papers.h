#pragma once

#include "core/study.h"
#include "ui/models/trail_filter.h"
#include "ui/papers/paper.h"

namespace carnet::ui {

/// The audit trail as a filter leaves it, newest first, act by act; those who see only their own acts get those.
Paper auditPaper(const Study &study, TrailFilter filter);

/// What was done for a patient, oldest first.
Paper trailPaper(const Study &study, const QString &patient);

} // namespace carnet::ui
