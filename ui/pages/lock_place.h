#pragma once

#include "core/trust/locks.h"
#include "ui/widgets/page.h"

namespace carnet::ui {

/// Where a lock can be taken away, and a part of a patient signed.
inline Place placeOf(const Lock &lock)
{
    return {.page = Place::Page::Sign,
            .patient = lock.patient,
            .tab = QStringLiteral("lock"),
            .row = int(lock.part.packed())};
}

} // namespace carnet::ui
