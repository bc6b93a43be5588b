#pragma once

#include <QLocale>
#include <QString>
#include <memory>

namespace carnet::ui {

/// While it lives, every text, date and number comes in that language, without the window being told: patients may read
/// another language than the nurse. Nothing may be shown or typed meanwhile.
class PrintLanguage
{
public:
    /// language: "en" or "fr"; empty leaves everything as it is.
    explicit PrintLanguage(const QString &language);
    ~PrintLanguage();
    PrintLanguage(const PrintLanguage &) = delete;
    PrintLanguage &operator=(const PrintLanguage &) = delete;

private:
    class Texts;

    QLocale m_before;
    std::unique_ptr<Texts> m_texts;
};

} // namespace carnet::ui
