#pragma once

#include "core/domain/instrument.h"
#include "core/protocol/json_node.h"

namespace carnet {

/// Reads an instrument at this place of a file, reporting what is wrong.
Instrument readInstrument(const JsonNode &node);

} // namespace carnet
