#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/response_file.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/exchange/csv.h"
#include "core/exchange/export.h"
#include "core/protocol/library.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

void addValue(csv::Writer &table, const std::optional<double> &value)
{
    if (value)
        table.number(*value);
    else
        table.empty();
}

int finish(const std::string &table, bool isEmpty)
{
    print(QByteArray::fromStdString(table));
    if (isEmpty)
        say(QCoreApplication::translate("Command", "There is no questionnaire to score."));
    return isEmpty ? Found : Done;
}

int scoresOfFile(const Arguments &arguments)
{
    const QString path = arguments.value("responses");
    std::vector<Instrument> instruments;
    for (const QString &id : shippedInstruments())
        instruments.push_back(readInstrument(shippedInstrument(id), id + u".json"_s));
    const ResponseFile file = readResponseFile(readFile(path), path, instruments);

    csv::Writer table;
    for (const char *column : {"instrument", "case", "score", "value"})
        table.plain(column);
    table.endRow();
    for (const ResponseFile::Case &each : file.cases) {
        for (const AnsweredForm &form : each.forms) {
            for (const Score &score : scores(*form.instrument, form.answers)) {
                table.text(form.instrument->id);
                table.text(each.name);
                table.text(score.definition->id);
                addValue(table, score.value);
                table.endRow();
            }
        }
    }
    if (file.unusable > 0) {
        say(QCoreApplication::translate("Command",
                                        "%n value(s) cannot be an answer and count as missing; the first: %1", nullptr,
                                        int(file.unusable))
                .arg(file.firstUnusable));
    }
    return finish(table.take(), file.cases.empty());
}

int scoresOfStudy(const Arguments &arguments)
{
    const auto study = openToRead(arguments.words().first());
    study->require(Action::SeeCharts);
    const std::string table = scoresCsv(*study);
    return finish(table, std::count(table.begin(), table.end(), '\n') < 2);
}

} // namespace

int runScore(const Arguments &arguments)
{
    if (arguments.has("responses") == !arguments.words().isEmpty()) {
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate(
                        "Command", "score needs either a STUDY or --responses FILE. See: carnetctl score --help"));
    }
    return arguments.has("responses") ? scoresOfFile(arguments) : scoresOfStudy(arguments);
}

} // namespace carnet::cli
