#pragma once

#include "core/patients/patient_summary.h"
#include "core/visits/visits.h"
#include "ui/papers/paper.h"

namespace carnet::ui {

/// What papers read of one patient, once.
struct PaperSource
{
    PaperSource(const Study &from, const QString &code);
    PaperSource(const PaperSource &) = delete;
    PaperSource &operator=(const PaperSource &) = delete;

    const Protocol &protocol() const { return study.protocol(); }
    /// The visit with its state and dates.
    const VisitStatus &visit(int index) const { return summary.visits[std::size_t(index)]; }

    const Study &study;
    QString patient;
    std::vector<Datum> data;
    PatientValues values;
    PatientSummary summary;
};

/// What is known about an item, nothing for a blank form.
using KnownValue = std::function<Value(const Item &)>;

/// A value of an item for people; a date of which only a part is known stays as it is. Empty when nothing is known.
QString knownWords(const Study &study, const QString &item, const Value &value);

/// One item with the place for its answer: boxes, a scale, a date, a line.
PaperField itemField(const Item &item, const Value &known);
/// The answers of an item as boxes or a scale; nothing for an item that is written.
std::optional<PaperBoxes> itemBoxes(const Item &item, const Value &known);
/// The items of a form; those that ask the same at several times ("T0: pulse", "T30: pulse") become a table.
void addItems(Paper &paper, const std::vector<Item> &items, const KnownValue &known);

/// The patient's code, a visit and its date, at the head of a form.
void addHead(Paper &paper, const PaperSource &source, int visit, bool isBlank);
/// "15 Jun 2018", with "planned" behind it while it is not done; empty when nothing is known.
QString plannedWords(const VisitStatus &visit);
/// "27 Jun – 3 Jul 2018"; the target where there is no window.
QString windowWords(const VisitStatus &visit);

} // namespace carnet::ui
