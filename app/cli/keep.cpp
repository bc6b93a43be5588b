#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

int runVerify(const Arguments &arguments)
{
    const auto study = openToRead(arguments.words().first());
    const Verification result = study->verify(progress());
    print(u"acts: %1\ndata: %2\n"_s.arg(result.acts).arg(result.data));
    if (result.ok()) {
        print(u"result: ok\n"_s);
        return Done;
    }
    print(u"result: broken\n"_s);
    if (result.brokenAct > 0)
        print(u"first_broken_act: %1\n"_s.arg(result.brokenAct));
    print(u"problem: %1\n"_s.arg(result.firstProblem));
    say(QCoreApplication::translate(
            "Command", "This study does not verify: %1\nKeep the file as it is and go back to the last good "
                       "backup.")
            .arg(result.firstProblem));
    return Found;
}

int runBackup(const Arguments &arguments)
{
    const QString folder = arguments.required("to");
    const auto study = openToWrite(arguments.words().first());
    const UnfinishedWork unfinished;
    const QString copy = study->backup(folder, progress());
    print(copy + u'\n');
    return Done;
}

} // namespace carnet::cli
