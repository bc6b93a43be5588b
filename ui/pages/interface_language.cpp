#include "ui/pages/interface_language.h"

#include <QCoreApplication>
#include <QLocale>

namespace carnet::ui {

using namespace Qt::StringLiterals;

InterfaceLanguage::InterfaceLanguage(QObject *parent)
    : QObject(parent)
{
    if (!m_french.load(u":/i18n/carnet_fr.qm"_s))
        qWarning("The French texts are not built in");
}

InterfaceLanguage::~InterfaceLanguage()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QString InterfaceLanguage::fromSystem()
{
    return QLocale::system().uiLanguages().value(0).startsWith(u"fr"_s) ? u"fr"_s : u"en"_s;
}

void InterfaceLanguage::use(const QString &code)
{
    const QString wanted = code == u"fr" || code == u"en" ? code : fromSystem();
    if (wanted == m_code)
        return;
    m_code = wanted;
    // Dates and numbers follow the interface; British English writes "18 Apr 2025" as clinics do.
    QLocale::setDefault(wanted == u"fr" ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u":/i18n/qtbase_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/carnet_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(&m_own);
}

QString InterfaceLanguage::inOtherLanguage(const char *context, const char *source) const
{
    return m_code == u"fr" ? QString::fromUtf8(source) : m_french.translate(context, source);
}

} // namespace carnet::ui
