#include "tests/bench/gui_bench.h"

#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPainter>
#include <QPixmap>
#include <QValueAxis>

namespace carnet::ui {

namespace {

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
    qcustomplotBenches();
#endif
}

} // namespace carnet::ui
