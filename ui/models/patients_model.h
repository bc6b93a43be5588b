#pragma once

#include "core/visits/calendar.h"
#include "ui/theme/record_mark.h"

#include <QAbstractTableModel>
#include <map>
#include <optional>
#include <set>

namespace carnet::ui {

/// All patients of a study: first the columns of the list, then one column for each visit and diary (the matrix).
/// Summaries are read when first shown; sorting and filtering reorder row numbers, never the data.
class PatientsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        AgeColumn,
        StateColumn,
        NextColumn,
        PainColumn,
        DaysColumn,
        QueriesColumn,
        SignedColumn,
        NumberColumn, ///< of the randomisation; this and the next for the pharmacy
        GivenColumn,  ///< infusions
        FirstMoment
    };
    enum Role { RawRole = Qt::UserRole, MarkRole, CurveRole, CodeBrokenRole, RecordMarkRole };
    enum class Only { All, Active, Late, WithQueries };

    /// A column of the matrix: a visit, the diary of a period, or the infusions that are given at any time.
    struct Moment
    {
        int visit = -1; ///< index in the protocol, −1 for the others
        int period = 0; ///< diaries only
        QString title;

        bool isInfusions() const { return visit < 0 && period == 0; }
    };

    /// The pharmacy sees codes, infusions and their numbers, and nothing of what was typed.
    bool isListOnly() const { return m_isListOnly; }
    /// Whether this person sees a column of the list.
    bool isShown(int column) const;

    explicit PatientsModel(const Study &study, QObject *parent = nullptr);
    ~PatientsModel() override;

    const std::vector<Moment> &moments() const { return m_moments; }
    /// The moment of a column, or null for the columns of the list.
    const Moment *moment(int column) const;
    const PatientSummary &summary(int row) const;
    /// Of a design with infusions at any time: what waits among them and their calls, else the last, else null.
    const CalendarEntry *infusion(int row) const;
    QString patient(int row) const;
    /// The row of a patient, −1 while filtered away.
    int rowOf(const QString &patient) const;
    /// The first row whose code ends in these characters, else contains them; −1 when none does.
    int rowMatching(const QString &partOfCode) const;
    int patientCount() const { return int(m_patients.size()); }

    void setFilter(const QString &partOfCode, Only only);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void reload();
    void take(const Act &act);
    void makeMoments();
    void arrange();
    void reorder();
    bool passes(int patient) const;
    struct Kept
    {
        PatientSummary summary;
        std::vector<CalendarEntry> infusions; ///< with their calls, by date; designs with infusions at any time
        std::vector<Occasion> locked;         ///< the patient, visits, periods
        std::set<Occasion> changed;           ///< parts with values that are not what was signed with the patient
        QStringList brokenPeriods;            ///< of which the code was broken in an emergency
    };
    const Kept &keptOf(int patient) const;
    const PatientSummary &summaryOf(int patient) const { return keptOf(patient).summary; }
    static const CalendarEntry *waiting(const Kept &kept);
    QString infusionWords(const Kept &kept) const;
    static QString signedWords(const PatientSummary &summary);
    std::optional<RecordMark> recordMark(const Kept &kept, const Moment &moment) const;
    QVariant displayOfPharmacy(const Kept &kept, int column) const;
    QVariant display(const Kept &kept, int column) const;
    QVariant raw(const Kept &kept, int column) const;
    QVariant mark(const Kept &kept, int column) const;
    QString accessible(const Kept &kept, int column) const;
    QString momentWords(const Kept &kept, const Moment &moment) const;

    const Study &m_study;
    const bool m_isListOnly;
    std::map<QString, int> m_numbers; ///< of the randomisation, for the pharmacy
    QStringList m_patients;
    mutable std::vector<std::optional<Kept>> m_kept;
    std::vector<int> m_order; ///< patients shown, by row
    std::vector<Moment> m_moments;
    bool m_isStudyLocked = false;
    QString m_partOfCode;
    Only m_only = Only::All;
    int m_sortColumn = CodeColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace carnet::ui
