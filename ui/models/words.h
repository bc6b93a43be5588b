#pragma once

#include "core/patients/patient_summary.h"
#include "ui/theme/state_mark.h"

namespace carnet::ui {

/// The role under which a model gives the mark that a row is painted with, as an int.
inline constexpr int stateMarkRole = Qt::UserRole + 40;
/// The role under which a model says that a row was recorded in error: it is struck through.
inline constexpr int struckRole = Qt::UserRole + 41;

/// The language of words that live in protocols and instruments: "fr" or "en".
QString language();

/// A value for people: numbers in the locale, dates short, options by their label, missing by its reason, "—" for
/// nothing.
QString valueWords(const Value &value, const Item *item);
/// The label of an item, such as "Maximum pain"; its code when the dictionary has none.
QString itemWords(const Study &study, const QString &item);
/// Where a value stands: "Period 2, day 12, maximum pain".
QString placeWords(const Study &study, const DatumKey &key);
/// A choice item's label for a code, or the code.
QString optionWords(const Study &study, const QString &item, const QString &code);

/// "27 Jun 2025" in the order of the interface language; empty for an invalid date.
QString dateWords(QDate date);
/// "27 Jun", without the year.
QString shortDateWords(QDate date);
/// Local time of a moment with its offset: "15 Jun 2018 12:00:05 UTC+02:00".
QString momentWords(const QDateTime &utc);

StateMark markOf(VisitState state);
StateMark markOf(DiarySummary::State state);
StateMark markOf(ToDo::Urgency urgency);

/// "Screening", "Included", "Period 2, day 17", "Finished", "Withdrawn".
QString stageWords(const PatientSummary &summary);
/// What a visit's line says under its name: the date it was done, its window, or how late it is.
QString visitWhenWords(const VisitStatus &visit);
/// "16 of 35 days entered".
QString daysEnteredWords(int entered, int expected);

} // namespace carnet::ui
