#pragma once

#include "core/domain/progress.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace carnet::cli {

/// The exit codes of carnetctl; scripts rely on them.
enum ExitCode : int { Done = 0, Found = 1, WrongUse = 2, NotOpened = 3, Interrupted = 130 };

/// A result, on standard output as UTF-8. Throws Error::Kind::CannotWrite when it does not take it all.
void print(const QByteArray &result);
void print(const QString &result);
/// Words for the person, one line on standard error.
void say(const QString &words);

/// Everything that comes from standard input.
QByteArray readStandardInput();

/// Asks on the terminal without showing what is typed. Empty when standard input is no terminal.
std::optional<QString> askPassword(const QString &question);

/// From here on an interruption (SIGINT, SIGTERM) ends the program with 130 at once, unless work is unfinished.
void watchInterruptions();

/// While one of these lives, an interruption is only remembered: progress() then stops the work, which tidies up.
class UnfinishedWork
{
public:
    UnfinishedWork();
    ~UnfinishedWork();
    Q_DISABLE_COPY_MOVE(UnfinishedWork)
};

/// Shows how far long work is when standard error is a terminal; stops it after an interruption.
Progress progress();

} // namespace carnet::cli
