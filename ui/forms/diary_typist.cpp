#include "ui/forms/diary_typist.h"

#include "ui/forms/diary_rows.h"
#include "ui/forms/digit_keys.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

DiaryTypist::DiaryTypist(DiarySession &session, QItemSelectionModel &selection, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(session.model())
    , m_selection(selection)
{
    connect(&m_model, &DiaryModel::refused, this, &DiaryTypist::refuse);
    connect(&m_model, &DiaryModel::conflicted, this, &DiaryTypist::sayConflict);
    connect(&m_session, &DiarySession::told, this, [this](const QString &sentence) { say(Say::Warning, sentence); });
}

std::optional<DiaryCell> DiaryTypist::current() const
{
    return m_model.cellAt(m_selection.currentIndex());
}

int DiaryTypist::currentDay() const
{
    const QModelIndex index = m_selection.currentIndex();
    return index.isValid() ? m_model.dayOf(index.row()) : m_model.days().first();
}

void DiaryTypist::say(Say say, const QString &sentence)
{
    m_say = say;
    m_sentence = sentence;
}

void DiaryTypist::refuse(const QString &sentence)
{
    say(Say::Refusal, sentence);
    emit refused(m_selection.currentIndex());
}

QString DiaryTypist::placeWords() const
{
    const QModelIndex index = m_selection.currentIndex();
    if (!index.isValid())
        return {};
    const int day = m_model.dayOf(index.row());
    const auto cell = m_model.cellAt(index);
    const QString column = cell ? m_model.measureName(cell->measure).toLower()
                                : m_model.headerData(index.column(), Qt::Horizontal).toString().toLower();
    const QDate date = m_model.days().date(day);
    if (!date.isValid())
        return tr("Day %1 · %2").arg(QString::number(day), column);
    return tr("Day %1 · %2 · %3").arg(QString::number(day), QLocale().toString(date, u"ddd d MMM"_s), column);
}

void DiaryTypist::moveTo(const QModelIndex &index)
{
    if (index.isValid())
        m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void DiaryTypist::go(DiaryCell cell)
{
    settleState();
    moveTo(m_model.indexOf(cell));
    emit said(Say::Neutral, placeWords());
}

void DiaryTypist::settleState()
{
    m_pending.reset();
    m_absorb = false;
    m_full = false;
    m_typed.clear();
}

void DiaryTypist::settle()
{
    settleState();
    emit said(Say::Neutral, placeWords());
}

QString DiaryTypist::endOfPart(DiaryCell cell) const
{
    if (cell.day == m_model.days().last() || m_model.days().lastTyped() == m_model.days().last())
        return tr("Last day. Ctrl+Enter to finish");
    return m_model.sentence(cell.day + 1);
}

QString DiaryTypist::warningOf(DiaryCell cell) const
{
    return m_model.indexOf(cell).data(DiaryModel::WarningRole).toString();
}

QStringList DiaryTypist::warningsOf(int day) const
{
    QStringList odd;
    for (int measure = 0; measure < m_model.measures(); ++measure) {
        if (const QString found = warningOf({day, measure}); !found.isEmpty())
            odd += found;
    }
    return odd;
}

void DiaryTypist::sayConflict(const std::vector<Conflict> &conflicts)
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

bool DiaryTypist::mayTouchDay(int day)
{
    if (const QString reason = m_session.whyNot(); !reason.isEmpty()) {
        refuse(reason);
        return false;
    }
    if (!m_model.days().canType(day)) {
        refuse(m_model.sentence(day));
        return false;
    }
    return true;
}

bool DiaryTypist::mayType(std::optional<DiaryCell> cell)
{
    if (!cell) {
        refuse(tr("Scores are typed in the columns of pain. F2 or C opens the note, A the analgesics"));
        return false;
    }
    if (!mayTouchDay(cell->day))
        return false;
    if (m_full) {
        refuse(tr("%1. Backspace or an arrow key changes this value").arg(endOfPart(*cell)));
        return false;
    }
    return true;
}

bool DiaryTypist::advance(int by)
{
    const QModelIndex index = m_selection.currentIndex();
    std::optional<DiaryCell> next;
    if (const auto cell = current()) {
        next = by > 0 ? m_model.order().next(*cell) : m_model.order().previous(*cell);
    } else if (index.isValid()) {
        const int day = m_model.dayOf(index.row());
        const DiaryCell night{day, m_model.measures() - 1};
        next = by > 0 ? m_model.order().next(night) : night;
    }
    if (next)
        moveTo(m_model.indexOf(*next));
    return next.has_value();
}

void DiaryTypist::advanceTyped(DiaryCell from)
{
    m_typed.push_back(from);
    if (advance(1)) {
        m_absorb = true;
        return;
    }
    m_absorb = true;
    m_full = true;
    if (m_sentence.isEmpty())
        say(Say::Info, endOfPart(from));
}

void DiaryTypist::typeValue(const Value &value, bool advances)
{
    const auto cell = current();
    if (!mayType(cell))
        return;
    const Value before = m_model.value(*cell);
    const QStringList oddBefore = warningsOf(cell->day);
    const QString words =
        tr("%1 %2", "a cell and its value")
            .arg(m_model.words(*cell), value.missing ? code(*value.missing) : cellText(cellOf(value)));
    EntrySession::Step step{.at = m_model.key(*cell), .words = words};
    step.continuesLast = m_pending == cell;
    const Written written = m_session.write({{m_model.key(*cell), value}}, step);
    if (written == Written::NotSaved)
        return say(Say::Refusal, tr("Not saved: %1").arg(m_session.failure()));
    if (written == Written::Refused || written == Written::Conflict)
        return;
    for (const QString &odd : warningsOf(cell->day)) {
        if (!oddBefore.contains(odd))
            say(Say::Warning, odd);
    }
    if (m_sentence.isEmpty() && m_session.isReplaced(*cell) && before != value && !m_pending)
        say(Say::Warning, tr("Replacing values already entered"));
    m_pending.reset();
    if (advances)
        advanceTyped(*cell);
}

void DiaryTypist::typeDigit(int digit)
{
    const double top = m_model.plan().maximum;
    if (m_pending && digit == 0)
        return typeValue(Value(10), true);
    if (m_pending && !keepPending())
        return;
    if (double(digit) > top || double(digit) < m_model.plan().minimum)
        return refuse(tr("“%1” is not possible here: 0 to 10, N not done, I illegible").arg(digit));
    if (digit != 1 || top < 10)
        return typeValue(Value(digit), true);
    const auto cell = current();
    if (!mayType(cell))
        return;
    const Value before = m_model.value(*cell);
    typeValue(Value(1), false);
    if (m_model.value(*cell) != Value(1) || m_session.isFailing())
        return;
    m_pending = cell;
    m_beforePending = before;
    m_absorb = false;
    say(Say::Info, tr("1 or 10? 0 → 10 · any other digit or Enter → 1"));
}

// The 1 stays a 1 and the next key works on the next cell. False when there is none.
bool DiaryTypist::keepPending()
{
    const DiaryCell cell = *m_pending;
    m_pending.reset();
    advanceTyped(cell);
    if (m_full) {
        mayType(cell);
        return false;
    }
    m_sentence.clear();
    return true;
}

void DiaryTypist::typeMissingDay()
{
    const int day = currentDay();
    m_pending.reset();
    if (!mayTouchDay(day))
        return;
    std::vector<Datum> data;
    for (int measure = 0; measure < m_model.measures(); ++measure) {
        if (m_model.value({day, measure}).isEmpty())
            data.push_back({m_model.key({day, measure}), Value(Missing::NotDone)});
    }
    const DiaryCell first{day, 0};
    if (!data.empty()) {
        const auto cells = data;
        const Written written =
            m_session.write(std::move(data), {.at = m_model.key(first), .words = tr("day %1 not done").arg(day)});
        if (written != Written::Yes)
            return;
        for (int measure = 0; measure < m_model.measures(); ++measure) {
            if (std::any_of(cells.begin(), cells.end(), [&](const Datum &one) {
                    return one.key == m_model.key({day, measure});
                }))
                m_typed.push_back({day, measure});
        }
    }
    const auto next = m_model.order().next({day, m_model.measures() - 1});
    const bool isDownwards = m_model.plan().downwards;
    if (isDownwards && m_model.order().next({day, 0}))
        moveTo(m_model.indexOf({day + 1, current() ? current()->measure : 0}));
    else if (next && !isDownwards)
        moveTo(m_model.indexOf(*next));
    m_full = !next;
    m_absorb = true;
    if (m_full)
        say(Say::Info, endOfPart({day, m_model.measures() - 1}));
}

void DiaryTypist::wantRestOfPeriod()
{
    const auto from = current() ? current() : DiaryCell{currentDay(), 0};
    m_pending.reset();
    if (!mayTouchDay(from->day))
        return;
    std::vector<DiaryCell> cells;
    if (from->day >= m_model.days().first()) {
        for (const DiaryCell cell : m_model.order().from(from)) {
            if (m_model.value(cell).isEmpty())
                cells.push_back(cell);
        }
    }
    if (cells.empty())
        return say(Say::Info, tr("Nothing is empty from here to the end of the period"));
    emit reasonWanted(cells);
}

void DiaryTypist::typeIllegible()
{
    if (m_pending && !keepPending())
        return;
    const auto cell = current();
    if (!mayType(cell))
        return;
    EntrySession::Step step{
        .at = m_model.key(*cell), .words = tr("%1 illegible").arg(m_model.words(*cell)), .asksLater = true};
    const Written written = m_session.write({{m_model.key(*cell), Value(Missing::Illegible)}}, step);
    if (written == Written::Yes || written == Written::Nothing)
        emit illegibleTyped(*cell);
}

void DiaryTypist::advanceAfterQuestion()
{
    m_sentence.clear();
    if (const auto cell = current())
        advanceTyped(*cell);
    speak();
}

void DiaryTypist::backspace()
{
    if (!mayTouchDay(currentDay()))
        return;
    std::optional<DiaryCell> cell = current();
    if (m_pending)
        cell = m_pending;
    else if (!m_typed.empty()) {
        cell = m_typed.back();
        m_typed.pop_back();
    }
    if (!cell)
        return emptySelection();
    m_pending.reset();
    m_absorb = false;
    m_full = false;
    moveTo(m_model.indexOf(*cell));
    m_session.write({{m_model.key(*cell), Value()}},
                    {.at = m_model.key(*cell), .words = tr("%1 emptied").arg(m_model.words(*cell))});
}

void DiaryTypist::emptySelection()
{
    if (!mayTouchDay(currentDay()))
        return;
    settleState();
    QModelIndexList indexes = m_selection.selectedIndexes();
    if (indexes.isEmpty())
        indexes << m_selection.currentIndex();
    std::vector<Datum> data;
    for (const QModelIndex &index : std::as_const(indexes)) {
        const int day = m_model.dayOf(index.row());
        if (!m_model.days().canType(day))
            continue;
        if (const auto cell = m_model.cellAt(index)) {
            data.push_back({m_model.key(*cell), Value()});
        } else if (index.column() == m_model.noteColumn()) {
            data.push_back({m_model.noteKey(day), Value()});
        } else if (index.column() == m_model.rescueColumn()) {
            for (const RescueLine &line : m_model.rescue(day))
                addRescue(data, m_model, day,
                          {.line = line.line, .drugClass = {}, .name = {}, .dose = {}, .units = {}, .reason = {}});
        }
    }
    m_session.write(std::move(data),
                    {.at = m_model.keyAt(current()), .words = tr("%n cell(s) emptied", nullptr, int(indexes.size()))});
}

void DiaryTypist::escape()
{
    if (!m_pending) {
        emit left();
        return;
    }
    const DiaryCell cell = *m_pending;
    EntrySession::Step step{.at = m_model.key(cell),
                            .words = tr("%1 put back").arg(m_model.words(cell)),
                            .kind = ActKind::Undo,
                            .reason = u"undone while typing"_s};
    step.continuesLast = true;
    m_session.write({{m_model.key(cell), m_beforePending}}, step);
    m_pending.reset();
}

void DiaryTypist::shiftRows(int by)
{
    settleState();
    if (!mayTouchDay(currentDay()))
        return;
    const int day = currentDay();
    const ShiftedRows shifted = by > 0 ? pushedRows(m_model, day) : pulledRows(m_model, day);
    if (!shifted.refusal.isEmpty())
        return refuse(shifted.refusal);
    const QString words =
        by > 0 ? tr("days pushed down from day %1").arg(day) : tr("days pulled up to day %1").arg(day);
    const Written written = m_session.write(shifted.data, {.at = m_model.keyAt(current()), .words = words});
    if (written == Written::Yes)
        say(Say::Info, by > 0 ? tr("The days from day %1 on moved one day down").arg(day)
                              : tr("The days after day %1 moved one day up").arg(day));
}

void DiaryTypist::stepBack(bool isRedo)
{
    settleState();
    const QString words = isRedo ? m_session.redoWords() : m_session.undoWords();
    const auto at = isRedo ? m_session.redo() : m_session.undo();
    if (!at)
        return;
    if (const auto cell = m_model.cellFor(*at))
        moveTo(m_model.indexOf(*cell));
    say(Say::Info, isRedo ? tr("Done again: %1").arg(words) : tr("Undone: %1").arg(words));
}

void DiaryTypist::undo()
{
    m_sentence.clear();
    stepBack(false);
    speak();
}

void DiaryTypist::redo()
{
    m_sentence.clear();
    stepBack(true);
    speak();
}

void DiaryTypist::typePasted(const PastedField &field)
{
    m_sentence.clear();
    m_pending.reset();
    if (field.fate == PastedField::Fate::Refused)
        refuse(field.reason);
    else
        typeValue(field.value, true);
    speak();
}

void DiaryTypist::speak()
{
    emit said(m_sentence.isEmpty() ? Say::Neutral : m_say, m_sentence.isEmpty() ? placeWords() : m_sentence);
}

void DiaryTypist::findUnfinished(int direction)
{
    settleState();
    const std::vector<DiaryCell> cells = m_model.order().from();
    const auto here = current();
    const int count = int(cells.size());
    const int start = here ? int(std::find(cells.begin(), cells.end(), *here) - cells.begin()) : -1;
    for (int step = 1; step <= count; ++step) {
        const DiaryCell cell = cells[std::size_t(((start + direction * step) % count + count) % count)];
        const QModelIndex index = m_model.indexOf(cell);
        if (m_model.value(cell).isEmpty() || !index.data(DiaryModel::WarningRole).toString().isEmpty()) {
            moveTo(index);
            if (const QString odd = warningOf(cell); !odd.isEmpty())
                say(Say::Warning, odd);
            return;
        }
    }
    say(Say::Info, tr("Nothing is empty and nothing is odd"));
}

QString DiaryTypist::copied() const
{
    const QModelIndexList indexes = m_selection.selectedIndexes();
    if (indexes.isEmpty())
        return m_selection.currentIndex().data(Qt::DisplayRole).toString();
    int top = indexes.front().row(), bottom = top, left = indexes.front().column(), right = left;
    for (const QModelIndex &index : indexes) {
        top = std::min(top, index.row());
        bottom = std::max(bottom, index.row());
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    QStringList lines;
    for (int row = top; row <= bottom; ++row) {
        QStringList fields;
        for (int column = left; column <= right; ++column) {
            const QModelIndex index = m_model.index(row, column);
            fields += m_selection.isSelected(index) ? index.data(Qt::DisplayRole).toString() : QString();
        }
        lines += fields.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace carnet::ui
