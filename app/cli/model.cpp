#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/model_file.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/exchange/model_table.h"
#include "core/results/model_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

/// The value of an option that is one of a few words; the first is the usual one.
template <typename Choice>
Choice choiceOf(const Arguments &arguments, const char *option, const std::vector<std::pair<QString, Choice>> &choices)
{
    if (!arguments.has(option))
        return choices.front().second;
    QStringList names;
    for (const auto &[name, choice] : choices) {
        if (name == arguments.value(option))
            return choice;
        names += name;
    }
    refuse(QCoreApplication::translate("Command", "--%1 is one of %2, not “%3”.")
               .arg(QString::fromLatin1(option), names.join(u", "_s), arguments.value(option)));
}

double levelOf(const Arguments &arguments)
{
    if (!arguments.has("level"))
        return 0.95;
    bool isNumber = false;
    const double level = arguments.value("level").toDouble(&isNumber);
    if (!isNumber || !(level > 0 && level < 1)) {
        refuse(QCoreApplication::translate("Command", "--level is a number between 0 and 1, such as 0.95; not “%1”.")
                   .arg(arguments.value("level")));
    }
    return level;
}

analysis::Method methodOf(const Arguments &arguments)
{
    return choiceOf<analysis::Method>(arguments, "method",
                                      {{u"reml"_s, analysis::Method::Reml}, {u"ml"_s, analysis::Method::Ml}});
}

analysis::Degrees degreesOf(const Arguments &arguments)
{
    return choiceOf<analysis::Degrees>(
        arguments, "df",
        {{u"satterthwaite"_s, analysis::Degrees::Satterthwaite}, {u"wald"_s, analysis::Degrees::Wald}});
}

analysis::Adjustment adjustmentOf(const Arguments &arguments)
{
    return choiceOf<analysis::Adjustment>(arguments, "adjust",
                                          {{u"sidak"_s, analysis::Adjustment::Sidak},
                                           {u"holm"_s, analysis::Adjustment::Holm},
                                           {u"none"_s, analysis::Adjustment::None}});
}

/// The order of the treatments that was asked for: the reference first.
std::vector<std::string> orderOf(const Arguments &arguments, const std::vector<std::string> &known)
{
    if (!arguments.has("reference"))
        return {};
    const std::string reference = arguments.value("reference").toStdString();
    if (std::find(known.begin(), known.end(), reference) != known.end())
        return {reference};
    QStringList names;
    for (const std::string &each : known)
        names += QString::fromStdString(each);
    refuse(QCoreApplication::translate("Command", "--reference: “%1” has no value. Those that have one: %2.")
               .arg(arguments.value("reference"), names.join(u", "_s)));
}

/// Prints what was found and says what there is to say beside it.
template <typename Result> int finish(const analysis::Outcome<Result> &outcome)
{
    print(modelTable(outcome.result ? modelRows(*outcome.result) : std::vector<analysis::ModelRow>{}));
    const std::size_t warnings = outcome.remarks.size() - (outcome.result ? 0 : 1);
    for (std::size_t i = 0; i < warnings; ++i)
        say(QCoreApplication::translate("Command", "warning: %1").arg(words(outcome.remarks[i])));
    if (!outcome.result)
        say(words(outcome.remarks.back()));
    return outcome.result ? Done : Found;
}

int modelCrossover(const Arguments &arguments)
{
    analysis::CrossoverOptions options;
    options.method = choiceOf<analysis::Method>(arguments, "method",
                                                {{u"reml"_s, analysis::Method::Reml}, {u"ml"_s, analysis::Method::Ml}});
    options.degrees = degreesOf(arguments);
    options.adjustment = adjustmentOf(arguments);
    options.level = levelOf(arguments);
    options.withPeriod = !arguments.has("no-period");
    options.withSequence = !arguments.has("no-sequence");
    options.carryover = arguments.has("carryover") ? analysis::Carryover::Kept : analysis::Carryover::Ignored;
    options.logScale = arguments.has("log");
    const QString path = arguments.words()[1];
    const auto rows = readCrossoverFile(readFile(path), path, false);
    options.treatments = orderOf(arguments, analysis::treatmentsOf(rows, {}));
    return finish(analysis::crossover(rows, options));
}

int modelBinary(const Arguments &arguments)
{
    analysis::BinaryOptions options;
    options.adjustment = adjustmentOf(arguments);
    options.level = levelOf(arguments);
    const QString path = arguments.words()[1];
    const auto rows = readCrossoverFile(readFile(path), path, true);
    options.treatments = orderOf(arguments, analysis::treatmentsOf(rows, {}));
    return finish(analysis::binaryCrossover(rows, options));
}

int modelPaired(const Arguments &arguments)
{
    const double level = levelOf(arguments);
    const QString path = arguments.words()[1];
    return finish(analysis::pairedAnalysis(readPairedFile(readFile(path), path), level));
}

int modelParallel(const Arguments &arguments)
{
    analysis::ParallelOptions options;
    options.method = methodOf(arguments);
    options.degrees = degreesOf(arguments);
    options.adjustment = adjustmentOf(arguments);
    options.level = levelOf(arguments);
    const QString path = arguments.words()[1];
    const auto rows = readParallelFile(readFile(path), path);
    options.arms = orderOf(arguments, analysis::armsOf(rows, {}));
    return finish(analysis::parallel(rows, options));
}

int modelRelief(const Arguments &arguments)
{
    const double level = levelOf(arguments);
    const QString path = arguments.words()[1];
    return finish(analysis::reliefAnalysis(readReliefFile(readFile(path), path), level));
}

/// One kind of model, and the options that mean something to it.
struct Kind
{
    const char *name;
    std::vector<const char *> options;
    int (*run)(const Arguments &);
};

const std::vector<Kind> kinds{
    {"crossover",
     {"reference", "method", "df", "adjust", "level", "no-period", "no-sequence", "carryover", "log"},
     modelCrossover},
    {"binary", {"reference", "adjust", "level"}, modelBinary},
    {"paired", {"level"}, modelPaired},
    {"parallel", {"reference", "method", "df", "adjust", "level"}, modelParallel},
    {"relief", {"level"}, modelRelief},
};

} // namespace

int runModel(const Arguments &arguments)
{
    QStringList names;
    for (const Kind &kind : kinds) {
        names += QString::fromLatin1(kind.name);
        if (arguments.words().first() != names.last())
            continue;
        for (const Option &option : command(u"model"_s)->options) {
            const auto isOption = [&option](const char *each) { return qstrcmp(each, option.name) == 0; };
            if (arguments.has(option.name) && std::none_of(kind.options.begin(), kind.options.end(), isOption)) {
                refuse(QCoreApplication::translate("Command", "--%1 means nothing to model %2.")
                           .arg(QString::fromLatin1(option.name), names.last()));
            }
        }
        return kind.run(arguments);
    }
    refuse(QCoreApplication::translate("Command", "There is no model “%1”. Models: %2.")
               .arg(arguments.words().first(), names.join(u", "_s)));
}

} // namespace carnet::cli
