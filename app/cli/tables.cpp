#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/exchange/study_tables.h"

namespace carnet::cli {

int runTables(const Arguments &arguments)
{
    const QString folder = arguments.required("out");
    const int more = arguments.number("decimals", 0, 0, 3);
    const auto study = openToRead(arguments.words().first());
    study->require(Action::SeeCharts);
    const UnfinishedWork unfinished;
    for (const QString &file : writeTables(*study, folder, progress(), more))
        print(file + u'\n');
    if (arguments.has("analyses")) {
        for (const QString &file : writeAnalyses(*study, folder, progress()))
            print(file + u'\n');
    }
    return Done;
}

} // namespace carnet::cli
