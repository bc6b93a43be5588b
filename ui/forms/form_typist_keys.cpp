// Which key means what: the keyboard side of FormTypist.
#include "ui/forms/digit_keys.h"
#include "ui/forms/form_typist.h"

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
    return key >= Qt::Key_Home && key <= Qt::Key_PageDown;
}

} // namespace

bool FormTypist::owns(const QKeyEvent &event)
{
    const int key = event.key();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & (Qt::MetaModifier | Qt::AltModifier) || isModifierKey(key))
        return false;
    if (modifiers == Qt::ControlModifier)
        return isEnter(key) || key == Qt::Key_Z || key == Qt::Key_Y || key == Qt::Key_Home || key == Qt::Key_End;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return key == Qt::Key_Z;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return key == Qt::Key_F2 || key == Qt::Key_F4 || key == Qt::Key_F6 || key == Qt::Key_F7 || key == Qt::Key_F8;
    return isMove(key) || isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Backspace ||
           key == Qt::Key_Delete || key == Qt::Key_Escape || digitOf(event) >= 0 ||
           (!event.text().isEmpty() && event.text().front().isPrint());
}

bool FormTypist::press(const QKeyEvent &event)
{
    if (!owns(event) || current() < 0)
        return false;
    m_sentence.clear();
    bool isDone = false;
    if (event.modifiers() & Qt::ControlModifier)
        isDone = pressWithControl(event);
    else
        isDone = pressFunctionKey(event) || pressBuffer(event) || pressAnswer(event) || pressMove(event) ||
                 pressConfirm(event) || pressLetter(event);
    if (isDone)
        speak();
    return isDone;
}

bool FormTypist::pressWithControl(const QKeyEvent &event)
{
    const int key = event.key();
    if (!m_buffer.isEmpty() && !flush())
        return true;
    if (isEnter(key)) {
        m_pending = -1;
        emit finishWanted();
    } else if (key == Qt::Key_Z && !(event.modifiers() & Qt::ShiftModifier)) {
        stepBack(false);
    } else if (key == Qt::Key_Y || key == Qt::Key_Z) {
        stepBack(true);
    } else {
        settleState();
        moveTo(key == Qt::Key_Home ? 0 : m_model.rowCount() - 1);
    }
    return true;
}

bool FormTypist::pressFunctionKey(const QKeyEvent &event)
{
    const int row = current();
    switch (event.key()) {
    case Qt::Key_F2: emit paperWanted(); return true;
    case Qt::Key_F4: emit queryWanted(row); return true;
    case Qt::Key_F7: emit historyWanted(row); return true;
    case Qt::Key_F6: emit left(); return true;
    case Qt::Key_F8:
        if (m_buffer.isEmpty() || flush())
            findUnfinished(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    default: return false;
    }
}

// The signs inside a number or a time; digits come by typeDigit.
bool FormTypist::pressBuffer(const QKeyEvent &event)
{
    const AnswerKind kind = m_model.kind(current());
    if (kind != AnswerKind::Number && kind != AnswerKind::Time)
        return false;
    if (digitOf(event) >= 0 || event.text().isEmpty())
        return false;
    const QChar sign = event.text().front();
    // "30-60" minutes on the paper: the middle is kept, and the range as a note.
    if (sign == u'-' && kind == AnswerKind::Number && m_model.item(current()).unit == u"min" && !m_buffer.isEmpty() &&
        !m_buffer.contains(u'-')) {
        m_buffer += sign;
        return true;
    }
    const bool isTimeSign = sign == u':' || sign == u'h' || sign == u'H';
    const bool isPoint = sign == u'.' || sign == u',';
    const bool mayBeTime = kind == AnswerKind::Time || m_model.item(current()).unit == u"h";
    if (!(isTimeSign && mayBeTime) && !isPoint)
        return false;
    if (m_buffer.isEmpty() || m_buffer.contains(sign))
        return false;
    m_buffer += sign;
    return true;
}

bool FormTypist::pressAnswer(const QKeyEvent &event)
{
    if (const int digit = digitOf(event); digit >= 0) {
        typeDigit(digit);
        return true;
    }
    const int key = event.key();
    const bool isKeypad = event.modifiers() & Qt::KeypadModifier;
    if (m_model.kind(current()) == AnswerKind::YesNo && (key == Qt::Key_Y || key == Qt::Key_O || key == Qt::Key_N)) {
        typeYesNo(key != Qt::Key_N);
        return true;
    }
    if (key == Qt::Key_X || (isKeypad && key == Qt::Key_Asterisk)) {
        if (m_pending >= 0 && !keepPending())
            return true;
        if (m_model.kind(current()) != AnswerKind::Scale)
            refuseKey(event.text());
        else
            typeValue(Value(10), true);
        return true;
    }
    return false;
}

bool FormTypist::pressMove(const QKeyEvent &event)
{
    const int key = event.key();
    if (!isMove(key))
        return false;
    if (!m_buffer.isEmpty() && !flush())
        return true;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: changeBy(key == Qt::Key_Right ? 1 : -1); return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: moveSection(key == Qt::Key_PageDown ? 1 : -1); return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        settleState();
        const int row = current() + (key == Qt::Key_Down ? 1 : -1);
        if (row >= 0 && row < m_model.rowCount())
            moveTo(row);
        return true;
    }
    default:
        settleState();
        moveTo(key == Qt::Key_Home ? 0 : m_model.rowCount() - 1);
        return true;
    }
}

