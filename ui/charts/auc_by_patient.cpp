#include "ui/charts/auc_charts.h"

#include "ui/charts/chart_paint.h"
#include "ui/theme/treatment_colors.h"

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

void paintDots(QPainter &painter, const AucByPatientLayout &layout, const AucData &data, const PatientAreas &patient,
               std::size_t index, const ChartStyle &style)
{
    const Tokens &colors = style.colors;
    std::optional<QPointF> before;
    std::vector<std::pair<int, QPointF>> points;
    painter.setPen(QPen(colors.text2, 1));
    for (int group = 1; group <= int(patient.byGroup.size()); ++group) {
        const auto &area = patient.byGroup[std::size_t(group) - 1];
        if (!area) {
            before.reset();
            continue;
        }
        const QPointF here(layout.x(index, group), layout.y(*area));
        if (before)
            painter.drawLine(*before, here);
        before = here;
        points.emplace_back(group, here);
    }
    for (const auto &[group, where] : points)
        paintPeriodMark(painter, where, group, pointRadius, groupColor(data, group, colors), colors.surface);
}

QRectF codeBox(const AucByPatientLayout &layout, std::size_t index, const QFontMetricsF &metrics, const QString &code)
{
    const qreal width = metrics.horizontalAdvance(code) + 4;
    return {layout.x(index) - width / 2, layout.plot.bottom() + 5, width, metrics.height()};
}

// Codes that would touch are left out at regular steps.
void paintCodes(QPainter &painter, const AucByPatientLayout &layout, const std::vector<PatientAreas> &patients,
                const ChartStyle &style)
{
    const QFont font = style.font(8.2);
    const QFontMetricsF metrics(style.font(8.2, Theme::Weight::Bold));
    qreal widest = 0;
    for (const PatientAreas &patient : patients)
        widest = std::max(widest, metrics.horizontalAdvance(shortCode(patient.patient)) + 4);
    const auto every = std::size_t(std::ceil(widest / std::max<qreal>(layout.width(), 0.1)));
    for (std::size_t index = 0; index < patients.size(); index += std::max<std::size_t>(every, 1)) {
        const QString code = shortCode(patients[index].patient);
        style.text(painter, codeBox(layout, index, metrics, code), Qt::AlignCenter, code, font, style.colors.text2);
    }
}

// The second cue of a bar is its ground: full, half and empty.
QColor barGround(const AucData &data, int group, const Tokens &colors)
{
    QColor ground = groupColor(data, group, colors);
    ground.setAlphaF(group == 1 ? 1.0F : group == 2 ? 0.5F : 0.0F);
    return over(ground, colors.surface);
}

void paintBars(QPainter &painter, const AucByPatientLayout &layout, const AucData &data, const PatientAreas &patient,
               std::size_t index, const ChartStyle &style)
{
    const Tokens &colors = style.colors;
    const qreal width = std::max<qreal>(2, layout.width() * 0.78 / double(patient.byGroup.size()));
    for (int group = 1; group <= int(patient.byGroup.size()); ++group) {
        const auto &area = patient.byGroup[std::size_t(group) - 1];
        if (!area)
            continue;
        const qreal left = layout.x(index) + (group - 1 - double(patient.byGroup.size()) / 2) * width;
        const QRectF bar(left, layout.y(*area), width - 1, layout.plot.bottom() - layout.y(*area));
        painter.setPen(QPen(groupColor(data, group, colors), 1));
        painter.setBrush(barGround(data, group, colors));
        painter.drawRect(bar);
        painter.setBrush(Qt::NoBrush);
    }
}

void paintMarks(QPainter &painter, const AucByPatientLayout &layout, const AucData &data, const PatientAreas &patient,
                std::size_t index, AucMarks marks, const ChartStyle &style)
{
    if (marks == AucMarks::Dots)
        paintDots(painter, layout, data, patient, index, style);
    else
        paintBars(painter, layout, data, patient, index, style);
}

} // namespace

