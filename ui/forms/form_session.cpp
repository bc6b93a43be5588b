#include "ui/forms/form_session.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString paperOf(const FormModel &model)
{
    return model.study().protocol().visits[std::size_t(model.visit())].code + u'-' + model.instrument().id;
}

} // namespace

FormSession::FormSession(FormModel &model, const QString &recoveryFolder, QObject *parent)
    : EntrySession(model, paperOf(model), recoveryFolder, parent)
    , m_model(model)
{
}

QString FormSession::whyNot() const
{
    if (const QString reason = EntrySession::whyNot(); !reason.isEmpty())
        return reason;
    return wasFinished() && !isCorrecting() ? tr("This form is complete. “Correct…” changes it") : QString();
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
    step.at = m_model.key(row);
    return write(std::move(data), step);
}

DatumKey FormSession::wordsKey(const DatumKey &answer) const
{
    return m_model.noteKey(m_model.rowOf(answer.item));
}

QString FormSession::question(Missing missing, const QString &words) const
{
    if (missing == Missing::Multiple)
        return words.isEmpty() ? tr("More than one box is ticked. Which one did the patient mean?")
                               : tr("More than one box is ticked (%1). Which one did the patient mean?").arg(words);
    return words.isEmpty() ? tr("Illegible on the paper. Which answer did the patient mean?")
                           : tr("Illegible on the paper: “%1”. Which answer did the patient mean?").arg(words);
}

void FormSession::explain(int row, const QString &words)
{
    const QString kept = words.trimmed().isEmpty() ? m_model.note(row) : words;
    keepWords(m_model.key(row), kept, tr("note of %1").arg(m_model.words(row)));
}

Written FormSession::finish()
{
    const DatumKey state = m_model.formKey(formItems(m_model.instrument().id).state);
    const Written written = close({{state, Value(u"complete"_s)}}, {});
    if (written == Written::Yes || written == Written::Nothing)
        askAboutOddResults();
    return written;
}

// What is still odd when the form is closed is for the site to look up.
void FormSession::askAboutOddResults()
{
    for (const auto &[item, words] : m_model.doubts())
        ask(m_model.formKey(item), words, u"unusual"_s);
}

} // namespace carnet::ui