bool FormTypist::pressConfirm(const QKeyEvent &event)
{
    const int key = event.key();
    if (isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        const bool isBack = key == Qt::Key_Backtab || event.modifiers() & Qt::ShiftModifier;
        if (!m_buffer.isEmpty()) {
            const int row = current();
            if (flush() && !isBack) {
                advanceTyped(row);
                m_absorb = false; // the number was confirmed by this Enter itself
            } else if (isBack && m_buffer.isEmpty()) {
                advance(-1);
            }
            return true;
        }
        if (m_absorb && !isBack) {
            m_absorb = false;
            if (m_full)
                say(Say::Info, tr("Last item. Ctrl+Enter to finish"));
            else if (++m_absorbed <= 3)
                say(Say::Info, tr("Already confirmed: the digit moves on by itself"));
            return true;
        }
        const int wasPending = m_pending;
        const bool wasFull = m_full && !isBack;
        std::vector<int> typed = std::move(m_typed);
        settleState();
        const bool moved = advance(isBack ? -1 : 1);
        if (wasPending >= 0)
            typed.push_back(wasPending);
        if (wasPending >= 0 || wasFull)
            m_typed = std::move(typed);
        if (!moved && !isBack) {
            m_full = wasPending >= 0 || wasFull;
            say(Say::Info, tr("Last item. Ctrl+Enter to finish"));
        }
        return true;
    }
    switch (key) {
    case Qt::Key_Space:
        if (!m_full && (m_buffer.isEmpty() || flush())) {
            settleState();
            advance(1);
        }
        return true;
    case Qt::Key_Backspace: backspace(); return true;
    case Qt::Key_Delete: {
        const int row = current();
        settleState();
        if (mayType(row))
            empty(row);
        return true;
    }
    case Qt::Key_Escape: escape(); return true;
    default: return false;
    }
}

bool FormTypist::pressLetter(const QKeyEvent &event)
{
    const int key = event.key();
    const int row = current();
    const bool isKeypad = event.modifiers() & Qt::KeypadModifier;
    if (key == Qt::Key_M || (isKeypad && key == Qt::Key_Minus)) {
        typeMissing(Missing::NotDone);
    } else if (key == Qt::Key_B && !m_model.boxes(row).empty()) {
        typeMissing(Missing::Multiple);
    } else if (key == Qt::Key_I || key == Qt::Key_Question) {
        typeMissing(Missing::Illegible);
    } else if (key == Qt::Key_K) {
        if (m_model.item(row).mayBeNotApplicable)
            typeMissing(Missing::NotApplicable);
        else if (mayType(row))
            refuse(tr("The form has no “not applicable” here: M when nothing is ticked"));
    } else if (key == Qt::Key_C || (isKeypad && key == Qt::Key_Slash)) {
        if (m_pending >= 0)
            m_typed.push_back(m_pending);
        m_pending = -1;
        if (m_session.canWrite())
            emit noteWanted(row);
        else
            mayType(row);
    } else if (!event.text().isEmpty()) {
        const AnswerKind kind = m_model.kind(row);
        if (kind != AnswerKind::Text && kind != AnswerKind::Date)
            refuseKey(event.text());
        else if (mayType(row))
            emit textWanted(row, event.text());
    }
    return true;
}

} // namespace carnet::ui
