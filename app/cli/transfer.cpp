#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/patients/queries.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

ImportOptions importOptions(const Arguments &arguments)
{
    ImportOptions options;
    options.replace = arguments.has("replace");
    options.reason = arguments.value("reason").trimmed();
    if (options.replace && options.reason.isEmpty())
        refuse(QCoreApplication::translate("Command", "--replace needs --reason TEXT, which the trail will show."));
    if (!options.replace && arguments.has("reason"))
        refuse(QCoreApplication::translate("Command", "--reason belongs to --replace."));
    options.progress = progress();
    return options;
}

QStringList importPaths(const Arguments &arguments)
{
    const QStringList paths = arguments.words().mid(1);
    for (const QString &path : paths) {
        if (path == u"-"_s)
            refuse(QCoreApplication::translate("Command", "import reads files and folders, not standard input."));
        if (!QFileInfo::exists(path))
            refuse(QCoreApplication::translate("Command", "There is no file or folder %1. Check the name.").arg(path));
    }
    return paths;
}

void printPlan(const ImportPlan &plan)
{
    for (const ImportedFile &file : plan.files)
        print(u"%1: rows %2, values %3\n"_s.arg(file.name).arg(file.rows).arg(file.values));
    for (const QString &note : plan.notes)
        say(note);
    print(u"new_patients: %1\nnew_values: %2\nequal_values: %3\nreplaced_values: %4\n"_s.arg(plan.newPatients)
              .arg(plan.newValues)
              .arg(plan.equalValues)
              .arg(plan.replacedValues));
}

void sayRefusals(const ImportPlan &plan)
{
    for (const ImportRefusal &refusal : plan.refusals)
        say(refusal.text());
    if (const qint64 more = plan.refused - qint64(plan.refusals.size()); more > 0)
        say(QCoreApplication::translate("Command", "… and %1 more.").arg(more));
    say(QCoreApplication::translate("Command", "Nothing was imported. Refused: %1. Correct the files and import again.")
            .arg(plan.refused));
}

} // namespace

int runImport(const Arguments &arguments)
{
    const ImportOptions options = importOptions(arguments);
    const QStringList paths = importPaths(arguments);
    const bool dryRun = arguments.has("dry-run");
    const QString studyPath = arguments.words().first();
    const auto study = dryRun ? openToRead(studyPath) : openToWrite(studyPath);
    const UnfinishedWork unfinished;
    ImportPlan plan = readImport(*study, paths, options);
    if (!plan.accepted()) {
        sayRefusals(plan);
        return Found;
    }
    printPlan(plan);
    if (dryRun) {
        say(QCoreApplication::translate("Command", "Dry run: nothing was imported."));
        return Done;
    }
    const Act act = applyImport(*study, std::move(plan));
    closeSatisfiedQueries(*study, act);
    if (act.id == 0)
        say(QCoreApplication::translate("Command", "The study holds all of it already: nothing to import."));
    else
        print(u"act: %1\n"_s.arg(act.id));
    return Done;
}

int runExport(const Arguments &arguments)
{
    const QString folder = arguments.required("out");
    if (arguments.has("format") && arguments.value("format") != u"csv"_s) {
        refuse(QCoreApplication::translate("Command", "The format “%1” is not in this version; csv is.")
                   .arg(arguments.value("format")));
    }
    ExportOptions options;
    if (arguments.has("profile")) {
        const auto profile = exportProfile(arguments.value("profile"));
        if (!profile) {
            refuse(QCoreApplication::translate("Command", "There is no profile “%1”. Profiles: statistics, excel-fr.")
                       .arg(arguments.value("profile")));
        }
        options.profile = *profile;
    }
    const auto study = openToReadWithTrace(arguments.words().first());
    const UnfinishedWork unfinished;
    options.progress = progress();
    const ExportReport report = exportBundle(*study, folder, options);
    for (const ExportedFile &file : report.files) {
        print(file.isTable ? u"%1: rows %2, bytes %3\n"_s.arg(file.name).arg(file.rows).arg(file.bytes)
                           : u"%1: bytes %2\n"_s.arg(file.name).arg(file.bytes));
    }
    say(QCoreApplication::translate("Command", "Wrote %1.").arg(folder));
    return Done;
}

} // namespace carnet::cli
