#include "ui/dialogs/print_button.h"

#include "ui/dialogs/print_preview.h"
#include "ui/widgets/themed_icon.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PrintButton::PrintButton(Study &study, const Theme &theme, const Prompts &prompts,
                         std::function<std::vector<PaperWish>()> papers, QWidget *parent)
    : QPushButton(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_papers(std::move(papers))
    , m_menu(new QMenu(this))
{
    setObjectName(u"printButton"_s);
    m_menu->setObjectName(u"printMenu"_s);
    setAutoDefault(false);
    setMenu(m_menu);
    setThemedIcon(this, theme, u"print"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &PrintButton::fillMenu);
    retranslate();
}

void PrintButton::fillMenu()
{
    m_menu->clear();
    bool isFirst = true;
    for (const PaperWish &wish : m_papers()) {
        QAction *action = m_menu->addAction(paperName(m_study, wish).replace(u"&"_s, u"&&"_s));
        action->setObjectName(u"print_"_s + code(wish.kind));
        if (std::exchange(isFirst, false))
            action->setShortcut(Qt::CTRL | Qt::Key_P); // shown only: the window has the key
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this,
                [this, wish] { showPaper(m_study, m_theme, m_prompts, wish, this); });
    }
}

void PrintButton::printFirst()
{
    if (const std::vector<PaperWish> wishes = m_papers(); !wishes.empty())
        showPaper(m_study, m_theme, m_prompts, wishes.front(), this);
}

void PrintButton::retranslate()
{
    setText(tr("Print") + u" ▾"_s);
    setAccessibleName(tr("Print"));
    setToolTip(tr("Ctrl+P"));
}

void PrintButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace carnet::ui
