#pragma once

#include "ui/charts/chart_style.h"

#include <QStringList>

namespace carnet::ui {

/// The numbers of a chart as a table for people.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows; ///< first cell: what the row is about

    bool isEmpty() const { return rows.empty(); }
    /// Lines of tab-separated cells, header first.
    QString text() const;
};

/// A chart about the whole study with everything that may be done with it: shown, read as a table, exported, printed.
struct FactFigure
{
    using Painter = std::function<void(QPainter &, const QRectF &, const ChartStyle &)>;

    QString id; ///< name of its file: ae, consort …
    QString title;
    QString caption; ///< how to read it
    ChartTable table;
    QString nothing; ///< why there is nothing to draw; empty when there is
    QSizeF millimetres = {180, 110};
    qreal height = 160;   ///< pixels it needs at 100 % text size
    bool isWide = false;  ///< takes the whole width of the page
    bool isTable = false; ///< the table is the figure; there is nothing to draw
    bool synthetic = false;
    Painter paint; ///< without title and caption

    // Charts that know their patients: the one under a point, the one in the foreground, all in order.
    std::function<QString(const QPointF &, const QRectF &, const ChartStyle &)> patientAt{};
    std::function<void(QPainter &, const QRectF &, const QString &, const ChartStyle &)> paintLit{};
    QStringList patients{};

    bool isEmpty() const { return !nothing.isEmpty(); }
    /// With title and caption, for files and paper.
    Figure figure() const;
};

/// "13 (65%)" as the language writes it.
QString countAndPercent(int count, int of, int decimals = 0);

} // namespace carnet::ui
