#pragma once

#include "core/patients/queries.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// Queries as a table. Unsorted, they stand in groups, those that wait for an answer first, under a heading each.
class QueryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        PatientColumn,
        PlaceColumn,
        ValueColumn,
        TextColumn,
        AgeColumn,
        RaisedByColumn,
        StateColumn,
        ColumnCount
    };
    enum Role { RawRole = Qt::UserRole, NumberRole };
    enum class Show { Open, ToAnswer, Answered, Closed, All };

    /// patient: only the queries of that one; empty for the whole study.
    explicit QueryModel(const Study &study, const QString &patient = {}, QObject *parent = nullptr);
    ~QueryModel() override;

    void setPatient(const QString &patient);
    void setFilter(const QString &text, Show show);
    void retranslate();

    /// The query of a row; null for a heading.
    const Query *query(int row) const;
    int rowOf(int number) const;
    bool isHeading(int row) const;
    /// The next row after this one, round the end, that waits for an answer; −1 when none does.
    int nextToAnswer(int row) const;
    /// How many queries there are, shown or not.
    int total() const { return int(m_queries.size()); }
    int shown() const;
    int waiting() const;
    int ageInDays(const Query &query) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// column −1 puts the groups back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row
    {
        int query = -1; ///< index in m_queries; −1 for a heading
        QString heading;
    };

    void reload();
    void take(const Act &act);
    void arrange();
    bool passes(const Query &query) const;
    QString display(const Query &query, int column) const;
    QVariant raw(const Query &query, int column) const;

    const Study &m_study;
    QString m_patient;
    std::vector<Query> m_queries;
    std::vector<Row> m_rows;
    QString m_text;
    Show m_show = Show::Open;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace carnet::ui
