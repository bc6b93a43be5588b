#pragma once

#include "core/patients/second_entry.h"
#include "ui/models/diary_days.h"

#include <QHash>
#include <QObject>
#include <optional>

namespace carnet::ui {

/// One sitting in which a finished diary is typed a second time from the paper. It shows a score only once both entries
/// agree, so that nobody sees what they are expected to type.
class SecondEntrySession final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotWanted, ///< the first entry is empty here, or the protocol wants this measure once only
        Hidden,    ///< to be typed
        Verified,
        Corrected, ///< verified, after the second entry corrected the first
        Differs,   ///< to be looked up on the paper and typed again
    };

    SecondEntrySession(Study &study, const QString &patient, int period, QObject *parent = nullptr);

    const Study &study() const { return m_study; }
    const DiaryPlan &plan() const { return m_study.protocol().diary; }
    const DiaryDays &days() const { return m_days; }
    int period() const { return m_period; }
    DatumKey key(DiaryCell cell) const;
    QString words(DiaryCell cell) const;

    State state(DiaryCell cell) const;
    /// What may be seen of a cell: the agreed value, or what was typed last and differs; empty while it is hidden.
    Value shown(DiaryCell cell) const;
    /// The first entry, for whoever wants to see it on purpose.
    Value first(DiaryCell cell) const;
    const SecondEntry &progress() const { return m_progress; }
    int corrected() const { return int(m_corrected.size()); }
    std::vector<DiaryCell> differences() const;
    /// The cells to type, in the order of the paper.
    std::vector<DiaryCell> cells() const;
    /// The first cell that is not verified.
    std::optional<DiaryCell> firstOpen() const;

    /// What the typing led to; nothing when it was refused or could not be saved, which failure() explains.
    std::optional<SecondTyping> type(DiaryCell cell, const Value &value);
    void takeBack(DiaryCell cell);
    const QString &failure() const { return m_failure; }

signals:
    void changed();

private:
    void read();
    Value second(DiaryCell cell) const { return m_second.value(place(cell)); }
    static int place(DiaryCell cell) { return cell.day << 4 | cell.measure; }

    Study &m_study;
    QString m_patient;
    int m_period;
    DiaryDays m_days;
    DiaryOrder m_order;
    std::vector<Series> m_first; ///< by measure
    std::vector<bool> m_wanted;  ///< by measure
    QHash<int, Value> m_second;  ///< by place
    QSet<int> m_corrected;
    SecondEntry m_progress;
    QString m_failure;
};

} // namespace carnet::ui
