// Which key means what: the keyboard side of DiaryTypist.
#include "ui/forms/diary_typist.h"
#include "ui/forms/digit_keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

bool isModifierKey(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isMove(int key)
{
    return (key >= Qt::Key_Home && key <= Qt::Key_PageDown);
}

} // namespace

bool DiaryTypist::owns(const QKeyEvent &event)
{
    const int key = event.key();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & Qt::MetaModifier || isModifierKey(key))
        return false;
    if (modifiers == Qt::AltModifier)
        return key == Qt::Key_N;
    if (modifiers & Qt::AltModifier)
        return false;
    if (modifiers == Qt::ControlModifier)
        return isEnter(key) || key == Qt::Key_Z || key == Qt::Key_Y || key == Qt::Key_C || key == Qt::Key_V ||
               key == Qt::Key_Home || key == Qt::Key_End;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return key == Qt::Key_N || key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Z;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return key == Qt::Key_F2 || key == Qt::Key_F4 || key == Qt::Key_F6 || key == Qt::Key_F7 || key == Qt::Key_F8;
    return isMove(key) || isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Backspace ||
           key == Qt::Key_Delete || key == Qt::Key_Escape || digitOf(event) >= 0 ||
           (!event.text().isEmpty() && event.text().front().isPrint());
}

bool DiaryTypist::press(const QKeyEvent &event)
{
    if (!owns(event))
        return false;
    m_sentence.clear();
    countKeypadMoves(event);
    bool isDone = false;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        isDone = pressWithControl(event);
    else if (const int digit = digitOf(event); digit >= 0) {
        typeDigit(digit);
        isDone = true;
    } else
        isDone = pressFunctionKey(event.key()) || pressMove(event) || pressConfirm(event) || pressLetter(event);
    if (isDone)
        speak();
    return isDone;
}

bool DiaryTypist::pressWithControl(const QKeyEvent &event)
{
    const int key = event.key();
    const bool hasShift = event.modifiers() & Qt::ShiftModifier;
    if (event.modifiers() & Qt::AltModifier) {
        if (m_pending && !keepPending())
            return true;
        if (mayType(current()))
            emit reasonWanted({*current()});
    } else if (isEnter(key)) {
        m_pending.reset();
        emit finishWanted();
    } else if (key == Qt::Key_N) {
        wantRestOfPeriod();
    } else if (key == Qt::Key_Down || key == Qt::Key_Up) {
        shiftRows(key == Qt::Key_Down ? 1 : -1);
    } else if (key == Qt::Key_Z && !hasShift) {
        stepBack(false);
    } else if (key == Qt::Key_Y || key == Qt::Key_Z) {
        stepBack(true);
    } else if (key == Qt::Key_C) {
        emit copyWanted();
    } else if (key == Qt::Key_V) {
        m_pending.reset();
        emit pasteWanted();
    } else {
        settleState();
        const int last = m_model.days().last();
        moveTo(m_model.indexOf(key == Qt::Key_Home ? DiaryCell{m_model.days().first(), 0}
                                                   : DiaryCell{last, m_model.measures() - 1}));
    }
    return true;
}

bool DiaryTypist::pressFunctionKey(int key)
{
    const QModelIndex index = m_selection.currentIndex();
    switch (key) {
    case Qt::Key_F2:
        settleState();
        if (index.column() == m_model.rescueColumn() && mayTouchDay(currentDay()))
            emit rescueWanted(currentDay());
        else if (index.column() == m_model.noteColumn() && mayTouchDay(currentDay()))
            emit noteWanted(currentDay());
        else if (current())
            emit historyWanted(index);
        return true;
    case Qt::Key_F4:
        if (const auto cell = current())
            emit queryWanted(*cell);
        return true;
    case Qt::Key_F7: emit historyWanted(index); return true;
    case Qt::Key_F6: emit left(); return true;
    default: return false;
    }
}

