#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/models/setup_draft.h"

class QLabel;
class QPushButton;

namespace carnet::ui {

class Card;
class RowsTable;
class Theme;

/// How the protocol came to be what it is; each version as a file; a changed file into the draft.
class SetupVersions final : public QWidget
{
    Q_OBJECT

public:
    SetupVersions(SetupDraft &draft, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);

private:
    void refresh();
    void showChanges();
    void save();
    void load();
    void tell(const QString &words, const QString &tone);

    SetupDraft &m_draft;
    const Prompts &m_prompts;
    RowsTable *m_table;
    QLabel *m_changes;
    QPushButton *m_save;
    QPushButton *m_load;
    QLabel *m_result;
};

} // namespace carnet::ui
