#pragma once

#include "core/results/characteristics.h"

namespace carnet {

/// A number as tables print it: half up on its shortest decimal text, decimal point, no grouping.
QString halfUp(double number, int decimals);
/// The same with the decimal mark of the language.
QString printedNumber(double number, int decimals);

/// "54 ± 12", "5 [3; 12]", "9 (45%)", "–" where nothing is known, in the language of the program.
QString cellWords(const Characteristic &row, const CharacteristicCell &cell);
/// The row with its unit: "Age, years".
QString rowWords(const Characteristic &row);
/// "Mean ± SD, …": how the cells are to be read.
QString characteristicsReading();

} // namespace carnet
