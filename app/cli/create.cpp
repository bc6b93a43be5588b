#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/people.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/exchange/demo.h"
#include "core/exchange/generate.h"
#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

/// Standard output is no place for a study.
QString studyPath(const Arguments &arguments)
{
    const QString path = arguments.words().first();
    if (path == u"-"_s || path.isEmpty())
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("Command", "A study needs the name of a file, such as trial.carnet."));
    return path;
}

} // namespace

int runNew(const Arguments &arguments)
{
    const QString path = studyPath(arguments);
    const QString wanted = arguments.required("protocol");
    QByteArray json = shippedProtocol(wanted);
    const bool isShipped = !json.isEmpty();
    if (!isShipped && wanted != u"-"_s && !QFileInfo::exists(wanted)) {
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("Command",
                                                "“%1” is neither a protocol file nor a shipped protocol. Shipped: %2.")
                        .arg(wanted, shippedProtocols().join(u", "_s)));
    }
    if (!isShipped)
        json = readFile(wanted);
    const QString name = isShipped ? wanted + u".json"_s : QFileInfo(wanted).fileName();
    Study::NewStudy wish =
        newStudyOn(json, name, isShipped ? InstrumentSource(shippedInstrument) : instrumentsFor(wanted));
    const QString admin = arguments.has("admin") ? arguments.value("admin") : u"admin"_s;
    const QString password = newPassword(arguments, "password-file", "CARNET_PASSWORD",
                                         QCoreApplication::translate("Command", "Password for %1").arg(admin));
    wish.accounts = {{{admin, {}, Roles(Role::Administrator) | Role::DataManager, false}, password}};
    const UnfinishedWork unfinished;
    NewStudyFile file(path, arguments.has("replace"));
    const QString recoveryCode = Study::create(file.path(), wish)->takeRecoveryCode();
    file.finish();
    print(u"recovery_code: %1\n"_s.arg(recoveryCode));
    say(QCoreApplication::translate("Command",
                                    "Created %1. Print the recovery code and lock it away: without it a lost "
                                    "password is lost for good.")
            .arg(path));
    return Done;
}

int runDemo(const Arguments &arguments)
{
    const QString path = studyPath(arguments);
    const UnfinishedWork unfinished;
    createDemo(path,
               {.finished = arguments.has("finished"), .replace = arguments.has("replace"), .progress = progress()});
    say(QCoreApplication::translate("Command", "Created %1. Its data are synthetic: every value is invented.")
            .arg(path));
    return Done;
}

int runGenerate(const Arguments &arguments)
{
    const QString path = studyPath(arguments);
    GenerateOptions options;
    arguments.required("patients");
    arguments.required("days");
    options.patients = arguments.number("patients", 1, 1, GenerateOptions::maximumPatients);
    options.days = arguments.number("days", 35, 1, GenerateOptions::maximumDays);
    options.periods = arguments.number("periods", 1, 1, GenerateOptions::maximumPeriods);
    options.seed = quint64(arguments.number("seed", 1, 0, std::numeric_limits<int>::max()));
    options.replace = arguments.has("replace");
    const UnfinishedWork unfinished;
    options.progress = progress();
    generateStudy(path, options);
    say(QCoreApplication::translate("Command", "Created %1. Its data are synthetic: every value is invented.")
            .arg(path));
    return Done;
}

} // namespace carnet::cli
