#pragma once

#include "core/domain/datum.h"
#include "core/domain/issue.h"
#include "core/domain/protocol.h"

#include <QDate>
#include <functional>
#include <optional>

namespace carnet {

/// Another value of the same patient.
using ValueLookup = std::function<Value(Occasion occasion, const QString &item)>;

/// What speaks against a date or time when it is held against the others of the patient: the end before the start, a
/// visit before the one it follows or outside its window (Warn), two infusions on one day, withdrawal before inclusion.
/// Messages name both.
std::optional<Issue> checkOrder(const Protocol &protocol, const ValueLookup &values, Occasion occasion,
                                const QString &item, const Value &value);

/// First and last day that a whole or partial ISO date may mean; nothing for any other text.
std::optional<std::pair<QDate, QDate>> possibleDays(const QString &text);

/// A date in words of the interface language, with the weekday.
QString dateWords(const QDate &date);

} // namespace carnet
