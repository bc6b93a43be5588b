#include "ui/forms/diary_session.h"

#include "core/domain/error.h"
#include "core/queries.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// What the record says about an undo: for the file, so never translated.
const QString undoReason = u"undone while typing"_s;

} // namespace

DiarySession::DiarySession(DiaryModel &model, const QString &recoveryFolder, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_recovery(model.study(), model.patient(), model.period(), recoveryFolder)
{
    m_retry.setInterval(2000);
    connect(&m_retry, &QTimer::timeout, this, &DiarySession::retry);
    connect(&m_model, &DiaryModel::notSaved, this, &DiarySession::keepUnsaved);
    connect(&m_model, &DiaryModel::changed, this, &DiarySession::changed);
}

QString DiarySession::whyNot() const
{
    if (isFailing())
        return tr("The last value is not saved yet. Typing goes on as soon as it is");
    if (const QString reason = m_model.study().readOnlyReason(); !reason.isEmpty())
        return reason;
    if (isFinished() && !isCorrecting())
        return tr("This diary is finished. “Correct…” changes it");
    if (m_reading)
        return tr("Read only: choose “First entry” to type");
    return {};
}

void DiarySession::setReading(bool reading)
{
    m_reading = reading;
    emit changed();
}

bool DiarySession::isFinished() const
{
    return !m_model.workflowState().isEmpty();
}

void DiarySession::beginCorrection(const QString &reason)
{
    m_correctionReason = reason;
    m_reading = false;
    emit changed();
}

void DiarySession::endCorrection()
{
    m_correctionReason.clear();
    emit changed();
}

std::optional<DiaryCell> DiarySession::cellOfKey(const DatumKey &key) const
{
    const auto &measures = m_model.plan().measures;
    const auto found =
        std::find_if(measures.begin(), measures.end(), [&](const auto &one) { return one.id == key.item; });
    if (found == measures.end() || !key.occasion.isDay())
        return {};
    return DiaryCell{key.occasion.dayNumber(), int(found - measures.begin())};
}

Written DiarySession::write(std::vector<Datum> data, const Step &step)
{
    std::vector<Datum> before;
    for (const Datum &datum : data)
        before.push_back({datum.key, m_model.recorded(datum.key)});
    ActDraft draft{.kind = isCorrecting() ? ActKind::Correction : step.kind,
                   .reason = isCorrecting() ? m_correctionReason : step.reason,
                   .note = {},
                   .data = data,
                   .curves = {},
                   .progress = {}};
    const Written written = m_model.write(std::move(draft));
    if (written == Written::Yes) {
        followIllegible(before, data, step.asksLater);
        remember(std::move(before), std::move(data), step);
        emit changed();
    }
    return written;
}

void DiarySession::remember(std::vector<Datum> before, std::vector<Datum> after, const Step &step)
{
    m_undone.clear();
    if (!m_typing.isValid())
        m_typing.start();
    m_lastTyped = m_typing.elapsed();
    Done done{.before = {}, .after = std::move(after), .at = step.at, .words = step.words, .replaced = {}};
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto cell = cellOfKey(before[i].key);
        if (!cell || done.after[i].value.isEmpty() || before[i].value == done.after[i].value)
            continue;
        m_typedValues += before[i].value.isEmpty();
        if (!before[i].value.isEmpty() && !step.continuesLast && !isReplaced(*cell))
            done.replaced += place(*cell);
    }
    done.before = std::move(before);
    m_replaced += done.replaced;
    if (step.continuesLast && !m_done.empty()) {
        m_done.back().after = done.after;
        m_done.back().words = done.words;
        return;
    }
    m_done.push_back(std::move(done));
}

bool DiarySession::revert(const std::vector<Datum> &expected, const std::vector<Datum> &wanted, ActKind kind)
{
    const bool isAsLeft = std::all_of(expected.begin(), expected.end(), [this](const Datum &datum) {
        return m_model.recorded(datum.key) == datum.value;
    });
    if (!isAsLeft) {
        emit told(tr("This was changed meanwhile: it stays as it is now. F7 shows its history"));
        return false;
    }
    const ActDraft draft{.kind = kind,
                         .reason = kind == ActKind::Undo ? undoReason : QString(),
                         .note = {},
                         .data = wanted,
                         .curves = {},
                         .progress = {}};
    const Written written = m_model.write(draft);
    if (written == Written::Yes)
        followIllegible(expected, wanted, false);
    return written == Written::Yes || written == Written::Nothing;
}

