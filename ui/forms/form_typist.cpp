#include "ui/forms/form_typist.h"

#include "core/value_check.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

std::optional<QString> timeFromKeys(const QString &keys)
{
    static const QRegularExpression digits(u"^(\\d{1,2})(\\d{2})?$"_s), parts(u"^(\\d{1,2})[:hH.](\\d{0,2})$"_s);
    auto match = digits.match(keys.trimmed());
    if (!match.hasMatch())
        match = parts.match(keys.trimmed());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour == 24 && minute == 0)
        hour = 0;
    if (hour > 23 || minute > 59)
        return {};
    return u"%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

std::optional<double> numberFromKeys(const QString &keys)
{
    static const QRegularExpression range(u"^(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)$"_s),
        one(u"^\\d*\\.?\\d+$|^\\d+\\.$"_s);
    const QString text = QString(keys).replace(u',', u'.').trimmed();
    if (const auto match = range.match(text); match.hasMatch())
        return (match.captured(1).toDouble() + match.captured(2).toDouble()) / 2;
    if (!one.match(text).hasMatch())
        return {};
    return text.toDouble();
}

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
    return std::max(0, m_selection.currentIndex().row());
}

void FormTypist::say(Say say, const QString &sentence)
{
    m_say = say;
    m_sentence = sentence;
}

void FormTypist::refuse(const QString &sentence)
{
    say(Say::Refusal, sentence);
    emit refused(current());
}

void FormTypist::refuseKey(const QString &key)
{
    refuse(tr("“%1” is not possible here: %2, M no answer, I illegible").arg(key, hint(current())));
}

void FormTypist::speak()
{
    emit said(m_sentence.isEmpty() ? Say::Neutral : m_say, m_sentence.isEmpty() ? placeWords() : m_sentence);
}

QString FormTypist::hint(int row) const
{
    const Item &item = m_model.item(row);
    switch (m_model.answering(row)) {
    case FormModel::Answering::Boxes: {
        const std::vector<FormBox> boxes = m_model.boxes(row);
        if (boxes.size() == 2)
            return tr("type %1 or %2").arg(boxes[0].digit).arg(boxes[1].digit);
        const auto [least, most] = std::minmax_element(
            boxes.begin(), boxes.end(), [](const FormBox &a, const FormBox &b) { return a.digit < b.digit; });
        return tr("type %1–%2").arg(least->digit).arg(most->digit);
    }
    case FormModel::Answering::Number:
        return item.minimum && item.maximum
                   ? tr("type %1 to %2, then Enter")
                         .arg(QLocale().toString(*item.minimum), QLocale().toString(*item.maximum))
                   : tr("type a number, then Enter");
    case FormModel::Answering::Time: return tr("type the time, such as 2330, then Enter");
    case FormModel::Answering::Text: break;
    }
    return tr("type the words, then Enter");
}

QString FormTypist::placeWords() const
{
    const int row = current();
    const QString item = tr("Item %1").arg(m_model.numberWords(row));
    if (!m_model.isAsked(row))
        return tr("%1 · %2").arg(item, m_model.suppressedWords(row));
    if (!m_session.isFinished() && m_model.instrument().coding == u"position" &&
        m_model.answering(row) == FormModel::Answering::Boxes)
        return tr("%1 · type the position of the ticked box").arg(item);
    return tr("%1 · %2").arg(item, hint(row));
}

void FormTypist::moveTo(int row)
{
    const QModelIndex index = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), FormModel::AnswerColumn);
    m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void FormTypist::go(int row)
{
    commit();
    settle();
    moveTo(row);
    m_sentence.clear();
    speak();
}

void FormTypist::settle()
{
    m_pending = -1;
    m_absorb = false;
    m_typed.clear();
}

bool FormTypist::mayType()
{
    const QString reason = m_session.whyNot();
    if (reason.isEmpty())
        return true;
    refuse(reason);
    return false;
}

// The next item that is asked; the last one stays lit and says so.
bool FormTypist::advance(int by)
{
    for (int row = current() + by; row >= 0 && row < m_model.rowCount(); row += by) {
        if (m_model.isAsked(row)) {
            moveTo(row);
            return true;
        }
    }
    return false;
}

