#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QFile>

namespace carnet {

using namespace Qt::StringLiterals;

namespace {

const QStringList pagesHere{u"start"_s,   u"today"_s,  u"visits"_s,     u"visit"_s,     u"ae"_s,         u"patients"_s,
                            u"patient"_s, u"scores"_s, u"events"_s,     u"charts"_s,    u"treatments"_s, u"timeline"_s,
                            u"diary"_s,   u"form"_s,   u"queries"_s,    u"analysis"_s,  u"export"_s,     u"audit"_s,
                            u"sign"_s,    u"setup"_s,  u"allocation"_s, u"codebreak"_s, u"unblinding"_s};
const QString help = uR"(Carnet: pain diary and visits of a clinical trial

Usage: carnet [STUDY] [OPTION…]

  --demo                 open the demo study, made on first use
  --user NAME            who opens the study; the password comes from --password-file FILE or
                         CARNET_PASSWORD, or is asked for; a demonstration needs none
  --lang fr|en           language of the interface
  --theme light|dark|contrast
  --text-size 90…150     size of the text in percent
  --screenshot PAGE FILE.png
                         draw one page of the study into a file and exit; PAGE is one of
                         start today patients patient scores events treatments diary visits
                         visit form ae timeline queries charts analysis export audit sign
                         allocation codebreak unblinding setup
      --size 1366x728    size of the picture
      --patient CODE     for patient, scores, diary and form; the first patient by default
      --period K         for diary; 1 by default
      --visit V          for visit and form; by default the next visit, or the first with
                         questionnaires
      --form ID          for visit and form; the first open one by default
      --tab NAME         for patient, charts and analysis: the tab or result in front; for visits: month, weeks or list
  --help, --version

Exit codes: 0 done; 1 no screen; 2 wrong use; 3 the study cannot be opened.
)"_s;

std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    if (size.width() < 320 || size.height() < 240 || size.width() > 10000 || size.height() > 10000)
        return std::nullopt;
    return size;
}

QString problemOfScreenshot(const QString &page)
{
    if (pagesHere.contains(page))
        return {};
    return u"There is no page “%1”. Pages: %2."_s.arg(page, pagesHere.join(u", "_s));
}

/// Fills what --screenshot and its companions say; the page's file is the positional argument after the page.
void readScreenshot(const QCommandLineParser &parser, QStringList &rest, Options &options)
{
    Options::Screenshot shot;
    shot.page = parser.value(u"screenshot"_s);
    options.problem = problemOfScreenshot(shot.page);
    // "--screenshot PAGE FILE.png" may stand before or after the study: the picture is known by its ending.
    for (int i = 0; i < int(rest.size()) && shot.file.isEmpty(); ++i)
        if (rest.at(i).endsWith(u".png"_s, Qt::CaseInsensitive))
            shot.file = rest.takeAt(i);
    if (options.problem.isEmpty() && shot.file.isEmpty())
        options.problem = u"--screenshot wants a page and a file that ends in .png."_s;
    if (parser.isSet(u"size"_s)) {
        const auto size = sizeOf(parser.value(u"size"_s));
        if (size)
            shot.size = *size;
        else
            options.problem = u"--size wants width and height in pixels, such as 1366x728."_s;
    }
    shot.patient = parser.value(u"patient"_s);
    shot.visit = parser.value(u"visit"_s);
    shot.form = parser.value(u"form"_s);
    shot.tab = parser.value(u"tab"_s);
    if (parser.isSet(u"period"_s)) {
        shot.period = parser.value(u"period"_s).toInt();
        if (shot.period < 1)
            options.problem = u"--period wants the number of a period, from 1."_s;
    }
    options.screenshot = shot;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    Options options;
    QCommandLineParser parser;
    parser.addOption({u"demo"_s, {}});
    for (const auto &name : {u"user"_s, u"password-file"_s, u"lang"_s, u"theme"_s, u"text-size"_s, u"screenshot"_s,
                             u"size"_s, u"patient"_s, u"period"_s, u"visit"_s, u"form"_s, u"tab"_s})
        parser.addOption({name, {}, u"value"_s});
    parser.addOption({{u"help"_s, u"h"_s}, {}});
    parser.addOption({{u"version"_s, u"v"_s}, {}});
    if (!parser.parse(QStringList(u"carnet"_s) + arguments)) {
        options.problem = parser.errorText() + u"\nSee carnet --help."_s;
        return options;
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        options.answer =
            parser.isSet(u"help"_s) ? help : QString(u"carnet "_s + QStringLiteral(CARNET_VERSION) + u'\n');
        return options;
    }
    options.demo = parser.isSet(u"demo"_s);
    options.user = parser.value(u"user"_s);
    options.password = qEnvironmentVariable("CARNET_PASSWORD");
    if (parser.isSet(u"password-file"_s)) {
        QFile file(parser.value(u"password-file"_s));
        if (file.open(QIODevice::ReadOnly))
            options.password = QString::fromUtf8(file.readLine()).trimmed();
        else
            options.problem = u"The password file %1 cannot be read."_s.arg(file.fileName());
    }
    options.language = parser.value(u"lang"_s);
    options.theme = parser.value(u"theme"_s);
    QStringList rest = parser.positionalArguments();
    if (parser.isSet(u"screenshot"_s))
        readScreenshot(parser, rest, options);
    if (!options.language.isEmpty() && options.language != u"fr" && options.language != u"en")
        options.problem = u"--lang is fr or en, not “%1”."_s.arg(options.language);
    if (!options.theme.isEmpty() && !QStringList{u"light"_s, u"dark"_s, u"contrast"_s}.contains(options.theme))
        options.problem = u"--theme is light, dark or contrast, not “%1”."_s.arg(options.theme);
    if (parser.isSet(u"text-size"_s)) {
        options.textSize = parser.value(u"text-size"_s).toInt();
        if (options.textSize < 90 || options.textSize > 150)
            options.problem = u"--text-size is a percentage from 90 to 150."_s;
    }
    if (rest.size() > 1)
        options.problem = u"One study at a time: %1."_s.arg(rest.join(u", "_s));
    else if (rest.size() == 1 && options.demo)
        options.problem = u"Either a study or --demo."_s;
    options.study = rest.value(0);
    return options;
}

} // namespace carnet
