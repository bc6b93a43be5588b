#pragma once

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

/// Opens the dialog that exports one figure; the export is recorded.
void exportFigure(const FigureSource &source, Figure figure, Page *page);
/// Shows what would be printed, and prints it; the print is recorded.
void printSheets(const FigureSource &source, const std::vector<Sheet> &sheets, const QString &about, Page *page);

} // namespace carnet::ui
