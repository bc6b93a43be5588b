#pragma once

#include "ui/charts/fact_figure.h"
#include "ui/charts/study_chart.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// One figure about the study on the screen.
class FactChart final : public StudyChart
{
    Q_OBJECT

public:
    FactChart(const Theme &theme, QWidget *parent);

    void show(const FactFigure &figure);

protected:
    void paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) override;
    void paintLit(QPainter &painter, const QRectF &area, const ChartStyle &style) override;
    QString patientAt(const QPointF &point) const override;
    QStringList order() const override { return m_figure.patients; }

private:
    FactFigure m_figure;
};

/// A chart's numbers as they are read.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ChartTable &table);
    /// The chosen cells as lines of tab-separated text, the whole table when none is chosen.
    QString text(const QModelIndexList &cells) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

} // namespace carnet::ui
