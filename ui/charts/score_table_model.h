#pragma once

#include "ui/charts/score_curves.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// The scores of one patient as a table: a row for each score, a column for each visit.
class ScoreTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const PatientScores &scores);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { InstrumentColumn, ScoreColumn, FirstVisitColumn };

    /// The number of the point of that visit, nothing when there is no form.
    std::optional<std::size_t> pointOf(const QModelIndex &index) const;

    PatientScores m_scores;
};

} // namespace carnet::ui
