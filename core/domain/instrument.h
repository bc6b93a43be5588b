#pragma once

#include "core/domain/item.h"

namespace carnet {

/// A questionnaire: neutral labels and answers, never its official wording.
struct Instrument
{
    QString id;
    QString version;
    Words title;
    QString source;  ///< publication
    Words licence;   ///< what a site must do before using the paper form
    Words recall;    ///< period the questions are about
    QString coding;  ///< "position" or "printed": what the typist keys
    std::vector<Item> items;
};

} // namespace carnet
