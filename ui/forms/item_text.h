#pragma once

#include "core/domain/item.h"
#include "core/domain/value.h"

#include <QDate>
#include <optional>

namespace carnet::ui {

/// Reads what people type for an item: numbers with comma or point, dates as DateField does, partial dates ("-04-2025",
/// "? avr 2025", "2025"), times (930, 9h30, 09:30), ND, REF, … for a reason, and M alone, in a text too, for not done.
/// An empty text is an empty value. Nothing when it cannot be read.
std::optional<Value> readItemText(const Item &item, const QString &text, QDate today);

/// A value as an editor shows it, in the interface language; reads back to the same value.
QString itemText(const Item &item, const Value &value);

/// What can be typed, for a placeholder: "0 to 10", "hh:mm".
QString itemHint(const Item &item);

/// Small letters without accents: what people type in a hurry.
QString folded(const QString &text);

} // namespace carnet::ui
