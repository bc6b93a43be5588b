#pragma once

#include "core/visits/study_overview.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

namespace carnet::ui {

class Theme;
class InterfaceLanguage;

/// What pages are made from.
struct PageNeeds
{
    Study &study;
    Theme &theme;
    InterfaceLanguage &language;
    const Prompts &prompts;
    StudyOverview *overview = nullptr; ///< of the study; the frame makes it
};

/// Whether this version has that page.
bool hasPage(Place::Page page);
/// Whether this person may see such a page.
bool mayOpen(const Study &study, Place::Page page);
/// Makes a page that this version has; pages are made when they are first shown.
Page *makePage(Place::Page page, const PageNeeds &needs, QWidget *parent);
/// The name of a page of the rail, as a source text of the context "Pages".
const char *pageName(Place::Page page);

} // namespace carnet::ui
