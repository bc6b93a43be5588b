#pragma once

#include "core/study.h"

#include <QJsonArray>

namespace carnet {

/// What the README of a bundle says about its scores: rule sets, norms, and the licences of the questionnaires, with a
/// reminder where none is on record.
QString scoreNotes(const Study &study);
/// The rule set of each questionnaire, for the manifest.
QJsonArray scoreRuleSets(const Study &study);

} // namespace carnet
