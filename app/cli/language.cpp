#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <clocale>
#include <cstring>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

QString environmentLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = qEnvironmentVariable(name);
        if (!locale.isEmpty())
            return locale.startsWith(u"fr"_s) ? u"fr"_s : u"en"_s;
    }
    return u"en"_s;
}

QString languageAtStart = u"en"_s;

void install(const QString &catalogue, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(catalogue, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void prepareLocale()
{
    languageAtStart = environmentLanguage();
    // Qt warns on standard error when the locale is not UTF-8, and then uses C.UTF-8 itself.
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

bool useLanguage(const QString &wanted)
{
    const QString language = wanted.isEmpty() ? languageAtStart : wanted;
    if (language != u"en"_s && language != u"fr"_s)
        return false;
    QLocale::setDefault(language == u"fr"_s ? QLocale(QLocale::French, QLocale::France)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    install(u"carnet_"_s + language, u":/i18n"_s);
    install(u"qtbase_"_s + language, u":/i18n"_s);
    return true;
}

} // namespace carnet::cli
