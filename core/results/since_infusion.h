#pragma once

#include "core/results/outcomes.h"

namespace carnet {

/// A value of an outcome by the infusion before it, in designs that give infusions at any time.
struct ValueSinceInfusion
{
    QString patient;
    int infusion = 0; ///< number of the last infusion on or before the visit, by date, from 1
    int day = 0;      ///< days since that infusion
    double value = 0;
};

/// By patient, then visit; values before the first infusion are left out.
std::vector<ValueSinceInfusion> valuesSinceInfusion(const Study &study, const OutcomeSeries &series);

/// The time-weighted mean of one patient's values of one period, in points: the trapezoidal area of the observed curve
/// over the days between its first and its last value. Nothing with less than two days.
std::optional<double> levelOfPeriod(const std::vector<ValueSinceInfusion> &values);

} // namespace carnet
