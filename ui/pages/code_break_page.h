#pragma once

#include "core/study.h"
#include "core/trust/code_break.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"
#include "ui/widgets/waking_button.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace carnet::ui {

class Card;
class CodeBreakResult;
class PromptLine;
class Segmented;
class Theme;

/// Emergency code break: one patient, one period, on a page of its own. The button wakes a moment after everything is
/// filled in; what it shows is shown once.
class CodeBreakPage final : public Page
{
    Q_OBJECT

public:
    struct Delays
    {
        std::chrono::milliseconds beforeButton = WakingButton::usualWait;
        std::chrono::seconds shown{60};
    };

    CodeBreakPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    CodeBreakPage(Study &study, const Theme &theme, const Prompts &prompts, Delays delays, QWidget *parent = nullptr);
    ~CodeBreakPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *form();
    QWidget *whyCard();
    QWidget *openingCard();
    void retranslate();
    void look();
    void breakNow();
    void clear();
    void leave();
    QString numberWords() const;
    CodeBreakWish wish() const;
    QString missing() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    const Delays m_delays;
    QString m_patient;
    QStackedWidget *m_stack;
    QFrame *m_band = nullptr;
    QLabel *m_bandTitle = nullptr;
    QLabel *m_bandText = nullptr;
    Card *m_why = nullptr;
    Segmented *m_reasons = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_toldLabel = nullptr;
    QLineEdit *m_told = nullptr;
    Card *m_opening = nullptr;
    QLabel *m_reminder = nullptr;
    QLabel *m_periodLabel = nullptr;
    Segmented *m_periods = nullptr;
    QLabel *m_codeLabel = nullptr;
    QLineEdit *m_code = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password = nullptr;
    PromptLine *m_prompt = nullptr;
    QPushButton *m_cancel = nullptr;
    QBoxLayout *m_cards;
    bool m_needsCode = true; ///< who does not hold the key of the list opens the envelope
    WakingButton *m_break = nullptr;
    CodeBreakResult *m_result = nullptr;
};

} // namespace carnet::ui
