#pragma once

#include "core/results/result_table.h"

#include <QStringList>

namespace carnet {

/// A number as tables print it: half up on its shortest decimal text, decimal point, no grouping.
QString halfUp(double number, int decimals);
/// The same with the decimal mark of the language.
QString printedNumber(double number, int decimals);

/// "54 ± 12", "5 [3; 12]", "9 (45%)", "–" where nothing is known, in the language of the program.
QString cellWords(const TableRow &row, const TableCell &cell);
/// The row with its unit: "Age, years".
QString rowWords(const TableRow &row);
/// "0.045", "< 0.001", "0.0496": three decimals, four where three would hide on which side of 0.05 it is.
QString pWords(double p);
/// The P value of a row with its mark for another scale, "–" where there is none.
QString testWords(const TableRow &row);
/// What the marks behind the P values mean; empty when none is used.
QString marksWords(const ResultTable &table);
/// The whole table as people read it: header, then rows. The group stands before the row: "HADS: anxiety".
std::vector<QStringList> tableWords(const ResultTable &table);

} // namespace carnet
