#pragma once

#include "core/study.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace carnet::ui {

class BackupCard;
class AccountsPanel;
class Card;
class InterfaceLanguage;
class Segmented;
class Theme;
struct Prompts;

/// What a person chooses for this computer: language, look, sounds, backups.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Study &study, Theme &theme, InterfaceLanguage &language, const Prompts &prompts,
                 QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;

signals:
    /// How long the window may stand unused.
    void idleChosen();
    /// A study without accounts is to get some.
    void protectWanted();

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
    BackupCard *m_backups;
    QLabel *m_languageLabel;
    QLabel *m_themeLabel;
    QLabel *m_sizeLabel;
    Segmented *m_languages;
    Segmented *m_themes;
    Segmented *m_sizes;
    QCheckBox *m_mute;
    QLabel *m_muteHint;
    Card *m_people;
    AccountsPanel *m_accounts = nullptr;
    QLabel *m_unprotected;
    QPushButton *m_protect;
    QLabel *m_idleLabel;
    Segmented *m_idle;
};

} // namespace carnet::ui
