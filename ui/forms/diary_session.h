#pragma once

#include "ui/forms/entry_session.h"
#include "ui/models/diary_model.h"

#include <QElapsedTimer>
#include <QSet>

namespace carnet::ui {

/// One sitting over one diary; it also counts what was typed over and how long the typing took.
class DiarySession final : public EntrySession
{
    Q_OBJECT

public:
    explicit DiarySession(DiaryModel &model, const QString &recoveryFolder = {}, QObject *parent = nullptr);

    DiaryModel &model() const { return m_model; }

    QString whyNot() const override;
    void setReading(bool reading);
    bool isReading() const { return m_reading; }
    void beginCorrection(const QString &reason) override;

    /// Empties or fills the words beside an illegible cell or another reason, and raises the query of an illegible one.
    void explain(DiaryCell cell, const QString &words);
    /// Closes the diary in one act; nothing of this sitting can be undone afterwards.
    Written finish(std::vector<Datum> data, const QString &note);

    /// The value of this cell took the place of another one in this sitting.
    bool isReplaced(DiaryCell cell) const { return m_replaced.contains(place(cell)); }
    int replaced() const { return int(m_replaced.size()); }
    /// Seconds of typing in this sitting, and how many values.
    double typingSeconds() const { return double(m_lastTyped) / 1000.0; }
    int typedValues() const { return m_typedValues; }

protected:
    bool isAnswer(const DatumKey &key) const override { return m_model.cellFor(key).has_value(); }
    DatumKey wordsKey(const DatumKey &answer) const override;
    QString question(Missing missing, const QString &words) const override;
    void follow(const Done &done, bool continuesLast) override;
    void followUndo(const Done &done) override { m_replaced -= replacedBy(done); }
    void followRedo(const Done &done) override { m_replaced += replacedBy(done); }

private:
    static int place(DiaryCell cell) { return cell.day << 4 | cell.measure; }
    QSet<int> replacedBy(const Done &done) const;

    DiaryModel &m_model;
    bool m_reading = false;
    QSet<int> m_replaced;
    QElapsedTimer m_typing;
    qint64 m_lastTyped = 0;
    int m_typedValues = 0;
};

} // namespace carnet::ui