AucByPatientLayout::AucByPatientLayout(const QRectF &area, const AucData &data, const ChartStyle &style)
    : plot(area.adjusted(style.scaled(38), 10, -12, -style.scaled(26)))
    , m_largest(std::max(data.largest, 1.0))
    , m_groups(std::max(data.groups, 1))
    , m_width(plot.width() / double(std::max<std::size_t>(1, data.patients.size())))
{
}

qreal AucByPatientLayout::x(std::size_t patient) const
{
    return plot.left() + m_width * (double(patient) + 0.5);
}

qreal AucByPatientLayout::x(std::size_t patient, int group) const
{
    const qreal step = std::min(dodge, m_width * 0.8 / m_groups);
    return x(patient) + (group - (m_groups + 1) / 2.0) * step;
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
                       const std::vector<PatientAreas> &patients, AucMarks marks, const ChartStyle &style)
{
    const AucByPatientLayout layout(area, data, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintValueAxis(
        painter, layout.plot, axisSteps(data.largest), [&](double value) { return layout.y(value); }, style);
    for (std::size_t index = 0; index < patients.size(); ++index)
        paintMarks(painter, layout, data, patients[index], index, marks, style);
    paintCodes(painter, layout, patients, style);
    painter.restore();
}

void paintLitAucByPatient(QPainter &painter, const QRectF &area, const AucData &data,
                          const std::vector<PatientAreas> &patients, const QString &lit, AucMarks marks,
                          const ChartStyle &style)
{
    const auto found =
        std::find_if(patients.begin(), patients.end(), [&](const PatientAreas &each) { return each.patient == lit; });
    if (found == patients.end())
        return;
    const AucByPatientLayout layout(area, data, style);
    const auto index = std::size_t(found - patients.begin());
    const Tokens &colors = style.colors;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = std::max<qreal>(layout.width(), 3);
    painter.fillRect(QRectF(layout.x(index) - width / 2, layout.plot.top(), width, layout.plot.height()),
                     colors.accentSoft);
    paintMarks(painter, layout, data, *found, index, marks, style);
    const QFont bold = style.font(8.2, Theme::Weight::Bold);
    const QFontMetricsF metrics(bold);
    const QString code = shortCode(lit);
    const QRectF box = codeBox(layout, index, metrics, code);
    // Half a neighbour's number would be another number: the neighbours give way whole.
    painter.fillRect(box.adjusted(-box.width(), 0, box.width(), 0), colors.surface);
    style.text(painter, box, Qt::AlignCenter, code, bold, colors.text);
    painter.restore();
}

QColor groupColor(const AucData &data, int group, const Tokens &colors)
{
    return data.byTreatment() ? treatmentColor(group - 1, colors) : colors.blinded;
}

qreal paintGroupLegend(QPainter &painter, const QPointF &at, const AucData &data, AucMarks marks,
                       const ChartStyle &style)
{
    const Tokens &colors = style.colors;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = style.font(9);
    const QFontMetricsF metrics(font);
    qreal x = at.x();
    for (int group = 1; group <= data.groups; ++group) {
        if (marks == AucMarks::Dots) {
            paintPeriodMark(painter, QPointF(x + 5, at.y()), group, pointRadius, groupColor(data, group, colors),
                            colors.surface);
        } else {
            painter.setPen(QPen(groupColor(data, group, colors), 1));
            painter.setBrush(barGround(data, group, colors));
            painter.drawRect(QRectF(x + 2, at.y() - 5, 7, 10));
        }
        const QString name = data.groupName(group);
        const qreal width = metrics.horizontalAdvance(name);
        style.text(painter, QRectF(x + 14, at.y() - metrics.height() / 2, width, metrics.height()), Qt::AlignVCenter,
                   name, font, colors.text);
        x += 14 + width + 16;
    }
    painter.restore();
    return x - at.x();
}

} // namespace carnet::ui
