// QCustomPlot 2.1 in its fastest form: opaque pens of one pixel, no antialiasing.

#include "tests/bench/gui_bench.h"

#include <qcustomplot.h>

namespace carnet::ui {

namespace {

constexpr int repeats = 5;

/// count lines of days points, pens of one pixel, with markers where asked: QCustomPlot's fast path.
void fillPlot(QCustomPlot &plot, int count, int days, bool markers)
{
    plot.resize(1000, 420);
    plot.setNotAntialiasedElements(QCP::aeAll);
    for (int i = 0; i < count; ++i) {
        QCPGraph *graph = plot.addGraph();
        graph->setPen(QPen(QColor(Qt::darkBlue), 1));
        if (markers)
            graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 5));
        QList<double> x;
        QList<double> y;
        for (const QPointF &point : walk(days, unsigned(i))) {
            x.append(point.x());
            y.append(point.y());
        }
        graph->setData(x, y, true);
    }
    plot.xAxis->setRange(0, days);
    plot.yAxis->setRange(0, 10);
    plot.show();
    paintWhatIsDue();
}

} // namespace

void qcustomplotPeers()
{
    QCustomPlot curve;
    fillPlot(curve, 9, 36, true); // three measures of three periods
    QCustomPlot cohort;
    fillPlot(cohort, 585, 365, false);
    for (int i = 0; i < repeats; ++i) {
        tell(QStringLiteral("P6 QCustomPlot"), clocked([&] { curve.replot(QCustomPlot::rpImmediateRefresh); }));
        tell(QStringLiteral("F1 QCustomPlot"), clocked([&] { cohort.replot(QCustomPlot::rpImmediateRefresh); }));
    }
}

} // namespace carnet::ui
