#pragma once

#include "core/domain/act.h"
#include "core/domain/progress.h"
#include "core/domain/rights.h"

#include <functional>
#include <map>

namespace carnet {

class Study;

/// One thing that must be done before treatments are opened.
struct UnblindingStep
{
    enum class What { Allocation, Population, Locked, Queries, Signatures, Seals, Backup };

    What what = What::Locked;
    QString title; ///< in words of the interface language
    QString found; ///< what is there, or what is missing
    bool isDone = false;
    QString patient; ///< somebody to begin with; empty when it is about the study, or done
};

/// How a step is looked at: what is missing, in words; nothing when it is done.
struct UnblindingFinding
{
    bool isDone = false;
    QString found;
    QString patient;
};
using UnblindingCheck = std::function<UnblindingFinding(const Study &, const Progress &)>;
using UnblindingChecks = std::vector<std::pair<UnblindingStep::What, UnblindingCheck>>;

/// The checks on what the record says.
UnblindingChecks unblindingChecks();
/// The checklist as the study stands now. Proving the seals takes a while. Throws Error when it is stopped.
std::vector<UnblindingStep> unblindingSteps(const Study &study, const Progress &progress = {},
                                            const UnblindingChecks &checks = unblindingChecks());

/// What speaks against these two people, in words; empty when nothing does: they are two, both may, and one holds the
/// key.
QString obstacle(const Person &first, const Person &second);

/// What was opened, and by whom: what the certificate says.
struct Unblinding
{
    QString at; ///< as recorded: UTC
    Act act;
    Person first;
    Person second;
    int patients = 0;
    int numbers = 0; ///< of the list, those without a patient included
    std::vector<UnblindingStep> steps;
};

/// Opens the allocation for good: one act that gives every randomised patient a sequence and every period a treatment.
/// The first person is the one who works with the study, the second logged in beside; secret is the private half of the
/// key. Throws Error and does nothing unless every step is done and both may.
Unblinding unblind(Study &study, const Person &second, const QByteArray &secret, const Progress &progress = {},
                   const UnblindingChecks &checks = unblindingChecks());

/// The same as the record has it, without the conditions that were met. Throws Error while the study is blinded.
Unblinding recordedUnblinding(const Study &study);

/// When the study was unblinded; invalid while it is blinded. UTC.
QDateTime unblindedAt(const Study &study);

/// What each patient was given, by period from 1; empty while the study is blinded.
std::map<QString, QStringList> treatments(const Study &study);

} // namespace carnet
