#include "ui/charts/pain_chart_painter.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PainChart)
};

using Weight = Theme::Weight;

/// "Period 2" at the end of each line, moved apart where they would meet.
void overlayLabels(QPainter &painter, const CurveGeometry &g, const PatientCurve &curve, const ChartStyle &style)
{
    struct Label
    {
        double y;
        std::size_t period;
    };
    std::vector<Label> labels;
    for (std::size_t i = 0; i < curve.periods.size(); ++i) {
        const Series &series = curve.periods[i].scores.front();
        for (int day = curve.periods[i].lastDay; day >= 0; --day) {
            if (hasScore(series.at(day))) {
                labels.push_back({g.y(score(series.at(day))), i});
                break;
            }
        }
    }
    std::sort(labels.begin(), labels.end(), [](const Label &left, const Label &right) { return left.y < right.y; });
    const qreal height = style.scaled(14);
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + height);
    for (const Label &label : labels) {
        const QRectF box(g.plot.right() + 4, label.y - height / 2, g.canvas.width() - g.plot.right() - 4, height);
        style.text(painter, box, Qt::AlignLeft | Qt::AlignVCenter,
                   Say::tr("Period %1").arg(curve.periods[label.period].number), style.font(8.6, Weight::Medium),
                   overlayLook(label.period, style).color);
    }
}

} // namespace

void paintCurveFront(QPainter &painter, const CurveGeometry &geometry, const PatientCurve &curve,
                     const CurveOptions &options, const ChartStyle &style)
{
    const Tokens &t = style.colors;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (curve.baseline) {
        const double x = geometry.overlay ? geometry.x(-0.8) : geometry.x(geometry.firstDay / 2);
        const QPointF middle(x, geometry.y(*curve.baseline));
        const qreal r = style.scaled(5);
        painter.setPen(QPen(t.text, 1.4 * t.lineScale));
        painter.setBrush(t.surface);
        painter.drawPolygon(QPolygonF(
            {middle - QPointF(0, r), middle + QPointF(r, 0), middle + QPointF(0, r), middle - QPointF(r, 0)}));
    }
    const bool mainShown = !curve.measures.empty() && options.shows(curve.measures.front());
    for (std::size_t i = 0; i < curve.periods.size() && (mainShown || geometry.overlay); ++i) {
        const PatientCurve::Period &period = curve.periods[i];
        if (period.preInfusion && !hasScore(period.scores.front().at(0)) && !geometry.overlay) {
            painter.setPen(QPen(t.average, 1.6 * t.lineScale));
            painter.setBrush(t.surface);
            const qreal radius = std::max(2.0, geometry.pointRadius() - 0.4);
            painter.drawEllipse(QPointF(geometry.x(geometry.offset(curve, period)), geometry.y(*period.preInfusion)),
                                radius, radius);
        }
    }
    if (geometry.overlay && !curve.measures.empty())
        overlayLabels(painter, geometry, curve, style);
    painter.restore();
}

} // namespace carnet::ui
