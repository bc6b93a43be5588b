#include "ui/charts/fact_figure.h"

#include "ui/charts/chart_paint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StudyFacts)
};

} // namespace

QString ChartTable::text() const
{
    QString lines = header.join(u'\t') + u'\n';
    for (const QStringList &row : rows)
        lines += row.join(u'\t') + u'\n';
    return lines;
}

Figure FactFigure::figure() const
{
    Figure made;
    made.title = title;
    made.fileStem = id;
    made.millimetres = millimetres;
    made.synthetic = synthetic;
    made.paint = [title = title, caption = caption, paint = paint](QPainter &painter, const QRectF &area,
                                                                   const FigureStyle &style) {
        paint(painter, paintFrame(painter, area, title, caption, style), style.chart);
    };
    return made;
}

QString countAndPercent(int count, int of, int decimals)
{
    if (of <= 0)
        return chartNumber(count, 0);
    return Say::tr("%1 (%2%)", "number of patients and percentage")
        .arg(chartNumber(count, 0), chartNumber(100.0 * count / of, decimals));
}

} // namespace carnet::ui
