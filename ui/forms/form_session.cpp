#include "ui/forms/form_session.h"

#include "core/domain/error.h"
#include "core/queries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// What the record says about an undo: for the file, so never translated.
const QString undoReason = u"undone while typing"_s;

ActDraft draftOf(ActKind kind, const QString &reason, std::vector<Datum> data)
{
    return {.kind = kind, .reason = reason, .note = {}, .data = std::move(data), .curves = {}, .progress = {}};
}

bool wantsQuery(const Value &value)
{
    return value.missing == Missing::Illegible || value.missing == Missing::Multiple;
}

} // namespace

FormSession::FormSession(FormModel &model, const QString &recoveryFolder, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_recovery(model.study(), model.patient(), u"%1-%2"_s.arg(model.visit()).arg(model.instrument().id),
                 recoveryFolder)
{
    m_retry.setInterval(2000);
    connect(&m_retry, &QTimer::timeout, this, &FormSession::retry);
    connect(&m_model, &FormModel::notSaved, this, &FormSession::keepUnsaved);
    connect(&m_model, &FormModel::changed, this, &FormSession::changed);
}

QString FormSession::whyNot() const
{
    if (isFailing())
        return tr("The last answer is not saved yet. Typing goes on as soon as it is");
    if (const QString reason = m_model.study().readOnlyReason(); !reason.isEmpty())
        return reason;
    if (isFinished() && !isCorrecting())
        return tr("This form is finished. “Correct…” changes it");
    return {};
}

void FormSession::beginCorrection(const QString &reason)
{
    m_correctionReason = reason;
    emit changed();
}

void FormSession::endCorrection()
{
    m_correctionReason.clear();
    emit changed();
}

Written FormSession::write(std::vector<Datum> data, int row, const QString &words, bool continuesLast)
{
    std::vector<Datum> before;
    for (const Datum &datum : data)
        before.push_back({datum.key, m_model.study().value(datum.key)});
    const Written written =
        m_model.write(draftOf(isCorrecting() ? ActKind::Correction : ActKind::Entry, m_correctionReason, data));
    if (written != Written::Yes)
        return written;
    closeAnsweredQueries(data);
    m_undone.clear();
    if (continuesLast && !m_done.empty()) {
        m_done.back().after = std::move(data);
        m_done.back().words = words;
    } else {
        m_done.push_back({std::move(before), std::move(data), row, words});
    }
    emit changed();
    return written;
}

Written FormSession::answer(int row, const Value &value, std::vector<Datum> more, int *suppressed)
{
    Answers answers = m_model.answers();
    answers.remove(m_model.item(row).code);
    if (!value.isEmpty())
        answers.insert(m_model.item(row).code, value);
    std::vector<Datum> data{{m_model.key(row), value}};
    for (const auto &[item, changed] : suppressionChanges(m_model.instrument(), answers)) {
        data.push_back({{m_model.patient(), m_model.occasion(), item}, changed});
        if (suppressed && changed.missing)
            ++*suppressed;
    }
    data.insert(data.end(), more.begin(), more.end());
    const QString words = value.isEmpty() ? tr("%1 emptied").arg(m_model.words(row)) : m_model.words(row);
    return write(std::move(data), row, words);
}

Written FormSession::amend(int row, const Value &value)
{
    return write({{m_model.key(row), value}}, row, m_model.words(row), true);
}

Written FormSession::writeNote(int row, const QString &text)
{
    return write({{m_model.noteKey(row), Value(text.trimmed())}}, row, tr("note of %1").arg(m_model.words(row)));
}

void FormSession::explain(int row, const QString &words)
{
    if (!words.trimmed().isEmpty() && words.trimmed() != m_model.note(row))
        writeNote(row, words);
    const DatumKey key = m_model.key(row);
    const Value value = m_model.value(row);
    if (!wantsQuery(value) || !openQueriesAbout(m_model.study(), key).empty())
        return;
    const QString what = value.missing == Missing::Multiple
                             ? tr("Several boxes are ticked on the paper. Which answer did the patient mean?")
                             : tr("Illegible on the paper. Which answer did the patient mean?");
    try {
        raiseQuery(m_model.study(), key,
                   words.trimmed().isEmpty() ? what : QString(what + u" ("_s + words.trimmed() + u')'),
                   value.missing == Missing::Multiple ? u"multiple"_s : u"illegible"_s);
    } catch (const Error &error) {
        emit told(error.message());
    }
}

// A query that an unreadable answer raised is done with once the answer is there.
void FormSession::closeAnsweredQueries(const std::vector<Datum> &data)
{
    for (const Datum &datum : data) {
        if (wantsQuery(datum.value))
            continue;
        for (const Query &query : openQueriesAbout(m_model.study(), datum.key)) {
            if (query.origin != u"illegible" && query.origin != u"multiple")
                continue;
            try {
                closeQuery(m_model.study(), query.number);
            } catch (const Error &error) {
                emit told(error.message());
            }
        }
    }
}

Written FormSession::markOpenMissing(Missing reason)
{
    std::vector<Datum> data;
    const QStringList open = m_model.status().open;
    for (const QString &item : open)
        data.push_back({{m_model.patient(), m_model.occasion(), item}, Value(reason)});
    if (data.empty())
        return Written::Nothing;
    const int row = m_model.rowOf(data.front().key.item);
    return write(std::move(data), row, tr("%n item(s) without an answer", nullptr, int(open.size())));
}

Written FormSession::writePaper(const QString &date, const QString &by)
{
    const QString &id = m_model.instrument().id;
    std::vector<Datum> data;
    if (!date.isEmpty())
        data.push_back({{m_model.patient(), m_model.occasion(), formDateItem(id)}, Value(date)});
    if (!by.isEmpty())
        data.push_back({{m_model.patient(), m_model.occasion(), formByItem(id)}, Value(by)});
    return data.empty() ? Written::Nothing : write(std::move(data), 0, tr("who filled in the paper"));
}

Written FormSession::finish()
{
    const DatumKey state{m_model.patient(), m_model.occasion(), formStateItem(m_model.instrument().id)};
    const Written written = m_model.write(draftOf(ActKind::Finish, {}, {{state, Value(u"complete"_s)}}));
    if (written == Written::Yes || written == Written::Nothing) {
        m_done.clear();
        m_undone.clear();
        emit changed();
    }
    return written;
}

bool FormSession::revert(const std::vector<Datum> &expected, const std::vector<Datum> &wanted, ActKind kind)
{
    const bool isAsLeft = std::all_of(expected.begin(), expected.end(), [this](const Datum &datum) {
        return m_model.study().value(datum.key) == datum.value;
    });
    if (!isAsLeft) {
        emit told(tr("This was changed meanwhile: it stays as it is now. F7 shows its history"));
        return false;
    }
    const Written written = m_model.write(draftOf(kind, kind == ActKind::Undo ? undoReason : QString(), wanted));
    if (written == Written::Yes)
        closeAnsweredQueries(wanted);
    return written == Written::Yes || written == Written::Nothing;
}

int FormSession::undo()
{
    if (!canUndo())
        return -1;
    Done done = std::move(m_done.back());
    m_done.pop_back();
    const bool isBack = revert(done.after, done.before, ActKind::Undo);
    const int row = isBack ? done.row : -1;
    if (isBack)
        m_undone.push_back(std::move(done));
    emit changed();
    return row;
}

int FormSession::redo()
{
    if (!canRedo())
        return -1;
    Done done = std::move(m_undone.back());
    m_undone.pop_back();
    const bool isBack = revert(done.before, done.after, ActKind::Entry);
    const int row = isBack ? done.row : -1;
    if (isBack)
        m_done.push_back(std::move(done));
    emit changed();
    return row;
}

void FormSession::keepUnsaved(const QString &message, const ActDraft &draft)
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

void FormSession::retry()
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

void FormSession::acceptRecovered()
{
    const Unsaved unsaved = m_recovery.read();
    if (unsaved.isEmpty())
        return;
    const int row = std::max(0, m_model.rowOf(unsaved.data.front().key.item));
    const Written written = write(unsaved.data, row, tr("recovered answers"));
    if (written == Written::Yes || written == Written::Nothing)
        m_recovery.clear();
    emit changed();
}

void FormSession::discardRecovered()
{
    m_recovery.clear();
    emit changed();
}

} // namespace carnet::ui
