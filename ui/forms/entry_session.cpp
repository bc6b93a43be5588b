#include "ui/forms/entry_session.h"

#include "core/domain/error.h"
#include "core/patients/queries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// What the record says about an undo: for the file, so never translated.
const QString undoReason = u"undone while typing"_s;

/// Where an answer cannot be read as one, a query of this origin asks what the patient meant; empty for any other
/// value.
QString doubtOrigin(const Value &value)
{
    return value.missing == Missing::Illegible  ? u"illegible"_s
           : value.missing == Missing::Multiple ? u"multiple"_s
                                                : QString();
}

} // namespace

EntrySession::EntrySession(EntryModel &model, const QString &paper, const QString &recoveryFolder, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_recovery(model.study(), model.patient(), paper, recoveryFolder)
{
    m_retry.setInterval(2000);
    connect(&m_retry, &QTimer::timeout, this, &EntrySession::retry);
    connect(&m_model, &EntryModel::notSaved, this, &EntrySession::keepUnsaved);
    connect(&m_model, &EntryModel::changed, this, &EntrySession::changed);
}

QString EntrySession::whyNot() const
{
    if (isFailing())
        return tr("The last value is not saved yet. Typing goes on as soon as it is");
    if (!m_model.study().mayEnter()) {
        const QString obstacle = m_model.study().entryObstacle();
        return obstacle.left(1).toUpper() + obstacle.mid(1);
    }
    const auto locked = lock();
    return locked ? tr("%1 Raise a query instead").arg(words(m_model.study(), *locked)) : QString();
}

std::optional<Lock> EntrySession::lock() const
{
    return lockOver(m_model.study(), m_model.patient(), m_model.part());
}

void EntrySession::beginCorrection(const QString &reason)
{
    m_correctionReason = reason;
    emit changed();
}

void EntrySession::endCorrection()
{
    m_correctionReason.clear();
    emit changed();
}

Written EntrySession::write(std::vector<Datum> data, const Step &step)
{
    if (isCorrecting())
        addReopening(data);
    std::vector<Datum> before;
    for (const Datum &datum : data)
        before.push_back({datum.key, m_model.recorded(datum.key)});
    const Written written = m_model.write({.kind = isCorrecting() ? ActKind::Correction : step.kind,
                                           .reason = isCorrecting() ? m_correctionReason : step.reason,
                                           .note = {},
                                           .data = data,
                                           .curves = {},
                                           .progress = {}});
    if (written == Written::Yes) {
        followDoubts(before, data, step.asksLater);
        remember({std::move(before), std::move(data), step.at, step.words}, step.continuesLast);
        emit changed();
    }
    return written;
}

void EntrySession::remember(Done done, bool continuesLast)
{
    m_undone.clear();
    follow(done, continuesLast);
    if (continuesLast && !m_done.empty()) {
        m_done.back().after = std::move(done.after);
        m_done.back().words = std::move(done.words);
        return;
    }
    m_done.push_back(std::move(done));
}

std::optional<DatumKey> EntrySession::undo()
{
    return canUndo() ? revert(true) : std::nullopt;
}

std::optional<DatumKey> EntrySession::redo()
{
    return canRedo() ? revert(false) : std::nullopt;
}

std::optional<DatumKey> EntrySession::revert(bool isUndo)
{
    std::vector<Done> &from = isUndo ? m_done : m_undone;
    Done done = std::move(from.back());
    from.pop_back();
    const std::vector<Datum> &expected = isUndo ? done.after : done.before;
    const std::vector<Datum> &wanted = isUndo ? done.before : done.after;
    const bool isAsLeft = std::ranges::all_of(
        expected, [this](const Datum &datum) { return m_model.recorded(datum.key) == datum.value; });
    if (!isAsLeft) {
        emit told(tr("This was changed meanwhile: it stays as it is now. F7 shows its history"));
        emit changed();
        return {};
    }
    const Written written = m_model.write({.kind = isUndo ? ActKind::Undo : ActKind::Entry,
                                           .reason = isUndo ? undoReason : QString(),
                                           .note = {},
                                           .data = wanted,
                                           .curves = {},
                                           .progress = {}});
    if (written != Written::Yes && written != Written::Nothing) {
        emit changed();
        return {};
    }
    if (written == Written::Yes)
        followDoubts(expected, wanted, false);
    isUndo ? followUndo(done) : followRedo(done);
    const std::optional<DatumKey> at = done.at;
    (isUndo ? m_undone : m_done).push_back(std::move(done));
    emit changed();
    return at;
}

void EntrySession::followDoubts(const std::vector<Datum> &before, const std::vector<Datum> &after, bool asksLater)
{
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto &[key, value] = after[i];
        if (!isAnswer(key) || before[i].value.missing == value.missing)
            continue;
        if (!doubtOrigin(before[i].value).isEmpty())
            closeDoubt(key, *before[i].value.missing);
        if (!doubtOrigin(value).isEmpty() && !asksLater)
            askAbout(key, *value.missing);
    }
}

