#pragma once

#include "core/visits/study_overview.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// What is to do, grouped late, due and this week: the rows of Today.
class WorkModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, WhatColumn, PatientColumn, WhenColumn, ColumnCount };

    explicit WorkModel(StudyOverview &overview, QObject *parent = nullptr);

    /// role: code, empty for everybody.
    void setRole(const QString &role);
    void reload();
    void retranslate();

    const std::vector<WorkItem> &items() const { return m_items; }
    /// The thing to do of a row, null for a heading.
    const WorkItem *item(int row) const;
    bool isHeading(int row) const { return item(row) == nullptr; }
    int count(WorkItem::State state) const;
    /// Row of the same thing, −1 when it is done.
    int rowOf(const WorkItem &item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        WorkItem::State state = WorkItem::State::Due;
        int item = -1; ///< index in m_items; −1 for the heading of a state
    };
    void arrange();

    StudyOverview &m_overview;
    const Study &m_study;
    QString m_role;
    std::vector<WorkItem> m_items;
    std::vector<Row> m_rows;
};

/// "94 %", or "—" when nothing is due.
QString percentWords(int done, int due);

/// "Infusion 2", "Call D+1 after infusion 2", "Type the diary of period 1: 12 of 35 days", …
QString workWords(const Study &study, const WorkItem &item);
/// "target 24 May · 15 days late"
QString workWhenWords(const Study &study, const WorkItem &item);

} // namespace carnet::ui
