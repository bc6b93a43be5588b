#pragma once

#include "core/patients/adverse_events.h"
#include "core/study.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// Which events are wanted.
struct EventFilter
{
    enum class Show { All, Ongoing, Serious, NotAssessed };

    QString text; ///< part of a patient's code or of the term
    Show show = Show::All;
    int period = 0; ///< 0: any; −1: those outside all periods

    bool isEmpty() const { return text.isEmpty() && show == Show::All && period == 0; }
    bool operator==(const EventFilter &) const = default;
};

/// An event of the list with its open queries.
struct EventRow
{
    AdverseEvent event;
    int openQueries = 0;
};

/// The events of the study, or of one patient, by patient and number; those recorded in error at the end of each
/// patient.
std::vector<EventRow> eventRows(const Study &study, const QString &patient = {});
/// Those that count, of the study or of one patient.
std::vector<AdverseEvent> adverseEvents(const Study &study, const QString &patient = {});
bool fits(const EventFilter &filter, const AdverseEvent &event, const Study &study);

/// The list of adverse events, all or those that a filter asks for.
class EventModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PatientColumn,
        NumberColumn,
        TermColumn,
        OnsetColumn,
        EndColumn,
        SeverityColumn,
        SeriousColumn,
        CausalityColumn,
        ActionColumn,
        OutcomeColumn,
        QueryColumn,
        ColumnCount
    };

    /// patient: empty for the whole study.
    explicit EventModel(const Study &study, QObject *parent = nullptr);

    void setPatient(const QString &patient);
    void setFilter(const EventFilter &filter);
    const EventFilter &filter() const { return m_filter; }
    void reload();
    void retranslate();
    const AdverseEvent *at(int row) const;
    int rowOf(const QString &patient, int number) const;
    /// Events that count, whatever the filter.
    int total() const;
    int ongoing() const;
    /// Of those shown, events that count.
    int shown() const;
    const std::vector<EventRow> &rows() const { return m_all; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const EventRow &row, int column) const;
    QVariant raw(const EventRow &row, int column) const;
    void arrange();

    const Study &m_study;
    QString m_patient;
    std::vector<EventRow> m_all;
    std::vector<int> m_shown; ///< indices in m_all
    EventFilter m_filter;
    int m_sortColumn = PatientColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace carnet::ui
