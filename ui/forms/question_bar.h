#pragma once

#include "ui/theme/theme.h"

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

class WrapLayout;
/// One answer of a numbered question.
struct Choice
{
    QString code;
    QString label;
    bool needsText = false; ///< "other": the words are wanted too
};

/// What the typist is asked without leaving the page. Without choices, a line of text is the answer.
struct Question
{
    QString text;
    std::vector<Choice> choices;
    QString placeholder;
    QString preset{}; ///< what stands in the line at first
};

struct Answer
{
    QString code;
    QString text;
};

/// A question in the place of the prompt: number keys choose, Enter answers, Esc takes it back. Never a window.
class QuestionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBar(const Theme &theme, QWidget *parent = nullptr);

    /// answered is called once, with nothing when the question was taken back.
    void ask(const Question &question, std::function<void(const std::optional<Answer> &)> answered);
    bool isAsking() const { return bool(m_answered); }
    /// Takes the open question back, as Esc does.
    void cancel();

signals:
    /// The bar is needed, or no longer.
    void asking(bool isAsking);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(std::size_t number);
    void finish(const std::optional<Answer> &answer);
    void wantText();

    const Theme &m_theme;
    QLabel *m_text;
    QLineEdit *m_line;
    QHBoxLayout *m_row;
    WrapLayout *m_choices;
    std::vector<QPushButton *> m_buttons;
    Question m_question;
    QString m_chosen;
    std::function<void(const std::optional<Answer> &)> m_answered;
};

} // namespace carnet::ui
