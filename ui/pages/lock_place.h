#pragma once

#include "core/trust/locks.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>

namespace carnet::ui {

/// Where a lock can be taken away, and a part of a patient signed.
inline Place placeOf(const Lock &lock)
{
    return {.page = Place::Page::Sign,
            .patient = lock.patient,
            .tab = QStringLiteral("lock"),
            .row = int(lock.part.packed())};
}

/// What the button says that leads to signature and lock of a part: everybody may look, not everybody signs.
inline QString signWords(const Study &study)
{
    if (study.may(Action::Sign))
        return QCoreApplication::translate("Signing", "Sign…");
    return study.may(Action::LockData) ? QCoreApplication::translate("Signing", "Lock…")
                                       : QCoreApplication::translate("Signing", "Signature…");
}

} // namespace carnet::ui
