#pragma once

#include "core/study.h"

#include <random>

namespace carnet::test {

/// A patient whose three infusions were in early 2018, so that every diary day is past.
void addPatient(Study &study, const QString &patient);

/// What somebody might type for this patient: mostly scores; now and then a note, because texts take another way into
/// the file.
Datum anyDatum(const Study &study, const QString &patient, std::mt19937 &random);

} // namespace carnet::test
