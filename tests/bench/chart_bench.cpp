#include "tests/bench/gui_bench.h"

#include "core/study.h"

#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPainter>
#include <QPixmap>
#include <QScatterSeries>
#include <QValueAxis>
#include <cmath>
#include <random>
#ifdef CARNET_QCUSTOMPLOT
#include <qcustomplot.h>
#endif

namespace carnet::ui {

namespace {

constexpr int repeats = 5;
constexpr QSize curveSize{1000, 420};

QList<QPointF> walk(int days, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> step(-1, 1);
    QList<QPointF> points;
    int score = 6;
    for (int day = 0; day < days; ++day) {
        score = std::clamp(score + step(random), 0, 10);
        points.append({double(day), double(score)});
    }
    return points;
}

#ifdef CARNET_QCUSTOMPLOT
/// count lines of days points, pens of one pixel, with markers where asked: QCustomPlot's fast path.
void fillPlot(QCustomPlot &plot, int count, int days, bool markers)
{
    plot.resize(curveSize);
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

void customPlot()
{
    QCustomPlot curve;
    fillPlot(curve, 9, 36, true); // three measures of three periods
    QCustomPlot cohort;
    fillPlot(cohort, 585, 365, false);
    for (int i = 0; i < repeats; ++i) {
        tell("P6 QCustomPlot", clocked([&] { curve.replot(QCustomPlot::rpImmediateRefresh); }));
        tell("F1 QCustomPlot", clocked([&] { cohort.replot(QCustomPlot::rpImmediateRefresh); }));
    }
}
#endif

/// 600 small charts of 36 days as Qt Charts draws them, built and painted.
void chartViews()
{
    QPixmap page(2400, 3000);
    tell("F2 600 QChartViews", clocked([&] {
             QPainter painter(&page);
             for (int i = 0; i < 600; ++i) {
                 QChartView view;
                 view.resize(120, 100);
                 auto *line = new QLineSeries;
                 line->replace(walk(36, unsigned(i)));
                 line->setPen(QPen(QColor(Qt::darkBlue), 1));
                 view.chart()->addSeries(line);
                 auto *days = new QValueAxis;
                 auto *pain = new QValueAxis;
                 days->setRange(0.5, 36.5);
                 pain->setRange(0, 10);
                 view.chart()->addAxis(days, Qt::AlignBottom);
                 view.chart()->addAxis(pain, Qt::AlignLeft);
                 line->attachAxis(days);
                 line->attachAxis(pain);
                 view.chart()->legend()->hide();
                 view.render(&painter, QRectF(i % 20 * 120, i / 20 * 100, 120, 100));
             }
         }));
}

} // namespace

void chartBenches(Study &, const Theme &)
{
    chartViews();
#ifdef CARNET_QCUSTOMPLOT
    customPlot();
#endif
}

} // namespace carnet::ui
