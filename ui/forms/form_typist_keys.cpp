// Which key means what: the keyboard side of FormTypist.
#include "ui/forms/digit_keys.h"
#include "ui/forms/form_typist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isMove(int key)
{
    return key >= Qt::Key_Home && key <= Qt::Key_PageDown;
}

bool isModifierKey(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

} // namespace

bool FormTypist::owns(const QKeyEvent &event)
{
    const int key = event.key();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isModifierKey(key) || modifiers & (Qt::MetaModifier | Qt::AltModifier))
        return false;
    if (modifiers & Qt::ControlModifier)
        return isEnter(key) || key == Qt::Key_Z || key == Qt::Key_Y || key == Qt::Key_Home || key == Qt::Key_End;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return key == Qt::Key_F2 || key == Qt::Key_F4 || key == Qt::Key_F6 || key == Qt::Key_F7 || key == Qt::Key_F8;
    return isMove(key) || isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Backspace ||
           key == Qt::Key_Delete || key == Qt::Key_Escape || digitOf(event) >= 0 ||
           (!event.text().isEmpty() && event.text().front().isPrint());
}

bool FormTypist::press(const QKeyEvent &event)
{
    if (!owns(event))
        return false;
    m_sentence.clear();
    if (event.modifiers() & Qt::ControlModifier)
        pressWithControl(event);
    else if (!pressFunctionKey(event) && !pressMove(event) && !pressConfirm(event) && !pressTyping(event))
        pressLetter(event);
    speak();
    return true;
}

bool FormTypist::pressWithControl(const QKeyEvent &event)
{
    const int key = event.key();
    const bool hasShift = event.modifiers() & Qt::ShiftModifier;
    if (isEnter(key)) {
        m_pending = -1;
        if (m_typed.isEmpty() || commitTyped())
            emit finishWanted();
    } else if (key == Qt::Key_Z || key == Qt::Key_Y) {
        stepBack(key == Qt::Key_Y || hasShift);
    } else {
        commit();
        settle();
        moveTo(key == Qt::Key_Home ? 0 : m_model.rowCount() - 1);
    }
    return true;
}

