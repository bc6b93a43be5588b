#pragma once

#include "core/scoring/scores.h"

namespace carnet::test {

/// A shipped questionnaire.
const Instrument &shipped(const char *id);
/// Every numbered item answered with this, every text with "x", times 23:00 and 07:00.
Answers answeredWith(const char *id, double value);
/// The score of that name.
Score scoreOf(const char *instrument, const Answers &answers, const char *score);
/// Its value, NaN when there is none.
double valueOf(const char *instrument, const Answers &answers, const char *score);

} // namespace carnet::test
