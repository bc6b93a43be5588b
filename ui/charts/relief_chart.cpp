#include "ui/charts/relief_chart.h"

#include "core/results/relief.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/study_facts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ReliefChart)
};

using analysis::ReliefCurve;
using analysis::ReliefStep;

/// The share that is still relieved on a day.
double shareOn(const ReliefCurve &curve, double day)
{
    double share = 1;
    for (const ReliefStep &step : curve.steps)
        share = step.days <= day ? step.share : share;
    return share;
}

double lastDayOf(const ReliefCurve &curve, const std::vector<double> &ends)
{
    double last = curve.steps.empty() ? 1 : curve.steps.back().days;
    for (const double end : ends)
        last = std::max(last, end);
    return std::max(last, 1.0);
}

void paintInterval(QPainter &painter, const ReliefLayout &layout, const ReliefCurve &curve, double lastDay,
                   const ChartStyle &style)
{
    QColor ground = style.colors.blinded;
    ground.setAlphaF(0.16F);
    for (std::size_t i = 0; i < curve.steps.size(); ++i) {
        const ReliefStep &step = curve.steps[i];
        if (!step.interval)
            continue;
        const double until = i + 1 < curve.steps.size() ? curve.steps[i + 1].days : lastDay;
        painter.fillRect(QRectF(QPointF(layout.x(step.days), layout.y(step.interval->high)),
                                QPointF(layout.x(until), layout.y(step.interval->low))),
                         ground);
    }
}

void paintSteps(QPainter &painter, const ReliefLayout &layout, const ReliefCurve &curve, double lastDay,
                const ChartStyle &style)
{
    QPainterPath path(QPointF(layout.x(0), layout.y(1)));
    double share = 1;
    for (const ReliefStep &step : curve.steps) {
        path.lineTo(layout.x(step.days), layout.y(share));
        share = step.share;
        path.lineTo(layout.x(step.days), layout.y(share));
    }
    path.lineTo(layout.x(lastDay), layout.y(share));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.colors.blinded, 2.2 * style.colors.lineScale));
    painter.drawPath(path);
}

void paintDays(QPainter &painter, const ReliefLayout &layout, double lastDay, const ChartStyle &style)
{
    const QFont font = style.font(8.2);
    const qreal height = QFontMetricsF(font).height();
    for (const double day : axisSteps(lastDay)) {
        if (day > lastDay)
            continue;
        style.text(painter, QRectF(layout.x(day) - 30, layout.plot.bottom() + style.scaled(6), 60, height),
                   Qt::AlignCenter, Say::tr("D%1", "day after the infusion").arg(chartNumber(day, 0)), font,
                   style.colors.text2);
    }
}

ChartTable tableOf(const ReliefCurve &curve)
{
    ChartTable table;
    table.header = {Say::tr("Day"), Say::tr("Followed"), Say::tr("Pain came back"), Say::tr("Still relieved"),
                    Say::tr("95% interval")};
    const auto percent = [](double share) { return Say::tr("%1%").arg(chartNumber(100 * share, 1)); };
    for (const ReliefStep &step : curve.steps)
        table.rows.push_back({chartNumber(step.days, 0), chartNumber(step.atRisk, 0), chartNumber(step.events, 0),
                              percent(step.share),
                              step.interval ? Say::tr("%1 to %2").arg(percent(step.interval->low),
                                                                      percent(step.interval->high))
                                            : u"–"_s});
    return table;
}

} // namespace

ReliefLayout::ReliefLayout(const QRectF &area, double lastDay, const ChartStyle &style)
    : plot(area.adjusted(style.scaled(38), 10, -style.scaled(24), -style.scaled(26)))
    , m_lastDay(lastDay)
{
}

qreal ReliefLayout::x(double day) const
{
    return plot.left() + plot.width() * day / m_lastDay;
}

qreal ReliefLayout::y(double share) const
{
    return plot.bottom() - plot.height() * share;
}

void paintRelief(QPainter &painter, const QRectF &area, const ReliefCurve &curve, const std::vector<double> &ends,
                 const ChartStyle &style)
{
    const double lastDay = lastDayOf(curve, ends);
    const ReliefLayout layout(area, lastDay, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintValueAxis(
        painter, layout.plot, axisSteps(100), [&](double percent) { return layout.y(percent / 100); }, style);
    paintDays(painter, layout, lastDay, style);
    paintInterval(painter, layout, curve, lastDay, style);
    paintSteps(painter, layout, curve, lastDay, style);
    painter.setPen(QPen(style.colors.text2, 1.2));
    for (const double end : ends) {
        const QPointF at(layout.x(end), layout.y(shareOn(curve, end)));
        painter.drawLine(at - QPointF(0, style.scaled(4)), at + QPointF(0, style.scaled(4)));
    }
    if (curve.median)
        paintDiamond(painter, QPointF(layout.x(*curve.median), layout.y(0.5)), style.scaled(6), style.colors.median);
    painter.restore();
}

std::optional<FactFigure> reliefFigure(const Study &study)
{
    if (!asksForRelief(study))
        return {};
    const std::vector<analysis::Relief> patients = reliefDurations(study);
    const ReliefCurve curve = analysis::reliefCurve(patients);
    std::vector<double> ends;
    for (const analysis::Relief &each : patients) {
        if (!each.cameBack)
            ends.push_back(each.days);
    }
    FactFigure figure;
    figure.id = u"relief"_s;
    figure.title = Say::tr("Duration of relief");
    figure.caption = Say::tr("% of the patients still relieved after so many days, after Kaplan and Meier; band: 95% "
                             "interval; dashes across: observation ended. %n patient(s).",
                             nullptr, int(patients.size()));
    if (curve.median)
        figure.caption +=
            u' ' + Say::tr("Red diamond: median, day %1.").arg(chartNumber(*curve.median, 0));
    figure.table = tableOf(curve);
    if (patients.empty())
        figure.nothing = Say::tr("No visit has said yet how long relief lasted.");
    figure.synthetic = study.isSynthetic();
    figure.height = 240;
    figure.millimetres = {180, 105};
    figure.paint = [curve, ends](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintRelief(painter, area, curve, ends, style);
    };
    return figure;
}

} // namespace carnet::ui
