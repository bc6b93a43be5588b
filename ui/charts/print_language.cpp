#include "ui/charts/print_language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Keeps the news of another language from the windows.
class Silence final : public QObject
{
public:
    Silence() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::LanguageChange; }
};

} // namespace

/// A catalogue that also answers for what it does not hold, so that no other one is asked.
class PrintLanguage::Texts final : public QTranslator
{
public:
    explicit Texts(const QString &language) { m_isThere = load(u":/i18n/carnet_%1.qm"_s.arg(language)); }

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString found = m_isThere ? QTranslator::translate(context, source, disambiguation, n) : QString();
        return found.isEmpty() ? QString::fromUtf8(source) : found;
    }
    bool isEmpty() const override { return false; }

private:
    bool m_isThere = false;
};

PrintLanguage::PrintLanguage(const QString &language)
{
    if (language.isEmpty() || language == m_before.name().left(2))
        return;
    m_texts = std::make_unique<Texts>(language);
    const Silence silence;
    QCoreApplication::installTranslator(m_texts.get());
    QLocale::setDefault(language == u"fr" ? QLocale(QLocale::French, QLocale::France)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

PrintLanguage::~PrintLanguage()
{
    if (!m_texts)
        return;
    const Silence silence;
    QCoreApplication::removeTranslator(m_texts.get());
    QLocale::setDefault(m_before);
}

} // namespace carnet::ui