std::optional<DiaryCell> DiarySession::undo()
{
    if (!canUndo())
        return {};
    Done done = std::move(m_done.back());
    m_done.pop_back();
    if (!revert(done.after, done.before, ActKind::Undo)) {
        emit changed();
        return {};
    }
    m_replaced -= done.replaced;
    const auto at = done.at;
    m_undone.push_back(std::move(done));
    emit changed();
    return at;
}

std::optional<DiaryCell> DiarySession::redo()
{
    if (!canRedo())
        return {};
    Done done = std::move(m_undone.back());
    m_undone.pop_back();
    if (!revert(done.before, done.after, ActKind::Entry)) {
        emit changed();
        return {};
    }
    m_replaced += done.replaced;
    const auto at = done.at;
    m_done.push_back(std::move(done));
    emit changed();
    return at;
}

void DiarySession::followIllegible(const std::vector<Datum> &before, const std::vector<Datum> &after, bool asksLater)
{
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto cell = cellOfKey(after[i].key);
        const bool was = before[i].value.missing == Missing::Illegible;
        const bool is = after[i].value.missing == Missing::Illegible;
        if (!cell || was == is)
            continue;
        if (is && !asksLater)
            raiseIllegible(*cell, m_model.recorded(m_model.commentKey(*cell)).text());
        if (is)
            continue;
        for (const Query &query : openQueriesAbout(m_model.study(), after[i].key)) {
            if (query.origin != u"illegible")
                continue;
            try {
                closeQuery(m_model.study(), query.number);
            } catch (const Error &error) {
                emit told(error.message());
            }
        }
    }
}

void DiarySession::raiseIllegible(DiaryCell cell, const QString &words)
{
    const DatumKey key = m_model.key(cell);
    if (!openQueriesAbout(m_model.study(), key).empty())
        return;
    try {
        raiseQuery(m_model.study(), key,
                   words.isEmpty() ? tr("Illegible on the paper. Which value did the patient mean?")
                                   : tr("Illegible on the paper: “%1”. Which value did the patient mean?").arg(words),
                   u"illegible"_s);
    } catch (const Error &error) {
        emit told(error.message());
    }
}

void DiarySession::explain(DiaryCell cell, const QString &words)
{
    const DatumKey comment = m_model.commentKey(cell);
    if (!words.trimmed().isEmpty() || !m_model.recorded(comment).isEmpty())
        write({{comment, Value(words.trimmed())}}, {.at = cell,
                                                    .words = tr("words of %1").arg(m_model.words(cell)),
                                                    .kind = ActKind::Entry,
                                                    .reason = {},
                                                    .continuesLast = false});
    if (m_model.value(cell).missing == Missing::Illegible)
        raiseIllegible(cell, words.trimmed());
}

Written DiarySession::finish(std::vector<Datum> data, const QString &note)
{
    const ActDraft draft{
        .kind = ActKind::Finish, .reason = {}, .note = note, .data = std::move(data), .curves = {}, .progress = {}};
    const Written written = m_model.write(draft);
    if (written == Written::Yes || written == Written::Nothing) {
        m_done.clear();
        m_undone.clear();
        m_replaced.clear();
        emit changed();
    }
    return written;
}

void DiarySession::keepUnsaved(const QString &message, const ActDraft &draft)
{
    m_failure = message;
    if (m_unsaved.isEmpty())
        m_unsaved.since = m_model.study().now();
    m_unsaved.data = draft.data;
    m_waiting = draft;
    m_recovery.keep(m_unsaved);
    m_model.setUnsaved(m_unsaved.data);
    m_retry.start();
    emit changed();
}

void DiarySession::retry()
{
    if (!isFailing())
        return;
    const ActDraft draft = m_waiting;
    const Written written = m_model.write(draft);
    if (written == Written::NotSaved)
        return;
    m_retry.stop();
    m_recovery.clear();
    m_unsaved = {};
    m_waiting = {};
    m_failure.clear();
    m_model.setUnsaved({});
    emit changed();
}

void DiarySession::acceptRecovered()
{
    const Unsaved unsaved = m_recovery.read();
    if (unsaved.isEmpty())
        return;
    const Written written = write(unsaved.data, {.at = cellOfKey(unsaved.data.front().key),
                                                 .words = tr("recovered values"),
                                                 .kind = ActKind::Entry,
                                                 .reason = {}});
    if (written == Written::Yes || written == Written::Nothing)
        m_recovery.clear();
    emit changed();
}

void DiarySession::discardRecovered()
{
    m_recovery.clear();
    emit changed();
}

} // namespace carnet::ui
