#pragma once

#include "core/analysis/remark.h"

#include <QString>

namespace carnet {

/// What an analysis has to say beside its numbers, or why it has none, as one sentence for the person.
QString words(const analysis::Remark &remark);

} // namespace carnet
