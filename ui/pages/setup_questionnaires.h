#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/models/setup_draft.h"

class QLabel;
class QPushButton;

namespace carnet::ui {

class RowsTable;
class Theme;

/// The questionnaires of the study: their definitions as files, newer ones into the draft, the site's licence and
/// wording.
class SetupQuestionnaires final : public QWidget
{
    Q_OBJECT

public:
    SetupQuestionnaires(SetupDraft &draft, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);

private:
    void refresh();
    void enableButtons();
    const Instrument *current() const;
    void save();
    void load();
    void loadWording();
    void editLicence();
    void tell(const QString &words, bool isGood);

    SetupDraft &m_draft;
    const Theme &m_theme;
    const Prompts &m_prompts;
    RowsTable *m_table;
    QPushButton *m_save;
    QPushButton *m_load;
    QPushButton *m_licence;
    QPushButton *m_wording;
    QLabel *m_result;
};

} // namespace carnet::ui