void EntrySession::askAbout(const DatumKey &answer, Missing missing)
{
    ask(answer, question(missing, m_model.recorded(wordsKey(answer)).text()), doubtOrigin(Value(missing)));
}

void EntrySession::ask(const DatumKey &about, const QString &question, const QString &origin)
{
    if (!openQueriesAbout(m_model.study(), about).empty())
        return;
    try {
        raiseQuery(m_model.study(), about, question, origin);
    } catch (const Error &error) {
        emit told(error.message());
    }
}

void EntrySession::closeDoubt(const DatumKey &answer, Missing missing)
{
    for (const Query &query : openQueriesAbout(m_model.study(), answer)) {
        if (query.origin != doubtOrigin(Value(missing)))
            continue;
        try {
            closeQuery(m_model.study(), query.number);
        } catch (const Error &error) {
            emit told(error.message());
        }
    }
}

void EntrySession::keepWords(const DatumKey &answer, const QString &words, const QString &stepWords)
{
    const Value before = m_model.recorded(wordsKey(answer));
    const QString text = words.trimmed();
    if (text != before.text())
        write({{wordsKey(answer), text.isEmpty() ? Value() : Value(text)}}, {.at = answer, .words = stepWords});
    if (const Value value = m_model.recorded(answer); !doubtOrigin(value).isEmpty())
        askAbout(answer, *value.missing);
}

Written EntrySession::close(std::vector<Datum> data, const QString &note)
{
    const Written written = m_model.write({.kind = ActKind::Finish,
                                           .reason = m_correctionReason,
                                           .note = note,
                                           .data = std::move(data),
                                           .curves = {},
                                           .progress = {}});
    if (written == Written::Yes || written == Written::Nothing) {
        m_done.clear();
        m_undone.clear();
        m_correctionReason.clear();
        emit changed();
    }
    return written;
}

void EntrySession::keepUnsaved(const QString &message, const ActDraft &draft)
{
    m_failure = message;
    if (m_unsaved.isEmpty())
        m_unsaved.since = m_model.study().now();
    m_unsaved.data = draft.data;
    m_waiting = draft;
    m_retry.start(); // before all that reads: a disk that fails may fail there, too
    m_recovery.keep(m_unsaved);
    m_model.setUnsaved(m_unsaved.data);
    emit changed();
}

void EntrySession::retry()
{
    if (!isFailing())
        return;
    const ActDraft draft = m_waiting;
    if (m_model.write(draft) == Written::NotSaved)
        return;
    m_retry.stop();
    m_recovery.clear();
    m_unsaved = {};
    m_waiting = {};
    m_failure.clear();
    m_model.setUnsaved({});
    emit changed();
}

void EntrySession::acceptRecovered()
{
    const Unsaved unsaved = m_recovery.read();
    if (unsaved.isEmpty())
        return;
    const Written written = write(unsaved.data, {.at = unsaved.data.front().key, .words = tr("recovered values")});
    if (written == Written::Yes || written == Written::Nothing)
        m_recovery.clear();
    emit changed();
}

void EntrySession::discardRecovered()
{
    m_recovery.clear();
    emit changed();
}

} // namespace carnet::ui
