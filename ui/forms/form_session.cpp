#include "ui/forms/form_session.h"

#include "core/domain/error.h"
#include "core/queries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// What the record says about an undo: for the file, so never translated.
const QString undoReason = u"undone while typing"_s;

/// An answer that cannot be read as one asks the site a question of its own.
bool isDoubtful(const Value &value)
{
    return value.missing == Missing::Illegible || value.missing == Missing::Multiple;
}

QString originOf(Missing missing)
{
    return missing == Missing::Multiple ? u"multiple"_s : u"illegible"_s;
}

QString paperOf(const FormModel &model)
{
    return model.study().protocol().visits[std::size_t(model.visit())].code + u'-' + model.instrument().id;
}

} // namespace

FormSession::FormSession(FormModel &model, const QString &recoveryFolder, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_recovery(model.study(), model.patient(), paperOf(model), recoveryFolder)
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
    if (wasFinished() && !isCorrecting())
        return tr("This form is complete. “Correct…” changes it");
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

void FormSession::addSkips(int row, const Value &value, std::vector<Datum> &data)
{
    Answers answers = m_model.answers();
    answers.insert(m_model.item(row).code, value);
    const Answers changes = skipChanges(m_model.instrument(), answers);
    QStringList suppressed;
    QStringList restored;
    for (const Item &item : m_model.instrument().items) {
        const auto change = changes.constFind(item.code);
        if (change == changes.constEnd())
            continue;
        data.push_back({m_model.formKey(item.code), *change});
        (change->missing ? suppressed : restored) += itemNumber(m_model.instrument(), item);
    }
    if (!suppressed.isEmpty())
        m_lastSkips = tr("%n item(s) no longer apply: %1. Their answers are kept but not counted.", nullptr,
                         int(suppressed.size()))
                          .arg(suppressed.join(tr(", ")));
    else if (!restored.isEmpty())
        m_lastSkips = tr("%n item(s) apply again, with their answers: %1", nullptr, int(restored.size()))
                          .arg(restored.join(tr(", ")));
}

// A finished form that is changed says so in the same act.
void FormSession::addReopening(std::vector<Datum> &data) const
{
    if (isComplete())
        data.push_back({m_model.formKey(formItems(m_model.instrument().id).state), Value(u"reopened"_s)});
}

Written FormSession::answer(int row, const Value &value, Step step)
{
    m_lastSkips.clear();
    std::vector<Datum> data{{m_model.key(row), value}};
    addSkips(row, value, data);
    step.row = row;
    return write(std::move(data), step);
}

Written FormSession::write(std::vector<Datum> data, const Step &step)
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
        remember(std::move(before), std::move(data), step);
        emit changed();
    }
    return written;
}

void FormSession::remember(std::vector<Datum> before, std::vector<Datum> after, const Step &step)
{
    m_undone.clear();
    if (step.continuesLast && !m_done.empty()) {
        m_done.back().after = std::move(after);
        m_done.back().words = step.words;
        return;
    }
    m_done.push_back({std::move(before), std::move(after), step.row, step.words});
}

int FormSession::revert(std::vector<Done> &from, std::vector<Done> &to, bool isUndo)
{
    Done done = std::move(from.back());
    from.pop_back();
    const std::vector<Datum> &expected = isUndo ? done.after : done.before;
    const std::vector<Datum> &wanted = isUndo ? done.before : done.after;
    const bool isAsLeft = std::all_of(expected.begin(), expected.end(), [this](const Datum &datum) {
        return m_model.recorded(datum.key) == datum.value;
    });
    if (!isAsLeft) {
        emit told(tr("This was changed meanwhile: it stays as it is now. F7 shows its history"));
        emit changed();
        return -1;
    }
    const Written written = m_model.write({.kind = isUndo ? ActKind::Undo : ActKind::Entry,
                                           .reason = isUndo ? undoReason : QString(),
                                           .note = {},
                                           .data = wanted,
                                           .curves = {},
                                           .progress = {}});
    if (written != Written::Yes && written != Written::Nothing) {
        emit changed();
        return -1;
    }
    followDoubts(expected, wanted, false);
    const int row = done.row;
    to.push_back(std::move(done));
    emit changed();
    return row;
}

