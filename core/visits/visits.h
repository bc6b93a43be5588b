#pragma once

#include "core/patients/patient_values.h"
#include "core/protocol/schedule.h"

#include <optional>

namespace carnet {

/// The dates of a patient's visits, as the schedule wants them.
VisitDates visitDates(const Protocol &protocol, const PatientValues &values);

/// Pain at inclusion: the score before any infusion, or the item that the protocol lets stand in where none was taken.
struct PainAtInclusion
{
    std::optional<double> score; ///< points
    bool fromQuestionnaire = false;
};
PainAtInclusion painAtInclusion(const Protocol &protocol, const PatientValues &values);

/// How far one form of a visit is.
struct VisitForm
{
    enum class State { Empty, Begun, Complete };

    QString id; ///< of the form or instrument
    bool isInstrument = false;
    State state = State::Empty;
    int answered = 0;     ///< items that hold an answer or a reason
    int asked = 0;        ///< items that are asked
    bool isWanted = true; ///< the visit is not complete without it
    QString
        waitsFor; ///< form that has to be complete, or complete with the right answer, before this one opens; or empty

    bool operator==(const VisitForm &) const = default;
};
VisitForm visitForm(const Protocol &protocol, const PatientValues &values, Occasion occasion, const QString &form);
/// The forms of a visit in the order of the day, with what waits for what.
std::vector<VisitForm> visitForms(const Protocol &protocol, const PatientValues &values, int visit);

/// May this patient have the next infusion? The protocol's rule and what was decided.
struct Reevaluation
{
    std::optional<double> now;
    PainAtInclusion inclusion;
    std::optional<bool> similar; ///< by the protocol's rule; nothing while a score is missing
    QString decision;            ///< code: randomise, wait, stop, or empty

    /// The infusion was decided although the pain is not similar, or put off although it is.
    bool againstTheRule() const;
};
Reevaluation reevaluation(const Protocol &protocol, const PatientValues &values, int visit);

/// One infusion of a design that gives them at any time.
struct GivenInfusion
{
    int number = 0; ///< row of the list
    QDate date;
    QDate callTarget; ///< invalid when no call follows
    QDate callLatest;
    QDate called;
};
/// By row.
std::vector<GivenInfusion> givenInfusions(const Protocol &protocol, const PatientValues &values);

/// Something that was not done as the protocol wants.
struct Deviation
{
    int row = 0; ///< of the list of deviations; 0 for one that Carnet found and nobody commented
    QString visit;
    QDate date;
    QString category; ///< code
    QString text;
    int daysOutsideWindow = 0; ///< automatic ones: before the window when negative

    bool isAutomatic() const { return row == 0; }
    bool operator==(const Deviation &) const = default;
};
/// What was typed and what follows from the dates: visits outside their window, by date. An automatic one gives way to
/// the typed one of category window about the same visit.
std::vector<Deviation> deviations(const Protocol &protocol, const PatientValues &values);

} // namespace carnet
