#pragma once

#include "core/study.h"
#include "ui/models/trail_filter.h"

#include <QAbstractTableModel>
#include <QCache>

namespace carnet::ui {

/// Every change of the record, newest first, and each act without data. It knows each row by a few numbers; words are
/// read from the record page by page when somebody looks at them.
class TrailModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        WhoColumn,
        RoleColumn,
        ActionColumn,
        PatientColumn,
        WhereColumn,
        ChangeColumn,
        ReasonColumn,
        ActColumn,
        SessionColumn,
        WorkstationColumn,
        SealColumn,
        ColumnCount
    };

    explicit TrailModel(const Study &study, QObject *parent = nullptr);
    ~TrailModel() override;

    /// Reads what was recorded since; nothing when that is nothing.
    void refresh();
    void setFilter(const TrailFilter &filter);
    const TrailFilter &filter() const { return m_filter; }
    /// What a chain check found: acts before the first broken one are proved.
    void setProof(const Verification &proof);
    void retranslate();

    /// All rows, whatever the filter.
    int total() const { return int(m_rows.size()); }
    /// The act of a row, without its changes.
    Act act(int row) const;
    /// The value that a row is about, or nothing for an act without data.
    std::optional<DatumKey> value(int row) const;
    std::optional<Change> change(int row) const;
    /// The first row of an act, −1 while filtered away.
    int rowOfAct(qint64 act) const;
    const QStringList &users() const { return m_users; }
    const QStringList &kinds() const { return m_kinds; }
    /// Forms and files that anything was recorded in, by code.
    QStringList forms() const;
    QString formWords(const QString &form) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// What filters need to know about an act.
    struct ActMark
    {
        qint64 at = 0; ///< UTC milliseconds
        qint16 offset = 0;
        qint16 user = 0;
        qint16 kind = 0;
        bool hasReason = false;
        bool isDoubleEntry = false;
        bool continues = false; ///< the session of the act before
        bool isFast = false;
    };

    void readActs();
    void findFastEntry(std::size_t from);
    void arrange();
    bool passes(const TrailEntry &row) const;
    bool passesReady(const TrailEntry &row, const ActMark &mark) const;
    const ActMark &markOf(const TrailEntry &row) const { return m_acts[std::size_t(row.act) - 1]; }
    const TrailEntry &entry(int row) const { return m_rows[m_shown[m_shown.size() - 1 - std::size_t(row)]]; }
    QString formOf(const TrailEntry &row) const;
    int periodOf(const TrailEntry &row) const;
    bool isAfterCompletion(const TrailEntry &row, const ActMark &mark) const;
    QString changeWords(int row) const;
    QString reasonWords(const Act &act) const;
    static bool hasData(const TrailEntry &row) { return row.item != 0; }

    const Study &m_study;
    TrailFilter m_filter;
    qint64 m_lastAct = 0;
    qint64 m_proved = -1;               ///< −1 before a check
    std::vector<ActMark> m_acts;        ///< by number − 1
    QString m_lastSession;
    std::vector<TrailEntry> m_rows;     ///< oldest first; item 0: an act without data
    std::vector<std::uint32_t> m_shown; ///< rows that pass, oldest first
    QStringList m_users;
    QStringList m_kinds;
    mutable QHash<int, QString> m_formOfItem;
    mutable QHash<int, QString> m_codeOfPatient;
    mutable QCache<qint64, std::vector<Act>> m_pages;
    mutable QCache<int, Change> m_changes; ///< by shown row
};

} // namespace carnet::ui