bool DiaryTypist::pressMove(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_F8) {
        findUnfinished(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (!isMove(event.key()))
        return false;
    const QModelIndex here = m_selection.currentIndex();
    const int first = m_model.firstScore();
    const int firstRow = m_model.rowOf(m_model.days().first());
    int row = here.row();
    int column = here.column();
    switch (event.key()) {
    case Qt::Key_Left: column = std::max(first, column - 1); break;
    case Qt::Key_Right: column = std::min(m_model.noteColumn(), column + 1); break;
    case Qt::Key_Up: --row; break;
    case Qt::Key_Down: ++row; break;
    case Qt::Key_Home: column = first; break;
    case Qt::Key_End: column = m_model.rescueColumn() - 1; break;
    // Pages stop at day 1: day 0 is reached with ↑ only.
    case Qt::Key_PageUp: row = row <= firstRow ? row : std::max(firstRow, row - 7); break;
    case Qt::Key_PageDown: row += 7; break;
    default: return false;
    }
    settleState();
    const QModelIndex there = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), std::max(first, column));
    if (event.modifiers() & Qt::ShiftModifier && there.isValid()) {
        QItemSelection block = m_selection.selection();
        const QModelIndex corner = block.isEmpty() ? here : [&] {
            const QItemSelectionRange &range = block.front();
            return m_model.index(here.row() == range.top() ? range.bottom() : range.top(),
                                 here.column() == range.left() ? range.right() : range.left());
        }();
        m_selection.setCurrentIndex(there, QItemSelectionModel::NoUpdate);
        m_selection.select(
            QItemSelection(
                m_model.index(std::min(corner.row(), there.row()), std::min(corner.column(), there.column())),
                m_model.index(std::max(corner.row(), there.row()), std::max(corner.column(), there.column()))),
            QItemSelectionModel::ClearAndSelect);
        return true;
    }
    moveTo(there);
    if (const auto cell = current(); cell && !warningOf(*cell).isEmpty())
        say(Say::Warning, warningOf(*cell));
    return true;
}

bool DiaryTypist::pressConfirm(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isBack = key == Qt::Key_Backtab || event.modifiers() & Qt::ShiftModifier;
    if (isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        if (m_absorb && !isBack) {
            m_absorb = false;
            if (++m_absorbed <= 3 && !m_full)
                say(Say::Info, tr("Already confirmed: the digit moves on by itself"));
            else if (m_full && current())
                say(Say::Info, endOfPart(*current()));
            return true;
        }
        const auto cell = current();
        const bool wasPending = m_pending.has_value();
        const bool wasFull = m_full && !isBack;
        const QString odd = cell && m_pending ? warningOf(*cell) : QString();
        std::vector<DiaryCell> typed = m_typed;
        settleState();
        const bool moved = advance(isBack ? -1 : 1);
        if (wasPending || wasFull)
            m_typed = std::move(typed);
        if (wasPending)
            m_typed.push_back(*cell);
        if (!moved && !isBack && cell) {
            m_full = wasPending || wasFull;
            say(Say::Info, endOfPart(*cell));
        }
        if (!odd.isEmpty())
            say(Say::Warning, odd);
        return true;
    }
    switch (key) {
    case Qt::Key_Space:
        if (!m_full) {
            settleState();
            advance(1);
        }
        return true;
    case Qt::Key_Backspace: backspace(); return true;
    case Qt::Key_Delete: emptySelection(); return true;
    case Qt::Key_Escape: escape(); return true;
    default: return false;
    }
}

bool DiaryTypist::pressLetter(const QKeyEvent &event)
{
    const int key = event.key();
    const bool hasShift = event.modifiers() & Qt::ShiftModifier;
    const bool isKeypad = event.modifiers() & Qt::KeypadModifier;
    if (key == Qt::Key_D)
        return true; // people type "ND"
    if (key == Qt::Key_N && hasShift) {
        typeMissingDay();
    } else if (key == Qt::Key_N || (isKeypad && key == Qt::Key_Minus)) {
        if (!m_pending || keepPending())
            typeValue(Value(Missing::NotDone), true);
    } else if (key == Qt::Key_X || (isKeypad && key == Qt::Key_Asterisk)) {
        if (m_pending && !keepPending())
            return true;
        if (m_model.plan().maximum < 10)
            refuse(tr("10 is not possible here: the scale ends at %1").arg(m_model.plan().maximum));
        else
            typeValue(Value(10), true);
    } else if (key == Qt::Key_I || key == Qt::Key_Question) {
        typeIllegible();
    } else if (key == Qt::Key_A || (isKeypad && key == Qt::Key_Plus)) {
        settleState();
        if (mayTouchDay(currentDay()))
            emit rescueWanted(currentDay());
    } else if (key == Qt::Key_C || (isKeypad && key == Qt::Key_Slash)) {
        settleState();
        if (mayTouchDay(currentDay()))
            emit noteWanted(currentDay());
    } else if (!event.text().isEmpty()) {
        refuse(tr("“%1” is not possible here: 0 to 10, N not done, I illegible").arg(event.text()));
    }
    return true;
}

void DiaryTypist::countKeypadMoves(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::KeypadModifier) || !isMove(event.key())) {
        m_keypadMoves.clear();
        return;
    }
    m_keypadMoves.push_back(event.timestamp());
    if (m_keypadMoves.size() < 3)
        return;
    const quint64 first = m_keypadMoves[m_keypadMoves.size() - 3];
    const DiaryProgress progress = m_model.progress();
    if (event.timestamp() - first <= 1000 && progress.entered + progress.missing == 0)
        say(Say::Info, tr("Num Lock seems to be off"));
}

} // namespace carnet::ui
