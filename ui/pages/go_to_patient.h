#pragma once

#include "ui/pages/go_to.h"

namespace carnet::ui {

/// Without accents, capitals and the marks of menus, as people type.
QString plainText(const QString &text);

/// What "7", "kp-007", "p7 d2", "p7 v3 hads", "7 call", "kp-007 ae 2" mean among the patients of the study; best first.
/// typed: as plainText gives it, with single spaces.
void addPatientMatches(std::vector<GoToMatch> &matches, const QString &typed, const Study &study);

} // namespace carnet::ui
