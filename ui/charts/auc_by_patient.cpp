#include "ui/charts/auc_charts.h"

#include "ui/charts/chart_paint.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(AucChart)
};

constexpr qreal dodge = 10;
constexpr qreal pointRadius = 4;

void paintDots(QPainter &painter, const AucByPatientLayout &layout, const PatientAreas &patient, std::size_t index,
               const Theme &theme)
{
    const Tokens &colors = theme.colors();
    std::optional<QPointF> before;
    std::vector<std::pair<int, QPointF>> points;
    painter.setPen(QPen(colors.text2, 1));
    for (int period = 1; period <= int(patient.byPeriod.size()); ++period) {
        const auto &area = patient.byPeriod[std::size_t(period) - 1];
        if (!area) {
            before.reset();
            continue;
        }
        const QPointF here(layout.x(index, period), layout.y(*area));
        if (before)
            painter.drawLine(*before, here);
        before = here;
        points.emplace_back(period, here);
    }
    for (const auto &[period, where] : points)
        paintPeriodMark(painter, where, period, pointRadius, colors.blinded, colors.surface);
}

// Codes that would touch are left out at regular steps; the lit one is always there, its neighbours give way.
void paintCodes(QPainter &painter, const AucByPatientLayout &layout, const std::vector<PatientAreas> &patients,
                const QString &lit, const Theme &theme)
{
    const QFont plain = theme.font(8.2);
    const QFont bold = theme.font(8.2, Theme::Weight::Bold);
    const QFontMetricsF metrics(bold, painter.device());
    std::optional<std::size_t> front;
    qreal widest = 0;
    for (std::size_t index = 0; index < patients.size(); ++index) {
        widest = std::max(widest, metrics.horizontalAdvance(shortCode(patients[index].patient)) + 4);
        if (patients[index].patient == lit)
            front = index;
    }
    const auto every = std::size_t(std::ceil(widest / std::max<qreal>(layout.width(), 0.1)));
    for (std::size_t index = 0; index < patients.size(); ++index) {
        const bool isLit = index == front;
        const bool isHidden = front && std::abs(layout.x(index) - layout.x(*front)) < widest;
        if (!isLit && (isHidden || index % std::max<std::size_t>(every, 1) != 0))
            continue;
        painter.setFont(isLit ? bold : plain);
        painter.setPen(isLit ? theme.colors().text : theme.colors().text2);
        painter.drawText(QRectF(layout.x(index) - 40, layout.plot.bottom() + 5, 80, metrics.height()), Qt::AlignCenter,
                         shortCode(patients[index].patient));
    }
}

// The second cue of a bar is its ground: full, half and empty.
QColor barGround(int period, const Tokens &colors)
{
    QColor ground = colors.blinded;
    ground.setAlphaF(period == 1 ? 1.0F : period == 2 ? 0.5F : 0.0F);
    return over(ground, colors.surface);
}

void paintBars(QPainter &painter, const AucByPatientLayout &layout, const PatientAreas &patient, std::size_t index,
               const Theme &theme)
{
    const Tokens &colors = theme.colors();
    const qreal width = std::max<qreal>(2, layout.width() * 0.78 / double(patient.byPeriod.size()));
    for (int period = 1; period <= int(patient.byPeriod.size()); ++period) {
        const auto &area = patient.byPeriod[std::size_t(period) - 1];
        if (!area)
            continue;
        const qreal left = layout.x(index) + (period - 1 - double(patient.byPeriod.size()) / 2) * width;
        const QRectF bar(left, layout.y(*area), width - 1, layout.plot.bottom() - layout.y(*area));
        painter.setPen(QPen(colors.blinded, 1));
        painter.setBrush(barGround(period, colors));
        painter.drawRect(bar);
        painter.setBrush(Qt::NoBrush);
    }
}

} // namespace

AucByPatientLayout::AucByPatientLayout(const QRectF &area, const AucData &data, const Theme &theme)
    : plot(area.adjusted(theme.scaled(38), 10, -12, -theme.scaled(26)))
    , m_largest(std::max(data.largest, 1.0))
    , m_periods(std::max(data.periods, 1))
    , m_width(plot.width() / double(std::max<std::size_t>(1, data.patients.size())))
{
}

qreal AucByPatientLayout::x(std::size_t patient) const
{
    return plot.left() + m_width * (double(patient) + 0.5);
}

qreal AucByPatientLayout::x(std::size_t patient, int period) const
{
    const qreal step = std::min(dodge, m_width * 0.8 / m_periods);
    return x(patient) + (period - (m_periods + 1) / 2.0) * step;
}

qreal AucByPatientLayout::y(double area) const
{
    return plot.bottom() - plot.height() * area / m_largest;
}

QString AucByPatientLayout::patientAt(const QPointF &point, const std::vector<PatientAreas> &patients) const
{
    if (point.x() < plot.left() || point.x() >= plot.right() || m_width <= 0)
        return {};
    const std::size_t index = std::size_t((point.x() - plot.left()) / m_width);
    return index < patients.size() ? patients[index].patient : QString();
}

void paintAucByPatient(QPainter &painter, const QRectF &area, const AucData &data,
                       const std::vector<PatientAreas> &patients, const QString &lit, AucMarks marks,
                       const Theme &theme)
{
    const AucByPatientLayout layout(area, data, theme);
    const Tokens &colors = theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t index = 0; index < patients.size(); ++index) {
        if (patients[index].patient == lit)
            painter.fillRect(
                QRectF(layout.x(index) - layout.width() / 2, layout.plot.top(), layout.width(), layout.plot.height()),
                colors.accentSoft);
    }
    paintValueAxis(
        painter, layout.plot, axisSteps(data.largest), [&](double value) { return layout.y(value); }, theme);
    for (std::size_t index = 0; index < patients.size(); ++index) {
        if (marks == AucMarks::Dots)
            paintDots(painter, layout, patients[index], index, theme);
        else
            paintBars(painter, layout, patients[index], index, theme);
    }
    paintCodes(painter, layout, patients, lit, theme);
    painter.restore();
}

qreal paintPeriodLegend(QPainter &painter, const QPointF &at, int periods, AucMarks marks, const Theme &theme)
{
    const Tokens &colors = theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(9));
    const QFontMetricsF metrics(painter.font(), painter.device());
    qreal x = at.x();
    for (int period = 1; period <= periods; ++period) {
        if (marks == AucMarks::Dots) {
            paintPeriodMark(painter, QPointF(x + 5, at.y()), period, pointRadius, colors.blinded, colors.surface);
        } else {
            painter.setPen(QPen(colors.blinded, 1));
            painter.setBrush(barGround(period, colors));
            painter.drawRect(QRectF(x + 2, at.y() - 5, 7, 10));
        }
        const QString name = ChartWords::tr("Period %1").arg(period);
        painter.setPen(colors.text);
        painter.drawText(QPointF(x + 14, at.y() + metrics.capHeight() / 2), name);
        x += 14 + metrics.horizontalAdvance(name) + 16;
    }
    painter.restore();
    return x - at.x();
}

} // namespace carnet::ui
