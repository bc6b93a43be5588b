#pragma once

#include "ui/charts/patient_curve.h"

#include <QImage>

namespace carnet::test {

/// Three periods of 35 days that follow each other: averages 5, 4 and 6, maxima 8, nights 2; nothing is missing. Today
/// is day 17 of the third.
ui::PatientCurve invariantCurve();
/// Sets one score of every measure, or removes it with nothing.
void setDay(ui::PatientCurve &curve, std::size_t period, int day, std::optional<double> average,
            std::optional<double> maximum, std::optional<double> night);
/// How many pixels of a column are of about that colour, from top to bottom.
int pixelsLike(const QImage &image, int column, int top, int bottom, const QColor &color);
bool isLike(const QColor &one, const QColor &other, int tolerance = 40);

} // namespace carnet::test
