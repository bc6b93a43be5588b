#pragma once

#include "core/patients/adverse_events.h"
#include "core/patients/treatments.h"

namespace carnet::ui {

/// An event's term: the protocol's word for its code, else as it was typed.
QString termWords(const Protocol &protocol, const QString &term);
/// A whole or partial ISO date: "27 Jun 2025", "Jun 2025", "2025".
QString partialDateWords(const QString &iso);
/// When an event began: "3 Jun 2018 (P1, D2)".
QString onsetWords(const AdverseEvent &event);
/// The end of an event, or that it goes on.
QString endWords(const AdverseEvent &event);
/// The drug in the interface language with its dose: "paracetamol 1 g".
QString treatmentWords(const Study &study, const Treatment &treatment);
/// What is known at a visit about changes of the usual treatments, for those who answer whether they are unchanged;
/// empty when nothing changed.
QString treatmentChangeWords(const Study &study, const QString &patient, int visit);
/// "5 h 20 min" and the like, rounded down; days from two of them on.
QString durationWords(qint64 seconds);
/// What the 24 hours of a serious event say now (local time).
QString reportWords(const ReportClock &clock, const QDateTime &now);

} // namespace carnet::ui
