#pragma once

#include "core/study.h"

#include <QVariant>

namespace carnet::ui {

/// True in the cells of patients whose code was broken: every list marks them.
inline constexpr int codeBrokenRole = Qt::UserRole + 45;

/// What a cell with the code of a patient says of a broken code: the mark, the tool tip, the words of screen readers.
/// Invalid for other roles and other patients.
QVariant codeBrokenData(const Study &study, const QString &patient, int role);

} // namespace carnet::ui
