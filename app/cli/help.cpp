#include "app/cli/command.h"

#include <QCoreApplication>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

constexpr int screenWidth = 80;

/// The text in lines that fit beside an indent, the first line beginning with head.
QString paragraph(const QString &head, int indent, const QString &text)
{
    QString lines;
    QString line = head.size() < std::max(indent, 1) ? head.leftJustified(indent) : QString(head + u"  "_s);
    const qsizetype start = line.size();
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool first = line.size() == start && lines.isEmpty();
        if (!first && line.size() + 1 + word.size() > screenWidth) {
            lines += line + u'\n';
            line = QString(indent, u' ');
        }
        if (!first && line.size() > indent)
            line += u' ';
        line += word;
    }
    return lines + line + u'\n';
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Command", text);
}

/// Commands of one purpose stand together, so that the list fits a screen.
bool sharesLineWithNext(const Command &command)
{
    const Command *next = &command + 1;
    return next != std::to_address(commands().end()) &&
           QLatin1StringView(next->summary) == QLatin1StringView(command.summary);
}

QString optionHead(const Option &option)
{
    return u"  --"_s + QLatin1StringView(option.name) +
           (option.value ? u' ' + QString::fromLatin1(option.value) : QString());
}

} // namespace

QString help()
{
    QString text =
        QCoreApplication::translate("Command", "carnetctl: a study of Carnet without a window") + u'\n' +
        QCoreApplication::translate("Command", "Use: carnetctl COMMAND … [--help] [--lang en|fr] [--user NAME]") +
        u"\n\n"_s;
    QString names;
    for (const Command &each : commands()) {
        names += (names.isEmpty() ? u"  "_s : u", "_s) + QLatin1StringView(each.name);
        if (sharesLineWithNext(each))
            continue;
        text += paragraph(names, 20, translated(each.summary));
        names.clear();
    }
    text += u'\n' + paragraph(QString(), 0,
                              QCoreApplication::translate(
                                  "Command", "Results go to standard output, words to standard error; - is either. "
                                             "Exit codes: 0 done, 1 something found or refused, 2 wrong use, "
                                             "3 the study cannot be opened, 130 interrupted."));
    return text;
}

QString help(const Command &command)
{
    QString text;
    for (const char *use : command.uses)
        text += u"carnetctl "_s + QLatin1StringView(command.name) + u' ' + QString::fromUtf8(use).trimmed() + u'\n';
    text += u'\n' + paragraph(QString(), 0, translated(command.details));
    if (!command.options.empty())
        text += u'\n';
    int indent = 0;
    for (const Option &option : command.options)
        indent = std::max(indent, int(optionHead(option).size()) + 2);
    for (const Option &option : command.options)
        text += paragraph(optionHead(option), indent, translated(option.help));
    return text;
}

} // namespace carnet::cli
