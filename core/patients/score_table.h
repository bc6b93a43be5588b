#pragma once

#include "core/scoring/scores.h"
#include "core/study.h"

namespace carnet {

/// The scores of one questionnaire that a patient filled in at a visit.
struct ScoredForm
{
    QString patient;
    int visit = 0;                          ///< index in the protocol's visits
    const Instrument *instrument = nullptr; ///< of the study's protocol
    std::vector<Score> scores;
};

/// Whether a licence for the paper form is on record and has not run out; true for what needs none.
bool hasLicence(const Study &study, const Instrument &instrument);

/// What was answered at a visit, with the reason where an answer is missing.
Answers answersOf(const Study &study, const QString &patient, int visit, const Instrument &instrument);

/// Every questionnaire with scores of which at least one item was spoken about: by patient (as text), visit, instrument
/// in the order of the protocol.
void forEachScoredForm(const Study &study, const std::function<void(const ScoredForm &)> &visit);

} // namespace carnet
