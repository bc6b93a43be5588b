#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace carnet {

class Study;

/// A treatment that has to be prepared: whose and when, not which.
struct Preparation
{
    QString patient;
    int number = 0; ///< of the randomisation; 0 while none is recorded
    int period = 1;
    QDate date; ///< planned day; invalid where the design has no infusion visits
    std::optional<double> weightKg;
};

/// The infusions that are to come, of patients who go on with the study, by date. In a design without infusion visits
/// every randomised patient is one.
std::vector<Preparation> preparations(const Study &study);

} // namespace carnet
