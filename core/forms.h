#pragma once

#include "core/score_table.h"

namespace carnet {

/// Where the entry of one questionnaire of one visit stands.
struct FormStatus
{
    enum class State { NotStarted, InProgress, Complete, Reopened };

    State state = State::NotStarted;
    int asked = 0;    ///< items that want an answer now, without the free texts
    int answered = 0; ///< of them, those with an answer or a reason for none
    QStringList open; ///< asked items nobody spoke about, in the order of the form

    bool isComplete() const { return state == State::Complete; }
};

/// The items that say how far a questionnaire is and whose paper it was, beside those of the questionnaire itself.
QString formStateItem(const QString &instrument); ///< "complete", "reopened"; empty while the first entry runs
QString formDateItem(const QString &instrument);  ///< when the paper was filled in
QString formByItem(const QString &instrument);    ///< who filled it in: "patient", "with_help", "relative"

/// The questionnaires of a visit, by the protocol's order of its forms. visit: index in the protocol.
std::vector<const Instrument *> questionnairesOf(const Protocol &protocol, int visit);
const Instrument *instrumentOf(const Protocol &protocol, QStringView id);

/// A free text may stay empty; everything else that is asked wants an answer or a reason.
bool wantsAnswer(const Item &item, const Answers &answers);
/// state: the value of formStateItem.
FormStatus formStatus(const Instrument &instrument, const Answers &answers, const QString &state);
FormStatus formStatus(const Study &study, const QString &patient, int visit, const Instrument &instrument);

/// What an answer changes elsewhere on its form: answers to items that no longer apply are kept but marked "not
/// applicable", and restored once they apply again. answers: as they are with the new answer.
std::vector<std::pair<QString, Value>> suppressionChanges(const Instrument &instrument, const Answers &answers);

} // namespace carnet
