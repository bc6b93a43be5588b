#include "ui/forms/question_bar.h"

#include "ui/forms/digit_keys.h"
#include "ui/widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QuestionBar::QuestionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_row(new QHBoxLayout(this))
    , m_choices(new WrapLayout(6))
{
    setObjectName(u"diaryQuestion"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_text->setProperty("role", u"strong"_s);
    m_line->setObjectName(u"diaryQuestionText"_s);
    m_line->setMaxLength(500);
    m_line->installEventFilter(this);
    m_choices->addWidget(m_text);
    m_row->setContentsMargins(14, 4, 14, 4);
    m_row->setSpacing(12);
    m_row->addLayout(m_choices);
    m_row->addWidget(m_line, 1);
    hide();
}

void QuestionBar::ask(const Question &question, std::function<void(const std::optional<Answer> &)> answered)
{
    cancel();
    m_question = question;
    m_answered = std::move(answered);
    m_chosen.clear();
    m_text->setText(question.text);
    m_line->setAccessibleName(question.text);
    m_line->setText(question.preset);
    m_line->selectAll();
    m_line->setPlaceholderText(question.placeholder);
    for (std::size_t number = 0; number < question.choices.size(); ++number) {
        auto *button = new QPushButton(
            tr("%1  %2", "number and answer").arg(number + 1).arg(question.choices[number].label), this);
        button->setObjectName(u"diaryChoice%1"_s.arg(number + 1));
        button->setAutoDefault(false);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, number] { choose(number); });
        m_choices->addWidget(button);
        m_buttons.push_back(button);
    }
    m_line->setVisible(question.choices.empty());
    m_row->setStretchFactor(m_choices, question.choices.empty() ? 0 : 1);
    show();
    emit asking(true);
    if (m_buttons.empty())
        m_line->setFocus();
    else
        m_buttons.front()->setFocus();
}

void QuestionBar::cancel()
{
    if (isAsking())
        finish({});
}

void QuestionBar::choose(std::size_t number)
{
    if (number >= m_question.choices.size())
        return;
    const Choice &choice = m_question.choices[number];
    m_chosen = choice.code;
    if (choice.needsText)
        wantText();
    else
        finish(Answer{m_chosen, {}});
}

void QuestionBar::wantText()
{
    for (QPushButton *button : m_buttons)
        button->setVisible(false);
    m_line->setPlaceholderText(tr("In a few words"));
    m_row->setStretchFactor(m_choices, 0);
    m_line->show();
    m_line->setFocus();
}

void QuestionBar::finish(const std::optional<Answer> &answer)
{
    const auto answered = std::move(m_answered);
    m_answered = nullptr;
    for (QPushButton *button : m_buttons) {
        m_choices->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    hide();
    emit asking(false);
    if (answered)
        answered(answer);
}

bool QuestionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isText = watched == m_line;
    const int digit = isText ? -1 : digitOf(*key);
    const bool isOurs = key->key() == Qt::Key_Escape || (isText && isEnter) || digit > 0;
    if (!isOurs)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key->key() == Qt::Key_Escape)
        cancel();
    else if (digit > 0)
        choose(std::size_t(digit - 1));
    else if (m_chosen.isEmpty() || !m_line->text().trimmed().isEmpty())
        finish(Answer{m_chosen, m_line->text().trimmed()});
    return true;
}

void QuestionBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().accentSoft);
}

} // namespace carnet::ui
