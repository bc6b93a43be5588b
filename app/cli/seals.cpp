// Signatures, locks and redaction.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/domain/error.h"
#include "core/trust/locks.h"
#include "core/trust/population.h"
#include "core/trust/signatures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

/// The visit or period that was named, or the patient as a whole.
Occasion partOf(const Study &study, const Arguments &arguments)
{
    if (arguments.has("visit") && arguments.has("period"))
        refuse(QCoreApplication::translate("Command", "Name a visit or a period, not both."));
    if (arguments.has("visit")) {
        const int visit = study.protocol().visitIndex(arguments.value("visit"));
        if (visit < 0)
            refuse(
                QCoreApplication::translate("Command", "This study has no visit “%1”.").arg(arguments.value("visit")));
        return Occasion::visit(visit);
    }
    if (arguments.has("period"))
        return Occasion::period(arguments.number("period", 1, 1, std::max(1, study.protocol().periods)));
    return Occasion::patient();
}

LockTarget targetOf(const Study &study, const Arguments &arguments)
{
    const QString patient = arguments.value("patient");
    if (patient.isEmpty() && (arguments.has("visit") || arguments.has("period")))
        refuse(QCoreApplication::translate("Command", "A visit or a period is a patient’s: name the patient, too."));
    checkPatient(study, patient);
    return {patient, partOf(study, arguments)};
}

} // namespace

int runSign(const Arguments &arguments)
{
    const QString patient = arguments.required("patient");
    const auto study = openToWrite(arguments.words().first());
    checkPatient(*study, patient);
    const QString meaning = arguments.has("meaning") ? arguments.value("meaning") : usualMeaning();
    const Signature signature = sign(*study, patient, partOf(*study, arguments), meaning);
    print(u"act: %1\nname: %2\ndigest: %3\n"_s.arg(signature.act)
              .arg(signature.name, QString::fromLatin1(signature.digest.toHex())));
    return Done;
}

int runLock(const Arguments &arguments)
{
    const auto study = openToWrite(arguments.words().first());
    if (arguments.has("population")) {
        fixPopulation(*study, arguments.list("without"), arguments.value("reason"));
        say(QCoreApplication::translate("Command", "The population of the analysis: %1.")
                .arg(population(*study).patients.join(u", "_s)));
        return Done;
    }
    const LockTarget target = targetOf(*study, arguments);
    if (!arguments.has("freeze")) {
        const std::vector<Blocker> blockers = lockBlockers(*study, target);
        for (const Blocker &blocker : blockers)
            print(words(*study, blocker) + u'\n');
    }
    lock(*study, target, arguments.has("freeze"), arguments.value("reason"));
    say(words(*study, *lockOn(*study, target)));
    return Done;
}

int runUnlock(const Arguments &arguments)
{
    const QString reason = arguments.required("reason");
    const auto study = openToWrite(arguments.words().first());
    unlock(*study, targetOf(*study, arguments), reason);
    say(QCoreApplication::translate("Command", "Unlocked."));
    return Done;
}

int runRedact(const Arguments &arguments)
{
    const int act = arguments.number("act", 0, 1, std::numeric_limits<int>::max());
    arguments.required("act");
    const QString reason = arguments.required("reason");
    const auto study = openToWrite(arguments.words().first());
    const QString which =
        QStringList{arguments.value("patient"), arguments.value("occasion"), arguments.value("item")}.join(u' ');
    const Act done = study->redact(act, reason, arguments.value("order"), which);
    print(u"act: %1\n"_s.arg(done.id));
    say(QCoreApplication::translate("Command",
                                    "The words were removed for good. Backups made before still hold them."));
    return Done;
}

} // namespace carnet::cli
