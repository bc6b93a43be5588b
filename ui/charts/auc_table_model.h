#pragma once

#include "ui/charts/auc_data.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// The areas under the curve as a table: one row a patient, one column a group; below, n, median and quartiles.
class AucTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const AucData &shown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString summary(int row, int group) const;

    AucData m_shown;
};

} // namespace carnet::ui
