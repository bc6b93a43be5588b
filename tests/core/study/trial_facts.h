#pragma once

#include "core/study.h"

namespace carnet::test {

/// The synthetic trial of tests/data/trial, imported once.
const Study &syntheticTrial();

/// The same after its planned unblinding: who got what is data.
const Study &unblindedTrial();

/// The number that the recount in Python gives; fails the test when it has none.
double recounted(const QString &what, const QString &group);

/// A study of a shipped protocol on the fixed clock.
std::unique_ptr<Study> studyOf(const QString &protocol, const QString &path);

} // namespace carnet::test
