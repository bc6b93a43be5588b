#pragma once

#include "ui/forms/recovery.h"
#include "ui/models/diary_model.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace carnet::ui {

/// One sitting over one diary: what was written in it and can be undone, why it may or may not write, and what still
/// waits for the disk.
class DiarySession final : public QObject
{
    Q_OBJECT

public:
    /// How a set of values enters: where the cursor returns on undo, and what the tooltip of Undo calls it.
    struct Step
    {
        std::optional<DiaryCell> at;
        QString words;
        ActKind kind = ActKind::Entry;
        QString reason;
        bool continuesLast = false; ///< "1" then "0": one step to undo
        bool asksLater = false;     ///< an illegible cell whose query waits for the words on paper
    };

    DiarySession(DiaryModel &model, const QString &recoveryFolder = {}, QObject *parent = nullptr);

    DiaryModel &model() const { return m_model; }

    bool canWrite() const { return whyNot().isEmpty(); }
    /// Why nothing can be typed now, as a sentence; empty when it can.
    QString whyNot() const;
    void setReading(bool reading);
    bool isReading() const { return m_reading; }
    bool isFinished() const;
    /// After Finish: every act until the end of this sitting carries this reason.
    void beginCorrection(const QString &reason);
    void endCorrection();
    bool isCorrecting() const { return !m_correctionReason.isEmpty(); }

    Written write(std::vector<Datum> data, const Step &step);
    /// Empties or fills the words beside an illegible cell or another reason, and raises the query of an illegible one.
    void explain(DiaryCell cell, const QString &words);

    /// Closes the diary in one act; nothing of this sitting can be undone afterwards.
    Written finish(std::vector<Datum> data, const QString &note);

    bool canUndo() const { return canWrite() && !isCorrecting() && !m_done.empty(); }
    bool canRedo() const { return canWrite() && !isCorrecting() && !m_undone.empty(); }
    QString undoWords() const { return m_done.empty() ? QString() : m_done.back().words; }
    QString redoWords() const { return m_undone.empty() ? QString() : m_undone.back().words; }
    /// The cell to show, or nothing when nothing was undone.
    std::optional<DiaryCell> undo();
    std::optional<DiaryCell> redo();

    bool isReplaced(DiaryCell cell) const { return m_replaced.contains(place(cell)); }
    int replaced() const { return int(m_replaced.size()); }
    /// Seconds of typing in this sitting, and how many values.
    double typingSeconds() const { return double(m_lastTyped) / 1000.0; }
    int typedValues() const { return m_typedValues; }

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
        std::optional<DiaryCell> at;
        QString words;
        QSet<int> replaced;
    };

    static int place(DiaryCell cell) { return cell.day << 4 | cell.measure; }
    std::optional<DiaryCell> cellOfKey(const DatumKey &key) const;
    void remember(std::vector<Datum> before, std::vector<Datum> after, const Step &step);
    void followIllegible(const std::vector<Datum> &before, const std::vector<Datum> &after, bool asksLater);
    void raiseIllegible(DiaryCell cell, const QString &words);
    bool revert(const std::vector<Datum> &expected, const std::vector<Datum> &wanted, ActKind kind);
    void keepUnsaved(const QString &message, const ActDraft &draft);

    DiaryModel &m_model;
    Recovery m_recovery;
    QTimer m_retry;
    bool m_reading = false;
    QString m_correctionReason;
    std::vector<Done> m_done;
    std::vector<Done> m_undone;
    QSet<int> m_replaced;
    QElapsedTimer m_typing;
    qint64 m_lastTyped = 0;
    int m_typedValues = 0;
    Unsaved m_unsaved;
    ActDraft m_waiting;
    QString m_failure;
};

} // namespace carnet::ui
