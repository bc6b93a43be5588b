#pragma once

#include "core/study.h"
#include "ui/widgets/page.h"

class QListWidget;
class QStackedWidget;
class QLabel;

namespace carnet::ui {

class BackupCard;
class ComputerPanel;
class InterfaceLanguage;
class PeoplePanel;
class SetupBar;
class SetupDraft;
class Theme;
struct Prompts;

/// What a person chooses for this computer, people and backups, and the protocol of the study for who may change it:
/// the parts at the left, the chosen one at the right.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Study &study, Theme &theme, InterfaceLanguage &language, const Prompts &prompts,
                 QWidget *parent = nullptr);
    ~SettingsPage() override;

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
    void addHeading(const QString &title);
    void addPart(const QString &id, const QString &title, QWidget *part);
    void addSetup();
    void fill();
    void choose(const QString &id);
    void showChosen();
    QString chosen() const;
    void retranslate();

    Study &m_study;
    Theme &m_theme;
    const Prompts &m_prompts;
    SetupDraft *m_draft = nullptr;
    QLabel *m_title;
    QLabel *m_about;
    QListWidget *m_parts;
    QStackedWidget *m_stack;
    ComputerPanel *m_computer;
    PeoplePanel *m_people;
    BackupCard *m_backups;
    SetupBar *m_bar = nullptr;
    QLabel *m_obstacle;
    bool m_isFilling = false;
};

} // namespace carnet::ui
