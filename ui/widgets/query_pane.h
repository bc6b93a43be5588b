#pragma once

#include "core/patients/queries.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class Chip;
class QueryContext;
class ElidedLabel;
class Theme;

/// One query: the value among its neighbours, everything said so far, and the answer. 1 corrects the value, 2 confirms
/// it, 3 explains; Ctrl+Enter sends.
class QueryPane final : public QWidget
{
    Q_OBJECT

public:
    QueryPane(Study &study, const Theme &theme, QWidget *parent = nullptr);
    ~QueryPane() override;

    /// 0 shows nothing.
    void setQuery(int number);
    int number() const { return m_query ? m_query->number : 0; }

    // What the keys and buttons do.
    void correctValue();
    void confirmValue();
    void explain();
    void send();
    void closeThis();
    void reopen();

signals:
    /// Somebody wants to correct the value that this query is about.
    void valueWanted(const carnet::DatumKey &about, int query);
    /// An answer, a closing or a reopening was recorded.
    void sent();
    /// Nothing could be recorded: in words.
    void failed(const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Writing { Nothing, Answer, Question };

    void build();
    void retranslate();
    void reload();
    void fillThread();
    void write(Writing writing, const QString &text);
    void answerCorrected(const Act &act);
    void attempt(const std::function<void()> &act);
    void say(const QString &problem);

    Study &m_study;
    const Theme &m_theme;
    std::optional<Query> m_query;
    Writing m_writing = Writing::Nothing;
    int m_correcting = 0; ///< query whose value is being corrected

    QLabel *m_title;
    Chip *m_state;
    QLabel *m_place;
    QueryContext *m_context;
    QVBoxLayout *m_thread;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_correct;
    QPushButton *m_confirm;
    QPushButton *m_explain;
    QPushButton *m_send;
    QPushButton *m_close;
    QPushButton *m_reopen;
};

} // namespace carnet::ui
