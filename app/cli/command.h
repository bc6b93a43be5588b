#pragma once

#include <QString>
#include <QStringList>
#include <span>
#include <vector>

namespace carnet::cli {

/// One option of a command; texts are marked for translation and looked up when shown.
struct Option
{
    const char *name;  ///< without the dashes
    const char *value; ///< what its value is called, such as "FILE"; null for a switch
    const char *help;
};

class Arguments;

/// One command of carnetctl.
struct Command
{
    const char *name;
    std::vector<const char *> uses; ///< what may follow the name, such as "STUDY --out DIR"
    const char *summary;            ///< one short line for the list of commands
    const char *details;            ///< a few sentences for its own help
    std::vector<Option> options;
    int fewest; ///< words that are not options
    int most;   ///< −1: any number
    int (*run)(const Arguments &);
    bool draws = false; ///< needs a QApplication
};

/// All commands, in the order of the help.
std::span<const Command> commands();
const Command *command(const QString &name);

/// What was typed after a command. Throws Error::Kind::WrongUse for anything that the command does not know.
class Arguments
{
public:
    Arguments(const Command &command, const QStringList &words);

    bool has(const char *option) const;
    /// The value, or an empty text.
    QString value(const char *option) const;
    /// The value. Throws Error::Kind::WrongUse when it was not given.
    QString required(const char *option) const;
    /// A whole number between low and high. Throws Error::Kind::WrongUse for anything else.
    int number(const char *option, int fallback, int low, int high) const;
    /// The parts of a value that are separated by commas.
    QStringList list(const char *option) const;
    /// Words that are not options.
    const QStringList &words() const { return m_words; }
    bool wantsHelp() const { return m_help; }

private:
    struct Given
    {
        QString option;
        QString value;
    };
    const Given *find(const char *option) const;

    QString m_command;
    std::vector<Given> m_given;
    QStringList m_words;
    bool m_help = false;
};

/// The command was used wrongly: throws Error::Kind::WrongUse.
[[noreturn]] void refuse(const QString &why);

/// The name among these that the text was probably meant to be, or an empty text.
QString nearest(const QString &text, const QStringList &names);

/// The help of the program and of one command, at most 80 columns wide.
QString help();
QString help(const Command &command);

} // namespace carnet::cli
