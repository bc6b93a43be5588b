#pragma once

#include "core/domain/item.h"

#include <QStringList>
#include <vector>

namespace carnet {

class Study;

/// What a patient may be given: the arms of a protocol, and the orders in which they follow each other. It is read from
/// the protocol's own text where treatments are kept, checked or opened, and is no part of Protocol: nothing else needs
/// it.
struct ArmPlan
{
    std::vector<Option> arms;
    std::vector<QStringList> sequences; ///< codes by period; empty: any order is allowed
    int periods = 1;                    ///< treatments of a patient: one where the design has no periods

    const Option *arm(QStringView code) const;
    /// Place among the arms, or −1.
    int place(QStringView code) const;
    /// "ketamine (K)"; the code alone where the protocol names no such arm.
    QString words(const QString &code, QStringView language) const;
};

ArmPlan armPlan(const Study &study);

} // namespace carnet
