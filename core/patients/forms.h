#pragma once

#include "core/patients/score_table.h"

namespace carnet {

/// How far the paper form of one questionnaire is typed in.
enum class FormState { NotStarted, InProgress, Complete, Reopened };

/// One questionnaire of one visit, in a few numbers.
struct QuestionnaireStatus
{
    const Instrument *instrument = nullptr; ///< of the study's protocol
    int visit = 0;                          ///< index in the protocol's visits
    FormState state = FormState::NotStarted;
    int total = 0;    ///< items that count: asked, and not a free text that may stay blank
    int answered = 0; ///< of these, items with an answer
    int missing = 0;  ///< of these, items with a reason instead

    bool isOpen() const { return state != FormState::Complete; }
    int left() const { return total - answered - missing; }
};

/// False for a free text that no score looks at: on paper it may stay blank.
bool mustBeAnswered(const Instrument &instrument, const Item &item);
/// Items about which nobody has said anything although the paper asks them, in the order of the form.
QStringList itemsWithoutAnswer(const Instrument &instrument, const Answers &answers);
/// What a change of these answers does to the others by the rules of skipping: an answer that is no longer asked is
/// kept with the reason "not applicable", and one that is asked again counts again.
Answers skipChanges(const Instrument &instrument, const Answers &answers);

/// The questionnaires of a visit, in the order of the protocol.
std::vector<const Instrument *> questionnairesOf(const Protocol &protocol, int visit);
QuestionnaireStatus questionnaireStatus(const Instrument &instrument, int visit, const Answers &answers,
                                        const QString &state);
QuestionnaireStatus questionnaireStatus(const Study &study, const QString &patient, int visit,
                                        const Instrument &instrument);
std::vector<QuestionnaireStatus> questionnaireStatuses(const Study &study, const QString &patient, int visit);

} // namespace carnet
