#pragma once

#include "ui/models/second_entry_session.h"
#include "ui/widgets/prompt_line.h"

#include <QKeyEvent>

namespace carnet::ui {

/// What each key does while a diary is typed a second time. The same keys as the first time; where the entries differ
/// the cursor stays. Draws nothing.
class SecondEntryTypist final : public QObject
{
    Q_OBJECT

public:
    explicit SecondEntryTypist(SecondEntrySession &session, QObject *parent = nullptr);

    /// Whether this key belongs to the grid; asked before shortcuts get it.
    static bool owns(const QKeyEvent &event);
    /// False when the key is not for the grid.
    bool press(const QKeyEvent &event);
    void release(const QKeyEvent &event);

    DiaryCell current() const { return m_current; }
    /// The cell whose "1" may still become 10; nothing is recorded of it yet.
    std::optional<DiaryCell> pending() const;
    /// The first entry of the current cell, while F3 is held down.
    Value shownFirst() const;
    void go(DiaryCell cell);
    QString placeWords() const;

signals:
    void said(carnet::ui::PromptLine::Level level, const QString &sentence);
    void moved(carnet::ui::DiaryCell cell);
    /// A value that differs, or a key that is not possible here.
    void alarmed();
    void queryWanted(carnet::ui::DiaryCell cell);
    void left();

private:
    using Say = PromptLine::Level;

    void pressKey(const QKeyEvent &event);
    void pressDigit(int digit);
    void pressLetter(const QKeyEvent &event);
    void pressMove(const QKeyEvent &event);
    void confirm(bool isBack);
    /// The waiting "1" stays a 1. False when it differs: then the cursor stays.
    bool keepPending();
    bool type(const Value &value);
    Value notDone() const;
    void backspace();
    void findOpen(int direction);
    bool advance(int by);
    void move(DiaryCell cell);
    void say(Say level, const QString &sentence);
    QString endWords() const;

    SecondEntrySession &m_session;
    DiaryCell m_current;
    bool m_isPending = false;
    bool m_absorb = false;
    bool m_showsFirst = false;
    std::vector<DiaryCell> m_typed; ///< of this run of typing, for Backspace
    Say m_say = Say::Neutral;
    QString m_sentence;
};

} // namespace carnet::ui
