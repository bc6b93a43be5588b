#pragma once

#include "core/exchange/allocation_file.h"
#include "core/trust/preparations.h"
#include "ui/dialogs/prompts.h"
#include "ui/papers/allocation_papers.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace carnet::ui {

class AllocationPreview;
class Card;
class EmptyState;
class ProgressStrip;
class PromptLine;
class Theme;

/// The pharmacist's page: the allocation list comes in, is checked and sealed; preparation sheets and envelopes go out.
/// Every look into the list is recorded.
class AllocationPage final : public Page
{
    Q_OBJECT

public:
    AllocationPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~AllocationPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void print() override { printSheet(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *keeping();
    QWidget *preparationsCard();
    QWidget *listCard();
    void connectControls();
    void retranslate();
    void refresh();
    void fillPreparations();
    void fillState();
    QString stateWords(const AllocationState &state) const;
    void chooseFile();
    void seal(const Replacement &replacement);
    void printSheet();
    void breakCode();
    void newEnvelopes();
    /// With those who are marked as holders of the key and do not have it yet.
    void shareKey();
    void printReceipt();
    void printEnvelopes();
    const Preparation *current() const;
    /// Throws Error when nothing is typed, before it counts as a wrong password.
    QString typedPassword() const;
    /// The private half of the key, by the password at the left, which is forgotten then. Throws Error.
    QByteArray secret();

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    std::vector<Preparation> m_preparations;
    AllocationFile m_file;
    std::optional<AllocationSource> m_source; ///< of the list just sealed: its receipt needs no password
    std::vector<EnvelopeCode> m_codes;        ///< just made; forgotten once printed

    QLabel *m_title;
    QLabel *m_about;
    QPushButton *m_import;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    AllocationPreview *m_preview;
    ProgressStrip *m_progress;
    PromptLine *m_prompt;
    Card *m_preparationsCard = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_sheet = nullptr;
    QPushButton *m_break = nullptr;
    Card *m_listCard = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_printReceipt = nullptr;
    QPushButton *m_printEnvelopes = nullptr;
    QLabel *m_envelopesHint = nullptr;
    QPushButton *m_newEnvelopes = nullptr;
    QLabel *m_keys = nullptr;
    QPushButton *m_share = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_reasonLabel = nullptr;
};

} // namespace carnet::ui
