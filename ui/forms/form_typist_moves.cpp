// How the typist of a form gets from row to row.
#include "ui/forms/form_typist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void FormTypist::moveTo(int row)
{
    m_selection.setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
}

void FormTypist::go(int row)
{
    settleState();
    moveTo(std::clamp(row, 0, m_model.rowCount() - 1));
    emit said(Say::Neutral, placeWords());
    emit marksChanged();
}

void FormTypist::settleState()
{
    m_pending = -1;
    m_buffer.clear();
    m_absorb = false;
    m_full = false;
    m_typed.clear();
}

void FormTypist::settle()
{
    m_sentence.clear();
    if (!m_buffer.isEmpty())
        flush();
    settleState();
    speak();
}

bool FormTypist::absorb()
{
    if (!m_absorb)
        return false;
    m_absorb = false;
    if (++m_absorbed <= 3)
        emit said(Say::Info, tr("Already confirmed: the digit moves on by itself"));
    return true;
}

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

void FormTypist::advanceTyped(int from)
{
    m_typed.push_back(from);
    m_absorb = true;
    if (advance(1))
        return;
    m_full = true;
    if (m_sentence.isEmpty())
        say(Say::Info, tr("Last item. Ctrl+Enter to finish"));
}

bool FormTypist::isStartOfNight(int row) const
{
    const auto &scores = m_model.instrument().scores;
    return std::any_of(scores.begin(), scores.end(), [&](const ScoreDefinition &score) {
        return score.rule.formula == ScoreRule::Formula::Clock && score.rule.of.front().code == m_model.item(row).code;
    });
}

void FormTypist::advanceAfterQuestion()
{
    m_sentence.clear();
    if (current() >= 0)
        advanceTyped(current());
    speak();
}

void FormTypist::findUnfinished(int direction)
{
    settleState();
    const int count = m_model.rowCount();
    for (int step = 1; step <= count; ++step) {
        const int row = ((current() + direction * step) % count + count) % count;
        if (m_model.value(row).isEmpty() && m_model.isAsked(row) &&
            mustBeAnswered(m_model.instrument(), m_model.item(row)))
            return moveTo(row);
    }
    say(Say::Info, tr("Every item has an answer or a reason"));
}

void FormTypist::moveSection(int direction)
{
    settleState();
    const auto section = [this](int row) { return itemSection(m_model.instrument(), m_model.item(row)); };
    std::vector<int> starts;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (row == 0 || section(row) != section(row - 1))
            starts.push_back(row);
    }
    const bool hasSections = int(starts.size()) <= m_model.rowCount() / 2;
    int target = std::clamp(current() + 7 * direction, 0, m_model.rowCount() - 1);
    if (hasSections && direction > 0) {
        const auto next = std::upper_bound(starts.begin(), starts.end(), current());
        target = next == starts.end() ? m_model.rowCount() - 1 : *next;
    } else if (hasSections) {
        const auto next = std::lower_bound(starts.begin(), starts.end(), current());
        target = next == starts.begin() ? 0 : *std::prev(next);
    }
    moveTo(target);
}

void FormTypist::stepBack(bool isRedo)
{
    settleState();
    const QString words = isRedo ? m_session.redoWords() : m_session.undoWords();
    const auto at = isRedo ? m_session.redo() : m_session.undo();
    if (!at)
        return;
    if (const int row = m_model.rowOf(at->item); row >= 0)
        moveTo(row);
    say(Say::Info, isRedo ? tr("Done again: %1").arg(words) : tr("Undone: %1").arg(words));
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

void FormTypist::escape()
{
    if (!m_buffer.isEmpty()) {
        m_buffer.clear();
        return;
    }
    if (m_pending < 0) {
        emit left();
        return;
    }
    EntrySession::Step step{.words = tr("%1 put back").arg(m_model.words(m_pending)),
                            .kind = ActKind::Undo,
                            .reason = u"undone while typing"_s};
    step.continuesLast = true;
    m_session.answer(m_pending, m_beforePending, step);
    m_pending = -1;
}

} // namespace carnet::ui
