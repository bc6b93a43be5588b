#pragma once

#include "ui/forms/recovery.h"
#include "ui/models/form_model.h"

#include <QTimer>

namespace carnet::ui {

/// One sitting over one questionnaire: what was answered in it and can be undone, why it may or may not write, and what
/// still waits for the disk.
class FormSession final : public QObject
{
    Q_OBJECT

public:
    FormSession(FormModel &model, const QString &recoveryFolder = {}, QObject *parent = nullptr);

    FormModel &model() const { return m_model; }

    bool canWrite() const { return whyNot().isEmpty(); }
    /// Why nothing can be typed now, as a sentence; empty when it can.
    QString whyNot() const;
    bool isFinished() const { return m_model.status().isComplete(); }
    /// After Finish: every act until the end of this sitting carries this reason.
    void beginCorrection(const QString &reason);
    void endCorrection();
    bool isCorrecting() const { return !m_correctionReason.isEmpty(); }

    /// Records an answer; answers that it rules out are kept but not counted, those it asks for again count again.
    /// More data may go with it in the same act. suppressed: how many answers of other items no longer count.
    Written answer(int row, const Value &value, std::vector<Datum> more = {}, int *suppressed = nullptr);
    /// One step to undo together with the answer before it: "1" then "0".
    Written amend(int row, const Value &value);
    Written writeNote(int row, const QString &text);
    /// Notes what is on the paper beside an unreadable or double answer, and raises its query.
    void explain(int row, const QString &words);
    /// Reasons for every item that is still open.
    Written markOpenMissing(Missing reason);
    Written writePaper(const QString &date, const QString &by);

    /// Closes the form in one act; nothing of this sitting can be undone afterwards.
    Written finish();

    bool canUndo() const { return canWrite() && !isCorrecting() && !m_done.empty(); }
    bool canRedo() const { return canWrite() && !isCorrecting() && !m_undone.empty(); }
    QString undoWords() const { return m_done.empty() ? QString() : m_done.back().words; }
    /// The row to show, −1 when nothing was undone.
    int undo();
    int redo();

    bool isFailing() const { return !m_unsaved.isEmpty(); }
    const Unsaved &unsaved() const { return m_unsaved; }
    QString failure() const { return m_failure; }
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
        int row = 0;
        QString words;
    };

    Written write(std::vector<Datum> data, int row, const QString &words, bool continuesLast = false);
    bool revert(const std::vector<Datum> &expected, const std::vector<Datum> &wanted, ActKind kind);
    void closeAnsweredQueries(const std::vector<Datum> &data);
    void keepUnsaved(const QString &message, const ActDraft &draft);

    FormModel &m_model;
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
