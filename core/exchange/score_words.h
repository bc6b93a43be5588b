#pragma once

#include "core/domain/instrument.h"

namespace carnet {

/// How a score comes about, in English words for the codebook: inputs, recodings, what may be missing, rescaling,
/// limits.
QString derivation(const ScoreDefinition &score);

} // namespace carnet
