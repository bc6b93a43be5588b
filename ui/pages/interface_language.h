#pragma once

#include <QObject>
#include <QTranslator>

namespace carnet::ui {

/// The language of the interface, French or English, switched while the program runs.
class InterfaceLanguage final : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceLanguage(QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    /// "fr" on a French system, else "en".
    static QString fromSystem();

    QString code() const { return m_code; }
    /// code: "fr" or "en"; anything else is the system's. Every window is told by a LanguageChange event.
    void use(const QString &code);
    /// A source text in the language that is not in use, for people who type a command in the other one.
    QString inOtherLanguage(const char *context, const char *source) const;

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
    QTranslator m_french;
};

} // namespace carnet::ui
