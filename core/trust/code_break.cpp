#include "core/trust/code_break.h"

#include "core/study.h"
#include "core/trust/allocation.h"
#include "core/trust/envelope_code.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CodeBreak)
};

const QString brokenItem = u"code_broken"_s;

DatumKey keyOf(const QString &patient, int period)
{
    return {patient, Occasion::period(period), brokenItem};
}

/// A failure leaves its trace as well.
void recordRefusal(Study &study, const CodeBreakWish &wish)
{
    ActDraft draft;
    draft.kind = ActKind::CodeBreak;
    draft.reason = wish.reason.simplified();
    draft.note = u"refused: wrong code; %1 P%2"_s.arg(wish.patient).arg(wish.period);
    study.record(std::move(draft));
}

QString treatmentOf(Study &study, const CodeBreakWish &wish, int number)
{
    if (!wish.secret.isEmpty())
        return openAllocationRow(study, number, wish.secret).treatments.value(wish.period - 1);
    const auto code = readEnvelopeCode(wish.envelopeCode);
    const auto found = openEnvelope(study, number, wish.period, *code);
    if (found)
        return *found;
    recordRefusal(study, wish);
    throw Error(
        Error::Kind::Refused,
        Say::tr("This is not the code of %1, period %2. The attempt is recorded and nothing is shown. Compare the "
                "envelope: number %3, period %2.")
            .arg(wish.patient, QString::number(wish.period), QString::number(number)));
}

} // namespace

QString code(BreakReason reason)
{
    switch (reason) {
    case BreakReason::LifeThreatening: return u"life_threatening"_s;
    case BreakReason::MedicalDecision: return u"medical_decision"_s;
    case BreakReason::Pregnancy: return u"pregnancy"_s;
    case BreakReason::Other: return u"other"_s;
    }
    return {};
}

QString words(BreakReason reason)
{
    switch (reason) {
    case BreakReason::LifeThreatening: return Say::tr("Life-threatening event");
    case BreakReason::MedicalDecision: return Say::tr("A medical decision depends on it");
    case BreakReason::Pregnancy: return Say::tr("Pregnancy");
    case BreakReason::Other: return Say::tr("Another reason");
    }
    return {};
}

QString obstacle(const Study &study, const CodeBreakWish &wish)
{
    if (study.isUnblinded())
        return Say::tr("The study is unblinded: the treatment stands on the page of the patient.");
    const AllocationState state = allocationState(study);
    if (!state.isThere())
        return Say::tr("There is no allocation list in this study: the pharmacist imports it.");
    if (!study.patients().contains(wish.patient))
        return Say::tr("There is no patient %1 in this study.").arg(wish.patient);
    const int periods = armPlan(study).periods;
    if (wish.period < 1 || wish.period > periods)
        return Say::tr("A period from 1 to %1 is wanted.").arg(periods);
    if (wish.reason.simplified().size() < CodeBreakWish::shortestReason)
        return Say::tr("Say why in %n characters or more.", nullptr, CodeBreakWish::shortestReason);
    const bool hasKey = !wish.secret.isEmpty() && study.may(Action::KeepAllocation);
    if (!hasKey && !readEnvelopeCode(wish.envelopeCode))
        return Say::tr("The code of the sealed envelope is wanted, 17 letters and digits; a letter of what is typed is "
                       "wrong or missing.");
    return {};
}

BrokenCode breakCode(Study &study, const CodeBreakWish &wish)
{
    study.require(Action::BreakCode);
    if (!wish.secret.isEmpty())
        study.require(Action::KeepAllocation);
    if (const QString against = obstacle(study, wish); !against.isEmpty())
        throw Error(Error::Kind::Refused, against);
    BrokenCode broken;
    broken.patient = wish.patient;
    broken.period = wish.period;
    broken.number = randomisationNumber(study, wish.patient);
    broken.treatment = treatmentOf(study, wish, broken.number);
    const ArmPlan plan = armPlan(study);
    if (const Option *arm = plan.arm(broken.treatment))
        broken.label = arm->label;

    ActDraft draft;
    draft.kind = ActKind::CodeBreak;
    draft.reason = wish.reason.simplified();
    const QString told = wish.whoNeedsToKnow.simplified();
    draft.note = code(wish.why) + (told.isEmpty() ? QString() : u"; told: "_s + told);
    draft.data.push_back({keyOf(wish.patient, wish.period), u"1"_s});
    broken.act = study.record(std::move(draft));
    return broken;
}

std::vector<CodeBreak> codeBreaks(const Study &study, const QString &patient)
{
    std::vector<CodeBreak> breaks;
    const int periods = std::max(1, study.protocol().periods);
    for (int period = 1; period <= periods; ++period) {
        if (study.value(keyOf(patient, period)).isEmpty())
            continue;
        const auto history = study.history(keyOf(patient, period));
        breaks.push_back({patient, period, history.front().at, history.front().by});
    }
    return breaks;
}

std::vector<CodeBreak> codeBreaks(const Study &study)
{
    std::vector<CodeBreak> breaks;
    for (const QString &patient : study.patients()) {
        const auto own = codeBreaks(study, patient);
        breaks.insert(breaks.end(), own.begin(), own.end());
    }
    return breaks;
}

bool isCodeBroken(const Study &study, const QString &patient)
{
    const int periods = std::max(1, study.protocol().periods);
    for (int period = 1; period <= periods; ++period) {
        if (!study.value(keyOf(patient, period)).isEmpty())
            return true;
    }
    return false;
}

} // namespace carnet
