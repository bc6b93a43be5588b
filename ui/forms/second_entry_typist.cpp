#include "ui/forms/second_entry_typist.h"

#include "ui/forms/digit_keys.h"

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

} // namespace

SecondEntryTypist::SecondEntryTypist(SecondEntrySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_current({session.days().first(), 0})
{
    if (const auto open = session.firstOpen())
        m_current = *open;
}

std::optional<DiaryCell> SecondEntryTypist::pending() const
{
    return m_isPending ? std::optional(m_current) : std::nullopt;
}

Value SecondEntryTypist::shownFirst() const
{
    return m_showsFirst ? m_session.first(m_current) : Value();
}

QString SecondEntryTypist::placeWords() const
{
    return m_session.words(m_current);
}

QString SecondEntryTypist::endWords() const
{
    const SecondEntry &progress = m_session.progress();
    if (progress.isDone())
        return tr("Verified: both entries agree. Esc goes back to the diary");
    return tr("End of the diary. %n score(s) left: F8 goes there", nullptr, progress.wanted - progress.verified);
}

void SecondEntryTypist::say(Say level, const QString &sentence)
{
    m_say = level;
    m_sentence = sentence;
}

bool SecondEntryTypist::owns(const QKeyEvent &event)
{
    const int key = event.key();
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::ControlModifier)
        return isEnter(key) || key == Qt::Key_Home || key == Qt::Key_End;
    if (modifiers != Qt::NoModifier)
        return false;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return key == Qt::Key_F3 || key == Qt::Key_F4 || key == Qt::Key_F6 || key == Qt::Key_F7 ||
               key == Qt::Key_F8 || key == Qt::Key_F9;
    return isMove(key) || isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Backspace ||
           key == Qt::Key_Delete || key == Qt::Key_Escape || digitOf(event) >= 0 ||
           (!event.text().isEmpty() && event.text().front().isPrint());
}

bool SecondEntryTypist::press(const QKeyEvent &event)
{
    if (!owns(event))
        return false;
    m_sentence.clear();
    pressKey(event);
    emit said(m_sentence.isEmpty() ? Say::Neutral : m_say, m_sentence.isEmpty() ? placeWords() : m_sentence);
    emit moved(m_current);
    return true;
}

void SecondEntryTypist::release(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_F3 || event.isAutoRepeat())
        return;
    m_showsFirst = false;
    emit moved(m_current);
}

void SecondEntryTypist::pressKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (const int digit = digitOf(event); digit >= 0)
        return pressDigit(digit);
    if (key == Qt::Key_F3)
        m_showsFirst = true;
    else if (key == Qt::Key_F4)
        emit queryWanted(m_current);
    else if (key == Qt::Key_F7)
        say(Say::Info, tr("The history would show the first entry. F3, held down, shows it on purpose"));
    else if (key == Qt::Key_F8)
        findOpen(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (key == Qt::Key_Escape && m_isPending)
        m_isPending = false;
    else if (key == Qt::Key_Escape || key == Qt::Key_F6 || key == Qt::Key_F9 ||
             (isEnter(key) && event.modifiers() & Qt::ControlModifier)) {
        if (keepPending())
            emit left();
    } else if (isMove(key)) {
        pressMove(event);
    } else if (isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        confirm(key == Qt::Key_Backtab || event.modifiers() & Qt::ShiftModifier);
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        backspace();
    } else {
        pressLetter(event);
    }
}

void SecondEntryTypist::pressDigit(int digit)
{
    const double top = m_session.plan().maximum;
    if (m_isPending && digit == 0) {
        m_isPending = false;
        type(Value(10));
        return;
    }
    if (!keepPending())
        return;
    if (digit > top || digit < m_session.plan().minimum) {
        say(Say::Refusal, tr("“%1” is not possible here: 0 to 10, N not done, I illegible").arg(digit));
        emit alarmed();
    } else if (digit == 1 && top >= 10) {
        if (m_session.state(m_current) == SecondEntrySession::State::NotWanted)
            return void(type(Value(1)));
        m_isPending = true;
        m_absorb = false;
        say(Say::Info, tr("1 or 10? 0 → 10 · any other digit or Enter → 1"));
    } else {
        type(Value(digit));
    }
}

bool SecondEntryTypist::keepPending()
{
    if (!m_isPending)
        return true;
    m_isPending = false;
    return type(Value(1));
}

// Why a value is absent was said the first time; the paper shows that it is.
Value SecondEntryTypist::notDone() const
{
    const auto first = m_session.first(m_current).missing;
    const bool isAbsent = first && *first != Missing::Illegible && *first != Missing::Multiple;
    return Value(isAbsent ? *first : Missing::NotDone);
}

