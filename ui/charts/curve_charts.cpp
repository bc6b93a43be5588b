#include "ui/charts/curve_charts.h"

#include "ui/charts/chart_paint.h"
#include "ui/charts/curve_parts.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(CurvesChart)
};

constexpr int smallMultipleColumns = 5;
constexpr qreal gap = 12;
constexpr qreal betweenPeriods = 1.5;

QRectF headingOf(const CurvesLayout &layout, std::size_t index)
{
    const QRectF panel = layout.panel(index);
    const QRectF plot = layout.plot(index);
    return {plot.left(), panel.top(), plot.width(), plot.top() - panel.top() - 2};
}

void paintCode(QPainter &painter, const QRectF &heading, const QString &code, const QColor &color,
               const ChartStyle &style)
{
    style.text(painter, heading, Qt::AlignLeft | Qt::AlignVCenter, code, style.font(8.6, Theme::Weight::SemiBold),
               color);
}

void paintPanel(QPainter &painter, const CurvesLayout &layout, const CurvesData &data, std::size_t index,
                const ChartStyle &style)
{
    const Tokens &colors = style.colors;
    const PatientCurves &patient = data.patients[index];
    const QRectF plot = layout.plot(index);
    const QRectF heading = headingOf(layout, index);
    paintCode(painter, heading, patient.patient, colors.text, style);
    const QFont small = style.font(8);
    if (patient.mean && QFontMetricsF(small).horizontalAdvance(patient.patient + u"   mean 0.0"_s) < heading.width())
        style.text(painter, heading, Qt::AlignRight | Qt::AlignVCenter,
                   ChartWords::tr("mean %1").arg(chartNumber(*patient.mean)), small, colors.text2);
    for (int period = 1; period <= data.periods; ++period)
        painter.fillRect(layout.ground(plot, period), over(colors.period[(period - 1) % 3], colors.surface));
    painter.setPen(QPen(colors.borderSoft, 1));
    for (const double share : {0.0, 0.5, 1.0})
        painter.drawLine(QPointF(plot.left(), layout.y(plot, share * data.maximum)),
                         QPointF(plot.right(), layout.y(plot, share * data.maximum)));
    if (int(index) % layout.columns() == 0) {
        for (const double score : {0.0, data.maximum})
            style.text(painter, QRectF(plot.left() - 34, layout.y(plot, score) - 8, 30, 16),
                       Qt::AlignRight | Qt::AlignVCenter, chartNumber(score, 0), style.font(7.6), colors.text2);
    }
    for (int period = 1; period <= data.periods; ++period)
        paintRuns(painter, layout, plot, period, patient.byPeriod[std::size_t(period) - 1],
                  QPen(colors.average, colors.lineScale));
}

void paintLitRow(QPainter &painter, const QRectF &row, const QString &code, const ChartStyle &style)
{
    painter.setPen(QPen(style.colors.text, 1.6));
    painter.drawRect(row.adjusted(-1, -1, 1, 1));
    style.text(painter, QRectF(row.left() - 66, row.center().y() - 8, 62, 16), Qt::AlignRight | Qt::AlignVCenter, code,
               style.font(8.2, Theme::Weight::SemiBold), style.colors.text);
}

} // namespace

qreal pixelsPerUnit(const QPainter &painter)
{
    const QPaintEngine::Type engine = painter.paintEngine()->type();
    if (engine == QPaintEngine::SVG || engine == QPaintEngine::Pdf || engine == QPaintEngine::Picture)
        return 300.0 / 96;
    return painter.worldTransform().m11() * painter.device()->devicePixelRatioF();
}

void paintRuns(QPainter &painter, const CurvesLayout &layout, const QRectF &plot, int period,
               const std::vector<std::optional<double>> &scores, const QPen &pen)
{
    QPolygonF run;
    painter.setPen(pen);
    const auto flush = [&] {
        if (run.size() == 1) {
            painter.setBrush(pen.color());
            painter.drawEllipse(run.front(), 1.2, 1.2);
            painter.setBrush(Qt::NoBrush);
        } else if (run.size() > 1) {
            painter.drawPolyline(run);
        }
        run.clear();
    };
    for (std::size_t index = 0; index < scores.size(); ++index) {
        if (scores[index])
            run << QPointF(layout.x(plot, period, index), layout.y(plot, *scores[index]));
        else
            flush();
    }
    flush();
}

