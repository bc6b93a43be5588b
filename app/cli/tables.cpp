#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/exchange/study_tables.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace carnet::cli {

int runTables(const Arguments &arguments)
{
    const QDir folder(arguments.required("out"));
    const auto study = openToRead(arguments.words().first());
    if (characteristics(*study).isEmpty()) {
        say(QCoreApplication::translate("Command", "There is no table to write: no patient is included yet."));
        return Found;
    }
    if (!QDir().mkpath(folder.path()))
        throw Error(Error::Kind::CannotWrite,
                    QCoreApplication::translate("Command", "The folder %1 cannot be created. Choose another one.")
                        .arg(folder.path()));
    const UnfinishedWork unfinished;
    for (const QString &file : writeCharacteristics(*study, folder.filePath(u"table1.csv"_s)))
        print(file + u'\n');
    return Done;
}

} // namespace carnet::cli
