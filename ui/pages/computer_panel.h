#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace carnet::ui {

class Card;
class InterfaceLanguage;
class Segmented;
class Theme;

/// Language, look and sound of the program for this person on this computer.
class ComputerPanel final : public QWidget
{
    Q_OBJECT

public:
    ComputerPanel(Theme &theme, InterfaceLanguage &language, QWidget *parent = nullptr);

    /// Shows what is chosen now.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectChoices();
    void orderTabs();
    void retranslate();

    Theme &m_theme;
    InterfaceLanguage &m_language;
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
