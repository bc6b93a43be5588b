#pragma once

#include "ui/papers/paper.h"

namespace carnet {
class Study;
}

namespace carnet::ui {

/// The diary that a patient takes home: how to fill it in, then a page a week. Throws Error when the design has none.
Paper blankDiary(const Study &study, const QString &patient, int period);
/// What has been typed of a diary, to be held against the paper.
Paper typedDiary(const Study &study, const QString &patient, int period);

} // namespace carnet::ui