bool FormTypist::pressFunctionKey(const QKeyEvent &event)
{
    const int row = current();
    switch (event.key()) {
    case Qt::Key_F2:
        if (m_model.answering(row) == FormModel::Answering::Text && mayType())
            emit textWanted(row, {});
        else if (mayType())
            emit noteWanted(row);
        return true;
    case Qt::Key_F4: emit queryWanted(row); return true;
    case Qt::Key_F6:
        commit();
        emit left();
        return true;
    case Qt::Key_F7: emit historyWanted(row); return true;
    case Qt::Key_F8:
        commit();
        settle();
        findOpen(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    default: return false;
    }
}

bool FormTypist::pressMove(const QKeyEvent &event)
{
    const int key = event.key();
    if (!isMove(key))
        return false;
    if (!m_typed.isEmpty() && !commitTyped())
        return true;
    const int row = current();
    const bool wasTyped = m_pending >= 0;
    settle();
    switch (key) {
    case Qt::Key_Left: changeBox(-1); break;
    case Qt::Key_Right: changeBox(1); break;
    case Qt::Key_Up: moveTo(row - 1); break;
    case Qt::Key_Down: moveTo(row + 1); break;
    case Qt::Key_PageUp: moveSection(-1); break;
    case Qt::Key_PageDown: moveSection(1); break;
    case Qt::Key_Home: moveTo(m_model.sectionStart(row)); break;
    default: moveTo(m_model.rowCount() - 1); break;
    }
    if (!wasTyped && key != Qt::Key_Left && key != Qt::Key_Right)
        m_answered.clear();
    return true;
}

bool FormTypist::pressConfirm(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isBack = key == Qt::Key_Backtab || (isEnter(key) && event.modifiers() & Qt::ShiftModifier);
    if (isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        if (!m_typed.isEmpty()) {
            commitTyped();
            return true;
        }
        if (m_absorb && !isBack) {
            m_absorb = false;
            if (++m_absorbed <= 3)
                say(Say::Info, tr("Already confirmed: the digit moves on by itself"));
            return true;
        }
        if (m_pending >= 0)
            m_answered.push_back(m_pending);
        m_pending = -1;
        m_absorb = false;
        if (!advance(isBack ? -1 : 1) && !isBack)
            say(Say::Info, m_model.status().open.isEmpty()
                               ? tr("Last item. Ctrl+Enter finishes the form")
                               : tr("Last item. F8 goes to the next one without an answer"));
        return true;
    }
    switch (key) {
    case Qt::Key_Backspace: backspace(); return true;
    case Qt::Key_Delete: emptyCurrent(); return true;
    case Qt::Key_Escape:
        if (m_pending >= 0) {
            m_session.amend(m_pending, m_beforePending);
            m_pending = -1;
        } else if (!m_typed.isEmpty()) {
            m_typed.clear();
        } else {
            emit left();
        }
        return true;
    default: return false;
    }
}

// Digits of a box, or characters of a number, a time or a text.
bool FormTypist::pressTyping(const QKeyEvent &event)
{
    const int digit = digitOf(event);
    const int row = current();
    switch (m_model.answering(row)) {
    case FormModel::Answering::Boxes:
        if (digit >= 0)
            typeDigit(digit);
        else if (event.key() == Qt::Key_Space)
            advance(1);
        else
            return false;
        return true;
    case FormModel::Answering::Number:
    case FormModel::Answering::Time: {
        const bool isTime = m_model.answering(row) == FormModel::Answering::Time;
        const QString text = digit >= 0 ? QString::number(digit) : event.text();
        const bool belongs =
            digit >= 0 || (!m_typed.isEmpty() && text.size() == 1 && (isTime ? u":hH."_s : u".,-"_s).contains(text));
        if (!belongs)
            return false;
        if (mayType() && m_typed.size() < 9)
            m_typed += text;
        return true;
    }
    case FormModel::Answering::Text:
        if (event.text().isEmpty() || !event.text().front().isPrint())
            return false;
        if (mayType())
            emit textWanted(row, event.text());
        return true;
    }
    return false;
}

bool FormTypist::pressYesNo(int key)
{
    const std::vector<FormBox> boxes = m_model.boxes(current());
    if (boxes.size() != 2)
        return false;
    const auto isNo = [&](const FormBox &box) {
        const auto &options = m_model.item(current()).options;
        return std::any_of(options.begin(), options.end(), [&](const Option &option) {
            return option.label.en == u"no" && option.code == box.value.text();
        });
    };
    const auto no = std::find_if(boxes.begin(), boxes.end(), isNo);
    if (no == boxes.end() || (key != Qt::Key_O && key != Qt::Key_Y && key != Qt::Key_N))
        return false;
    const FormBox &yes = boxes[no == boxes.begin() ? 1 : 0];
    typeAnswer(key == Qt::Key_N ? no->value : yes.value, true);
    return true;
}

void FormTypist::pressLetter(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isKeypad = event.modifiers() & Qt::KeypadModifier;
    if (!m_typed.isEmpty())
        return refuseKey(event.text());
    if (pressYesNo(key))
        return;
    if (key == Qt::Key_M || (isKeypad && key == Qt::Key_Minus)) {
        typeMissing(Missing::NotDone);
    } else if (key == Qt::Key_B) {
        typeUnreadable(Missing::Multiple);
    } else if (key == Qt::Key_I || key == Qt::Key_Question) {
        typeUnreadable(Missing::Illegible);
    } else if (key == Qt::Key_K) {
        if (m_model.item(current()).mayBeNotApplicable)
            typeMissing(Missing::NotApplicable);
        else
            refuse(tr("This item always applies: M when the patient left it blank"));
    } else if ((key == Qt::Key_X || (isKeypad && key == Qt::Key_Asterisk)) && m_model.hasTen(current())) {
        if (m_pending >= 0 && !keepPending())
            return;
        const std::vector<FormBox> boxes = m_model.boxes(current());
        const auto ten = std::find_if(boxes.begin(), boxes.end(), [](const FormBox &box) { return box.digit == 10; });
        if (ten != boxes.end())
            typeAnswer(ten->value, true);
    } else if (key == Qt::Key_C || (isKeypad && key == Qt::Key_Slash) || key == Qt::Key_Slash) {
        m_pending = -1;
        if (mayType())
            emit noteWanted(current());
    } else if (key == Qt::Key_Space) {
        advance(1);
    } else if (!event.text().isEmpty()) {
        refuseKey(event.text());
    }
}

} // namespace carnet::ui
