#pragma once

#include "ui/forms/diary_session.h"
#include "ui/models/diary_paste.h"
#include "ui/widgets/prompt_line.h"

#include <QItemSelectionModel>
#include <QKeyEvent>

namespace carnet::ui {

/// How loud a sentence of the prompt is.
using Say = PromptLine::Level;

/// What each key does in the diary: the cursor, the waiting "1", the absorbed Enter, the refusals. Draws nothing.
/// It works on the session and on the current index of the selection, so the real grid and the tests share it.
class DiaryTypist final : public QObject
{
    Q_OBJECT

public:
    DiaryTypist(DiarySession &session, QItemSelectionModel &selection, QObject *parent = nullptr);

    /// Whether this key belongs to the grid; asked before shortcuts get it.
    static bool owns(const QKeyEvent &event);
    /// False when the key is not for the grid.
    bool press(const QKeyEvent &event);

    /// The cell whose "1" may still become 10.
    std::optional<DiaryCell> pending() const { return m_pending; }
    std::optional<DiaryCell> current() const;
    int currentDay() const;
    void go(DiaryCell cell);
    /// The cursor was moved by other means: nothing waits any more.
    void settle();
    /// After a question about the current cell was answered.
    void advanceAfterQuestion();
    /// Values of a block, as tab-separated text.
    QString copied() const;
    void undo();
    void redo();
    /// One pasted field: the same as typing it.
    void typePasted(const PastedField &field);
    /// Where the prompt says the cursor is.
    QString placeWords() const;

signals:
    void said(carnet::ui::Say say, const QString &sentence);
    /// A key that is not possible here.
    void refused(const QModelIndex &index);
    void rescueWanted(int day);
    void noteWanted(int day);
    void illegibleTyped(carnet::ui::DiaryCell cell);
    void reasonWanted(const std::vector<carnet::ui::DiaryCell> &cells);
    void historyWanted(const QModelIndex &index);
    void queryWanted(carnet::ui::DiaryCell cell);
    void copyWanted();
    void pasteWanted();
    void finishWanted();
    /// Esc or F6: out of the grid.
    void left();

private:
    bool pressWithControl(const QKeyEvent &event);
    bool pressFunctionKey(int key);
    bool pressMove(const QKeyEvent &event);
    bool pressConfirm(const QKeyEvent &event);
    bool pressLetter(const QKeyEvent &event);

    void typeDigit(int digit);
    void typeValue(const Value &value, bool advances);
    void typeMissingDay();
    void wantRestOfPeriod();
    void typeIllegible();
    bool keepPending();
    void backspace();
    void emptySelection();
    void escape();
    void shiftRows(int by);
    void findUnfinished(int direction);
    void countKeypadMoves(const QKeyEvent &event);

    void stepBack(bool isRedo);
    void sayConflict(const std::vector<carnet::Conflict> &conflicts);

    bool mayType(std::optional<DiaryCell> cell);
    bool mayTouchDay(int day);
    bool advance(int by);
    void advanceTyped(DiaryCell from);
    void moveTo(const QModelIndex &index);
    void refuse(const QString &sentence);
    void say(Say say, const QString &sentence);
    QString endOfPart(DiaryCell cell) const;
    QString warningOf(DiaryCell cell) const;
    QStringList warningsOf(int day) const;
    void speak();
    void settleState();

    DiarySession &m_session;
    DiaryModel &m_model;
    QItemSelectionModel &m_selection;
    std::optional<DiaryCell> m_pending;
    Value m_beforePending;
    bool m_absorb = false;
    bool m_full = false;            ///< the last cell was filled by typing: digits wait for Backspace or an arrow
    std::vector<DiaryCell> m_typed; ///< cells of this run of typing, for Backspace
    int m_absorbed = 0;
    std::vector<quint64> m_keypadMoves;
    Say m_say = Say::Neutral;
    QString m_sentence;
};

} // namespace carnet::ui