int FormSession::undo()
{
    return canUndo() ? revert(m_done, m_undone, true) : -1;
}

int FormSession::redo()
{
    return canRedo() ? revert(m_undone, m_done, false) : -1;
}

void FormSession::followDoubts(const std::vector<Datum> &before, const std::vector<Datum> &after, bool asksLater)
{
    for (std::size_t i = 0; i < after.size(); ++i) {
        const Datum &datum = after[i];
        if (m_model.rowOf(datum.key.item) < 0 || before[i].value == datum.value)
            continue;
        if (isDoubtful(before[i].value)) {
            for (const Query &query : openQueriesAbout(m_model.study(), datum.key)) {
                if (query.origin != originOf(*before[i].value.missing))
                    continue;
                try {
                    closeQuery(m_model.study(), query.number);
                } catch (const Error &error) {
                    emit told(error.message());
                }
            }
        }
        if (isDoubtful(datum.value) && !asksLater)
            raiseDoubt(datum.key, *datum.value.missing,
                       m_model.recorded(m_model.formKey(u"note_" + datum.key.item)).text());
    }
}

void FormSession::raiseDoubt(const DatumKey &key, Missing missing, const QString &words)
{
    if (!openQueriesAbout(m_model.study(), key).empty())
        return;
    const bool isMultiple = missing == Missing::Multiple;
    try {
        raiseQuery(m_model.study(), key,
                   isMultiple ? words.isEmpty()
                                    ? tr("More than one box is ticked. Which one did the patient mean?")
                                    : tr("More than one box is ticked (%1). Which one did the patient mean?").arg(words)
                   : words.isEmpty()
                       ? tr("Illegible on the paper. Which answer did the patient mean?")
                       : tr("Illegible on the paper: “%1”. Which answer did the patient mean?").arg(words),
                   originOf(missing));
    } catch (const Error &error) {
        emit told(error.message());
    }
}

void FormSession::explain(int row, const QString &words)
{
    const QString text = words.trimmed();
    if (!text.isEmpty() && text != m_model.note(row))
        write({{m_model.noteKey(row), Value(text)}},
              {.row = row, .words = tr("note of %1").arg(m_model.words(row)), .kind = ActKind::Entry, .reason = {}});
    if (const Value value = m_model.value(row); isDoubtful(value))
        raiseDoubt(m_model.key(row), *value.missing, text);
}

Written FormSession::finish()
{
    const Written written =
        m_model.write({.kind = ActKind::Finish,
                       .reason = m_correctionReason,
                       .note = {},
                       .data = {{m_model.formKey(formItems(m_model.instrument().id).state), Value(u"complete"_s)}},
                       .curves = {},
                       .progress = {}});
    if (written == Written::Yes || written == Written::Nothing) {
        m_done.clear();
        m_undone.clear();
        m_correctionReason.clear();
        askAboutDoubts();
        emit changed();
    }
    return written;
}

// What is still odd when the form is closed is for the site to look up.
void FormSession::askAboutDoubts()
{
    for (const auto &[item, words] : m_model.doubts()) {
        const DatumKey key = m_model.formKey(item);
        if (!openQueriesAbout(m_model.study(), key).empty())
            continue;
        try {
            raiseQuery(m_model.study(), key, words, u"unusual"_s);
        } catch (const Error &error) {
            emit told(error.message());
        }
    }
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

void FormSession::acceptRecovered()
{
    const Unsaved unsaved = m_recovery.read();
    if (unsaved.isEmpty())
        return;
    const Written written = write(unsaved.data, {.row = m_model.rowOf(unsaved.data.front().key.item),
                                                 .words = tr("recovered answers"),
                                                 .kind = ActKind::Entry,
                                                 .reason = {}});
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