void SecondEntryTypist::pressLetter(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isKeypad = event.modifiers() & Qt::KeypadModifier;
    if (key == Qt::Key_D)
        return; // people type "ND"
    if (key == Qt::Key_Space) {
        if (keepPending())
            advance(1);
    } else if (key == Qt::Key_N || (isKeypad && key == Qt::Key_Minus)) {
        if (keepPending())
            type(notDone());
    } else if (key == Qt::Key_X || (isKeypad && key == Qt::Key_Asterisk)) {
        if (keepPending())
            type(Value(10));
    } else if (key == Qt::Key_I || key == Qt::Key_Question) {
        if (keepPending())
            type(Value(Missing::Illegible));
    } else {
        say(Say::Refusal, tr("“%1” is not possible here: 0 to 10, N not done, I illegible").arg(event.text()));
        emit alarmed();
    }
}

bool SecondEntryTypist::type(const Value &value)
{
    if (m_session.state(m_current) == SecondEntrySession::State::NotWanted) {
        say(Say::Refusal, tr("Nothing is typed twice here"));
        emit alarmed();
        return false;
    }
    const auto typing = m_session.type(m_current, value);
    if (!typing || *typing == SecondTyping::Differs) {
        m_absorb = false;
        if (typing)
            say(Say::Refusal, tr("Differs from the first entry. Look at the paper, then type the value again."));
        else
            say(Say::Refusal, tr("Not saved: %1").arg(m_session.failure()));
        emit alarmed();
        return false;
    }
    if (*typing == SecondTyping::ConfirmsFirst)
        say(Say::Info, tr("%1: the first entry is confirmed").arg(placeWords()));
    else if (*typing == SecondTyping::CorrectsFirst)
        say(Say::Info, tr("%1: corrected, the first entry is kept in the history").arg(placeWords()));
    m_typed.push_back(m_current);
    m_absorb = true;
    if (!advance(1))
        say(Say::Info, endWords());
    return true;
}

void SecondEntryTypist::confirm(bool isBack)
{
    if (m_isPending) {
        if (keepPending())
            m_absorb = false;
        return;
    }
    if (m_absorb && !isBack) {
        m_absorb = false;
        return;
    }
    if (!advance(isBack ? -1 : 1) && !isBack)
        say(Say::Info, endWords());
}

bool SecondEntryTypist::advance(int by)
{
    const std::vector<DiaryCell> cells = m_session.cells();
    const auto here = std::ranges::find(cells, m_current);
    if (here == cells.end() || (by < 0 && here == cells.begin()) || (by > 0 && here + 1 == cells.end()))
        return false;
    move(*(here + by));
    return true;
}

void SecondEntryTypist::move(DiaryCell cell)
{
    m_current = cell;
    m_showsFirst = false;
}

void SecondEntryTypist::go(DiaryCell cell)
{
    m_isPending = false;
    m_absorb = false;
    m_typed.clear();
    move(cell);
    emit said(Say::Neutral, placeWords());
    emit moved(m_current);
}

void SecondEntryTypist::pressMove(const QKeyEvent &event)
{
    if (!keepPending())
        return;
    m_absorb = false;
    m_typed.clear();
    const DiaryDays &days = m_session.days();
    const int lastMeasure = int(m_session.plan().measures.size()) - 1;
    const bool hasControl = event.modifiers() & Qt::ControlModifier;
    DiaryCell to = m_current;
    switch (event.key()) {
    case Qt::Key_Left: --to.measure; break;
    case Qt::Key_Right: ++to.measure; break;
    case Qt::Key_Up: --to.day; break;
    case Qt::Key_Down: ++to.day; break;
    case Qt::Key_PageUp: to.day -= 7; break;
    case Qt::Key_PageDown: to.day += 7; break;
    case Qt::Key_Home: to = {hasControl ? days.first() : to.day, 0}; break;
    case Qt::Key_End: to = {hasControl ? days.last() : to.day, lastMeasure}; break;
    default: break;
    }
    move({std::clamp(to.day, days.first(), days.lastShown()), std::clamp(to.measure, 0, lastMeasure)});
}

void SecondEntryTypist::backspace()
{
    m_absorb = false;
    if (m_isPending) {
        m_isPending = false;
        return;
    }
    if (!m_typed.empty()) {
        move(m_typed.back());
        m_typed.pop_back();
    }
    m_session.takeBack(m_current);
    if (!m_session.failure().isEmpty())
        say(Say::Refusal, tr("Not saved: %1").arg(m_session.failure()));
}

void SecondEntryTypist::findOpen(int direction)
{
    if (!keepPending())
        return;
    const std::vector<DiaryCell> cells = m_session.cells();
    const int count = int(cells.size());
    const int start = int(std::ranges::find(cells, m_current) - cells.begin());
    for (int step = 1; step <= count; ++step) {
        const DiaryCell cell = cells[std::size_t(((start + direction * step) % count + count) % count)];
        const auto state = m_session.state(cell);
        if (state == SecondEntrySession::State::Hidden || state == SecondEntrySession::State::Differs)
            return move(cell);
    }
    say(Say::Info, endWords());
}

} // namespace carnet::ui
