#pragma once

#include "core/study.h"

namespace carnet {

/// Whose results are compared by treatment: fixed before the treatments are known, so that nobody is left out for what
/// they were given. ICH E9 5.2 calls it the analysis set.
struct Population
{
    QStringList patients; ///< sorted; empty while it is not fixed
    QStringList leftOut;  ///< randomised, and deliberately not in it
    QStringList later;    ///< randomised after it was fixed: neither in it nor left out
    QString by;
    QDateTime at; ///< UTC
    QString reason;

    bool isFixed() const { return !patients.isEmpty(); }
};

/// Patients with a randomisation number, sorted.
QStringList randomisedPatients(const Study &study);
/// As it was fixed last.
Population population(const Study &study);

/// Fixes it: every randomised patient but those left out, in one act of kind Lock. A reason is wanted when somebody is
/// left out or it was fixed before. Needs Action::LockData. Throws Error, also once the study is unblinded.
void fixPopulation(Study &study, const QStringList &leftOut = {}, const QString &reason = {});

} // namespace carnet
