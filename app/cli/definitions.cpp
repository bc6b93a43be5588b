#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/protocol/library.h"
#include "core/protocol/wording.h"

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

int runInstruments(const Arguments &)
{
    const QString language = QLocale().name().left(2);
    for (const QString &id : shippedInstruments()) {
        const Instrument instrument = readInstrument(shippedInstrument(id), id + u".json"_s);
        const QString items =
            QCoreApplication::translate("Command", "%n item(s)", nullptr, int(instrument.items.size()));
        const QString sizes =
            items + u", "_s +
            QCoreApplication::translate("Command", "%n score(s)", nullptr, int(instrument.scores.size()));
        print(u"%1  %2  %3  (%4)\n"_s.arg(id, -5).arg(instrument.version, instrument.title.in(language), sizes));
    }
    return Done;
}

namespace {

int report(const std::vector<DefinitionProblem> &problems, const QString &path)
{
    const QString name = path == u"-"_s ? path : QFileInfo(path).fileName();
    for (const DefinitionProblem &problem : problems)
        print(problemLine(problem, name) + u'\n');
    if (problems.empty())
        say(QCoreApplication::translate("Command", "%1: nothing is wrong.").arg(name));
    return problems.empty() ? Done : Found;
}

} // namespace

int runCheckProtocol(const Arguments &arguments)
{
    const QString path = arguments.words().first();
    return report(checkProtocol(readFile(path), instrumentsFor(path)), path);
}

int runCheckInstrument(const Arguments &arguments)
{
    const QString path = arguments.words().first();
    const QByteArray json = readFile(path);
    return report(isWording(json) ? checkWording(json, shippedInstrument) : checkInstrument(json), path);
}

} // namespace carnet::cli