void FormTypist::typeAnswer(const Value &value, bool advances)
{
    if (!mayType())
        return;
    const int row = current();
    int suppressed = 0;
    const Written written = m_session.answer(row, value, {}, &suppressed);
    if (written == Written::NotSaved)
        return say(Say::Refusal, tr("Not saved: %1").arg(m_session.failure()));
    if (written == Written::Refused || written == Written::Conflict)
        return;
    if (suppressed > 0)
        say(Say::Warning,
            tr("%n item(s) no longer apply. Their answers are kept but not counted", nullptr, suppressed));
    else if (!m_model.isAsked(row))
        say(Say::Warning,
            tr("This item does not apply (%1). The answer is kept but not counted").arg(m_model.suppressedWords(row)));
    m_pending = -1;
    m_typed.clear();
    if (!advances)
        return;
    m_answered.push_back(row);
    m_absorb = true;
    if (!advance(1) && m_sentence.isEmpty()) {
        const int open = int(m_model.status().open.size());
        say(Say::Info, open == 0 ? tr("Last item. Ctrl+Enter finishes the form")
                                 : tr("Last item. %n item(s) have no answer: F8 goes there", nullptr, open));
    }
}

void FormTypist::typeDigit(int digit)
{
    if (m_pending >= 0 && digit == 0) {
        const int row = m_pending;
        const std::vector<FormBox> boxes = m_model.boxes(row);
        const auto ten = std::find_if(boxes.begin(), boxes.end(), [](const FormBox &box) { return box.digit == 10; });
        m_pending = -1;
        if (m_session.amend(row, ten->value) == Written::NotSaved)
            return say(Say::Refusal, tr("Not saved: %1").arg(m_session.failure()));
        m_answered.push_back(row);
        m_absorb = true;
        advance(1);
        return;
    }
    if (m_pending >= 0 && !keepPending())
        return;
    const int row = current();
    const std::vector<FormBox> boxes = m_model.boxes(row);
    const auto box = std::find_if(boxes.begin(), boxes.end(), [&](const FormBox &one) { return one.digit == digit; });
    if (box == boxes.end())
        return refuseKey(QString::number(digit));
    if (digit != 1 || !m_model.hasTen(row))
        return typeAnswer(box->value, true);
    if (!mayType())
        return;
    m_beforePending = m_model.value(row);
    typeAnswer(box->value, false);
    if (m_model.value(row) != box->value || m_session.isFailing())
        return;
    m_pending = row;
    m_absorb = false;
    say(Say::Info, tr("1 or 10? 0 → 10 · any other digit or Enter → 1"));
}

// The 1 stays a 1 and the next key works on the next item. False when there is none.
bool FormTypist::keepPending()
{
    m_answered.push_back(m_pending);
    m_pending = -1;
    const bool moved = advance(1);
    m_sentence.clear();
    return moved;
}

void FormTypist::typeMissing(Missing reason)
{
    if (m_pending >= 0 && !keepPending())
        return;
    m_typed.clear();
    typeAnswer(Value(reason), true);
}

void FormTypist::typeUnreadable(Missing reason)
{
    if (m_pending >= 0 && !keepPending())
        return;
    m_typed.clear();
    const int row = current();
    typeAnswer(Value(reason), false);
    if (m_model.value(row).missing == reason)
        emit explainWanted(row);
}

void FormTypist::advanceAfterQuestion()
{
    m_sentence.clear();
    m_answered.push_back(current());
    m_absorb = true;
    advance(1);
    speak();
}

void FormTypist::choose(int row, int box)
{
    commit();
    m_sentence.clear();
    settle();
    moveTo(row);
    const std::vector<FormBox> boxes = m_model.boxes(row);
    if (box >= 0 && box < int(boxes.size()))
        typeAnswer(boxes[std::size_t(box)].value, true);
    m_absorb = false;
    speak();
}

void FormTypist::typeText(int row, const QString &text)
{
    m_sentence.clear();
    moveTo(row);
    typeAnswer(Value(text.trimmed()), true);
    m_absorb = false;
    speak();
}

void FormTypist::commit()
{
    if (!m_typed.isEmpty())
        commitTyped();
    m_typed.clear();
}

