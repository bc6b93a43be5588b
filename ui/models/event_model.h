#pragma once

#include "core/study.h"

#include <QAbstractTableModel>
#include <QDate>

namespace carnet::ui {

/// One adverse event as the list shows it.
struct AdverseEvent
{
    QString patient;
    int number = 0;
    QString term;
    int period = 0; ///< 0 when in none
    QString onset;  ///< ISO, may be partial
    QString end;
    QString severity;
    QString causality;
    QString outcome;
    bool isSerious = false;

    bool isOngoing() const
    {
        return end.isEmpty() && outcome != u"recovered" && outcome != u"sequelae" && outcome != u"fatal";
    }
};

/// The events of the study, by patient and number.
std::vector<AdverseEvent> adverseEvents(const Study &study, const QString &patient = {});
/// The period to which an event that began on a day belongs, and the days since its infusion; nothing outside all.
std::optional<std::pair<int, int>> periodOfDay(const Study &study, const QString &patient, QDate day);

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
        CausalityColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum class Show { All, Ongoing, Serious, NotAssessed };

    explicit EventModel(const Study &study, QObject *parent = nullptr);

    void setFilter(const QString &text, Show show);
    void reload();
    void retranslate();
    const AdverseEvent *at(int row) const;
    int rowOf(const QString &patient, int number) const;
    int total() const { return int(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AdverseEvent &event, int column) const;
    void filter();

    const Study &m_study;
    std::vector<AdverseEvent> m_all;
    std::vector<int> m_shown; ///< indices in m_all
    QString m_text;
    Show m_show = Show::All;
};

} // namespace carnet::ui
