#pragma once

#include "core/domain/act.h"
#include "core/domain/item.h"

namespace carnet {

class Study;

/// Why the blind of one patient is broken before its time.
enum class BreakReason { LifeThreatening, MedicalDecision, Pregnancy, Other };

QString code(BreakReason reason);
/// In words of the interface language.
QString words(BreakReason reason);

/// One patient, one period; never more at a time.
struct CodeBreakWish
{
    static constexpr int shortestReason = 20; ///< characters

    QString patient;
    int period = 1;
    BreakReason why = BreakReason::Other;
    QString reason;         ///< in words, for the trail
    QString whoNeedsToKnow; ///< may be empty
    QString envelopeCode;   ///< as typed off the paper: what an investigator needs
    QByteArray secret;      ///< the private half of the allocation key: what a pharmacist has instead; or empty
};

/// What the patient was given. It is kept nowhere: only that it was shown is recorded.
struct BrokenCode
{
    Act act;
    QString patient;
    int period = 0;
    int number = 0;    ///< of the randomisation
    QString treatment; ///< code of the arm
    Words label;       ///< of the arm
};

/// What speaks against breaking this code with what was filled in so far, in words; empty when nothing does.
QString obstacle(const Study &study, const CodeBreakWish &wish);

/// Opens one envelope, records that and why, and only then says what is in it. A wrong code is recorded too. The caller
/// has asked for the password. Throws Error: NotAllowed, Refused (a reason that is too short, a wrong code, no number).
BrokenCode breakCode(Study &study, const CodeBreakWish &wish);

/// A code that was broken, as anybody may know.
struct CodeBreak
{
    QString patient;
    int period = 0;
    QDateTime at; ///< UTC
    QString by;
};
/// By patient, then period.
std::vector<CodeBreak> codeBreaks(const Study &study);
std::vector<CodeBreak> codeBreaks(const Study &study, const QString &patient);
/// Whether any code of the patient was broken; quick enough for a list.
bool isCodeBroken(const Study &study, const QString &patient);

} // namespace carnet
