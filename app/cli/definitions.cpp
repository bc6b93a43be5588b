#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/protocol/library.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet::cli {

int runProtocols(const Arguments &)
{
    const QString language = QLocale().name().left(2);
    for (const QString &id : shippedProtocols()) {
        const Protocol protocol = readProtocol(shippedProtocol(id), id + u".json"_s, shippedInstrument);
        print(u"%1  %2  %3\n"_s.arg(id, protocol.version, protocol.title.in(language)));
    }
    return Done;
}

int runCheckProtocol(const Arguments &arguments)
{
    const QString path = arguments.words().first();
    const QString name = path == u"-"_s ? path : QFileInfo(path).fileName();
    const auto problems = checkProtocol(readFile(path), instrumentsFor(path));
    for (const DefinitionProblem &problem : problems) {
        const QString where = problem.path.isEmpty() ? name : name + u": "_s + problem.path;
        print(u"%1: %2\n"_s.arg(where, problem.message));
    }
    if (problems.empty())
        say(QCoreApplication::translate("Command", "%1: nothing is wrong.").arg(name));
    return problems.empty() ? Done : Found;
}

} // namespace carnet::cli
