#pragma once

#include "ui/forms/entry_session.h"
#include "ui/models/form_model.h"

namespace carnet::ui {

/// One sitting over one questionnaire: an answer takes along what it does to the answers that hang on it.
class FormSession final : public EntrySession
{
    Q_OBJECT

public:
    explicit FormSession(FormModel &model, const QString &recoveryFolder = {}, QObject *parent = nullptr);

    FormModel &model() const { return m_model; }

    QString whyNot() const override;
    bool isComplete() const { return m_model.workflowState() == u"complete"; }

    /// Records an answer together with what it does to the answers that hang on it, in one act.
    Written answer(int row, const Value &value, Step step);
    /// Items that the last answer put out of use or back into it, as a sentence; empty when none.
    QString lastSkips() const { return m_lastSkips; }
    /// Keeps the words on paper beside a doubtful answer and raises its query.
    void explain(int row, const QString &words);
    /// Closes the form in one act; nothing of this sitting can be undone afterwards.
    Written finish();

protected:
    bool isAnswer(const DatumKey &key) const override { return m_model.rowOf(key.item) >= 0; }
    DatumKey wordsKey(const DatumKey &answer) const override;
    QString question(Missing missing, const QString &words) const override;
    void addReopening(std::vector<Datum> &data) const override;

private:
    void addSkips(int row, const Value &value, std::vector<Datum> &data);
    void askAboutOddResults();

    FormModel &m_model;
    QString m_lastSkips;
};

} // namespace carnet::ui
