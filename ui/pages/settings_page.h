#pragma once

#include "ui/widgets/page.h"

class QCheckBox;
class QLabel;

namespace carnet::ui {

class Card;
class InterfaceLanguage;
class Segmented;
class Theme;

/// What a person chooses for this computer: language, look, sounds.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Theme &theme, InterfaceLanguage &language, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChoices();
    void connectChoices();

    Theme &m_theme;
    InterfaceLanguage &m_language;
    QLabel *m_title;
    QLabel *m_about;
    Card *m_look;
    Card *m_typing;
    QLabel *m_languageLabel;
    QLabel *m_themeLabel;
    QLabel *m_sizeLabel;
    Segmented *m_languages;
    Segmented *m_themes;
    Segmented *m_sizes;
    QCheckBox *m_mute;
    QLabel *m_muteHint;
};

} // namespace carnet::ui
