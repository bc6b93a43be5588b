#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/language.h"
#include "app/cli/people.h"
#include "app/cli/study_files.h"
#include "core/domain/error.h"
#include "core/trust/privacy.h"

#include <QApplication>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace carnet;
using namespace carnet::cli;

namespace {

/// Standard error is for words to the person; what Qt has to remark about the machine is shown only to those who ask
/// for it.
void onQtMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        say(text);
}

/// The words of the command line that come before its command, the command itself, and the rest.
struct CommandLine
{
    QString language;
    QString command;
    QStringList rest;
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString unknown;
};

CommandLine split(int argc, char **argv)
{
    CommandLine line;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    while (!words.isEmpty() && line.command.isEmpty()) {
        const QString word = words.takeFirst();
        if (word == u"--lang"_s && !words.isEmpty())
            line.language = words.takeFirst();
        else if (word.startsWith(u"--lang="_s))
            line.language = word.mid(7);
        else if (word == u"--help"_s || word == u"-h"_s)
            line.wantsHelp = true;
        else if (word == u"--version"_s)
            line.wantsVersion = true;
        else if (word.startsWith(u'-') && line.unknown.isEmpty())
            line.unknown = word;
        else
            line.command = word;
    }
    line.rest = words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].startsWith(u"--lang="_s))
            line.language = words[i].mid(7);
        else if (words[i] == u"--lang"_s && i + 1 < words.size())
            line.language = words[i + 1];
    }
    return line;
}

QString unknownCommand(const QString &name)
{
    QStringList names;
    for (const Command &each : commands())
        names += QString::fromLatin1(each.name);
    const QString meant = nearest(name, names);
    if (meant.isEmpty())
        return QCoreApplication::translate("Command", "carnetctl has no command %1. See: carnetctl --help").arg(name);
    return QCoreApplication::translate("Command", "carnetctl has no command %1. Did you mean %2? See: carnetctl --help")
        .arg(name, meant);
}

int run(const CommandLine &line)
{
    if (!useLanguage(line.language)) {
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("Command", "--lang is en or fr, not “%1”.").arg(line.language));
    }
    if (!line.unknown.isEmpty()) {
        throw Error(Error::Kind::WrongUse,
                    QCoreApplication::translate("Command", "carnetctl has no option %1. See: carnetctl --help")
                        .arg(line.unknown));
    }
    if (line.wantsVersion) {
        print(u"carnetctl " CARNET_VERSION "\n"_s);
        return Done;
    }
    if (line.command.isEmpty()) {
        if (line.wantsHelp)
            print(help());
        else
            say(help().trimmed());
        return line.wantsHelp ? Done : WrongUse;
    }
    const Command *wanted = command(line.command);
    if (!wanted)
        throw Error(Error::Kind::WrongUse, unknownCommand(line.command));
    const Arguments arguments(*wanted, line.rest);
    if (line.wantsHelp || arguments.wantsHelp()) {
        print(help(*wanted));
        return Done;
    }
    actAs(arguments);
    return wanted->run(arguments);
}

int exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::WrongUse: return WrongUse;
    case Error::Kind::Cancelled: return Interrupted;
    case Error::Kind::Busy: return NotOpened;
    default: return Found;
    }
}

int runAndExplain(const CommandLine &line)
{
    try {
        return run(line);
    } catch (const StudyNotOpened &error) {
        say(error.message());
        return NotOpened;
    } catch (const Error &error) {
        say(error.message());
        return exitCode(error.kind());
    } catch (const std::bad_alloc &) {
        say(QCoreApplication::translate("Command", "There is not enough memory for this. Nothing was changed."));
        return Found;
    }
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(onQtMessage);
    keepToOwner();
    prepareLocale();
    watchInterruptions();
    const CommandLine line = split(argc, argv);
    const Command *wanted = command(line.command);
    if (wanted && wanted->draws) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return runAndExplain(line);
    }
    const QCoreApplication application(argc, argv);
    return runAndExplain(line);
}