bool FormTypist::commitTyped()
{
    const int row = current();
    Value value;
    if (m_model.answering(row) == FormModel::Answering::Time) {
        const auto time = timeFromKeys(m_typed);
        if (!time) {
            refuse(tr("“%1” is no time. Type it as 2330, 23:30 or 23h30").arg(m_typed));
            return false;
        }
        value = Value(*time);
    } else if (const auto number = numberFromKeys(m_typed)) {
        value = Value(*number);
    } else {
        refuseKey(m_typed);
        return false;
    }
    const QString typed = m_typed;
    if (const auto issue = checkValue(m_model.item(row), value)) {
        refuse(issue->message);
        return false;
    }
    typeAnswer(value, true);
    m_absorb = false; // Enter was typed already
    if (m_sentence.isEmpty() && value.text() != typed) {
        const QString hour = value.text().left(2);
        const bool isTime = m_model.answering(row) == FormModel::Answering::Time;
        const QString when = !isTime           ? QString()
                             : hour >= u"18"_s ? tr(" · evening")
                             : hour < u"06"_s  ? tr(" · after midnight")
                                               : QString();
        say(Say::Info, tr("Item %1: %2%3").arg(m_model.numberWords(row), m_model.valueWords(row), when));
    }
    return true;
}

void FormTypist::backspace()
{
    if (!m_typed.isEmpty()) {
        m_typed.chop(1);
        return;
    }
    if (!mayType())
        return;
    int row = current();
    if (m_pending >= 0) {
        row = m_pending;
    } else if (!m_answered.empty()) {
        row = m_answered.back();
        m_answered.pop_back();
    }
    settle();
    moveTo(row);
    m_session.answer(row, Value());
}

void FormTypist::emptyCurrent()
{
    settle();
    if (mayType())
        m_session.answer(current(), Value());
}

void FormTypist::changeBox(int by)
{
    const int row = current();
    const std::vector<FormBox> boxes = m_model.boxes(row);
    if (boxes.empty())
        return;
    const int chosen = m_model.index(row, 0).data(FormModel::ChosenRole).toInt();
    const int last = int(boxes.size()) - 1;
    const int next = chosen < 0 ? (by > 0 ? 0 : last) : std::clamp(chosen + by, 0, last);
    settle();
    if (next != chosen)
        typeAnswer(boxes[std::size_t(next)].value, false);
}

void FormTypist::findOpen(int direction)
{
    const int count = m_model.rowCount();
    for (int step = 1; step <= count; ++step) {
        const int row = ((current() + direction * step) % count + count) % count;
        if (!m_model.isSettled(row))
            return moveTo(row);
    }
    say(Say::Info, tr("Every item has an answer. Ctrl+Enter finishes the form"));
}

void FormTypist::moveSection(int by)
{
    const int row = current();
    const int start = m_model.sectionStart(row);
    const int last = m_model.rowCount() - 1;
    if (by < 0)
        return moveTo(row > start ? start : m_model.sectionStart(std::max(0, start - 1)));
    int next = row;
    while (next < last && m_model.sectionStart(next) == start)
        ++next;
    moveTo(next);
}

void FormTypist::stepBack(bool isRedo)
{
    settle();
    const QString words = m_session.undoWords();
    const int row = isRedo ? m_session.redo() : m_session.undo();
    if (row < 0)
        return;
    moveTo(row);
    say(Say::Info, isRedo ? tr("Done again") : tr("Undone: %1").arg(words));
}

void FormTypist::undo()
{
    m_sentence.clear();
    stepBack(false);
    speak();
}

void FormTypist::redo()
{
    m_sentence.clear();
    stepBack(true);
    speak();
}

void FormTypist::sayConflict(const std::vector<Conflict> &conflicts)
{
    if (conflicts.empty())
        return;
    const Conflict &conflict = conflicts.front();
    const auto text = [](const Value &value) {
        return value.missing ? code(*value.missing) : value.isEmpty() ? tr("empty") : value.text();
    };
    say(Say::Warning, tr("Changed elsewhere meanwhile. Yours: %1 · theirs: %2 · before: %3. Type again to keep yours")
                          .arg(text(conflict.mine), text(conflict.theirs), text(conflict.before)));
}

} // namespace carnet::ui
