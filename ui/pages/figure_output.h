#pragma once

#include "core/domain/act.h"
#include "ui/charts/sheets.h"

namespace carnet {
class Study;
}

namespace carnet::ui {

class Page;
struct Prompts;
class Theme;

/// What a page draws from, and where it may ask.
struct FigureSource
{
    Study &study;
    const Theme &theme;
    const Prompts &prompts;
};

/// Records that something went out; note: what and where to.
void recordOutput(Study &study, ActKind kind, const QString &note, Page *page);
/// Opens the dialog that exports one figure; the export is recorded.
void exportFigure(const FigureSource &source, Figure figure, Page *page);
/// Shows what would be printed; printed or saved from there, it is recorded.
void printSheets(const FigureSource &source, const std::vector<Sheet> &sheets, const QString &about, Page *page);

} // namespace carnet::ui
