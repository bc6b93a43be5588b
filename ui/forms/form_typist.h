#pragma once

#include "ui/forms/form_session.h"
#include "ui/widgets/prompt_line.h"

#include <QItemSelectionModel>
#include <QKeyEvent>

namespace carnet::ui {

/// A time as people key it: "2330", "23:30", "23h30", "730", "7", "24:00" for midnight. "HH:MM", or nothing.
std::optional<QString> timeFromKeys(const QString &keys);
/// A number as people key it, with a comma or a point; a range such as "30-60" gives its middle.
std::optional<double> numberFromKeys(const QString &keys);

/// What each key does on a questionnaire: the lit item, the waiting "1", numbers and times while they are typed, the
/// absorbed Enter, the refusals. Draws nothing. It works on the session and on the current index of the selection, so
/// the real form and the tests share it.
class FormTypist final : public QObject
{
    Q_OBJECT

public:
    using Say = PromptLine::Level;

    FormTypist(FormSession &session, QItemSelectionModel &selection, QObject *parent = nullptr);

    /// Whether this key belongs to the form; asked before shortcuts get it.
    static bool owns(const QKeyEvent &event);
    /// False when the key is not for the form.
    bool press(const QKeyEvent &event);

    int current() const;
    /// The item whose "1" may still become 10; −1 when none.
    int pending() const { return m_pending; }
    /// What is typed of a number or time that Enter has not confirmed yet.
    const QString &typed() const { return m_typed; }
    void go(int row);
    /// A click on a box: the same as its key.
    void choose(int row, int box);
    /// The words of an item were typed.
    void typeText(int row, const QString &text);
    /// A typed number or time is kept although nobody pressed Enter: the cursor was moved, the page left.
    void commit();
    void advanceAfterQuestion();
    void undo();
    void redo();
    /// "Item 10 · type 1–4".
    QString placeWords() const;
    /// "type 1–4", "type the minutes, then Enter".
    QString hint(int row) const;

signals:
    void said(carnet::ui::PromptLine::Level say, const QString &sentence);
    void refused(int row);
    /// An unreadable or double answer: what is on the paper?
    void explainWanted(int row);
    void noteWanted(int row);
    /// An item answered in words; first: what was typed already.
    void textWanted(int row, const QString &first);
    void historyWanted(int row);
    void queryWanted(int row);
    void finishWanted();
    /// Esc or F6: out of the form.
    void left();

private:
    bool pressWithControl(const QKeyEvent &event);
    bool pressFunctionKey(const QKeyEvent &event);
    bool pressMove(const QKeyEvent &event);
    bool pressConfirm(const QKeyEvent &event);
    void pressLetter(const QKeyEvent &event);
    bool pressYesNo(int key);
    bool pressTyping(const QKeyEvent &event);

    void typeDigit(int digit);
    void typeMissing(Missing reason);
    void typeUnreadable(Missing reason);
    void typeAnswer(const Value &value, bool advances);
    bool commitTyped();
    bool keepPending();
    void backspace();
    void emptyCurrent();
    void changeBox(int by);
    void findOpen(int direction);
    void moveSection(int by);
    bool advance(int by);
    void moveTo(int row);
    bool mayType();
    void stepBack(bool isRedo);
    void sayConflict(const std::vector<carnet::Conflict> &conflicts);
    void refuse(const QString &sentence);
    void refuseKey(const QString &key);
    void say(Say say, const QString &sentence);
    void speak();
    void settle();

    FormSession &m_session;
    FormModel &m_model;
    QItemSelectionModel &m_selection;
    int m_pending = -1;
    Value m_beforePending;
    QString m_typed;
    bool m_absorb = false;
    int m_absorbed = 0;
    std::vector<int> m_answered; ///< rows of this run of typing, for Backspace
    Say m_say = Say::Neutral;
    QString m_sentence;
};

} // namespace carnet::ui
