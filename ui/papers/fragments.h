#pragma once

#include "ui/papers/layout.h"

namespace carnet::ui {

/// A part of a paper that is never broken across pages.
struct PaperFragment
{
    qreal height = 0;
    qreal before = 0; ///< room above it, left out at the top of a page
    std::vector<PaperMark> marks;
    bool keepsWithNext = false;
    bool beginsPage = false;
    int table = 0; ///< rows of the same table share a number
    bool isTableHeader = false;
};

/// Everything that a paper says in a width, in fragments from the top down.
std::vector<PaperFragment> fragmentsOf(const Paper &paper, qreal width);

} // namespace carnet::ui
