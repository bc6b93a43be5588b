#pragma once

#include "core/study.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace carnet::ui {

class ProgressStrip;
class Segmented;

/// Where copies of the study go and how often, one made now, and the newest one opened and proven.
class BackupCard final : public QWidget
{
    Q_OBJECT

public:
    BackupCard(Study &study, const Prompts &prompts, QWidget *parent = nullptr);

    /// Shows what the settings and the list of backups say now.
    void refresh();
    std::vector<QWidget *> controls() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFolder();
    void chooseFolder();
    void chooseNoFolder();
    void backUp();
    void testRestore();
    void tell(const QString &words, const QString &tone);
    void enableButtons(bool enabled);

    Study &m_study;
    const Prompts &m_prompts;
    Card *m_card;
    QLabel *m_folderLabel;
    QLabel *m_folder;
    QPushButton *m_choose;
    QPushButton *m_none;
    QLabel *m_oftenLabel;
    Segmented *m_often;
    QLabel *m_rule;
    QLabel *m_last;
    QPushButton *m_backUp;
    QPushButton *m_test;
    ProgressStrip *m_progress;
    QLabel *m_result;
};

} // namespace carnet::ui
