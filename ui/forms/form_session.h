#pragma once

#include "ui/forms/recovery.h"
#include "ui/models/form_model.h"

#include <QTimer>

namespace carnet::ui {

/// One sitting over one questionnaire: what was written in it and can be undone, why it may or may not write, and what
/// still waits for the disk.
class FormSession final : public QObject
{
    Q_OBJECT

public:
    /// How a set of values enters: where the cursor returns on undo, and what the tooltip of Undo calls it.
    struct Step
    {
        int row = -1;
        QString words;
        ActKind kind = ActKind::Entry;
        QString reason;
        bool continuesLast = false; ///< "1" then "0": one step to undo
        bool asksLater = false;     ///< a doubtful answer whose query waits for the words on paper
    };

    FormSession(FormModel &model, const QString &recoveryFolder = {}, QObject *parent = nullptr);

    FormModel &model() const { return m_model; }

    bool canWrite() const { return whyNot().isEmpty(); }
    /// Why nothing can be typed now, as a sentence; empty when it can.
    QString whyNot() const;
    bool isComplete() const { return m_model.workflowState() == u"complete"; }
    bool wasFinished() const { return !m_model.workflowState().isEmpty(); }
    /// After Finish: every act until the end of this sitting carries this reason.
    void beginCorrection(const QString &reason);
    void endCorrection();
    bool isCorrecting() const { return !m_correctionReason.isEmpty(); }

    /// Records an answer together with what it does to the answers that hang on it, in one act.
    Written answer(int row, const Value &value, Step step);
    Written write(std::vector<Datum> data, const Step &step);
    /// Items that the last answer put out of use or back into it, as a sentence; empty when none.
    QString lastSkips() const { return m_lastSkips; }
    /// Keeps the words on paper beside a doubtful answer and raises its query.
    void explain(int row, const QString &words);
    /// Closes the form in one act; nothing of this sitting can be undone afterwards.
    Written finish();

    bool canUndo() const { return canWrite() && !isCorrecting() && !m_done.empty(); }
    bool canRedo() const { return canWrite() && !isCorrecting() && !m_undone.empty(); }
    QString undoWords() const { return m_done.empty() ? QString() : m_done.back().words; }
    /// The row to show, or −1 when nothing was undone.
    int undo();
    int redo();

    /// Values waiting for the disk: since when, and what the disk said.
    const Unsaved &unsaved() const { return m_unsaved; }
    QString failure() const { return m_failure; }
    bool isFailing() const { return !m_unsaved.isEmpty(); }
    /// Tries again now; also every two seconds by itself.
    void retry();
    /// Values of an earlier sitting that never reached the disk.
    Unsaved recovered() const { return isFailing() ? Unsaved() : m_recovery.read(); }
    void acceptRecovered();
    void discardRecovered();

signals:
    /// Something that buttons, banners or counters show is different.
    void changed();
    /// A sentence for the prompt that no key asked for.
    void told(const QString &sentence);

private:
    struct Done
    {
        std::vector<Datum> before;
        std::vector<Datum> after;
        int row = -1;
        QString words;
    };

    void addSkips(int row, const Value &value, std::vector<Datum> &data);
    void addReopening(std::vector<Datum> &data) const;
    void remember(std::vector<Datum> before, std::vector<Datum> after, const Step &step);
    int revert(std::vector<Done> &from, std::vector<Done> &to, bool isUndo);
    void followDoubts(const std::vector<Datum> &before, const std::vector<Datum> &after, bool asksLater);
    void raiseDoubt(const DatumKey &key, Missing missing, const QString &words);
    void askAboutDoubts();
    void keepUnsaved(const QString &message, const ActDraft &draft);

    FormModel &m_model;
    Recovery m_recovery;
    QTimer m_retry;
    QString m_correctionReason;
    QString m_lastSkips;
    std::vector<Done> m_done;
    std::vector<Done> m_undone;
    Unsaved m_unsaved;
    ActDraft m_waiting;
    QString m_failure;
};

} // namespace carnet::ui
