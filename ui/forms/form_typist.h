#pragma once

#include "ui/forms/form_session.h"
#include "ui/widgets/prompt_line.h"

#include <QItemSelectionModel>
#include <QKeyEvent>

namespace carnet::ui {

/// What each key does in a questionnaire: the lit item, the waiting "1", numbers and times until Enter, the refusals.
/// Draws nothing. It works on the session and on the current index of the selection, so the real list and the tests
/// share it.
class FormTypist final : public QObject
{
    Q_OBJECT

public:
    using Say = PromptLine::Level;

    FormTypist(FormSession &session, QItemSelectionModel &selection, QObject *parent = nullptr);

    /// Whether this key belongs to the list; asked before shortcuts get it.
    static bool owns(const QKeyEvent &event);
    /// False when the key is not for the list.
    bool press(const QKeyEvent &event);
    /// One click on a box is its key.
    void tick(int row, int box);
    /// A text was typed to the end. moves: by how many items the cursor goes on.
    void typeText(int row, const QString &text, int moves);

    /// The row whose "1" may still become 10, −1 when none.
    int pending() const { return m_pending; }
    /// A number or time being typed.
    QString buffer() const { return m_buffer; }
    int current() const;
    void go(int row);
    /// The cursor was moved by other means: what was typed so far is kept, and nothing waits any more.
    void settle();
    /// True once after a digit moved on by itself: the Enter that follows it is already done.
    bool absorb();
    /// After a question about the current item was answered.
    void advanceAfterQuestion();
    void undo();
    void redo();
    /// Where the prompt says the cursor is, and what to type.
    QString placeWords() const;

signals:
    void said(carnet::ui::PromptLine::Level say, const QString &sentence);
    /// A key that is not possible here.
    void refused(const QModelIndex &index);
    /// The buffer or the waiting 1 looks different.
    void marksChanged();
    void textWanted(int row, const QString &text);
    void noteWanted(int row);
    /// Two boxes, or illegible: what is on the paper?
    void doubtTyped(int row);
    void reasonWanted();
    void historyWanted(int row);
    void queryWanted(int row);
    void paperWanted();
    void finishWanted();
    /// Esc or F6: out of the list.
    void left();

private:
    bool pressWithControl(const QKeyEvent &event);
    bool pressFunctionKey(const QKeyEvent &event);
    bool pressMove(const QKeyEvent &event);
    bool pressConfirm(const QKeyEvent &event);
    bool pressBuffer(const QKeyEvent &event);
    bool pressAnswer(const QKeyEvent &event);
    bool pressLetter(const QKeyEvent &event);

    void typeDigit(int digit);
    void typeScale(int digit);
    void typeYesNo(bool yes);
    bool typeValue(const Value &value, bool advances, bool asksLater = false);
    void typeMissing(Missing missing);
    bool flush();
    bool keepPending();
    void backspace();
    void empty(int row);
    void escape();
    void changeBy(int step);
    void findUnfinished(int direction);
    void moveSection(int direction);
    void stepBack(bool isRedo);

    bool mayType(int row);
    bool advance(int by);
    void advanceTyped(int from);
    void moveTo(int row);
    int boxOfKey(int row, int digit) const;
    void refuse(const QString &sentence);
    void refuseKey(const QString &key);
    void say(Say say, const QString &sentence);
    void sayConflict(const std::vector<carnet::Conflict> &conflicts);
    void sayAfter(int row, const QString &doubtBefore);
    QString allowed(int row) const;
    bool isStartOfNight(int row) const;
    void speak();
    void settleState();

    FormSession &m_session;
    FormModel &m_model;
    QItemSelectionModel &m_selection;
    int m_pending = -1;
    Value m_beforePending;
    QString m_buffer;
    bool m_absorb = false;
    bool m_full = false;      ///< the last item was filled by typing: digits wait for Backspace or an arrow
    std::vector<int> m_typed; ///< rows of this run of typing, for Backspace
    int m_absorbed = 0;
    Say m_say = Say::Neutral;
    QString m_sentence;
};

} // namespace carnet::ui
