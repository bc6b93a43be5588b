#pragma once

#include "ui/charts/pain_chart_painter.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// The numbers of the chart as a table: one row for each day that is past.
class PainChartTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const PatientCurve &curve);
    const CurveStop &stop(int row) const { return m_stops[std::size_t(row)]; }
    /// The rows as lines of tab-separated cells, with their header.
    QString text(const QModelIndexList &cells) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(int row, int column) const;

    PatientCurve m_curve;
    std::vector<CurveStop> m_stops;
};

} // namespace carnet::ui
