#include "ui/charts/pain_chart_plot.h"

#include "ui/charts/chart_paint.h"
#include "ui/charts/pain_chart_painter.h"

#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PainChart)
};

void addRuns(std::vector<CurveLine> &lines, const Series &series, double offset, int lastDay, const LineLook &look)
{
    QList<QPointF> run;
    for (int day = 0; day <= lastDay + 1; ++day) {
        if (day <= lastDay && hasScore(series.at(day))) {
            run.emplaceBack(offset + day, score(series.at(day)));
        } else if (!run.isEmpty()) {
            lines.push_back({run, look});
            run.clear();
        }
    }
}

/// From each last score over the missing days after it.
void addCarried(std::vector<CurveLine> &lines, const PatientCurve::Period &period, double offset, int lastDay,
                const LineLook &look)
{
    std::optional<double> last = period.preInfusion;
    int from = 0;
    for (int day = 0; day <= lastDay; ++day) {
        if (hasScore(period.scores.front().at(day))) {
            last = score(period.scores.front().at(day));
            from = day;
            continue;
        }
        const bool runEnds = day == lastDay || hasScore(period.scores.front().at(day + 1));
        if (last && runEnds && day > from)
            lines.push_back({{{offset + from, *last}, {offset + day, *last}}, look});
    }
}

/// One legend entry on paper.
struct Entry
{
    QString label;
    LineLook look;
};

std::vector<Entry> legendEntries(const PatientCurve &curve, const CurveOptions &options, const ChartStyle &style)
{
    std::vector<Entry> entries;
    if (options.overlay) {
        for (std::size_t i = 0; i < curve.periods.size(); ++i)
            entries.push_back({Say::tr("Period %1").arg(curve.periods[i].number), overlayLook(i, style)});
        return entries;
    }
    for (std::size_t i = 0; i < curve.measures.size(); ++i) {
        if (options.shows(curve.measures[i]))
            entries.push_back({curve.measures[i].shortLabel.in(chartLanguage()), measureLook(curve, i, style)});
    }
    if (options.carriedForward)
        entries.push_back({Say::tr("Carry forward (LOCF)"), carriedLook(style)});
    return entries;
}

/// Title and legend; returns the height they take.
qreal paintHead(QPainter &painter, const QRectF &area, const PatientCurve &curve, const CurveOptions &options,
                const ChartStyle &style)
{
    const qreal row = style.scaled(22);
    const QFont titleFont = style.font(11, Theme::Weight::SemiBold);
    const QString title = Say::tr("%1 · %2", "patient and what is drawn").arg(curve.patient, curveTitle(curve));
    style.text(painter, QRectF(area.left(), area.top(), area.width(), row), Qt::AlignLeft | Qt::AlignVCenter, title,
               titleFont, style.colors.text);
    const QFont font = style.font(9);
    const QFontMetricsF metrics(font);
    qreal x = area.left() + QFontMetricsF(titleFont).horizontalAdvance(title) + style.scaled(18);
    qreal y = area.top();
    for (const Entry &entry : legendEntries(curve, options, style)) {
        const qreal width = style.scaled(28) + metrics.horizontalAdvance(entry.label);
        if (x + width > area.right() && x > area.left()) {
            x = area.left();
            y += row;
        }
        paintLineSample(painter, QRectF(x, y, style.scaled(22), row), entry.look);
        style.text(painter, QRectF(x + style.scaled(28), y, width, row), Qt::AlignLeft | Qt::AlignVCenter, entry.label,
                   font, style.colors.text);
        x += width + style.scaled(16);
    }
    return y + row - area.top();
}

void paintCanvas(QPainter &painter, const QRectF &area, const PatientCurve &curve, const CurveOptions &options,
                 const ChartStyle &style)
{
    const CurveGeometry geometry = curveGeometry(area.size(), curve, options, style);
    painter.save();
    painter.translate(area.topLeft());
    paintCurveGround(painter, geometry, curve, options, style);
    QGraphicsScene scene;
    QChart *chart = newCurveChart();
    scene.addItem(chart);
    CurveSeries series(*chart);
    series.show(geometry, curveLines(geometry, curve, options, style));
    series.layOut(geometry);
    const QRectF canvas(QPointF(0, 0), geometry.canvas);
    scene.render(&painter, canvas, canvas, Qt::IgnoreAspectRatio);
    paintCurveFront(painter, geometry, curve, options, style);
    painter.restore();
}

} // namespace

