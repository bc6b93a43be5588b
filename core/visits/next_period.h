#pragma once

#include "core/patients/patient_summary.h"
#include "core/visits/visits.h"

namespace carnet {

/// One condition of an infusion: what the record says about it, in words of the interface language.
struct NextPeriodCheck
{
    enum class Kind {
        Consent,
        Eligibility,
        NeuropathicPain,
        Interval,
        Diary,
        Questionnaires,
        Pain,
        Treatments,
        Events,
        SeriousEvents,
        Number,
    };
    enum class State {
        Yes,
        Later,     ///< is asked once it is decided to go on
        Overruled, ///< somebody said why it may go on all the same
        Doubt,     ///< goes on only with a reason
        Stop,
    };

    Kind kind = Kind::Consent;
    State state = State::Yes;
    QString title;
    QString found;
    QString reason;   ///< of the overruling
    Occasion opens;   ///< where it is put right: the patient, a visit, a period, a row of a list
    QString form;     ///< form or questionnaire of that visit, empty for the visit itself
    QString overrule; ///< item of the visit that takes the reason; empty where no reason helps

    bool speaksAgainst() const { return state == State::Doubt || state == State::Stop; }
    bool operator==(const NextPeriodCheck &) const = default;
};

/// May this patient start the next period? What is looked at before an infusion, in the order of the sheet.
struct NextPeriodSheet
{
    int visit = -1;
    std::optional<int> period; ///< that begins
    std::vector<NextPeriodCheck> checks;
    Reevaluation decision;
    QDate waitUntil;
    QString comment; ///< on the decision

    /// The first condition that speaks against the infusion, or null.
    const NextPeriodCheck *obstacle() const;
    bool mayStart() const { return obstacle() == nullptr; }
};

/// The sheet of the infusion at a visit, as the record stands on a day. Without checks for any other visit.
NextPeriodSheet nextPeriodSheet(const Protocol &protocol, const PatientRecord &record, int visit, QDate today);

/// Criteria that the answers of a form break, in words: "Exclusion 3: severe kidney or liver failure".
QStringList brokenCriteria(const ProtocolForm &form, const PatientValues &values, Occasion occasion);

/// A DN4 that was answered, and from which score pain counts as neuropathic.
struct NeuropathicPain
{
    int visit = -1; ///< at which the protocol asks; −1 when it never does
    std::optional<double> score;
    int yes = 0;
    int answered = 0;
    int asked = 0;
    double threshold = 4;
};
NeuropathicPain neuropathicPain(const Protocol &protocol, const PatientValues &values);

} // namespace carnet
