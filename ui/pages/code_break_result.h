#pragma once

#include "core/trust/code_break.h"
#include "ui/dialogs/prompts.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace carnet {
class Study;
}

namespace carnet::ui {

class Card;
class Theme;

/// What a broken code said, in large type, for a minute and once.
class CodeBreakResult final : public QWidget
{
    Q_OBJECT

public:
    CodeBreakResult(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);

    void show(const CodeBreakWish &wish, const BrokenCode &broken, std::chrono::seconds time);
    /// What was shown is gone.
    void forget();

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tick();
    void retranslate();
    void print();

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    QTimer m_second;
    std::chrono::seconds m_left{0};
    std::optional<std::pair<CodeBreakWish, BrokenCode>> m_shown;
    Card *m_card;
    QLabel *m_treatment;
    QLabel *m_calls;
    QLabel *m_time;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace carnet::ui
