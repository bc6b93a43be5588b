#pragma once

#include "core/protocol/checks.h"
#include "ui/models/diary_days.h"
#include "ui/models/entry_model.h"

#include <QHash>

namespace carnet::ui {

/// One analgesic of a diary day.
struct RescueLine
{
    int line = 1;
    QString drugClass;
    QString name;
    QString dose;
    QString units; ///< as the files write it
    QString reason;
};

/// How far the typing of the paper's days is.
struct DiaryProgress
{
    int total = 0;
    int entered = 0;
    int missing = 0; ///< a reason instead of a value
    int tens = 0;    ///< values at the top of the scale
    int left() const { return total - entered - missing; }
};

/// The diary of one patient and period as a table.
class DiaryModel final : public EntryModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole, ///< int: the packed cell of a score
        StateRole,               ///< int: DayState
        WarningRole,             ///< QString: what is odd about this score or this day
        UnsavedRole,             ///< bool: on screen, not on disk
        QueryRole,               ///< int: 0 none, 1 open, 2 answered
        SentenceRole,            ///< QString: why this row cannot be typed
    };

    DiaryModel(Study &study, const QString &patient, int period, QObject *parent = nullptr);

    int period() const { return m_period; }
    const DiaryPlan &plan() const { return study().protocol().diary; }
    const DiaryDays &days() const { return m_days; }
    const DiaryOrder &order() const { return m_order; }

    int rowOf(int day) const { return day; }
    int dayOf(int row) const { return row; }
    int measures() const { return int(plan().measures.size()); }
    int firstScore() const { return 2; }
    int rescueColumn() const { return firstScore() + measures(); }
    int noteColumn() const { return rescueColumn() + 1; }
    QModelIndex indexOf(DiaryCell cell) const { return index(rowOf(cell.day), firstScore() + cell.measure); }
    std::optional<DiaryCell> cellAt(const QModelIndex &index) const;

    DatumKey key(DiaryCell cell) const;
    std::optional<DatumKey> keyAt(std::optional<DiaryCell> cell) const;
    /// The cell of a score, nothing for any other key.
    std::optional<DiaryCell> cellFor(const DatumKey &key) const;
    DatumKey commentKey(DiaryCell cell) const;
    DatumKey noteKey(int day) const;
    Value value(DiaryCell cell) const;
    QString note(int day) const;
    std::vector<RescueLine> rescue(int day) const;
    /// "Paracetamol 1 g": the protocol's words for its own drugs, name and dose for others.
    QString drugWords(const QString &name, const QString &dose) const;
    QString rescueWords(int day) const;
    const QHash<QString, Series> &curves() const { return m_curves; }
    const std::vector<DiaryIssue> &issues() const { return m_issues; }
    DiaryProgress progress() const;
    /// Days of the paper that hold at least one score.
    int daysWithValues() const;
    Occasion part() const override { return Occasion::period(m_period); }
    QString workflowState() const override;
    /// The first score of the paper about which nothing was said.
    std::optional<DiaryCell> firstUnfinished() const;
    QString measureName(int measure) const;
    /// "day 25, night".
    QString words(DiaryCell cell) const;
    QString valueWords(DiaryCell cell) const;
    /// 0 no query, 1 open, 2 answered.
    int queryState(DiaryCell cell) const;
    /// Why a day cannot be typed, empty when it can.
    QString sentence(int day) const;

    void reload() override;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    void see(const Act &act) override;

private:
    void readCurves();
    void readRest();
    QVariant display(const QModelIndex &index) const;
    QString warning(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    QVariant alignment(int column) const;

    int m_period;
    DiaryDays m_days;
    DiaryOrder m_order;
    QHash<QString, Series> m_curves;
    std::vector<DiaryIssue> m_issues;
    QHash<int, QString> m_notes;
    QHash<int, std::vector<RescueLine>> m_rescue;
    QHash<quint64, int> m_queries; ///< by day and measure: 1 open, 2 answered
};

/// A cell in a few letters: "7", "ND", nothing.
QString cellText(Cell cell);

/// A finding without the day and without what to do: "Maximum 2 is lower than average 4".
QString shortFinding(const Issue &issue);

} // namespace carnet::ui
