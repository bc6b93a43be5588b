// The protocol of a running study: in force, before, changed.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/exchange/csv.h"
#include "core/protocol/amendment.h"
#include "core/protocol/library.h"
#include "core/trust/protocol_changes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

/// Without the arms of the design, which a change cannot touch.
int showProtocol(const Study &study, const Arguments &arguments)
{
    study.require(Action::ChangeProtocol);
    if (!arguments.has("change")) {
        print(withoutArms(study.protocolJson()));
        return Done;
    }
    const std::vector<ProtocolChange> changes = protocolChanges(study);
    const int number = arguments.number("change", 0, 0, int(changes.size()) - 1);
    print(withoutArms(study.protocolJson(changes[std::size_t(number)].act)));
    return Done;
}

int listChanges(const Study &study)
{
    csv::Writer table;
    table.plain("change,version,act,at_utc,by,reason,changes");
    table.endRow();
    for (const ProtocolChange &change : protocolChanges(study)) {
        table.integer(change.number);
        table.text(change.version);
        table.integer(change.act);
        table.text(change.at.toUTC().toString(Qt::ISODateWithMs));
        table.text(change.by);
        table.text(change.reason);
        table.text(change.changes);
        table.endRow();
    }
    print(QByteArray::fromStdString(table.take()));
    return Done;
}

/// Questionnaires beside the file that differ from those of the study.
std::vector<QByteArray> questionnairesBeside(const Study &study, const QByteArray &json, const QString &file)
{
    std::vector<QByteArray> found;
    const InstrumentSource source = instrumentsFor(file);
    const InstrumentSource known = [&](const QString &id) {
        const QByteArray beside = source(id);
        return beside.isEmpty() ? study.instrumentJson(id) : beside;
    };
    for (const Instrument &instrument : readProtocol(json, file, known).instruments) {
        const QByteArray beside = source(instrument.id);
        if (!beside.isEmpty() && beside != shippedInstrument(instrument.id))
            found.push_back(beside);
    }
    return found;
}

int changeProtocol(const Arguments &arguments)
{
    const QString path = arguments.words()[1];
    if (arguments.words().size() < 3)
        refuse(QCoreApplication::translate("Command", "Name the changed protocol file after the study."));
    const QString file = arguments.words()[2];
    const QByteArray given = readFile(file);
    const bool isTrial = arguments.has("dry-run");
    const QString reason = isTrial ? QString() : arguments.required("reason");
    const auto study = isTrial ? openToRead(path) : openToWrite(path);
    const QByteArray json = withArmsOf(given, study->protocolJson());
    const auto questionnaires = questionnairesBeside(*study, json, file);
    const QStringList lines = differences(study->protocolJson(), json);
    if (isTrial) {
        const auto problems = study->protocolProblems(json, questionnaires);
        for (const DefinitionProblem &problem : problems)
            say(problemLine(problem, file));
        print(lines.join(u'\n') + (lines.isEmpty() ? QString() : u"\n"_s));
        return problems.empty() ? Done : Found;
    }
    const Act act = study->changeProtocol(json, reason, questionnaires);
    if (act.id == 0) {
        say(QCoreApplication::translate("Command", "Nothing differs from the protocol in force."));
        return Done;
    }
    print(act.note.split(u"; "_s).join(u'\n') + u'\n');
    say(QCoreApplication::translate("Command", "In force from now on as version %1.").arg(protocolVersion(*study)));
    return Done;
}

} // namespace

int runSetup(const Arguments &arguments)
{
    const QString what = arguments.words().first();
    if (what == u"change")
        return changeProtocol(arguments);
    if (what != u"show" && what != u"list")
        refuse(QCoreApplication::translate("Command", "setup knows show, list and change, not “%1”.").arg(what));
    const auto study = openToRead(arguments.words()[1]);
    return what == u"show" ? showProtocol(*study, arguments) : listChanges(*study);
}

} // namespace carnet::cli