QChart *newCurveChart()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    for (const Qt::Alignment side : {Qt::AlignBottom, Qt::AlignLeft}) {
        auto *axis = new QValueAxis;
        axis->setVisible(false);
        chart->addAxis(axis, side);
    }
    return chart;
}

std::vector<CurveLine> curveLines(const CurveGeometry &geometry, const PatientCurve &curve, const CurveOptions &options,
                                  const ChartStyle &style)
{
    std::vector<CurveLine> lines;
    for (std::size_t p = 0; p < curve.periods.size(); ++p) {
        const PatientCurve::Period &period = curve.periods[p];
        const double offset = geometry.offset(curve, period);
        for (std::size_t m = curve.measures.size(); m-- > 0;) {
            if (geometry.overlay && m == 0)
                addRuns(lines, period.scores[m], offset, period.lastDay, overlayLook(p, style));
            else if (!geometry.overlay && options.shows(curve.measures[m]))
                addRuns(lines, period.scores[m], offset, period.lastDay, measureLook(curve, m, style));
        }
        const bool main = !curve.measures.empty() && options.shows(curve.measures.front());
        if (options.carriedForward && main && !geometry.overlay)
            addCarried(lines, period, offset, curve.lastKnownDay(p), carriedLook(style));
    }
    return lines;
}

void CurveSeries::take(QLineSeries &series, const CurveLine &line) const
{
    LineLook look = line.look;
    look.width *= m_geometry.thinness();
    series.replace(line.points);
    series.setPen(look.pen());
    series.setColor(look.color);
    series.setPointsVisible(look.points || line.isDot());
    series.setMarkerSize(look.points ? m_geometry.pointRadius() : m_geometry.pointRadius() * 0.6);
}

void CurveSeries::show(const CurveGeometry &geometry, std::vector<CurveLine> lines)
{
    const bool alike =
        geometry.thinness() == m_geometry.thinness() && geometry.pointRadius() == m_geometry.pointRadius();
    m_geometry = geometry;
    const auto axes = m_chart.axes();
    static_cast<QValueAxis *>(axes[0])->setRange(geometry.firstDay, geometry.lastDay);
    static_cast<QValueAxis *>(axes[1])->setRange(geometry.lowest, geometry.highest);
    for (; m_series.size() > lines.size(); m_series.pop_back()) {
        m_chart.removeSeries(m_series.back());
        delete m_series.back();
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == m_series.size()) {
            m_series.push_back(new QLineSeries);
            take(*m_series[i], lines[i]);
            m_chart.addSeries(m_series[i]);
            for (QAbstractAxis *axis : axes)
                m_series[i]->attachAxis(axis);
        } else if (!alike || lines[i] != m_lines[i]) {
            take(*m_series[i], lines[i]);
        }
    }
    m_lines = std::move(lines);
}

void CurveSeries::layOut(const CurveGeometry &geometry)
{
    m_chart.resize(geometry.canvas);
    m_chart.setPlotArea(geometry.plot);
    m_chart.layout()->invalidate();
    m_chart.layout()->activate();
}

void renderCurve(QPainter &painter, const QRectF &target, const PatientCurve &curve, const CurveOptions &options,
                 const FigureStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartStyle &look = style.chart;
    const qreal margin = look.scaled(8);
    const QRectF head = target.adjusted(margin, margin, -margin, -margin);
    QRectF area = target.adjusted(0, paintHead(painter, head, curve, options, look) + look.scaled(6), 0, 0);
    area = paintFrame(painter, area, {}, curveCaption(curve, options), style);
    paintCanvas(painter, area, curve, options, look);
    painter.restore();
}

Figure curveFigure(const PatientCurve &curve, const CurveOptions &options)
{
    return {Say::tr("%1 · %2", "patient and what is drawn").arg(curve.patient, curveTitle(curve)),
            u"%1_pain_%2"_s.arg(curve.patient, curve.today.toString(Qt::ISODate)),
            {160, 95},
            curve.synthetic,
            [curve, options](QPainter &painter, const QRectF &target, const FigureStyle &style) {
                renderCurve(painter, target, curve, options, style);
            }};
}

} // namespace carnet::ui
