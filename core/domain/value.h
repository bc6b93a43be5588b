#pragma once

#include "core/domain/missing.h"

#include <QString>
#include <optional>
#include <variant>

namespace carnet {

/// What is known about one item: a number, a text, or nothing, and beside it why it is missing.
/// Dates are ISO texts ("2018-06-15", partial "2018-06" or "2018"), times "23:30", codes their code.
struct Value
{
    std::variant<std::monostate, double, QString> content;
    std::optional<Missing> missing;

    Value() = default;
    Value(double number) : content(number) {}
    Value(int number) : content(double(number)) {}
    Value(Missing reason) : missing(reason) {}
    /// An empty text says nothing and becomes an empty value.
    Value(const QString &text);

    /// True when nobody has said anything yet: no content and no reason.
    bool isEmpty() const { return std::holds_alternative<std::monostate>(content) && !missing; }
    bool hasContent() const { return !std::holds_alternative<std::monostate>(content); }

    /// The number, or nothing; never 0 for a missing value.
    std::optional<double> number() const;
    /// The number or text exactly as the files write it (decimal point, shortest form), empty when there is none.
    QString text() const;

    bool operator==(const Value &) const = default;
};

/// What stands where a text was redacted.
QString redactedText();

/// The shortest decimal text that reads back to the same number, with a point; never an exponent below 1e15.
QString shortest(double number);

} // namespace carnet
