#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/papers/papers.h"

#include <QPushButton>

namespace carnet::ui {

class Theme;

/// The papers that a page can print, as a menu; each opens its preview.
class PrintButton final : public QPushButton
{
    Q_OBJECT

public:
    /// papers: asked each time, the usual one first; none: the button does nothing.
    PrintButton(Study &study, const Theme &theme, const Prompts &prompts,
                std::function<std::vector<PaperWish>()> papers, QWidget *parent = nullptr);

    /// What Ctrl+P does: the first paper.
    void printFirst();
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    std::function<std::vector<PaperWish>()> m_papers;
    QMenu *m_menu;
};

} // namespace carnet::ui
