#include "core/trust/population.h"

#include "core/trust/allocation.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Population)
};

const DatumKey key{{}, Occasion::patient(), u"study_population"_s};

[[noreturn]] void refuse(const QString &why)
{
    throw Error(Error::Kind::Refused, why + u' ' + Say::tr("Nothing was recorded."));
}

} // namespace

QStringList randomisedPatients(const Study &study)
{
    QStringList patients;
    for (const auto &[patient, number] : allocationLinks(study).numbers)
        patients << patient;
    patients.sort();
    return patients;
}

Population population(const Study &study)
{
    Population found;
    const std::vector<HistoryEntry> life = study.history(key);
    if (life.empty() || life.back().after.isEmpty())
        return found;
    const QStringList parts = life.back().after.text().split(u'/');
    found.patients = parts.value(0).split(u' ', Qt::SkipEmptyParts);
    found.leftOut = parts.value(1).split(u' ', Qt::SkipEmptyParts);
    found.by = life.back().by;
    found.at = life.back().at;
    found.reason = life.back().reason;
    for (const QString &patient : randomisedPatients(study)) {
        if (!found.patients.contains(patient) && !found.leftOut.contains(patient))
            found.later << patient;
    }
    return found;
}

void fixPopulation(Study &study, const QStringList &leftOut, const QString &reason)
{
    study.require(Action::LockData);
    if (study.isUnblinded())
        refuse(Say::tr("The treatments are known: the population of the analysis stays as it is."));
    QStringList patients = randomisedPatients(study);
    for (const QString &patient : leftOut) {
        if (patients.removeAll(patient) == 0)
            refuse(Say::tr("%1 is no randomised patient.").arg(patient));
    }
    if (patients.isEmpty())
        refuse(Say::tr("The population of the analysis has no patient."));
    const bool needsReason = !leftOut.isEmpty() || population(study).isFixed();
    if (needsReason && reason.trimmed().isEmpty())
        refuse(Say::tr("Leaving somebody out, or changing the population, needs a reason."));
    QStringList without = leftOut;
    without.sort();
    const QString out = without.isEmpty() ? QString() : QString(u" / "_s + without.join(u' '));
    study.record({{key, QString(patients.join(u' ') + out)}}, ActKind::Lock, reason.trimmed());
}

} // namespace carnet
