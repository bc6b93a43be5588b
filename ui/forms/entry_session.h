#pragma once

#include "core/trust/locks.h"
#include "ui/forms/recovery.h"
#include "ui/models/entry_model.h"

#include <QTimer>

namespace carnet::ui {

/// One sitting over one paper: what was written in it and can be undone, why it may or may not write, which doubts it
/// asks about, and what still waits for the disk.
class EntrySession : public QObject
{
    Q_OBJECT

public:
    /// How a set of values enters: where the cursor returns on undo, and what the tooltip of Undo calls it.
    struct Step
    {
        std::optional<DatumKey> at{};
        QString words{};
        ActKind kind = ActKind::Entry;
        QString reason{};
        bool continuesLast = false; ///< "1" then "0": one step to undo
        bool asksLater = false;     ///< a doubtful answer whose query waits for the words on paper
    };

    /// paper: names the diary or form among those of the patient.
    EntrySession(EntryModel &model, const QString &paper, const QString &recoveryFolder, QObject *parent);

    bool canWrite() const { return whyNot().isEmpty(); }
    /// Why nothing can be typed now, as a sentence; empty when it can.
    virtual QString whyNot() const;
    /// The lock under which the paper lies.
    std::optional<Lock> lock() const;
    /// Finish was pressed once; changes are corrections from then on.
    bool wasFinished() const { return !m_model.workflowState().isEmpty(); }
    /// After Finish: every act until the end of this sitting carries this reason.
    virtual void beginCorrection(const QString &reason);
    void endCorrection();
    bool isCorrecting() const { return !m_correctionReason.isEmpty(); }

    Written write(std::vector<Datum> data, const Step &step);

    bool canUndo() const { return canWrite() && !isCorrecting() && !m_done.empty(); }
    bool canRedo() const { return canWrite() && !isCorrecting() && !m_undone.empty(); }
    QString undoWords() const { return m_done.empty() ? QString() : m_done.back().words; }
    QString redoWords() const { return m_undone.empty() ? QString() : m_undone.back().words; }
    /// The value to show, or nothing when nothing was undone.
    std::optional<DatumKey> undo();
    std::optional<DatumKey> redo();

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

protected:
    /// What was written in one go, as undo needs it.
    struct Done
    {
        std::vector<Datum> before;
        std::vector<Datum> after;
        std::optional<DatumKey> at;
        QString words;
    };

    /// Whether a key is an answer of the paper, about which a doubt can be asked.
    virtual bool isAnswer(const DatumKey &key) const = 0;
    /// Where the words on paper beside a doubtful answer are kept.
    virtual DatumKey wordsKey(const DatumKey &answer) const = 0;
    /// The question that a doubtful answer asks, with the words on paper when there are any.
    virtual QString question(Missing missing, const QString &words) const = 0;
    /// What has to be recorded together with data while a finished paper is corrected.
    virtual void addReopening(std::vector<Datum> &) const {}
    virtual void follow(const Done &, bool /*continuesLast*/) {}
    virtual void followUndo(const Done &) {}
    virtual void followRedo(const Done &) {}

    /// Closes the paper in one act; nothing of this sitting can be undone afterwards.
    Written close(std::vector<Datum> data, const QString &note);
    /// Keeps the words on paper beside an answer and raises the query of a doubtful one.
    void keepWords(const DatumKey &answer, const QString &words, const QString &stepWords);
    /// One open query about a value at most.
    void ask(const DatumKey &about, const QString &question, const QString &origin);

private:
    void remember(Done done, bool continuesLast);
    std::optional<DatumKey> revert(bool isUndo);
    void followDoubts(const std::vector<Datum> &before, const std::vector<Datum> &after, bool asksLater);
    void askAbout(const DatumKey &answer, Missing missing);
    void closeDoubt(const DatumKey &answer, Missing missing);
    void keepUnsaved(const QString &message, const ActDraft &draft);

    EntryModel &m_model;
    Recovery m_recovery;
    QTimer m_retry;
    QString m_correctionReason;
    std::vector<Done> m_done;
    std::vector<Done> m_undone;
    Unsaved m_unsaved;
    ActDraft m_waiting;
    QString m_failure;
};

} // namespace carnet::ui
