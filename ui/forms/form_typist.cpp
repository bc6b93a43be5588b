#include "ui/forms/form_typist.h"

#include "ui/models/words.h"

#include <QLocale>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

FormTypist::FormTypist(FormSession &session, QItemSelectionModel &selection, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(session.model())
    , m_selection(selection)
{
    connect(&m_model, &FormModel::refused, this, &FormTypist::refuse);
    connect(&m_model, &FormModel::conflicted, this, &FormTypist::sayConflict);
    connect(&m_session, &FormSession::told, this, [this](const QString &sentence) { say(Say::Warning, sentence); });
}

int FormTypist::current() const
{
    return m_selection.currentIndex().row();
}

void FormTypist::say(Say say, const QString &sentence)
{
    m_say = say;
    m_sentence = sentence;
}

void FormTypist::refuse(const QString &sentence)
{
    say(Say::Refusal, sentence);
    emit refused(m_selection.currentIndex());
}

QString FormTypist::allowed(int row) const
{
    const Item &item = m_model.item(row);
    const std::vector<AnswerBox> &boxes = m_model.boxes(row);
    switch (m_model.kind(row)) {
    case AnswerKind::YesNo: return tr("1, Y or O yes, %1 or N no").arg(boxes.back().key);
    case AnswerKind::Boxes:
    case AnswerKind::Scale: {
        const auto [low, high] = std::minmax({boxes.front().key.toInt(), boxes.back().key.toInt()});
        return tr("%1 to %2").arg(low).arg(high);
    }
    case AnswerKind::Number:
        return item.minimum && item.maximum
                   ? tr("%1 to %2")
                         .arg(QLocale().toString(*item.minimum, 'g', 6), QLocale().toString(*item.maximum, 'g', 6))
                   : tr("a number");
    case AnswerKind::Time: return tr("a time such as 2330 or 23:30");
    case AnswerKind::Date: return tr("a date such as 15/6/2018");
    case AnswerKind::Text: break;
    }
    return tr("a text");
}

QString FormTypist::placeWords() const
{
    const int row = current();
    if (row < 0)
        return {};
    const QString place = m_model.words(row);
    if (!m_model.isAsked(row))
        return tr("%1 · %2", "an item and what to do").arg(place, m_model.skipWords(row));
    QString what;
    switch (m_model.kind(row)) {
    case AnswerKind::YesNo:
        what = tr("type 1, Y or O for yes, %1 or N for no").arg(m_model.boxes(row).back().key);
        break;
    case AnswerKind::Boxes:
        what = m_model.isByPosition() ? tr("type the position of the ticked box, %1").arg(allowed(row))
                                      : tr("type the number of the ticked box, %1").arg(allowed(row));
        break;
    case AnswerKind::Scale: what = tr("type %1; X is 10").arg(allowed(row)); break;
    case AnswerKind::Number: what = tr("type the number, then Enter: %1").arg(allowed(row)); break;
    case AnswerKind::Time: what = tr("type the time, such as 2330, then Enter"); break;
    case AnswerKind::Date: what = tr("type the date, then Enter"); break;
    case AnswerKind::Text: what = tr("type the text, then Enter; M alone when nothing is written"); break;
    }
    return tr("%1 · %2", "an item and what to do").arg(place, what);
}

bool FormTypist::mayType(int row)
{
    if (const QString reason = m_session.whyNot(); !reason.isEmpty()) {
        if (m_session.wasFinished() && !m_session.isCorrecting() && m_model.study().mayEnter())
            emit reasonWanted();
        refuse(reason);
        return false;
    }
    if (row < 0)
        return false;
    if (!m_model.isAsked(row)) {
        refuse(tr("%1 · %2", "an item and what to do").arg(m_model.words(row), m_model.skipWords(row)));
        return false;
    }
    if (m_full) {
        refuse(tr("Last item, Ctrl+Enter to finish. Backspace or an arrow key changes this answer"));
        return false;
    }
    return true;
}

// What is said once an answer is on disk: what it put out of use, what is odd now, how a time was understood.
void FormTypist::sayAfter(int row, const QString &doubtBefore)
{
    if (!m_session.lastSkips().isEmpty())
        return say(Say::Warning, m_session.lastSkips());
    if (const QString doubt = m_model.doubt(); !doubt.isEmpty() && doubt != doubtBefore)
        return say(Say::Warning, doubt);
    if (m_model.kind(row) != AnswerKind::Time || !m_model.value(row).hasContent())
        return;
    const QString time = m_model.value(row).text();
    if (!isStartOfNight(row))
        say(Say::Info, time);
    else
        say(Say::Info, time >= u"12:00" ? tr("%1 · night before").arg(time) : tr("%1 · after midnight").arg(time));
}

bool FormTypist::typeValue(const Value &value, bool advances, bool asksLater)
{
    const int row = current();
    if (!mayType(row))
        return false;
    const QString doubt = m_model.doubt();
    const QString shown = value.missing ? carnet::words(*value.missing) : valueWords(value, &m_model.item(row));
    EntrySession::Step step{.words = tr("%1: %2", "an item and its answer").arg(m_model.words(row), shown)};
    step.continuesLast = m_pending == row;
    step.asksLater = asksLater;
    const Written written = m_session.answer(row, value, step);
    if (written == Written::NotSaved)
        say(Say::Refusal, tr("Not saved: %1").arg(m_session.failure()));
    if (written != Written::Yes && written != Written::Nothing)
        return false;
    m_pending = -1;
    sayAfter(row, doubt);
    if (advances)
        advanceTyped(row);
    return true;
}

int FormTypist::boxOfKey(int row, int digit) const
{
    const std::vector<AnswerBox> &boxes = m_model.boxes(row);
    const auto found = std::find_if(boxes.begin(), boxes.end(),
                                    [&](const AnswerBox &box) { return box.key == QString::number(digit); });
    return found == boxes.end() ? -1 : int(found - boxes.begin());
}

void FormTypist::typeDigit(int digit)
{
    const int row = current();
    if (row < 0)
        return;
    switch (m_model.kind(row)) {
    case AnswerKind::Scale: return typeScale(digit);
    case AnswerKind::YesNo:
        if (digit == 0)
            return typeYesNo(false);
        [[fallthrough]];
    case AnswerKind::Boxes: {
        const int box = boxOfKey(row, digit);
        if (!mayType(row))
            return;
        if (box < 0)
            return refuseKey(QString::number(digit));
        typeValue(boxValue(m_model.item(row), m_model.boxes(row)[std::size_t(box)]), true);
        return;
    }
    case AnswerKind::Number:
    case AnswerKind::Time:
        if (!mayType(row))
            return;
        if (m_buffer.section(u'-', -1).size() >= answerWidth(m_model.item(row)) && !m_buffer.contains(u',') &&
            !m_buffer.contains(u'.'))
            return refuse(tr("At most %1 characters here; Enter keeps them").arg(answerWidth(m_model.item(row))));
        m_buffer += QString::number(digit);
        m_absorb = false;
        return;
    case AnswerKind::Date:
    case AnswerKind::Text:
        if (mayType(row))
            emit textWanted(row, QString::number(digit));
    }
}

void FormTypist::typeScale(int digit)
{
    if (m_pending >= 0 && digit == 0) {
        typeValue(Value(10), true);
        return;
    }
    if (m_pending >= 0 && !keepPending())
        return;
    const int row = current();
    if (m_model.kind(row) != AnswerKind::Scale)
        return typeDigit(digit);
    if (!mayType(row))
        return;
    if (boxOfKey(row, digit) < 0)
        return refuseKey(QString::number(digit));
    if (digit != 1) {
        typeValue(Value(digit), true);
        return;
    }
    const Value before = m_model.value(row);
    if (!typeValue(Value(1), false))
        return;
    m_pending = row;
    m_beforePending = before;
    m_absorb = false;
    say(Say::Info, tr("1 or 10? 0 → 10 · any other digit or Enter → 1"));
}

// The 1 stays a 1 and the next key works on the next item. False when there is none.
bool FormTypist::keepPending()
{
    const int row = m_pending;
    m_pending = -1;
    advanceTyped(row);
    if (m_full) {
        mayType(row);
        return false;
    }
    m_sentence.clear();
    return true;
}

void FormTypist::typeYesNo(bool yes)
{
    const int row = current();
    if (!mayType(row))
        return;
    const AnswerBox &box = yes ? m_model.boxes(row).front() : m_model.boxes(row).back();
    typeValue(boxValue(m_model.item(row), box), true);
}

void FormTypist::typeMissing(Missing missing)
{
    if (m_pending >= 0 && !keepPending())
        return;
    m_buffer.clear();
    const int row = current();
    const bool asks = missing == Missing::Multiple || missing == Missing::Illegible;
    if (typeValue(Value(missing), !asks, asks) && asks)
        emit doubtTyped(row);
}

bool FormTypist::flush()
{
    const int row = current();
    const Item &item = m_model.item(row);
    const auto range = readRange(m_buffer);
    Value value;
    if (range) {
        value = Value((range->first + range->second) / 2);
    } else if (m_model.kind(row) == AnswerKind::Time) {
        if (const auto time = readTime(m_buffer))
            value = Value(*time);
    } else if (const auto number = readNumber(m_buffer)) {
        value = Value(*number);
    } else if (const auto time = item.unit == u"h" ? readTime(m_buffer) : std::nullopt) {
        value = Value(time->left(2).toDouble() + time->mid(3).toDouble() / 60); // "7h30" slept
    }
    if (value.isEmpty()) {
        refuseKey(m_buffer);
        return false;
    }
    const QString typed = std::exchange(m_buffer, {});
    const bool isDone = typeValue(value, false);
    if (!isDone && !m_session.isFailing())
        m_buffer = typed;
    if (isDone && range) {
        m_session.write({{m_model.noteKey(row), Value(typed)}},
                        {.at = m_model.key(row), .words = tr("note of %1").arg(m_model.words(row))});
        say(Say::Info, tr("%1: the middle is kept, %2, and the range as a note").arg(typed, valueWords(value, &item)));
    }
    return isDone;
}

void FormTypist::tick(int row, int box)
{
    m_sentence.clear();
    if (m_pending >= 0 && m_pending != row)
        settleState();
    m_pending = -1;
    m_full = false;
    moveTo(row);
    typeValue(boxValue(m_model.item(row), m_model.boxes(row)[std::size_t(box)]), true);
    speak();
}

void FormTypist::typeText(int row, const QString &text, int moves)
{
    m_sentence.clear();
    moveTo(row);
    if (text.trimmed().compare(u"m"_s, Qt::CaseInsensitive) == 0) { // nothing was written on the paper
        typeMissing(Missing::NotDone);
        m_absorb = false; // the Enter was typed already
        return speak();
    }
    const Value value(text.trimmed());
    const bool isNews = value.content != m_model.value(row).content;
    // A blank line says nothing: what was said before about why it is missing stays.
    if (isNews && !typeValue(value, false))
        return speak();
    if (moves != 0) {
        m_typed.push_back(row);
        if (!advance(moves) && moves > 0)
            say(Say::Info, tr("Last item. Ctrl+Enter to finish"));
    }
    speak();
}

void FormTypist::empty(int row)
{
    if (m_model.value(row).isEmpty())
        return;
    m_session.answer(row, Value(), {.words = tr("%1 emptied").arg(m_model.words(row))});
    if (!m_session.lastSkips().isEmpty())
        say(Say::Warning, m_session.lastSkips());
}

void FormTypist::backspace()
{
    if (!m_buffer.isEmpty()) {
        m_buffer.chop(1);
        return;
    }
    m_full = false;
    int row = current();
    if (m_pending >= 0) {
        row = m_pending;
    } else if (!m_typed.empty()) {
        row = m_typed.back();
        m_typed.pop_back();
    }
    m_pending = -1;
    m_absorb = false;
    if (!mayType(row))
        return;
    moveTo(row);
    empty(row);
}

void FormTypist::changeBy(int step)
{
    const int row = current();
    const int count = int(m_model.boxes(row).size());
    if (count == 0)
        return;
    m_full = false;
    m_pending = -1;
    if (!mayType(row))
        return;
    const int ticked = m_model.ticked(row);
    const int box = ticked < 0 ? (step > 0 ? 0 : count - 1) : std::clamp(ticked + step, 0, count - 1);
    if (box != ticked)
        typeValue(boxValue(m_model.item(row), m_model.boxes(row)[std::size_t(box)]), false);
}

void FormTypist::refuseKey(const QString &key)
{
    const int row = current();
    const bool hasBoxes = !m_model.boxes(row).empty();
    refuse(hasBoxes ? tr("“%1” is not possible here: %2, M missing, B two boxes, I illegible").arg(key, allowed(row))
                    : tr("“%1” is not possible here: %2, M missing, I illegible").arg(key, allowed(row)));
}

void FormTypist::sayConflict(const std::vector<Conflict> &conflicts)
{
    if (conflicts.empty())
        return;
    const Conflict &conflict = conflicts.front();
    const Item *item = m_model.study().dictionary().item(conflict.key.item);
    const auto text = [&](const Value &value) { return value.isEmpty() ? tr("empty") : valueWords(value, item); };
    say(Say::Warning, tr("Changed elsewhere meanwhile. Yours: %1 · theirs: %2 · before: %3. Type again to keep yours")
                          .arg(text(conflict.mine), text(conflict.theirs), text(conflict.before)));
}

void FormTypist::speak()
{
    emit said(m_sentence.isEmpty() ? Say::Neutral : m_say, m_sentence.isEmpty() ? placeWords() : m_sentence);
    emit marksChanged();
}

} // namespace carnet::ui
