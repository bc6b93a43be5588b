#include "app/cli/command.h"

#include "core/domain/error.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

[[noreturn]] void refuseUse(const QString &what, const QString &command)
{
    throw Error(Error::Kind::WrongUse,
                what + u' ' + QCoreApplication::translate("Command", "See: carnetctl %1 --help").arg(command));
}

/// Insertions, deletions and exchanges of letters between two words.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = std::size_t(j) + 1;
            const int exchanged = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, exchanged});
        }
    }
    return row.back();
}

QString unknownOption(const QString &name, const Command &command)
{
    QStringList names{u"help"_s, u"lang"_s};
    for (const Option &option : command.options)
        names += QString::fromLatin1(option.name);
    const QString meant = nearest(name, names);
    const QString dashes = name.size() == 1 ? u"-"_s : u"--"_s;
    if (meant.isEmpty()) {
        return QCoreApplication::translate("Command", "%1 has no option %2.")
            .arg(QString::fromLatin1(command.name), dashes + name);
    }
    return QCoreApplication::translate("Command", "%1 has no option %2. Did you mean --%3?")
        .arg(QString::fromLatin1(command.name), dashes + name, meant);
}

} // namespace

void refuse(const QString &why)
{
    throw Error(Error::Kind::WrongUse, why);
}

QString nearest(const QString &text, const QStringList &names)
{
    QString best;
    int least = text.size() < 3 ? 2 : 3;
    for (const QString &name : names) {
        const int far = text.size() > 1 && name.startsWith(text) ? 0 : distance(text, name);
        if (far < least) {
            least = far;
            best = name;
        }
    }
    return best;
}

Arguments::Arguments(const Command &command, const QStringList &words)
    : m_command(QString::fromLatin1(command.name))
{
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, QString()});
    parser.addOption({u"lang"_s, QString(), u"LANGUAGE"_s});
    const std::initializer_list<Option> everywhere{{"user", "NAME", ""}, {"password-file", "FILE", ""}};
    for (const Option &option : everywhere)
        parser.addOption({QString::fromLatin1(option.name), QString(), QString::fromLatin1(option.value)});
    for (const Option &option : command.options) {
        parser.addOption({QString::fromLatin1(option.name), QString(),
                          option.value ? QString::fromLatin1(option.value) : QString()});
    }
    const bool understood = parser.parse(QStringList(u"carnetctl"_s) + words);
    m_help = parser.isSet(u"help"_s);
    if (m_help)
        return;
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        refuseUse(unknownOption(unknown.first(), command), m_command);
    if (!understood)
        refuseUse(parser.errorText(), m_command);

    std::vector<Option> options = command.options;
    options.insert(options.end(), everywhere.begin(), everywhere.end());
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name))
            continue;
        const QString value = option.value ? parser.value(name) : QString();
        if (option.value && value.isEmpty())
            refuseUse(QCoreApplication::translate("Command", "--%1 needs a value.").arg(name), m_command);
        m_given.push_back({name, value});
    }
    m_words = parser.positionalArguments();
    if (m_words.size() < command.fewest)
        refuseUse(QCoreApplication::translate("Command", "Something is missing after %1.").arg(m_command), m_command);
    if (command.most >= 0 && m_words.size() > command.most) {
        refuseUse(QCoreApplication::translate("Command", "%1 does not know what to do with “%2”.")
                   .arg(m_command, m_words[command.most]),
               m_command);
    }
}

const Arguments::Given *Arguments::find(const char *option) const
{
    const auto found = std::find_if(m_given.begin(), m_given.end(),
                                    [option](const Given &given) { return given.option == QLatin1StringView(option); });
    return found == m_given.end() ? nullptr : &*found;
}

bool Arguments::has(const char *option) const
{
    return find(option) != nullptr;
}

QString Arguments::value(const char *option) const
{
    const Given *given = find(option);
    return given ? given->value : QString();
}

QString Arguments::required(const char *option) const
{
    const Given *given = find(option);
    if (!given) {
        refuseUse(QCoreApplication::translate("Command", "%1 needs --%2.").arg(m_command, QLatin1StringView(option)),
               m_command);
    }
    return given->value;
}

int Arguments::number(const char *option, int fallback, int low, int high) const
{
    const Given *given = find(option);
    if (!given)
        return fallback;
    bool whole = false;
    const int number = given->value.toInt(&whole);
    if (!whole || number < low || number > high) {
        refuseUse(QCoreApplication::translate("Command", "--%1 is a whole number from %2 to %3, not “%4”.")
                   .arg(QLatin1StringView(option), QString::number(low), QString::number(high), given->value),
               m_command);
    }
    return number;
}

QStringList Arguments::list(const char *option) const
{
    QStringList parts;
    for (const QString &part : value(option).split(u',', Qt::SkipEmptyParts))
        parts += part.trimmed();
    return parts;
}

} // namespace carnet::cli
