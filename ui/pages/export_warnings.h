#pragma once

#include "core/study.h"

namespace carnet::ui {

/// What a statistician should know before using the files.
struct ExportWarnings
{
    int emptyDiaryDays = 0; ///< days of the protocol that have passed and of which nobody has said anything
    int openQueries = 0;    ///< neither closed nor cancelled
};

ExportWarnings exportWarnings(const Study &study);

} // namespace carnet::ui
