#pragma once

#include "core/patients/adverse_events.h"

namespace carnet {

class Study;

/// One row of the list of medications of a patient, everything that it says.
struct Treatment
{
    QString patient;
    int number = 0;
    QString name;
    QString drugClass; ///< code
    QString dose;
    QString route; ///< code
    QString start; ///< ISO, may be partial
    QString end;   ///< ISO, may be partial; empty while it goes on
    QString indication;
    bool isBaseline = false; ///< taken before the study
    bool isOngoing = false;
    int period = 0;     ///< in which it was begun, as recorded or by its start; 0 when in none
    int replaces = 0;   ///< number of the treatment whose dose it changes
    int replacedBy = 0; ///< number of the treatment that changes its dose
    int event = 0;      ///< number of the adverse event that it was given for
    QString cancelled;  ///< why it was recorded in error; empty for treatments that count

    /// Taken all the time: before the study, or begun during it without an end.
    bool isUsual() const { return isBaseline || isOngoing || replaces > 0; }
    bool operator==(const Treatment &) const = default;
};

/// The treatments of a patient by number; those recorded in error only where they are asked for, at the end.
std::vector<Treatment> treatments(const Protocol &protocol, const QString &patient, const PatientValues &values,
                                  bool withCancelled = false);

/// A change of the usual treatments during the study, which the protocol wants unchanged.
struct TreatmentChange
{
    enum class Kind { Begun, DoseChanged, Stopped };

    Kind kind = Kind::Begun;
    int number = 0; ///< the treatment that began, has the new dose or was stopped
    int before = 0; ///< the one with the old dose
    QString on;     ///< ISO, may be partial or empty

    bool operator==(const TreatmentChange &) const = default;
};
/// By date, those without one last. Before the inclusion nothing counts as a change.
std::vector<TreatmentChange> treatmentChanges(const Protocol &protocol, const PatientValues &values);
/// Those from the visit before this one on, up to this one's date, or to today while it has none.
std::vector<TreatmentChange> treatmentChangesAtVisit(const Protocol &protocol, const PatientValues &values, int visit,
                                                     QDate today);
/// "pregabalin: 75 mg → 150 mg", "zopiclone begun", "tramadol stopped", in the interface language.
QString words(const TreatmentChange &change, const Protocol &protocol, const PatientValues &values);
/// Another treatment by the same drug whose time may be the same; 0 when there is none. The one that it replaces is
/// meant to be the same drug.
int sameDrug(const std::vector<Treatment> &treatments, const Treatment &treatment);

/// Analgesics of one class taken in one period and not all the time: those of the diary and those of the list that were
/// not taken before the study. What Table 4 of a trial counts.
struct PunctualUse
{
    int period = 0; ///< 0: outside all periods, or in a design without them
    QString drugClass;
    QStringList drugs; ///< names, each once, in order of appearance
    int days = 0;      ///< days on which any was taken, of those known
    double units = 0;  ///< of the diary
    bool isInDiary = false;
    bool isInList = false;
    bool daysAreKnown = true; ///< false when a row of the list has no whole dates

    bool operator==(const PunctualUse &) const = default;
};
/// By period, then by class in the order of the protocol. A treatment of the list counts in the period that it is
/// recorded for and in every other one that its dates reach into.
std::vector<PunctualUse> punctualUse(const Protocol &protocol, const std::vector<Datum> &data, QDate today);

/// How many patients took a class punctually in a period, of those who had its infusion.
struct ClassUsers
{
    int period = 0;
    QString drugClass;
    int patients = 0;
    int exposed = 0;

    bool operator==(const ClassUsers &) const = default;
};
/// By period, then by class; classes that nobody took are there with 0.
std::vector<ClassUsers> punctualUsers(const Study &study);

} // namespace carnet