CurvesLayout::CurvesLayout(const QRectF &area, const CurvesData &data, const ChartStyle &style)
    : m_area(area)
    , m_kind(!data.isCohort()                         ? Kind::Panels
             : data.cohortView == CohortView::HeatMap ? Kind::Rows
                                                      : Kind::Shared)
    , m_columns(isPanels() ? std::clamp(int(data.patients.size()), 1, smallMultipleColumns) : 1)
    , m_rows(std::max(1, (int(data.patients.size()) + m_columns - 1) / m_columns))
    , m_days(data.days())
    , m_periods(std::max(1, data.periods))
    , m_maximum(data.maximum)
    , m_heading(isPanels() ? style.scaled(17) : 0)
    , m_axis(isHeatMap() ? style.scaled(68) : style.scaled(24))
{
    // The numbers of the axes stand out of the panels; below a cohort are the names of the periods and the scale.
    m_area.adjust(0, isPanels() ? 4 : 8, 0, -style.scaled(isPanels() ? 9 : 40));
}

QRectF CurvesLayout::panel(std::size_t patient) const
{
    if (m_kind == Kind::Shared)
        return whole();
    const int row = int(patient) / m_columns;
    const int column = int(patient) % m_columns;
    const qreal between = isPanels() ? gap : 0;
    const qreal height = (m_area.height() - between * (m_rows - 1)) / m_rows;
    const qreal width = (m_area.width() - m_axis - 6 - between * (m_columns - 1)) / m_columns;
    return {m_area.left() + m_axis + column * (width + between), m_area.top() + row * (height + between), width,
            height};
}

QRectF CurvesLayout::plot(std::size_t patient) const
{
    return panel(patient).adjusted(0, m_heading, 0, 0);
}

QRectF CurvesLayout::whole() const
{
    return m_area.adjusted(m_axis, 0, -6, 0);
}

QRectF CurvesLayout::ground(const QRectF &plot, int period) const
{
    const qreal width = plot.width() / m_periods;
    return {plot.left() + width * (period - 1), plot.top(), width - betweenPeriods, plot.height()};
}

qreal CurvesLayout::x(const QRectF &plot, int period, std::size_t index) const
{
    const QRectF own = ground(plot, period);
    return own.left() + own.width() * (double(index) + 0.5) / m_days;
}

qreal CurvesLayout::y(const QRectF &plot, double score) const
{
    return plot.bottom() - plot.height() * score / m_maximum;
}

QString CurvesLayout::patientAt(const QPointF &point, const CurvesData &data) const
{
    if (m_kind == Kind::Shared)
        return {}; // every pixel is somebody's: patients are chosen in the other charts or with the arrow keys
    for (std::size_t index = 0; index < data.patients.size(); ++index) {
        if (panel(index).contains(point))
            return data.patients[index].patient;
    }
    return {};
}

void paintCurves(QPainter &painter, const QRectF &area, const CurvesData &data, const ChartStyle &style)
{
    if (data.patients.empty())
        return;
    const CurvesLayout layout(area, data, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (layout.isHeatMap()) {
        paintHeatMap(painter, layout, data, style);
    } else if (!layout.isPanels()) {
        paintCohort(painter, layout, data, style);
    } else {
        for (std::size_t index = 0; index < data.patients.size(); ++index)
            paintPanel(painter, layout, data, index, style);
    }
    painter.restore();
}

void paintLitCurve(QPainter &painter, const QRectF &area, const CurvesData &data, const QString &lit,
                   const ChartStyle &style)
{
    const auto found = std::find_if(data.patients.begin(), data.patients.end(),
                                    [&](const PatientCurves &each) { return each.patient == lit; });
    if (found == data.patients.end())
        return;
    const auto index = std::size_t(found - data.patients.begin());
    const CurvesLayout layout(area, data, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (layout.isHeatMap()) {
        paintLitRow(painter, layout.plot(index), lit, style);
    } else if (layout.isPanels()) {
        const QRectF heading = headingOf(layout, index);
        const QFont font = style.font(8.6, Theme::Weight::SemiBold);
        painter.fillRect(
            QRectF(heading.topLeft(), QSizeF(QFontMetricsF(font).horizontalAdvance(lit), heading.height())),
            style.colors.surface);
        paintCode(painter, heading, lit, style.colors.accent, style);
        painter.setPen(QPen(style.colors.accent, 1.6));
        painter.drawRoundedRect(layout.panel(index).adjusted(-4, -2, 4, 4), 6, 6);
    } else {
        const QRectF plot = layout.whole();
        for (int period = 1; period <= data.periods; ++period)
            paintRuns(painter, layout, plot, period, found->byPeriod[std::size_t(period) - 1],
                      QPen(style.colors.maximum, 1.6 * style.colors.lineScale));
        const QFont font = style.font(9, Theme::Weight::SemiBold);
        const QRectF box(plot.left() + 6, plot.top() + 4, QFontMetricsF(font).horizontalAdvance(lit) + 10,
                         style.scaled(18));
        painter.fillRect(box, style.colors.surface);
        style.text(painter, box, Qt::AlignCenter, lit, font, style.colors.maximum);
    }
    painter.restore();
}

} // namespace carnet::ui
