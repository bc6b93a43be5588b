#include "ui/forms/diary_session.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

DiarySession::DiarySession(DiaryModel &model, const QString &recoveryFolder, QObject *parent)
    : EntrySession(model, QString::number(model.period()), recoveryFolder, parent)
    , m_model(model)
{
}

QString DiarySession::whyNot() const
{
    if (const QString reason = EntrySession::whyNot(); !reason.isEmpty())
        return reason;
    if (wasFinished() && !isCorrecting())
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

void DiarySession::beginCorrection(const QString &reason)
{
    m_reading = false;
    EntrySession::beginCorrection(reason);
}

DatumKey DiarySession::wordsKey(const DatumKey &answer) const
{
    return m_model.commentKey(*m_model.cellFor(answer));
}

QString DiarySession::question(Missing missing, const QString &words) const
{
    if (missing == Missing::Multiple)
        return tr("More than one value on the paper. Which one did the patient mean?");
    return words.isEmpty() ? tr("Illegible on the paper. Which value did the patient mean?")
                           : tr("Illegible on the paper: “%1”. Which value did the patient mean?").arg(words);
}

// Values that took the place of others; what is replaced twice counts once.
QSet<int> DiarySession::replacedBy(const Done &done) const
{
    QSet<int> replaced;
    for (std::size_t i = 0; i < done.before.size(); ++i) {
        const Value &before = done.before[i].value;
        const Value &after = done.after[i].value;
        const auto cell = m_model.cellFor(done.after[i].key);
        if (cell && !before.isEmpty() && !after.isEmpty() && before != after)
            replaced += place(*cell);
    }
    return replaced;
}

void DiarySession::follow(const Done &done, bool continuesLast)
{
    if (!m_typing.isValid())
        m_typing.start();
    m_lastTyped = m_typing.elapsed();
    for (std::size_t i = 0; i < done.before.size(); ++i)
        m_typedValues +=
            m_model.cellFor(done.after[i].key) && done.before[i].value.isEmpty() && !done.after[i].value.isEmpty();
    if (!continuesLast)
        m_replaced += replacedBy(done);
}

void DiarySession::explain(DiaryCell cell, const QString &words)
{
    keepWords(m_model.key(cell), words, tr("words of %1").arg(m_model.words(cell)));
}

Written DiarySession::finish(std::vector<Datum> data, const QString &note)
{
    const Written written = close(std::move(data), note);
    if (written == Written::Yes || written == Written::Nothing)
        m_replaced.clear();
    return written;
}

} // namespace carnet::ui
