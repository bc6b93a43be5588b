#pragma once

#include "core/domain/item.h"
#include "core/domain/value.h"

#include <QDate>

#include <string_view>

namespace carnet {

/// How the fields of one file are read.
struct FieldStyle
{
    bool decimalComma = false;       ///< "7,5" is 7.5
    bool guardedTexts = false;       ///< texts written for a spreadsheet: an apostrophe before = + - @ is taken off
    mutable bool slashDates = false; ///< set once a date was read as DD/MM/YYYY
};

/// The text of a field; bytes are valid UTF-8.
QString fieldText(std::string_view field);
/// The same within a message: in quotes, shortened when long.
QString inQuotes(std::string_view field);
/// Without blanks around it.
std::string_view trimmed(std::string_view field);

std::optional<double> readNumber(std::string_view field, const FieldStyle &style);
/// A whole number from 0 to 999,999,999.
std::optional<int> readWhole(std::string_view field);
/// Julian day of YYYY-MM-DD or DD/MM/YYYY.
std::optional<qint64> readDay(std::string_view field, const FieldStyle &style);
std::optional<Missing> readMissing(std::string_view field);

/// The value that a field gives to an item, or what is wrong with it and what would be right.
struct FieldValue
{
    Value value;
    QString problem; ///< empty when the value is good
};
FieldValue readField(const Item &item, std::string_view field, const FieldStyle &style);

/// What an item wants, in words: "a whole number from 0 to 10", "one of: F, M".
QString wanted(const Item &item);
QString missingCodes();

/// First and last day that a date, also a partial one, may mean.
struct DayRange
{
    QDate first;
    QDate last;
};
std::optional<DayRange> dayRange(const QString &isoDate);

} // namespace carnet
