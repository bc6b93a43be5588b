#pragma once

#include "core/domain/act.h"
#include "core/domain/progress.h"
#include "core/trust/allocation_receipt.h"
#include "core/trust/arms.h"

#include <QDate>
#include <map>
#include <span>

namespace carnet {

class Study;

/// One randomisation number of the list, in clear: only in memory, and only for who holds the key.
struct AllocationRow
{
    int number = 0;
    int block = 0;          ///< 0 when the list names none
    QString patient;        ///< empty: linked by the number that is recorded at randomisation
    QStringList treatments; ///< codes of arms, by period
    QString randomisedOn;   ///< as the list says it
    int line = 0;           ///< of the file that it came from, 0 when it was opened

    QString sequence() const { return treatments.join(u'-'); }
};

/// What is wrong with a list, and where.
struct AllocationProblem
{
    int line = 0;   ///< of the file
    QString column; ///< of the file
    QString message;
};

/// What is shown of a list once it is sealed: how many, never which.
struct AllocationTotals
{
    int numbers = 0;
    int linked = 0;                          ///< numbers that have a patient
    std::vector<std::vector<int>> perPeriod; ///< by arm, then period
    std::map<QString, int> perSequence;
};

struct AllocationCheck
{
    std::vector<AllocationProblem> refusals; ///< by line; the list cannot be sealed
    QStringList remarks;                     ///< what looks odd and may be meant
    AllocationTotals totals;

    bool accepted() const { return refusals.empty(); }
};

/// Counts per arm and period, balance of the blocks, duplicates, missing numbers, unknown patients, against the
/// protocol's arms, periods and sequences and against the numbers recorded already.
AllocationCheck checkAllocation(const Study &study, std::span<const AllocationRow> rows);

/// The code of one paper envelope. It is shown once, when it is made, and kept nowhere.
struct EnvelopeCode
{
    int number = 0;
    int period = 0;
    QString code;
};

struct AllocationImport
{
    Act act;
    std::vector<EnvelopeCode> codes; ///< by number, then period
};

/// What it takes to replace a list that is there: a reason, and somebody else's name and password (secondPerson).
struct Replacement
{
    QString reason;
    QString secondName;
    QString secondPassword;
};

/// Seals a checked list to a public key and records it in one act, rows in the order of their numbers, with one
/// envelope and one new code for each number and period. publicKey: empty for the key of the study, made anew where
/// nobody has it. source: sealed with the list, for its receipt. A list that is there already is replaced only by two
/// people, both named in the act. Throws Error and does nothing: NotAllowed, Refused when the list does not pass the
/// check, WrongUse without a reason, WrongPassword.
AllocationImport importAllocation(Study &study, std::vector<AllocationRow> rows, const QByteArray &publicKey,
                                  const AllocationSource &source = {}, const Replacement &replacement = {},
                                  const Progress &progress = {});

/// New codes for all envelopes, when the printed ones were lost; the old codes open nothing that is current any more.
std::vector<EnvelopeCode> renewEnvelopes(Study &study, const QByteArray &secret, const QString &reason,
                                         const Progress &progress = {});

/// What anybody may know: how many are sealed.
struct AllocationState
{
    int numbers = 0;
    int envelopes = 0;
    Act imported; ///< the act that sealed the list; id 0 when there is none

    bool isThere() const { return numbers > 0; }
};
AllocationState allocationState(const Study &study);
/// The key that the list is sealed to; empty when there is none.
QByteArray allocationKey(const Study &study);

/// Which patient has which number: what was recorded at randomisation, or else what the list said.
struct AllocationLinks
{
    std::map<int, QString> patients;
    std::map<QString, int> numbers;
    QStringList conflicts; ///< in words: one number for two patients, two numbers for one
};
AllocationLinks allocationLinks(const Study &study);
/// The same from what was recorded at randomisation alone.
AllocationLinks recordedLinks(const Study &study);
/// The number of one patient. Throws Error::Kind::Refused, in words, when there is none or more than one.
int randomisationNumber(const Study &study, const QString &patient);

/// Opens one row, and records before it answers that this person looked at it, and for what. The secret is the private
/// half of the key. Throws Error.
AllocationRow viewAllocationRow(Study &study, int number, const QByteArray &secret, const QString &what);
/// The row of one number, for those who record themselves what they do with it. Throws Error.
AllocationRow openAllocationRow(const Study &study, int number, const QByteArray &secret);
/// What one envelope says, or nothing when the code is another one: the code of an arm. Throws Error::Kind::NotFound
/// when there is no such envelope.
std::optional<QString> openEnvelope(const Study &study, int number, int period, const QString &code);

/// Items whose values are sealed: whoever lists the trail shows a mark in their place.
bool isSealedItem(QStringView item);

} // namespace carnet
