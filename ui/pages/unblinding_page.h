#pragma once

#include "core/study.h"
#include "core/trust/unblinding.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

#include <chrono>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

class Card;
class CheckRow;
class Chip;
class ElidedLabel;
class ProgressStrip;
class PromptLine;
class SecondPersonFields;
class Theme;
class WakingButton;

/// The planned unblinding: what must be done before, two people with their passwords, the protocol's code, and the
/// certificate.
class UnblindingPage final : public Page
{
    Q_OBJECT

public:
    UnblindingPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    UnblindingPage(Study &study, const Theme &theme, const Prompts &prompts, std::chrono::milliseconds beforeButton,
                   QWidget *parent = nullptr);
    ~UnblindingPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void print() override { printCertificate(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *stepsCard();
    QWidget *peopleCard(std::chrono::milliseconds beforeButton);
    void connectControls();
    void retranslate();
    void check();
    void showSteps();
    void look();
    void openStep(const UnblindingStep &step);
    void unblindNow();
    QByteArray secretOf(const Credentials &second);
    /// Who opened the treatments, and what is left to do.
    QString openedWords() const;
    void printCertificate();
    QString missing() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    std::vector<UnblindingStep> m_steps;
    std::optional<Unblinding> m_done;
    QLabel *m_title;
    ElidedLabel *m_about;
    Chip *m_chip;
    ProgressStrip *m_progress;
    PromptLine *m_prompt;
    Card *m_stepsCard = nullptr;
    std::vector<CheckRow *> m_rows;
    QPushButton *m_again = nullptr;
    Card *m_peopleCard = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_firstLabel = nullptr;
    QLineEdit *m_first = nullptr;
    SecondPersonFields *m_second = nullptr;
    QLabel *m_codeLabel = nullptr;
    QLineEdit *m_code = nullptr;
    WakingButton *m_unblind = nullptr;
    QPushButton *m_certificate = nullptr;
};

} // namespace carnet::ui
