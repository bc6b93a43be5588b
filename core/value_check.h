#pragma once

#include "core/domain/issue.h"
#include "core/domain/item.h"
#include "core/domain/value.h"

#include <QDate>
#include <optional>

namespace carnet {

/// What speaks against a value whatever the patient: its kind, range, step, options. Always Level::Refuse.
std::optional<Issue> checkValue(const Item &item, const Value &value);

/// The range of an item in words, such as "0 to 10" or "mild, moderate, severe".
QString allowedWords(const Item &item);

/// A whole ISO date, or an invalid one for a partial date or any other text.
QDate dateOf(const Value &value);

} // namespace carnet
